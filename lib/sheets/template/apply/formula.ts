import { type Node, parseFormula } from '../evaluate/parse';
import { FormulaError, type Scalar, Unsupported } from '../evaluate/scalar';
import type { MovingFormula } from '../move-formula';

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
