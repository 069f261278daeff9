import type { GridError, GridWarning } from '../grids/errors';
import type { Language } from './index';
import { tablesEn } from './tables.en';
import { type TableFindingWords, type TablesMessages, tablesVi } from './tables.vi';

export const TABLES_MESSAGES: Record<Language, TablesMessages> = { vi: tablesVi, en: tablesEn };

/** What is wrong with a file and what to do, without the file's name. */
export function describeGridError(error: GridError, language: Language): string {
  return TABLES_MESSAGES[language].gridErrors[error.code](error.details);
}

/** What the reader noticed while it opened a workbook, for those things a person should know; null for the others. */
export function describeOpenWarning({ code, sheet, details }: GridWarning, language: Language): string | null {
  const sentences: Readonly<Record<string, (o: Readonly<Record<string, string>>) => string>> =
    TABLES_MESSAGES[language].openWarnings;
  if (!Object.hasOwn(sentences, code)) return null;
  return sentences[code]!({ ...(sheet !== undefined && { sheet }), ...details });
}

/** Why nothing was read from a workbook that opens well. */
export function describeNoTables(sheets: readonly string[], language: Language): string {
  const named = sheets.slice(0, 5).join(', ');
  return TABLES_MESSAGES[language].noTables({ sheets: sheets.length > 5 ? `${named}, …` : named });
}

/** The sentence on a finding in a table, or null for a code of another room. */
export function describeTableFinding(code: string, words: TableFindingWords, language: Language): string | null {
  const findings: Readonly<Record<string, (o: TableFindingWords) => string>> = TABLES_MESSAGES[language].findings;
  return Object.hasOwn(findings, code) ? findings[code]!(words) : null;
}

/** What is wrong with a rule on the sheet of rules, with its cell and what to write instead; without a full stop. */
export function describeRuleProblem(
  {
    path,
    expected,
    code,
    details = {},
  }: { path: string; expected: string; code?: string; details?: Readonly<Record<string, string>> },
  language: Language,
): string {
  const sentences: Readonly<Record<string, (o: Readonly<Record<string, string>>) => string>> =
    TABLES_MESSAGES[language].ruleProblems;
  return code !== undefined && Object.hasOwn(sentences, code)
    ? `${path}: ${sentences[code]!(details)}`
    : `${path}: ${expected}`;
}
