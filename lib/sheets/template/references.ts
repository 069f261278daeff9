import { columnIndex } from '../../grids/a1';

/** One end of a reference. A whole column has no row, a whole row no column. Zero-based. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as it stands in a formula. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** Name of the sheet, or null for the formula's own. */
  readonly sheet: string | null;
  /** The sheet as written, with "!"; '' where there is none. */
  readonly prefix: string;
  readonly first: Corner;
  /** null for a single cell. */
  readonly last: Corner | null;
}

const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)/y;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;
const MAX_COLUMN = 16_383;
const MAX_ROW = 1_048_576;

/**
 * The references of a formula, in order: cells, ranges, whole rows and columns, on this sheet or another. Texts, names, functions,
 * structured references, references into other workbooks and over several sheets are passed over.
 */
export function findReferences(formula: string): Reference[] {
  return new ReferenceScanner(formula).scan();
}

class ReferenceScanner {
  private readonly formula: string;
  private readonly found: Reference[] = [];
  private at = 0;
  /** Sheet that the next word belongs to. */
  private prefix: { text: string; sheet: string | null; start: number } | null = null;

  constructor(formula: string) {
    this.formula = formula;
  }

  scan(): Reference[] {
    const { formula } = this;
    while (this.at < formula.length) {
      const sign = formula[this.at]!;
      if (sign === '"') this.at = this.closeQuote('"');
      else if (sign === "'") this.readQuotedSheet();
      else if (sign === '[') this.readBrackets();
      else if (sign === '#') this.readError();
      else if (!this.readWord()) {
        this.prefix = null;
        this.at++;
      }
    }
    return this.found;
  }

  /** Place after the closing quote; a doubled quote stands for itself. */
  private closeQuote(quote: string): number {
    let at = this.at + 1;
    for (;;) {
      at = this.formula.indexOf(quote, at);
      if (at < 0) return this.formula.length;
      if (this.formula[at + 1] !== quote) return at + 1;
      at += 2;
    }
  }

  private readQuotedSheet(): void {
    const start = this.at;
    this.at = this.closeQuote("'");
    if (this.formula[this.at] !== '!') return;
    const name = this.formula.slice(start + 1, this.at - 1).replaceAll("''", "'");
    this.at++;
    // Other workbooks ('[1]Sheet'!) and several sheets ('A:B'!) are not ours to move.
    const foreign = name.includes('[') || name.includes(':');
    this.prefix = { text: this.formula.slice(start, this.at), sheet: foreign ? null : name, start };
  }

  /** Structured references and numbers of other workbooks. */
  private readBrackets(): void {
    let depth = 0;
    for (; this.at < this.formula.length; this.at++) {
      const sign = this.formula[this.at];
      if (sign === "'") this.at++;
      else if (sign === '[') depth++;
      else if (sign === ']' && --depth === 0) break;
    }
    this.at++;
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.formula);
    if (word && this.formula[WORD.lastIndex] === '!') {
      this.prefix = { text: '', sheet: null, start: this.at };
      this.at = WORD.lastIndex + 1;
    }
  }

  private readError(): void {
    ERROR.lastIndex = this.at;
    this.at = ERROR.test(this.formula) ? ERROR.lastIndex : this.at + 1;
    this.prefix = null;
  }

  private readWord(): boolean {
    const { formula } = this;
    const start = this.at;
    WORD.lastIndex = start;
    const match = WORD.exec(formula);
    if (!match) return false;
    this.at = WORD.lastIndex;
    const next = formula[this.at];
    if (next === '!') {
      this.at++;
      this.prefix = { text: formula.slice(start, this.at), sheet: match[0].replaceAll('$', ''), start };
      return true;
    }
    const prefix = this.prefix;
    this.prefix = null;
    if (next === '(' || next === '[') return true;
    if (next === ':' && this.spansSheets()) return true;
    const corner = readCorner(match[0]);
    if (!corner || (prefix && prefix.sheet === null)) return true;
    const last = next === ':' ? this.readSecondCorner(corner) : null;
    // A column or a row alone is no reference.
    if (!last && (corner.row === null || corner.column === null)) return true;
    this.found.push({
      start: prefix?.start ?? start,
      end: this.at,
      sheet: prefix?.sheet ?? null,
      prefix: prefix?.text ?? '',
      first: corner,
      last,
    });
    return true;
  }

  /** `Sheet1:Sheet3!A1`: the word at hand begins a reference over several sheets, which is passed over whole. */
  private spansSheets(): boolean {
    WORD.lastIndex = this.at + 1;
    const second = WORD.exec(this.formula);
    if (!second || this.formula[WORD.lastIndex] !== '!') return false;
    this.prefix = { text: '', sheet: null, start: this.at };
    this.at = WORD.lastIndex + 1;
    return true;
  }

  private readSecondCorner(first: Corner): Corner | null {
    WORD.lastIndex = this.at + 1;
    const match = WORD.exec(this.formula);
    const after = this.formula[WORD.lastIndex];
    if (!match || after === '(' || after === '!' || after === '[') return null;
    const second = readCorner(match[0]);
    if (
      !second ||
      (second.row === null) !== (first.row === null) ||
      (second.column === null) !== (first.column === null)
    )
      return null;
    this.at = this.at + 1 + match[0].length;
    return second;
  }
}

function readCorner(word: string): Corner | null {
  const cell = CELL.exec(word);
  if (cell) {
    const column = columnIndex(cell[2]!);
    const row = Number(cell[4]) - 1;
    if (column > MAX_COLUMN || row < 0 || row >= MAX_ROW) return null;
    return { row, column, rowFixed: cell[3] === '$', columnFixed: cell[1] === '$' };
  }
  const whole = COLUMN.exec(word);
  if (whole) {
    const column = columnIndex(whole[2]!);
    return column > MAX_COLUMN ? null : { row: null, column, rowFixed: false, columnFixed: whole[1] === '$' };
  }
  const line = ROW.exec(word);
  if (!line) return null;
  const row = Number(line[2]) - 1;
  return row < 0 || row >= MAX_ROW ? null : { row, column: null, rowFixed: line[1] === '$', columnFixed: false };
}
