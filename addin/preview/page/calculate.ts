import { type CellSource, evaluateFormula, type Totals } from '../../../lib/sheets/template/evaluate/evaluation';
import { type Node, parseFormula } from '../../../lib/sheets/template/evaluate/parse';
import { FormulaError, type Scalar, Unsupported } from '../../../lib/sheets/template/evaluate/scalar';
import { MovingFormula } from '../../../lib/sheets/template/move-formula';
import type { Calculate } from '../host/host-types';
import { CellError } from '../host/model/contents';
import type { SheetModel } from '../host/model/sheet';
import type { WorkbookModel } from '../host/model/workbook';
import { previewFunction } from './custom-functions';

/** Cells that one formula may read before the preview gives it up. */
const BUDGET = 2_000_000;

/**
 * Results of formulas for the preview's workbook: the functions that our own sheets use and DOICHIEU.*, kept until `forget` is called after a
 * change. What it cannot evaluate keeps its cached value.
 */
export function previewCalculation(language: 'vi' | 'en'): { readonly calculate: Calculate; forget(): void } {
  const trees = new Map<string, { moving: MovingFormula; tree: Node } | null>();
  let results = new Map<string, Scalar | Unsupported>();

  function parsed(formula: string, sheet: SheetModel) {
    const key = `${sheet.id}\n${formula}`;
    let found = trees.get(key);
    if (found === undefined) {
      try {
        const moving = new MovingFormula(formula.slice(1), sheet.name, new Map());
        found = { moving, tree: parseFormula(moving.formula, moving.references) };
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        found = null;
      }
      trees.set(key, found);
    }
    return found;
  }

  function evaluate(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, formula: string): Scalar {
    const key = `${sheet.id}:${row}:${column}`;
    const known = results.get(key);
    if (known instanceof Unsupported) throw known;
    if (known !== undefined) return known;
    const circular = new Unsupported('circular');
    results.set(key, circular);
    try {
      const found = parsed(formula, sheet);
      if (!found) throw new Unsupported(formula);
      const value = evaluateFormula(found.moving, row, column, sourceOf(workbook), found.tree);
      results.set(key, value);
      return value;
    } catch (error) {
      if (error instanceof Unsupported) results.set(key, error);
      throw error;
    }
  }

  function sourceOf(workbook: WorkbookModel): CellSource {
    let left = BUDGET;
    const source: CellSource = {
      read(name, row, column) {
        const sheet = workbook.sheet(name);
        const content = sheet?.contents.at(row, column);
        if (!sheet || !content) return null;
        if (content.formula !== null) return evaluate(workbook, sheet, row, column, content.formula);
        return content.value instanceof CellError ? new FormulaError(content.value.code) : content.value;
      },
      bounds(name) {
        const used = workbook.sheet(name)?.contents.used();
        return used ? { rows: used.row + used.rows, columns: used.column + used.columns } : { rows: 0, columns: 0 };
      },
      name: () => null,
      formulaAt: (name, row, column) => workbook.sheet(name)?.contents.at(row, column)?.formula ?? null,
      totals(name, top, bottom, first, last) {
        source.spend((bottom - top + 1) * (last - first + 1));
        return sumUp(source, { name, top, bottom, first, last });
      },
      added: (name) => previewFunction(name, language),
      spend(cells) {
        left -= cells;
        if (left < 0) throw new Unsupported('too many cells');
      },
    };
    return source;
  }

  return {
    calculate({ sheet, row, column, formula }, workbook) {
      try {
        const value = evaluate(workbook, sheet, row, column, formula);
        return value instanceof FormulaError ? value.code : (value ?? 0);
      } catch (error) {
        if (error instanceof Unsupported) return undefined;
        throw error;
      }
    },
    forget() {
      results = new Map();
    },
  };
}

function sumUp(
  source: CellSource,
  at: {
    readonly name: string;
    readonly top: number;
    readonly bottom: number;
    readonly first: number;
    readonly last: number;
  },
): Totals {
  let [sum, count, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let error: FormulaError | null = null;
  for (let row = at.top; row <= at.bottom; row++)
    for (let column = at.first; column <= at.last; column++) {
      const value = source.read(at.name, row, column);
      if (typeof value === 'number') {
        sum += value;
        count++;
        least = Math.min(least, value);
        most = Math.max(most, value);
      } else if (value instanceof FormulaError) error ??= value;
    }
  return { sum, count, least, most, error };
}
