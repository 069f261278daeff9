import { makeCriterion, matchesWildcard } from './criteria';
import type { Argument, Evaluation } from './evaluation';
import { compare, DIV0, FormulaError, NOT_AVAILABLE, type Scalar, toNumber, VALUE } from './scalar';

export type Implementation = (args: readonly Argument[], run: Evaluation) => Scalar;

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Which cells of equally large ranges meet all criteria. */
function matching(pairs: readonly Argument[], run: Evaluation): boolean[] | FormulaError {
  let meets: boolean[] | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const test = makeCriterion(run.scalar(pairs[index + 1]!));
    const own = [...run.cells(pairs[index]!)].map(test);
    if (meets && meets.length !== own.length) return VALUE;
    meets = meets ? meets.map((value, place) => value && own[place]!) : own;
  }
  return meets ?? VALUE;
}

function chosen(range: Argument, pairs: readonly Argument[], run: Evaluation): number[] | FormulaError {
  const meets = matching(pairs, run);
  if (meets instanceof FormulaError) return meets;
  const result: number[] = [];
  let place = 0;
  for (const value of run.cells(range)) {
    if (!meets[place++]) continue;
    if (value instanceof FormulaError) return value;
    if (typeof value === 'number') result.push(value);
  }
  return place === meets.length ? result : VALUE;
}

export const average = (values: readonly number[]): Scalar =>
  values.length === 0 ? DIV0 : sum(values) / values.length;

/** SUMIFS and its like: the range first, then pairs of range and criterion. */
export function ifs(compute: (values: number[]) => Scalar): Implementation {
  return (args, run) => {
    const values = chosen(args[0]!, args.slice(1), run);
    return values instanceof FormulaError ? values : compute(values);
  };
}

/** SUMIF and its like: range, criterion, range to sum. */
export function single(compute: (values: number[]) => Scalar): Implementation {
  return (args, run) => {
    const values = chosen(args[2] ?? args[0]!, args.slice(0, 2), run);
    return values instanceof FormulaError ? values : compute(values);
  };
}

export function match(args: readonly Argument[], run: Evaluation): Scalar {
  const wanted = run.scalar(args[0]!);
  if (wanted instanceof FormulaError) return wanted;
  const kind = args[2] ? toNumber(run.scalar(args[2])) : 1;
  if (kind instanceof FormulaError) return kind;
  let best = 0;
  let place = 0;
  for (const value of run.cells(args[1]!)) {
    place++;
    if (value === null || typeof value !== typeof (wanted ?? 0)) continue;
    if (kind === 0 && typeof wanted === 'string' && typeof value === 'string') {
      if (matchesWildcard(value.toLowerCase(), wanted.toLowerCase())) return place;
      continue;
    }
    const order = compare(value, wanted);
    if (order instanceof FormulaError) continue;
    if (order === 0 && kind === 0) return place;
    if ((kind > 0 && order <= 0) || (kind < 0 && order >= 0)) best = place;
    else if (kind !== 0) break;
  }
  return best > 0 ? best : NOT_AVAILABLE;
}

export function rank(args: readonly Argument[], run: Evaluation): Scalar {
  const value = toNumber(run.scalar(args[0]!));
  if (value instanceof FormulaError) return value;
  const ascending = args[2] ? toNumber(run.scalar(args[2])) : 0;
  let place = 1;
  let present = false;
  for (const other of run.cells(args[1]!)) {
    if (other instanceof FormulaError) return other;
    if (typeof other !== 'number') continue;
    if (other === value) present = true;
    if (ascending === 0 ? other > value : other < value) place++;
  }
  return present ? place : NOT_AVAILABLE;
}

export function sumProduct(args: readonly Argument[], run: Evaluation): Scalar {
  const matrices = args.map((arg) => run.matrix(arg));
  const first = matrices[0];
  if (!first || matrices.some((matrix) => matrix.rows !== first.rows || matrix.columns !== first.columns)) return VALUE;
  let total = 0;
  for (let index = 0; index < first.values.length; index++) {
    let product = 1;
    for (const matrix of matrices) {
      const value = matrix.values[index]!;
      if (value instanceof FormulaError) return value;
      // Texts and booleans that stand in the cells count as nothing.
      product *= typeof value === 'number' ? value : 0;
    }
    total += product;
  }
  return total;
}

export function countIfs(args: readonly Argument[], run: Evaluation): Scalar {
  const meets = matching(args, run);
  return meets instanceof FormulaError ? meets : meets.filter(Boolean).length;
}
