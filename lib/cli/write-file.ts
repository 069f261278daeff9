import { rmSync } from 'node:fs';
import { constants, copyFile, link, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Thrown when the target exists and may not be replaced. */
export class TargetExists extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

/** Signals that ask to stop, with the exit codes that shells give for them. */
const STOPS: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
];

/**
 * Writes all of `bytes` or nothing: a temporary file in the same folder, then one rename (with `force`) or one link, which
 * fails when the target has come into being meanwhile. Throws {@link TargetExists}, or the file system's own error.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array | string, force: boolean): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${Date.now().toString(36)}.tmp`);
  // Everywhere else the system ends the program at once; here the half-written file is taken away first.
  const stops = STOPS.map(([signal, code]) => {
    const stop = (): void => {
      rmSync(temporary, { force: true });
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    if (force) await rename(temporary, path);
    else await link(temporary, path).catch((error: NodeJS.ErrnoException) => copyWithoutLinks(error, temporary, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new TargetExists(path);
    throw error;
  } finally {
    await rm(temporary, { force: true });
    for (const release of stops) release();
  }
}

/** File systems without hard links (FAT, some shares): an exclusive copy is the nearest there is. */
async function copyWithoutLinks(error: NodeJS.ErrnoException, from: string, to: string): Promise<void> {
  if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(error.code ?? '')) throw error;
  await copyFile(from, to, constants.COPYFILE_EXCL);
}
