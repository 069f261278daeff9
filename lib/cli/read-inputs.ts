import { readingMessages } from '../messages/reading';
import { describeOpenWarning } from '../messages/tables';
import { type FileReading, readFile } from '../reading/read-file';
import type { CommandContext } from './context';
import { describeFault } from './describe-fault';
import { type Input, listInputs } from './inputs';

/** One FILE of the call that could be read. */
export interface FileRead {
  readonly input: Input;
  readonly reading: FileReading;
  readonly bytes: Uint8Array;
}

/** One FILE of the call: what was read from it, or the sentence that says why nothing was. */
export type ReadInput = FileRead | { readonly input: Input; readonly error: string };

const PROGRESS_FROM = 20;

/** Reads every FILE in order, one at a time, so that a folder of thousands needs the memory of one. Faults go to stderr, a line each. */
export async function* readInputs(
  context: CommandContext,
  files: readonly string[],
  date?: string,
): AsyncGenerator<ReadInput> {
  const { io, messages } = context;
  const inputs = await listInputs(files, io, messages);
  for (const [index, input] of inputs.entries()) {
    if (io.interactive && inputs.length >= PROGRESS_FROM) {
      io.err(`\r\u001b[K${messages.progress({ done: index + 1, total: inputs.length, file: input.file })}`);
    }
    const read = await readInput(context, input, date);
    if ('error' in read)
      io.err(`${io.interactive && inputs.length >= PROGRESS_FROM ? '\r\u001b[K' : ''}doichieu: ${read.error}\n`);
    yield read;
  }
  if (io.interactive && inputs.length >= PROGRESS_FROM) io.err('\r\u001b[K');
}

async function readInput(context: CommandContext, input: Input, date: string | undefined): Promise<ReadInput> {
  const loaded = await input.load();
  if ('error' in loaded) return { input, error: loaded.error };
  try {
    const reading = await readFile(loaded.bytes, input.file, date === undefined ? {} : { date });
    if (reading.form === 'text' && reading.warnings.includes('no-text')) {
      return { input, error: `${input.file}: ${readingMessages(context.language).warnings['no-text']}` };
    }
    sayOpenWarnings(context, input.file, reading);
    return { input, reading, bytes: loaded.bytes };
  } catch (error) {
    return { input, error: describeFault(error, input.file, context) };
  }
}

/** What makes a reading doubtful before any figure was looked at, a line each. */
function sayOpenWarnings({ io, language }: CommandContext, file: string, reading: FileReading): void {
  if (reading.form !== 'tables' && reading.form !== 'exchange') return;
  for (const warning of reading.workbook?.warnings ?? []) {
    const said = describeOpenWarning(warning, language);
    if (said !== null) io.err(`doichieu: ${file}: ${said}\n`);
  }
}
