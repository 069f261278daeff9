import { fromBase64, toBase64 } from '../../excel/base64';
import { storagePrefix } from '../../excel/office';

/** A browser gives a page about five million letters. */
const MOST_LETTERS = 3_000_000;

interface KeptFile {
  readonly name: string;
  readonly base64: string;
}

const open = new Map<string, KeptFile>();

/** Remembers a file that was opened, so that it can be there again when the pane is opened again. */
export function rememberFile(name: string, bytes: ArrayBuffer): void {
  if (bytes.byteLength * 1.4 > MOST_LETTERS) open.delete(name);
  else open.set(name, { name, base64: toBase64(new Uint8Array(bytes)) });
}

/** Keeps the remembered files that are still open, as far as they fit; the browser keeps them on this machine. */
export function keepFiles(names: ReadonlySet<string>): void {
  for (const name of [...open.keys()]) if (!names.has(name)) open.delete(name);
  const fitting: KeptFile[] = [];
  let letters = 0;
  for (const file of open.values()) {
    letters += file.base64.length;
    if (letters <= MOST_LETTERS) fitting.push(file);
  }
  try {
    localStorage.setItem(key(), JSON.stringify(fitting));
  } catch {
    // Full or forbidden: then the files have to be opened again.
  }
}

export function keptFiles(): { readonly name: string; readonly bytes: ArrayBuffer }[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key()) ?? '[]') as KeptFile[];
    return kept.map(({ name, base64 }) => {
      open.set(name, { name, base64 });
      return { name, bytes: fromBase64(base64).buffer };
    });
  } catch {
    return [];
  }
}

const key = () => `${storagePrefix()}files`;
