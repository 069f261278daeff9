import type { Grid } from '../grids/grid';
import { datasetOf } from '../reading/dataset-of';
import type { FileReading } from '../reading/read-file';
import { checkObservations } from './check-observations';
import { checkSetText } from './checkset/check-set';
import type { Finding } from './finding';
import type { Rule, RulesProblem } from './rules/rule';
import { checkTables } from './tables/check-tables';
import { isRulesSheet, readRulesSheet } from './tables/rules-sheet';

/** Findings about one file, and what is wrong with the rules that the file itself holds. */
export interface CheckedReading {
  readonly findings: readonly Finding[];
  readonly ruleProblems: readonly RulesProblem[];
}

export interface CheckReadingOptions {
  /** A user's rules over observations. */
  readonly rules?: readonly Rule[];
}

/**
 * Checks what was read from one file: a check set by its relations, a workbook by its own rows, columns and rules sheet, text and
 * lists by the built-in rules. `file` is the source that the figures' places name.
 */
export function checkReading(reading: FileReading, file: string, options: CheckReadingOptions = {}): CheckedReading {
  const given = options.rules ?? [];
  switch (reading.form) {
    case 'check-set':
      return { findings: checkSetText(reading.text).findings, ruleProblems: [] };
    case 'text': {
      const tables = reading.tables ? checkTables(reading.tables) : [];
      return {
        findings: [...checkObservations(reading.prose.observations, { rules: given }), ...tables],
        ruleProblems: [],
      };
    }
    case 'exchange': {
      const own = sheetRules(reading.workbook?.grids ?? []);
      const rules = [...given, ...own.rules];
      return { findings: checkObservations(reading.dataset.observations, { rules }), ruleProblems: own.problems };
    }
    case 'tables': {
      const own = sheetRules(reading.workbook.grids);
      const rules = [...given, ...own.rules];
      // A workbook's figures hang together by its own rows and columns; rules over observations are the user's only.
      const ruled = rules.length > 0 ? checkObservations(datasetOf(reading, file).observations, { rules }) : [];
      return { findings: [...checkTables(reading.tables), ...ruled], ruleProblems: own.problems };
    }
  }
}

interface SheetRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly RulesProblem[];
}

/** Rules that the user keeps in the workbook itself, on a sheet "Quy tắc". */
function sheetRules(grids: readonly Grid[]): SheetRules {
  const read = grids.filter(isRulesSheet).map(readRulesSheet);
  return { rules: read.flatMap(({ rules }) => rules), problems: read.flatMap(({ problems }) => problems) };
}
