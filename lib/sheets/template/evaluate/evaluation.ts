import type { Area, MovingFormula } from '../move-formula';
import { FUNCTIONS, indexError } from './functions';
import { binary, combine, unary } from './operators';
import { type Node, parseFormula } from './parse';
import { FormulaError, NUM, type Scalar, toBoolean, toNumber, Unsupported } from './scalar';

/** An argument as it was written, not yet evaluated. */
export interface Argument {
  readonly node: Node;
  /** True for what names cells, rather than giving a value. */
  readonly isRange: boolean;
}

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Scalar[];
}

/** What SUM, COUNT, MIN and MAX need to know of a block of cells. */
export interface Totals {
  readonly sum: number;
  readonly count: number;
  readonly least: number;
  readonly most: number;
  /** The first error met. */
  readonly error: FormulaError | null;
}

/** What a formula can see of the workbook. */
export interface CellSource {
  /** @throws Unsupported where the cell's own formula cannot be evaluated */
  read(sheet: string, row: number, column: number): Scalar;
  /** The used part of a sheet, for whole rows and columns. */
  bounds(sheet: string): { readonly rows: number; readonly columns: number };
  /** What a name stands for, or null. */
  name(name: string): Area | null;
  formulaAt(sheet: string, row: number, column: number): string | null;
  /** Numbers of a block summed up; the same block, or one that goes on where another ended, is not read twice. */
  totals(sheet: string, top: number, bottom: number, left: number, right: number): Totals;
  /** Counts cells read, and stops what would take too long. */
  spend(cells: number): void;
  /** Functions that the workbook's program adds to Excel's own; null where there is none of this name. */
  added?(name: string): AddedFunction | null;
}

/** A single cell or value comes as a block of one; an argument left out as null. */
export type AddedFunction = (args: readonly (Matrix | null)[]) => Scalar;

interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Evaluates one formula at one place. */
export class Evaluation {
  private readonly formula: MovingFormula;
  private readonly row: number;
  private readonly column: number;
  private readonly source: CellSource;

  constructor(formula: MovingFormula, row: number, column: number, source: CellSource) {
    this.formula = formula;
    this.row = row;
    this.column = column;
    this.source = source;
  }

  run(node: Node): Scalar {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return node.value;
      case 'missing':
        return null;
      case 'error':
        return new FormulaError(node.code);
      case 'reference':
      case 'name':
        return this.only(this.block(node));
      case 'unary':
        return unary(node.operator, this.run(node.operand));
      case 'binary':
        return binary(node.operator, this.run(node.left), this.run(node.right));
      case 'call':
        return this.call(node.name, node.args);
    }
  }

  scalar(arg: Argument): Scalar {
    return this.run(arg.node);
  }

  /** The cells of a range, row by row. */
  *cells(arg: Argument): Generator<Scalar> {
    if (!arg.isRange) {
      yield this.run(arg.node);
      return;
    }
    const block = this.block(arg.node);
    this.source.spend((block.bottom - block.top + 1) * (block.right - block.left + 1));
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++) yield this.source.read(block.sheet, row, column);
  }

  totals(arg: Argument): Totals {
    const block = this.block(arg.node);
    return this.source.totals(block.sheet, block.top, block.bottom, block.left, block.right);
  }

  /** The argument as an array; arithmetic between ranges goes cell by cell. */
  matrix(arg: Argument): Matrix {
    return this.array(arg.node);
  }

  holdsFormula(arg: Argument, text: string): boolean {
    if (!arg.isRange) return false;
    const block = this.block(arg.node);
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++)
        if (this.source.formulaAt(block.sheet, row, column)?.toUpperCase().includes(text)) return true;
    return false;
  }

  private call(name: string, nodes: readonly Node[]): Scalar {
    try {
      return this.apply(name, nodes);
    } catch (error) {
      if (error instanceof ErrorResult) return error.value;
      throw error;
    }
  }

  private apply(name: string, nodes: readonly Node[]): Scalar {
    const at = (index: number): Scalar => (nodes[index] ? this.run(nodes[index]) : null);
    switch (name) {
      case 'IF': {
        const truth = toBoolean(at(0));
        if (truth instanceof FormulaError) return truth;
        const branch = nodes[truth ? 1 : 2];
        if (!branch) return truth;
        return branch.kind === 'missing' ? 0 : this.run(branch);
      }
      case 'IFERROR':
      case 'IFNA': {
        const value = at(0);
        const caught = value instanceof FormulaError && (name === 'IFERROR' || value.code === '#N/A');
        return caught ? at(1) : value;
      }
      case 'INDEX':
        return this.only(this.indexed(nodes));
      case 'ROW':
      case 'COLUMN': {
        const block = nodes[0] ? this.block(nodes[0]) : { top: this.row, left: this.column };
        return (name === 'ROW' ? block.top : block.left) + 1;
      }
    }
    const implementation = FUNCTIONS.get(name);
    if (!implementation) {
      const added = this.source.added?.(name);
      if (!added) throw new Unsupported(name);
      return added(nodes.map((node) => (node.kind === 'missing' ? null : this.array(node))));
    }
    const args = nodes.map((node): Argument => ({ node, isRange: this.isRange(node) }));
    return implementation(args, this);
  }

  private isRange(node: Node): boolean {
    return node.kind === 'reference' || node.kind === 'name' || (node.kind === 'call' && node.name === 'INDEX');
  }

  private block(node: Node): Block {
    if (node.kind === 'reference') return this.bound(this.formula.areaOf(node.reference, this.row, this.column));
    if (node.kind === 'call' && node.name === 'INDEX') return this.indexed(node.args);
    const area = node.kind === 'name' ? this.source.name(node.name) : null;
    if (!area) throw new Unsupported(node.kind === 'name' ? node.name : node.kind);
    return this.bound(area);
  }

  private bound(area: Area): Block {
    const bounds = this.source.bounds(area.sheet);
    return {
      sheet: area.sheet,
      top: area.top ?? 0,
      bottom: area.bottom ?? Math.max(0, bounds.rows - 1),
      left: area.left ?? 0,
      right: area.right ?? Math.max(0, bounds.columns - 1),
    };
  }

  private indexed(nodes: readonly Node[]): Block {
    const block = this.block(nodes[0]!);
    const [rows, columns] = [block.bottom - block.top + 1, block.right - block.left + 1];
    const numberAt = (index: number): number => {
      const value = nodes[index] ? toNumber(this.run(nodes[index])) : 0;
      if (value instanceof FormulaError) throw new ErrorResult(value);
      return Math.trunc(value);
    };
    let [row, column] = [numberAt(1), numberAt(2)];
    // With one number a single row counts along its columns.
    if (nodes.length < 3 && rows === 1) [row, column] = [0, row];
    const error = indexError(row, column, rows, columns);
    if (error) throw new ErrorResult(error);
    return {
      sheet: block.sheet,
      top: row === 0 ? block.top : block.top + row - 1,
      bottom: row === 0 ? block.bottom : block.top + row - 1,
      left: column === 0 ? block.left : block.left + column - 1,
      right: column === 0 ? block.right : block.left + column - 1,
    };
  }

  /** The value of a single cell; several cells would spill, which is left to Excel. */
  private only(block: Block): Scalar {
    if (block.top !== block.bottom || block.left !== block.right) throw new Unsupported('range as a value');
    this.source.spend(1);
    return this.source.read(block.sheet, block.top, block.left);
  }

  private array(node: Node): Matrix {
    if (this.isRange(node)) {
      const block = this.block(node);
      const values = [...this.cells({ node, isRange: true })];
      return { rows: block.bottom - block.top + 1, columns: block.right - block.left + 1, values };
    }
    if (node.kind === 'unary') {
      const operand = this.array(node.operand);
      return { ...operand, values: operand.values.map((value) => unary(node.operator, value)) };
    }
    if (node.kind === 'binary') return combine(node.operator, this.array(node.left), this.array(node.right));
    return { rows: 1, columns: 1, values: [this.run(node)] };
  }
}

/** Carries an error value out of a place that must give cells. */
class ErrorResult extends Error {
  readonly value: FormulaError;

  constructor(value: FormulaError) {
    super(value.code);
    this.value = value;
  }
}

/** The value of a formula at a place. @throws Unsupported */
export function evaluateFormula(
  formula: MovingFormula,
  row: number,
  column: number,
  source: CellSource,
  tree?: Node,
): Scalar {
  try {
    const value = new Evaluation(formula, row, column, source).run(
      tree ?? parseFormula(formula.formula, formula.references),
    );
    if (typeof value === 'number' && !Number.isFinite(value)) return NUM;
    // A formula that points at a blank cell shows 0.
    return value ?? 0;
  } catch (error) {
    if (error instanceof ErrorResult) return error.value;
    throw error;
  }
}
