import { checkObservations } from '../checking/check-observations';
import { checkReading } from '../checking/check-reading';
import { type CheckSetResult, checkSetText, worstVerdict } from '../checking/checkset/check-set';
import type { Finding, Verdict } from '../checking/finding';
import type { Rule, RulesProblem } from '../checking/rules/rule';
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
  const { findings, ruleProblems } = checkReading(reading, baseName(file), { rules });
  const date = reading.form === 'text' ? reading.prose.documentDate : null;
  return {
    ...checked(file, findings, observations),
    ...(date === null ? {} : { date }),
    ...(ruleProblems.length === 0 ? {} : { ruleProblems }),
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
