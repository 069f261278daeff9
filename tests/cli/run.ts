import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../lib/cli/io';
import { runCli } from '../../lib/cli/run';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one call in a folder, with its own streams. */
export async function run(
  argv: readonly string[],
  options: { readonly cwd?: string; readonly stdin?: string } = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const io: Io = {
    cwd: options.cwd ?? process.cwd(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => new TextEncoder().encode(options.stdin ?? ''),
    width: 100,
    colors: false,
    interactive: false,
  };
  const code = await runCli(argv, io);
  return { code, out, err };
}

/** A folder that is gone after the test. */
export function makeFolder(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doichieu-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}
