import { storagePrefix, workbookAddress } from '../../excel/office';

/**
 * What the browser keeps on this machine for each workbook: one record of what was open and chosen, and the files that were open.
 * Where the browser does not let a page inside another page keep anything, nothing is kept and nothing fails.
 */
const SESSIONS = 'sessions';
const FILES = 'files';
/** Workbooks that are remembered; the one that was not opened for longest goes first. */
const MOST_WORKBOOKS = 20;

export interface KeptFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

interface Dated {
  readonly time: number;
  readonly value: unknown;
}

let opening: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(`${storagePrefix()}kept`, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(SESSIONS);
      request.result.createObjectStore(FILES);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What was kept for this workbook; null where nothing was. */
export async function readSession(): Promise<unknown> {
  try {
    const store = (await database()).transaction(SESSIONS).objectStore(SESSIONS);
    return ((await answer(store.get(workbookAddress()))) as Dated | undefined)?.value ?? null;
  } catch {
    return null;
  }
}

/** Keeps plain data for this workbook. */
export async function writeSession(value: object): Promise<void> {
  try {
    const opened = await database();
    const store = opened.transaction(SESSIONS, 'readwrite').objectStore(SESSIONS);
    await answer(store.put({ time: Date.now(), value } satisfies Dated, workbookAddress()));
  } catch {
    // Full or forbidden.
  }
}

/** Forgets the workbooks that were not opened for longest, with their files. */
export async function forgetOldSessions(): Promise<void> {
  try {
    const transaction = (await database()).transaction([SESSIONS, FILES], 'readwrite');
    const sessions = transaction.objectStore(SESSIONS);
    const [keys, records] = await Promise.all([answer(sessions.getAllKeys()), answer(sessions.getAll())]);
    const old = keys
      .map((key, index) => ({ key: String(key), time: (records[index] as Dated).time }))
      .sort((a, b) => b.time - a.time)
      .slice(MOST_WORKBOOKS);
    for (const { key } of old) {
      sessions.delete(key);
      transaction.objectStore(FILES).delete(filesOf(key));
    }
  } catch {
    // Nothing is kept, so nothing is old.
  }
}

/** The files kept for this workbook. */
export async function readFiles(): Promise<KeptFile[]> {
  try {
    const store = (await database()).transaction(FILES).objectStore(FILES);
    return (await answer(store.getAll(filesOf(workbookAddress())))) as KeptFile[];
  } catch {
    return [];
  }
}

/** Keeps one file for this workbook. */
export async function writeFile(file: KeptFile): Promise<void> {
  try {
    const store = (await database()).transaction(FILES, 'readwrite').objectStore(FILES);
    await answer(store.put(file, [workbookAddress(), file.name]));
  } catch {
    // Full or forbidden: then the file has to be opened again.
  }
}

export async function removeFile(name: string): Promise<void> {
  try {
    const store = (await database()).transaction(FILES, 'readwrite').objectStore(FILES);
    await answer(store.delete([workbookAddress(), name]));
  } catch {
    // It was not kept.
  }
}

/** Keys of the files of one workbook: pairs of its address and a name. */
const filesOf = (workbook: string) => IDBKeyRange.bound([workbook], [workbook, []]);
