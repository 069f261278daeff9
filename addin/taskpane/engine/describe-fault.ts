import { GridError } from '../../../lib/grids/errors';
import type { Language } from '../../../lib/messages';
import { documentMessages } from '../../../lib/messages/documents';
import { describeGridError } from '../../../lib/messages/tables';
import { DocumentFault } from '../../../lib/reading/documents/document';
import { PackageError } from '../../../lib/sheets/package/errors';
import { paneMessages } from './words';

/** One clear sentence for a file that could not be read: the file, why, and what to do. */
export function describeFault(error: unknown, name: string, language: Language): string {
  const messages = paneMessages(language);
  const detail =
    error instanceof GridError
      ? describeGridError(error, language)
      : error instanceof DocumentFault
        ? documentMessages(language).faults[error.code]
        : error instanceof PackageError
          ? messages.notATemplate
          : messages.unreadable;
  return messages.fileFault({ name, detail });
}
