import type { Argument, Evaluation, Matrix, Totals } from './evaluation';
import {
  average,
  countIfs,
  type Implementation,
  ifs,
  match,
  rank,
  single,
  sum,
  sumProduct,
} from './functions-criteria';
import {
  DIV0,
  FormulaError,
  NOT_AVAILABLE,
  NUM,
  REF,
  roundTo,
  type Scalar,
  toBoolean,
  toNumber,
  toText,
  Unsupported,
  VALUE,
} from './scalar';

/** Numbers of the arguments, as SUM takes them: texts and booleans in ranges do not count, those written directly do. */
function numbers(args: readonly Argument[], run: Evaluation): number[] | FormulaError {
  const result: number[] = [];
  for (const arg of args) {
    if (arg.isRange) {
      for (const value of run.cells(arg)) {
        if (value instanceof FormulaError) return value;
        if (typeof value === 'number') result.push(value);
      }
    } else {
      const number = toNumber(run.scalar(arg));
      if (number instanceof FormulaError) return number;
      result.push(number);
    }
  }
  return result;
}

/** SUM, AVERAGE, MIN, MAX: from the totals of each range and the values written directly. */
function overTotals(compute: (totals: Totals) => Scalar): Implementation {
  return (args, run) => {
    let all: Totals = {
      sum: 0,
      count: 0,
      least: Number.POSITIVE_INFINITY,
      most: Number.NEGATIVE_INFINITY,
      error: null,
    };
    for (const arg of args) {
      const part = arg.isRange ? run.totals(arg) : totalsOf(toNumber(run.scalar(arg)));
      if (part.error) return part.error;
      all = {
        sum: all.sum + part.sum,
        count: all.count + part.count,
        least: Math.min(all.least, part.least),
        most: Math.max(all.most, part.most),
        error: null,
      };
    }
    return compute(all);
  };
}

function totalsOf(value: number | FormulaError): Totals {
  if (value instanceof FormulaError) return { sum: 0, count: 0, least: 0, most: 0, error: value };
  return { sum: value, count: 1, least: value, most: value, error: null };
}

function mapNumber(compute: (value: number) => Scalar): Implementation {
  return (args, run) => {
    const value = toNumber(run.scalar(args[0]!));
    return value instanceof FormulaError ? value : compute(value);
  };
}

function round(mode: 'nearest' | 'up' | 'down'): Implementation {
  return (args, run) => {
    const value = toNumber(run.scalar(args[0]!));
    const digits = args[1] ? toNumber(run.scalar(args[1])) : 0;
    if (value instanceof FormulaError) return value;
    return digits instanceof FormulaError ? digits : roundTo(value, digits, mode);
  };
}

function logical(combine: (values: readonly boolean[]) => boolean): Implementation {
  return (args, run) => {
    const values: boolean[] = [];
    for (const arg of args)
      for (const value of arg.isRange ? run.cells(arg) : [run.scalar(arg)]) {
        if (arg.isRange && (value === null || typeof value === 'string')) continue;
        const truth = toBoolean(value);
        if (truth instanceof FormulaError) return truth;
        values.push(truth);
      }
    return values.length === 0 ? VALUE : combine(values);
  };
}

function subtotal(args: readonly Argument[], run: Evaluation): Scalar {
  const code = toNumber(run.scalar(args[0]!));
  const name = typeof code === 'number' ? ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN'][(code % 100) - 1] : undefined;
  const chosenName = code === 9 || code === 109 ? 'SUM' : name;
  // Subtotals pass over other subtotals and filtered rows, which is not known here.
  if (!chosenName || args.slice(1).some((arg) => run.holdsFormula(arg, 'SUBTOTAL'))) throw new Unsupported('SUBTOTAL');
  return FUNCTIONS.get(chosenName)!(args.slice(1), run);
}

function count(test: (value: Scalar) => boolean): Implementation {
  return (args, run) => {
    let total = 0;
    for (const arg of args)
      for (const value of arg.isRange ? run.cells(arg) : [run.scalar(arg)]) if (test(value)) total++;
    return total;
  };
}

function nth(descending: boolean): Implementation {
  return (args, run) => {
    const values = numbers(args.slice(0, 1), run);
    const place = toNumber(run.scalar(args[1]!));
    if (values instanceof FormulaError) return values;
    if (place instanceof FormulaError) return place;
    values.sort((a, b) => (descending ? b - a : a - b));
    return values[Math.ceil(place) - 1] ?? NUM;
  };
}

const joinText: Implementation = (args, run) => {
  let text = '';
  for (const arg of args) {
    const piece = toText(run.scalar(arg));
    if (piece instanceof FormulaError) return piece;
    text += piece;
  }
  return text;
};

function ofText(compute: (text: string) => Scalar): Implementation {
  return (args, run) => {
    const text = toText(run.scalar(args[0]!));
    return text instanceof FormulaError ? text : compute(text);
  };
}

const size =
  (pick: (matrix: Matrix) => number): Implementation =>
  (args, run) =>
    pick(run.matrix(args[0]!));

/** Functions whose arguments are all evaluated; IF, IFERROR, INDEX and their like are in evaluation.ts. */
export const FUNCTIONS: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ['SUM', overTotals((totals) => totals.sum)],
  ['AVERAGE', overTotals((totals) => (totals.count === 0 ? DIV0 : totals.sum / totals.count))],
  ['MIN', overTotals((totals) => (totals.count === 0 ? 0 : totals.least))],
  ['MAX', overTotals((totals) => (totals.count === 0 ? 0 : totals.most))],
  ['COUNT', count((value) => typeof value === 'number')],
  ['COUNTA', count((value) => value !== null)],
  ['COUNTBLANK', count((value) => value === null || value === '')],
  ['SUMIFS', ifs((values) => sum(values))],
  ['AVERAGEIFS', ifs(average)],
  ['SUMIF', single((values) => sum(values))],
  ['AVERAGEIF', single(average)],
  ['COUNTIFS', countIfs],
  ['COUNTIF', countIfs],
  ['MATCH', match],
  ['RANK', rank],
  ['RANK.EQ', rank],
  ['LARGE', nth(true)],
  ['SMALL', nth(false)],
  ['SUMPRODUCT', sumProduct],
  ['SUBTOTAL', subtotal],
  ['AND', logical((values) => values.every(Boolean))],
  ['OR', logical((values) => values.some(Boolean))],
  [
    'NOT',
    (args, run) => {
      const truth = toBoolean(run.scalar(args[0]!));
      return truth instanceof FormulaError ? truth : !truth;
    },
  ],
  ['ROUND', round('nearest')],
  ['ROUNDUP', round('up')],
  ['ROUNDDOWN', round('down')],
  ['TRUNC', round('down')],
  ['ABS', mapNumber(Math.abs)],
  ['INT', mapNumber(Math.floor)],
  ['SIGN', mapNumber(Math.sign)],
  ['SQRT', mapNumber((value) => (value < 0 ? NUM : Math.sqrt(value)))],
  [
    'N',
    (args, run) => {
      const value = run.scalar(args[0]!);
      return value instanceof FormulaError ? value : typeof value === 'string' ? 0 : Number(value ?? 0);
    },
  ],
  [
    'MOD',
    (args, run) => {
      const [a, b] = [toNumber(run.scalar(args[0]!)), toNumber(run.scalar(args[1]!))];
      if (a instanceof FormulaError) return a;
      if (b instanceof FormulaError) return b;
      return b === 0 ? DIV0 : a - b * Math.floor(a / b);
    },
  ],
  ['ISNUMBER', (args, run) => typeof run.scalar(args[0]!) === 'number'],
  ['ISTEXT', (args, run) => typeof run.scalar(args[0]!) === 'string'],
  ['ISBLANK', (args, run) => run.scalar(args[0]!) === null],
  ['ISERROR', (args, run) => run.scalar(args[0]!) instanceof FormulaError],
  ['LEN', ofText((text) => text.length)],
  ['UPPER', ofText((text) => text.toUpperCase())],
  ['LOWER', ofText((text) => text.toLowerCase())],
  ['TRIM', ofText((text) => text.trim().replace(/ +/g, ' '))],
  ['CONCATENATE', joinText],
  ['ROWS', size((matrix) => matrix.rows)],
  ['COLUMNS', size((matrix) => matrix.columns)],
  ['NA', () => NOT_AVAILABLE],
]);

/** The cell of a range by number, counted from 1; 0 means the whole row or column, which only ranges can answer. */
export function indexError(row: number, column: number, rows: number, columns: number): FormulaError | null {
  return row < 0 || column < 0 || row > rows || column > columns ? REF : null;
}
