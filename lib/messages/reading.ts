import type { DocumentFault } from '../reading/documents/document';
import type { Language } from './index';
import { readingEn } from './reading.en';
import { type ReadingMessages, readingVi } from './reading.vi';

export function readingMessages(language: Language): ReadingMessages {
  return language === 'vi' ? readingVi : readingEn;
}

/** Why a document cannot be read and what to do, without the file's name. */
export function describeDocumentFault({ code, kind }: DocumentFault, language: Language): string {
  return readingMessages(language).faults[code]({ kind });
}
