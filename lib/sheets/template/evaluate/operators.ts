import type { Matrix } from './evaluation';
import { compare, DIV0, FormulaError, NUM, type Scalar, toNumber, toText, VALUE } from './scalar';

/** An operator between arrays, cell by cell; a single row, column or value goes along. */
export function combine(operator: string, a: Matrix, b: Matrix): Matrix {
  const rows = Math.max(a.rows, b.rows);
  const columns = Math.max(a.columns, b.columns);
  const fits = (matrix: Matrix) =>
    (matrix.rows === rows || matrix.rows === 1) && (matrix.columns === columns || matrix.columns === 1);
  if (!fits(a) || !fits(b)) return { rows: 1, columns: 1, values: [VALUE] };
  const pick = (matrix: Matrix, row: number, column: number) =>
    matrix.values[(matrix.rows === 1 ? 0 : row) * matrix.columns + (matrix.columns === 1 ? 0 : column)]!;
  const values: Scalar[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values.push(binary(operator, pick(a, row, column), pick(b, row, column)));
  return { rows, columns, values };
}

export function unary(operator: string, value: Scalar): Scalar {
  if (operator === '+') return value;
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  return operator === '-' ? -number : number / 100;
}

export function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  if (operator === '&') {
    const [a, b] = [toText(left), toText(right)];
    return a instanceof FormulaError ? a : b instanceof FormulaError ? b : a + b;
  }
  if ('=<>'.includes(operator[0]!)) {
    const order = compare(left, right);
    if (order instanceof FormulaError) return order;
    switch (operator) {
      case '=':
        return order === 0;
      case '<>':
        return order !== 0;
      case '<':
        return order < 0;
      case '>':
        return order > 0;
      case '<=':
        return order <= 0;
      default:
        return order >= 0;
    }
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  switch (operator) {
    case '+':
      return nearZero(a + b, a, b);
    case '-':
      return nearZero(a - b, a, b);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? DIV0 : a / b;
    default:
      return a === 0 && b === 0 ? NUM : a ** b;
  }
}

/** Excel takes a difference that is nothing but rounding noise for zero. */
function nearZero(result: number, a: number, b: number): number {
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : result;
}
