import { checkObservations } from '../checking/check-observations';
import { type CheckSetResult, checkSetText, worstVerdict } from '../checking/checkset/check-set';
import type { Finding, Verdict } from '../checking/finding';
import type { Rule } from '../checking/rules/rule';
import { checkTables } from '../checking/tables/check-tables';
import { bundledDataset } from '../observations/bundled';
import type { Observation } from '../observations/observation';
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
  /** ISO date of the document, where it is known. */
  readonly date?: string;
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
  if (reading.form === 'exchange') return checked(file, checkObservations(observations, { rules }), observations);
  const tableFindings = reading.tables ? checkTables(reading.tables) : [];
  const proseFindings = reading.form === 'text' ? checkObservations(reading.prose.observations, { rules }) : [];
  const ruleFindings = rules.length > 0 && reading.form === 'tables' ? checkObservations(observations, { rules }) : [];
  const date = reading.form === 'text' ? reading.prose.documentDate : null;
  const result = checked(file, [...proseFindings, ...tableFindings, ...ruleFindings], observations);
  return date === null ? result : { ...result, date };
}

/** The bundled dataset as if it were a FILE. */
export function checkBundled(file: string, rules: readonly Rule[]): CheckedFile {
  const { observations } = bundledDataset();
  return checked(file, checkObservations(observations, { rules }), observations);
}

function checked(file: string, findings: readonly Finding[], observations: readonly Observation[]): CheckedFile {
  return { file, verdict: worstVerdict(findings), findings, observations };
}
