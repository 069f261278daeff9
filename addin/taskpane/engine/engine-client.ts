import type { Engine, EngineAnswer, EngineCall, Progress } from './protocol';

const METHODS = [
  'openBundled',
  'openFile',
  'openBlocks',
  'figures',
  'closeSource',
  'readDocument',
  'review',
  'compare',
  'sizeOf',
  'check',
  'checkBlocks',
  'checkSource',
  'report',
  'reportCells',
  'reportLook',
  'reportFile',
  'filledTemplate',
  'planOpenSheet',
  'across',
  'acrossNotes',
  'acrossSheets',
  'acrossPage',
  'acrossDocument',
  'acrossWords',
  'provenance',
] as const satisfies readonly (keyof Engine)[];

/** Calls that make up what the engine holds; they are made again when a cancelled engine starts afresh. */
const KEPT: ReadonlySet<keyof Engine> = new Set(['openBundled', 'openFile', 'openBlocks', 'closeSource', 'review']);

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface EngineClient extends Engine {
  /** Ends what is running at once, which fails with Cancelled; what was open before stays open. */
  cancel(): void;
  /** Told how far the running call is. */
  onProgress: ((progress: Progress) => void) | null;
}

export class Cancelled extends Error {}

/** The engine in a worker. */
export function startEngine(createWorker: () => Worker): EngineClient {
  let worker: Worker | null = null;
  let nextId = 1;
  const waiting = new Map<number, Waiting>();
  const history: { method: keyof Engine; parameters: unknown[] }[] = [];

  function failAll(error: Error): void {
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  }

  function running(): Worker {
    if (worker) return worker;
    worker = createWorker();
    worker.onmessage = ({ data }: MessageEvent<EngineAnswer>) => {
      if ('progress' in data) {
        if (waiting.has(data.id)) client.onProgress?.(data.progress);
        return;
      }
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if ('fault' in data) call?.reject(new Error(data.fault.message));
      else call?.resolve(data.result);
    };
    worker.onerror = (event) => failAll(new Error(event.message));
    for (const { method, parameters } of history) worker.postMessage({ id: 0, method, parameters } as EngineCall);
    return worker;
  }

  async function call(method: keyof Engine, parameters: unknown[]): Promise<unknown> {
    const result = await new Promise((resolve, reject) => {
      const id = nextId++;
      const target = running();
      waiting.set(id, { resolve, reject });
      target.postMessage({ id, method, parameters } as EngineCall);
    });
    if (KEPT.has(method)) history.push({ method, parameters });
    return result;
  }

  const methods = Object.fromEntries(
    METHODS.map((method) => [method, (...parameters: unknown[]) => call(method, parameters)]),
  );
  const client: EngineClient = {
    ...(methods as unknown as Engine),
    onProgress: null,
    cancel() {
      worker?.terminate();
      worker = null;
      failAll(new Cancelled('cancelled'));
    },
  };
  return client;
}
