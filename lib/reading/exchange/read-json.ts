import { EMPTY_DATASET } from '../../observations/dataset';
import { readJsonValue } from './json-value';
import { ProblemList } from './problem';
import type { ExchangeOptions, ExchangeReading } from './reading';

/** Reads JSON: our serialised dataset, a list of rows, or an object with a list "rows", "observations" or "data". Keys are the headings. */
export function readExchangeJson(text: string, options: ExchangeOptions): ExchangeReading {
  const problems = new ProblemList();
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '').replace(/\0+$/, ''));
  } catch (error) {
    const value = error instanceof Error ? error.message : '';
    problems.add({ code: 'not-json', row: null, column: null, value, allowed: [], kept: false });
    return { dataset: EMPTY_DATASET, problems: problems.finish() };
  }
  const dataset = readJsonValue(json, options.file, problems);
  return { dataset, problems: problems.finish() };
}
