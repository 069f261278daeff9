import { checkObservations } from '../checking/check-observations';
import { type CheckSetResult, checkSetText, worstVerdict } from '../checking/checkset/check-set';
import type { Finding, Verdict } from '../checking/finding';
import { isRulesProblems, type Rule, type RulesProblem } from '../checking/rules/rule';
import { checkTables } from '../checking/tables/check-tables';
import { isRulesSheet, readRulesSheet } from '../checking/tables/rules-sheet';
import type { Grid } from '../grids/grid';
import { type MatchSource, sourcesOf } from '../matching';
import { bundledDataset } from '../observations/bundled';
import type { Observation } from '../observations/observation';
import { outsideDataset } from '../observations/outside';
import { datasetOf } from '../reading/dataset-of';
import type { FileReading } from '../reading/read-file';
import { baseName } from './inputs';

/** One FILE after its check. */
export interface CheckedFile {
  readonly file: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** For a check set: what the contract adds. */
  readonly set?: CheckSetResult;
  /** Findings across files that stand with this one, the first they hang on. */
  readonly across?: readonly Finding[];
  /** What is wrong with the workbook's own sheet of rules. */
  readonly ruleProblems?: readonly RulesProblem[];
  /** ISO date of the document, where it is known. */
  readonly date?: string;
  /** For a set that was printed in several places: each by itself. */
  readonly sources?: readonly MatchSource[];
  /** What was read, for setting files against each other. */
  readonly observations: readonly Observation[];
}

/** Checks what was read from one FILE: a check set by its relations, a workbook by its own rules, the rest by the built-in rules. */
export function checkFile(reading: FileReading, file: string, rules: readonly Rule[]): CheckedFile {
  if (reading.form === 'check-set') {
    const set = checkSetText(reading.text);
    return { file, verdict: set.verdict, findings: set.findings, set, observations: [] };
  }
  const { observations } = datasetOf(reading, baseName(file));
  const own = reading.form === 'text' ? NO_RULES : sheetRules(reading.workbook?.grids ?? []);
  const all = [...rules, ...own.rules];
  const result = checked(file, findingsOf(reading, observations, all), observations);
  const date = reading.form === 'text' ? reading.prose.documentDate : null;
  return {
    ...result,
    ...(date === null ? {} : { date }),
    ...(own.problems.length === 0 ? {} : { ruleProblems: own.problems }),
  };
}

function findingsOf(
  reading: Exclude<FileReading, { form: 'check-set' }>,
  observations: readonly Observation[],
  rules: readonly Rule[],
): Finding[] {
  switch (reading.form) {
    case 'exchange':
      return checkObservations(observations, { rules });
    case 'text': {
      const tables = reading.tables ? checkTables(reading.tables) : [];
      return [...checkObservations(reading.prose.observations, { rules }), ...tables];
    }
    case 'tables':
      // A workbook's figures hang together by its own rows and columns; rules over observations are the user's only.
      return [...checkTables(reading.tables), ...(rules.length > 0 ? checkObservations(observations, { rules }) : [])];
  }
}

interface SheetRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly RulesProblem[];
}

const NO_RULES: SheetRules = { rules: [], problems: [] };

/** Rules that the user keeps in the workbook itself, on a sheet "Quy tắc". */
function sheetRules(grids: readonly Grid[]): SheetRules {
  const read = grids.filter(isRulesSheet).map(readRulesSheet);
  return {
    rules: read.flatMap((rules) => (isRulesProblems(rules) ? [] : rules)),
    problems: read.flatMap((rules) => (isRulesProblems(rules) ? rules : [])),
  };
}

/** The bundled dataset as if it were a FILE. */
export function checkBundled(file: string, rules: readonly Rule[]): CheckedFile {
  const dataset = bundledDataset();
  const { observations } = dataset;
  return { ...checked(file, checkObservations(observations, { rules }), observations), sources: sourcesOf(dataset) };
}

/** What other publishers print of the same provinces: it only serves to be set against. */
export function outsideFigures(file: string): CheckedFile {
  const dataset = outsideDataset();
  return { ...checked(file, [], dataset.observations), sources: sourcesOf(dataset) };
}

function checked(file: string, findings: readonly Finding[], observations: readonly Observation[]): CheckedFile {
  return { file, verdict: worstVerdict(findings), findings, observations };
}
