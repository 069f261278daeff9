import type { Engine, EngineAnswer, EngineCall } from './protocol';

const METHODS = [
  'openBundled',
  'openFile',
  'compare',
  'check',
  'report',
  'reportFile',
  'filledTemplate',
] as const satisfies readonly (keyof Engine)[];

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The engine in a worker. `cancel` ends the worker at once, fails what was running with "cancelled", and starts afresh. */
export interface EngineClient extends Engine {
  cancel(): void;
}

export class Cancelled extends Error {}

export function startEngine(createWorker: () => Worker): EngineClient {
  let worker: Worker | null = null;
  let nextId = 1;
  const waiting = new Map<number, Waiting>();

  function failAll(error: Error): void {
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  }

  function running(): Worker {
    if (worker) return worker;
    worker = createWorker();
    worker.onmessage = ({ data }: MessageEvent<EngineAnswer>) => {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if ('fault' in data) call?.reject(new Error(data.fault.message));
      else call?.resolve(data.result);
    };
    worker.onerror = (event) => failAll(new Error(event.message));
    return worker;
  }

  function call(method: keyof Engine, parameters: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      running().postMessage({ id, method, parameters } as EngineCall);
    });
  }

  const methods = Object.fromEntries(
    METHODS.map((method) => [method, (...parameters: unknown[]) => call(method, parameters)]),
  );
  return {
    ...(methods as unknown as Engine),
    cancel() {
      worker?.terminate();
      worker = null;
      failAll(new Cancelled('cancelled'));
    },
  };
}
