import { type CellSource, evaluateFormula, type Totals } from '../evaluate/evaluation';
import { FormulaError, type Scalar, TooDeep, Unsupported } from '../evaluate/scalar';
import type { Area } from '../move-formula';
import type { Formula } from './formula';

/** Cells that one filling may read while it evaluates; what would take more is left to Excel. */
const BUDGET = 30_000_000;
const MAX_DEPTH = 400;
/** Chains that may prove too deep before the rest is left to Excel. */
const MAX_DEEP = 50;

class FormulaCell {
  state: 'new' | 'running' | 'done' | 'failed' = 'new';
  value: Scalar = null;
  /** Hangs on something that was filled in. */
  stale: boolean;
  readonly formula: Formula;
  readonly row: number;
  readonly column: number;
  /** Value stored in the template, where it may still hold. */
  readonly cached: Scalar | undefined;

  constructor(formula: Formula, row: number, column: number, cached: Scalar | undefined) {
    this.formula = formula;
    this.row = row;
    this.column = column;
    this.cached = cached;
    this.stale = cached === undefined;
  }
}

/** A value of the template, a value that was filled in, or a formula. */
type Content = Scalar | Filled | FormulaCell;

interface Filled {
  readonly value: Scalar;
}

const NOTHING = {
  sum: 0,
  count: 0,
  least: Number.POSITIVE_INFINITY,
  most: Number.NEGATIVE_INFINITY,
  error: null as FormulaError | null,
  stale: false,
};

/** What a formula cell shows after filling. */
export type Result =
  | { readonly kind: 'value'; readonly value: Scalar }
  /** Nothing it hangs on has changed: the stored value holds. */
  | { readonly kind: 'kept' }
  /** Left to Excel. */
  | { readonly kind: 'unknown' };

/** Cells of the filled workbook, evaluated on demand. */
export class Calculation implements CellSource {
  private readonly sheets = new Map<string, { rows: Content[][]; columns: number }>();
  private readonly names = new Map<string, Area>();
  private readonly formulas: FormulaCell[] = [];
  /** Totals so far of a block, by where it begins. */
  private readonly running = new Map<string, Totals & { stale: boolean; bottom: number }>();
  private lastName: string | null = null;
  private last: { rows: Content[][]; columns: number } = { rows: [], columns: 0 };
  private left = BUDGET;
  private depth = 0;
  private stale = false;

  put(sheet: string, row: number, column: number, value: Scalar): void {
    this.place(sheet, row, column, value);
  }

  /** Whatever hangs on a filled value is worked out anew. */
  putFilled(sheet: string, row: number, column: number, filled: Filled): void {
    this.place(sheet, row, column, filled);
  }

  /** `cached` is undefined for a copy, whose stored value belongs to the first. */
  putFormula(sheet: string, row: number, column: number, formula: Formula, cached: Scalar | undefined): void {
    const cell = new FormulaCell(formula, row, column, cached);
    this.place(sheet, row, column, cell);
    this.formulas.push(cell);
  }

  putName(name: string, area: Area): void {
    this.names.set(name.toLowerCase(), area);
  }

  /** Evaluates everything: from the top down, so that long chains stay shallow; from the bottom up, where they go the other way. */
  run(): void {
    if (this.pass(this.formulas, 1)) return;
    this.pass([...this.formulas].reverse(), MAX_DEEP);
    this.pass(this.formulas, MAX_DEEP);
    for (const cell of this.formulas) if (cell.state === 'new') cell.state = 'failed';
  }

  /** False where more than so many chains were too deep. */
  private pass(cells: readonly FormulaCell[], most: number): boolean {
    let deep = 0;
    for (const cell of cells) {
      try {
        this.settle(cell);
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        if (++deep >= most) return false;
      }
    }
    return deep === 0;
  }

  result(sheet: string, row: number, column: number): Result {
    const content = this.sheets.get(sheet.toLowerCase())?.rows[row]?.[column];
    if (!(content instanceof FormulaCell)) return { kind: 'unknown' };
    this.settle(content);
    if (content.state === 'failed') return { kind: 'unknown' };
    return content.stale ? { kind: 'value', value: content.value } : { kind: 'kept' };
  }

  /** The value at a place after filling; undefined where it is left to Excel. */
  valueAt(sheet: string, row: number, column: number): Scalar | undefined {
    try {
      return this.read(sheet, row, column);
    } catch (error) {
      if (error instanceof Unsupported) return undefined;
      throw error;
    }
  }

  read(sheet: string, row: number, column: number): Scalar {
    const content = this.sheets.get(sheet.toLowerCase())?.rows[row]?.[column];
    if (content === undefined || content === null || typeof content !== 'object' || content instanceof FormulaError)
      return content ?? null;
    if (!(content instanceof FormulaCell)) {
      this.stale = true;
      return content.value;
    }
    this.settle(content);
    if (content.stale) this.stale = true;
    if (content.state === 'failed') throw new Unsupported('depends on a cell that is left to Excel');
    return content.value;
  }

  bounds(sheet: string): { rows: number; columns: number } {
    const found = this.sheets.get(sheet.toLowerCase());
    return found ? { rows: found.rows.length, columns: found.columns } : { rows: 0, columns: 0 };
  }

  name(name: string): Area | null {
    return this.names.get(name.toLowerCase()) ?? null;
  }

  formulaAt(sheet: string, row: number, column: number): string | null {
    const content = this.sheets.get(sheet.toLowerCase())?.rows[row]?.[column];
    return content instanceof FormulaCell ? content.formula.moving.formula : null;
  }

  totals(sheet: string, top: number, bottom: number, left: number, right: number): Totals {
    const key = `${sheet.toLowerCase()} ${top} ${left} ${right}`;
    const known = this.running.get(key);
    const going = known && known.bottom <= bottom ? known : null;
    let { sum, count, least, most, error, stale } = going ?? NOTHING;
    this.spend((bottom - (going?.bottom ?? top - 1)) * (right - left + 1));
    const before = this.stale;
    this.stale = stale;
    for (let row = (going?.bottom ?? top - 1) + 1; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const value = this.read(sheet, row, column);
        if (typeof value === 'number') {
          sum += value;
          count++;
          least = Math.min(least, value);
          most = Math.max(most, value);
        } else if (value instanceof FormulaError) error ??= value;
      }
    stale = this.stale;
    this.stale = before || stale;
    const totals = { sum, count, least, most, error, stale, bottom };
    this.running.set(key, totals);
    return totals;
  }

  spend(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw new Unsupported('too many cells');
  }

  private place(sheet: string, row: number, column: number, content: Content): void {
    if (sheet !== this.lastName) {
      const key = sheet.toLowerCase();
      let found = this.sheets.get(key);
      if (!found) {
        found = { rows: [], columns: 0 };
        this.sheets.set(key, found);
      }
      this.lastName = sheet;
      this.last = found;
    }
    const cells = this.last.rows;
    const line = cells[row];
    if (line) line[column] = content;
    else {
      const fresh: Content[] = [];
      fresh[column] = content;
      cells[row] = fresh;
    }
    if (column >= this.last.columns) this.last.columns = column + 1;
  }

  private settle(cell: FormulaCell): void {
    if (cell.state === 'done' || cell.state === 'failed') return;
    if (cell.state === 'running') throw new Unsupported('circular');
    if (this.depth > MAX_DEPTH) throw new TooDeep('too deep');
    const before = this.stale;
    this.stale = cell.stale;
    cell.state = 'running';
    this.depth++;
    try {
      const tree = cell.formula.parsed();
      if (!tree) throw new Unsupported(cell.formula.moving.formula);
      cell.value = evaluateFormula(cell.formula.moving, cell.row, cell.column, this, tree);
      cell.state = 'done';
    } catch (error) {
      if (!(error instanceof Unsupported) || error instanceof TooDeep) {
        cell.state = 'new';
        this.stale = before;
        throw error;
      }
      // Without an evaluation it is only known whether the cells it mentions were filled.
      if (!this.stale) this.stale = this.mentionsStale(cell);
      cell.state = this.stale || cell.cached === undefined ? 'failed' : 'done';
      if (cell.state === 'done') cell.value = cell.cached ?? null;
    } finally {
      this.depth--;
    }
    cell.stale = this.stale;
    if (!cell.stale && cell.cached !== undefined) cell.value = cell.cached;
    this.stale = before || cell.stale;
  }

  private mentionsStale(cell: FormulaCell): boolean {
    const { moving } = cell.formula;
    // Structured references and names may mean anything.
    if (moving.formula.includes('[') || !cell.formula.parsed()) return true;
    for (const reference of moving.references) {
      const area = moving.areaOf(reference, cell.row, cell.column);
      const bounds = this.bounds(area.sheet);
      const bottom = Math.min(area.bottom ?? bounds.rows, bounds.rows);
      const right = Math.min(area.right ?? bounds.columns, bounds.columns);
      for (let row = area.top ?? 0; row <= bottom; row++)
        for (let column = area.left ?? 0; column <= right; column++) {
          const content = this.sheets.get(area.sheet.toLowerCase())?.rows[row]?.[column];
          const changed =
            content instanceof FormulaCell ? content.stale || content.state === 'failed' : isFilled(content);
          if (changed) return true;
        }
    }
    return false;
  }
}

function isFilled(content: Content | undefined): boolean {
  return typeof content === 'object' && content !== null && !(content instanceof FormulaError);
}
