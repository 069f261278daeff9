import { GridError } from '../../../lib/grids/errors';
import type { Language } from '../../../lib/messages';
import { describeDocumentFault } from '../../../lib/messages/reading';
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
        ? describeDocumentFault(error, language)
        : error instanceof PackageError
          ? messages.notATemplate
          : messages.unreadable;
  return messages.fileFault({ name, detail });
}
