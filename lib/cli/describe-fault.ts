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
  // What a library says of itself helps nobody who only has the file.
  return isOutOfMemory(error) ? messages.outOfMemory({ file }) : messages.notUnderstood({ file });
}

function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /allocation failed|out of memory|Invalid (?:string|array|typed array) length|maximum size exceeded/i.test(
      error.message,
    )
  );
}
