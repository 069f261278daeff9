import { GridError } from './errors';

export interface OpenOptions {
  /** Stops the work; the promise is then rejected with the code "cancelled". */
  readonly signal?: AbortSignal;
  /** Called with a fraction from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/** Hands progress out and cancellation in. `check` is cheap enough for inner loops. */
export class Progress {
  readonly check: () => void;

  constructor(private readonly options: OpenOptions = {}) {
    const { signal } = options;
    this.check = () => {
      if (signal?.aborted) throw new GridError('cancelled');
    };
  }

  step(done: number, all: number): void {
    this.check();
    this.options.onProgress?.(all === 0 ? 1 : done / all);
  }
}
