import { GridError } from '../grids/errors';
import { describeGridError } from '../messages/tables';
import type { CommandContext } from './context';

/** One clear sentence for a file that could not be read: the file, why, and what to do. */
export function describeFault(error: unknown, file: string, { language, messages }: CommandContext): string {
  if (error instanceof GridError) return `${file}: ${describeGridError(error, language)}`;
  return messages.unreadable({ file, detail: error instanceof Error ? error.message : String(error) });
}
