import { type CellSource, evaluateFormula } from '../evaluate/evaluation';
import { type Node, parseFormula } from '../evaluate/parse';
import { FormulaError, type Scalar, Unsupported } from '../evaluate/scalar';
import type { Area, MovingFormula } from '../move-formula';

/** Cells that one filling may read while it evaluates; what would take more is left to Excel. */
const BUDGET = 30_000_000;
const MAX_DEPTH = 400;

/** A formula of the template with its tree, shared by its copies. */
export class Formula {
  readonly moving: MovingFormula;
  private tree: Node | null | undefined;

  constructor(moving: MovingFormula) {
    this.moving = moving;
  }

  /** null where the formula holds something that is not evaluated here. */
  parsed(): Node | null {
    if (this.tree === undefined) {
      try {
        this.tree = parseFormula(this.moving.formula, this.moving.references);
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        this.tree = null;
      }
    }
    return this.tree;
  }
}

interface FormulaCell {
  readonly formula: Formula;
  readonly row: number;
  readonly column: number;
  /** Value stored in the template, where it may still hold. */
  readonly cached: Scalar | undefined;
  state: 'new' | 'running' | 'done' | 'failed';
  value: Scalar;
  /** Hangs on something that was filled in. */
  stale: boolean;
}

type Content = { readonly fixed: Scalar; readonly filled: boolean } | FormulaCell;

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
  private readonly formulas: { sheet: string; cell: FormulaCell }[] = [];
  private left = BUDGET;
  private depth = 0;
  private stale = false;

  put(sheet: string, row: number, column: number, fixed: Scalar, filled: boolean): void {
    this.place(sheet, row, column, { fixed, filled });
  }

  /** `cached` is undefined for a copy, whose stored value belongs to the first. */
  putFormula(sheet: string, row: number, column: number, formula: Formula, cached: Scalar | undefined): void {
    const cell: FormulaCell = { formula, row, column, cached, state: 'new', value: null, stale: cached === undefined };
    this.place(sheet, row, column, cell);
    this.formulas.push({ sheet, cell });
  }

  putName(name: string, area: Area): void {
    this.names.set(name.toLowerCase(), area);
  }

  /** Evaluates everything, from top to bottom, so that long chains stay shallow. */
  run(): void {
    for (const { sheet, cell } of this.formulas) this.settle(sheet, cell);
  }

  result(sheet: string, row: number, column: number): Result {
    const content = this.sheets.get(sheet.toLowerCase())?.rows[row]?.[column];
    if (!content || 'fixed' in content) return { kind: 'unknown' };
    this.settle(sheet, content);
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
    if (!content) return null;
    if ('fixed' in content) {
      if (content.filled) this.stale = true;
      return content.fixed;
    }
    this.settle(sheet, content);
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
    return content && !('fixed' in content) ? content.formula.moving.formula : null;
  }

  spend(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw new Unsupported('too many cells');
  }

  private place(sheet: string, row: number, column: number, content: Content): void {
    const key = sheet.toLowerCase();
    let found = this.sheets.get(key);
    if (!found) {
      found = { rows: [], columns: 0 };
      this.sheets.set(key, found);
    }
    found.rows[row] ??= [];
    found.rows[row]![column] = content;
    if (column >= found.columns) found.columns = column + 1;
  }

  private settle(sheet: string, cell: FormulaCell): void {
    if (cell.state === 'done' || cell.state === 'failed') return;
    // A circle, or a chain too deep to follow.
    if (cell.state === 'running' || this.depth > MAX_DEPTH) throw new Unsupported('circular or too deep');
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
      if (!(error instanceof Unsupported)) throw error;
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
    void sheet;
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
          if (content && ('fixed' in content ? content.filled : content.stale || content.state === 'failed'))
            return true;
        }
    }
    return false;
  }
}

/** A stored value as the evaluation takes it. */
export function storedScalar(type: string | null, value: string | null, text: string | null): Scalar | undefined {
  if (text !== null) return text;
  if (value === null) return undefined;
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'e') return new FormulaError(value);
  if (type === 'str') return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
