import { cellAddress, columnName, quoteSheetName } from '../../grids/a1';
import type { Observation } from '../../observations/observation';
import { type DataColumn, dataColumn } from './data-columns';

/** Zero-based row of the first figure on the data sheet: title, line, help and headings stand above. */
export const FIRST_DATA_ROW = 4;

/** Where each figure stands on the data sheet, and the formulas that fetch it. Rows may be sorted by the user: formulas look ids up. */
export class DataMap {
  readonly sheetName: string;
  readonly observations: readonly Observation[];
  private readonly rows = new Map<string, number>();
  private readonly keys = new Map<string, string>();

  constructor(sheetName: string, observations: readonly Observation[]) {
    this.sheetName = sheetName;
    this.observations = observations;
    const taken = new Set<string>();
    observations.forEach((observation, index) => {
      this.rows.set(observation.id, FIRST_DATA_ROW + index);
      this.keys.set(observation.id, freeKey(observation.id, taken));
    });
  }

  has(id: string): boolean {
    return this.rows.has(id);
  }

  /** What stands in the id column: the id itself where a look-up can tell it from all others. */
  keyOf(id: string): string {
    return this.keys.get(id)!;
  }

  rowOf(id: string): number {
    return this.rows.get(id)!;
  }

  /** Link to a figure's value. */
  linkTo(id: string): string {
    return `#${quoteSheetName(this.sheetName)}!${cellAddress(this.rowOf(id), dataColumn('value'))}`;
  }

  /** Absolute range of a column, figures only, with the sheet. */
  range(key: DataColumn): string {
    const column = columnName(dataColumn(key));
    const last = FIRST_DATA_ROW + Math.max(1, this.observations.length);
    return `${quoteSheetName(this.sheetName)}!$${column}$${FIRST_DATA_ROW + 1}:$${column}$${last}`;
  }

  /** Formula (no "=") for a field of a figure, wherever its row has been moved to. */
  fetch(id: string, key: DataColumn): string {
    return `INDEX(${this.range(key)},MATCH("${this.keyOf(id)}",${this.range('id')},0))`;
  }
}

const LONGEST_KEY = 200;

/**
 * MATCH takes * ? ~ for signs of its own, does not tell capitals from small letters and refuses long texts; formulas end at a quote. Ids with
 * such letters get plain ones instead, ids that MATCH would mistake for each other a number.
 */
function freeKey(id: string, taken: Set<string>): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters cannot stand in a formula
  const base = id.slice(0, LONGEST_KEY).replace(/[*?~"\u0000-\u001f]/g, '.');
  let key = base;
  for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${base}.${number}`;
  taken.add(key.toLowerCase());
  return key;
}
