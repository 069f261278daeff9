import type { GridError } from '../grids/errors';
import type { Language } from './index';
import { tablesEn } from './tables.en';
import { type TablesMessages, tablesVi } from './tables.vi';

export const TABLES_MESSAGES: Record<Language, TablesMessages> = { vi: tablesVi, en: tablesEn };

/** What is wrong with a file and what to do, without the file's name. */
export function describeGridError(error: GridError, language: Language): string {
  return TABLES_MESSAGES[language].gridErrors[error.code](error.details);
}
