import { GridError } from '../grids/errors';
import { documentMessages } from '../messages/documents';
import { describeGridError } from '../messages/tables';
import { DocumentFault } from '../reading/documents/read-document';
import type { CommandContext } from './context';

/** One clear sentence for a file that could not be read: the file, why, and what to do. */
export function describeFault(error: unknown, file: string, { language, messages }: CommandContext): string {
  if (error instanceof GridError) return `${file}: ${describeGridError(error, language)}`;
  if (error instanceof DocumentFault) return `${file}: ${documentMessages(language).faults[error.code]}`;
  return messages.unreadable({ file, detail: error instanceof Error ? error.message : String(error) });
}
