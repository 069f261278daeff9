import { resolve } from 'node:path';
import type { CommandContext } from './context';
import { TargetExists, writeFileAtomically } from './write-file';

/** Writes a result file and says so; a fault is one clear line on stderr. True when it was written. */
export async function saveResult(
  context: CommandContext,
  file: string,
  bytes: Uint8Array | string,
  force: boolean,
  said: string,
): Promise<boolean> {
  const { io, messages } = context;
  try {
    await writeFileAtomically(resolve(io.cwd, file), bytes, force);
    io.out(`${said}\n`);
    return true;
  } catch (error) {
    const text =
      error instanceof TargetExists
        ? messages.exists({ file })
        : messages.cannotWrite({ file, detail: (error as NodeJS.ErrnoException).code ?? String(error) });
    io.err(`doichieu: ${text}\n`);
    return false;
  }
}
