import { isColorSupported } from 'picocolors';
import { MAX_FILE_BYTES } from '../grids/limits';

/** What a command may touch of the outside, so that tests can hand in their own. */
export interface Io {
  readonly cwd: string;
  out(text: string): void;
  err(text: string): void;
  /** Everything on standard input. */
  stdin(): Promise<Uint8Array>;
  /** Columns of the terminal; 100 where output is not a terminal. */
  readonly width: number;
  /** True where colours help: a terminal, and the user has not asked for none (NO_COLOR). */
  readonly colors: boolean;
  /** True where progress lines may be drawn over each other. */
  readonly interactive: boolean;
}

/** The process's own streams. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: readStandardInput,
    width: process.stdout.columns ?? 100,
    colors: process.stdout.isTTY === true && isColorSupported,
    interactive: process.stderr.isTTY === true,
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    // More than the limit is refused by the reader; what has no end must not be waited for.
    if (length > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}
