import { GridError } from '../grids/errors';
import { describeDocumentFault } from '../messages/reading';
import { describeGridError } from '../messages/tables';
import { describePackageError } from '../messages/templates';
import { DocumentFault } from '../reading/documents/read-document';
import { PackageError } from '../sheets/package/errors';
import type { CommandContext } from './context';

/** One clear sentence for a file that could not be read: the file, why, and what to do. */
export function describeFault(error: unknown, file: string, { language, messages }: CommandContext): string {
  if (error instanceof GridError) return `${file}: ${describeGridError(error, language)}`;
  if (error instanceof DocumentFault) return `${file}: ${describeDocumentFault(error, language)}`;
  if (error instanceof PackageError) return `${file}: ${describePackageError(error, language)}`;
  return messages.unreadable({ file, detail: error instanceof Error ? error.message : String(error) });
}
