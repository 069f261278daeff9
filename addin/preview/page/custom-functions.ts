import type { AddedFunction, Matrix } from '../../../lib/sheets/template/evaluate/evaluation';
import { FormulaError, type Scalar } from '../../../lib/sheets/template/evaluate/scalar';
import { type Bodies, type CellInput, makeBodies } from '../../functions/bodies';
import { FunctionFault } from '../../functions/fault';

type Inputs = readonly CellInput[];

/** The add-in's functions for the preview's grid, which shows one cell of an answer: of DOICHIEU.KHOANG the lowest. */
const CALLS: Readonly<Record<string, (bodies: Bodies, one: Inputs, blocks: readonly CellInput[][][]) => unknown>> = {
  'DOICHIEU.SO': (bodies, [figure, unit]) => bodies.readPrinted(figure, unit),
  'DOICHIEU.CHITIEU': (bodies, [province, indicator, period, unit, kind]) =>
    bodies.indicatorValue(province, indicator, period, unit, kind),
  'DOICHIEU.KHOP': (bodies, [level, ratio, base, explain]) => bodies.checkRatio(level, ratio, base, explain),
  'DOICHIEU.KHOPTANG': (bodies, [now, growth, before, explain]) => bodies.checkGrowth(now, growth, before, explain),
  'DOICHIEU.KHOPTONG': (bodies, [total, , explain], blocks) => bodies.checkSum(total, blocks[1] ?? [], explain),
  'DOICHIEU.KHOANG': (bodies, [level, ratio, base, unit]) => bodies.impliedRange(level, ratio, base, unit)[0][0],
};

export const PREVIEW_FUNCTIONS = Object.keys(CALLS);

/** The function of this name as the preview's calculation takes it, or null. */
export function previewFunction(name: string, language: 'vi' | 'en'): AddedFunction | null {
  const call = Object.hasOwn(CALLS, name) ? CALLS[name]! : null;
  return call && ((args) => answer(call, args, language));
}

function answer(call: (typeof CALLS)[string], args: readonly (Matrix | null)[], language: 'vi' | 'en'): Scalar {
  const wrong = args.flatMap((arg) => arg?.values ?? []).find((value) => value instanceof FormulaError);
  if (wrong) return wrong as FormulaError;
  const blocks = args.map((arg) => (arg ? rowsOf(arg) : []));
  try {
    return call(
      makeBodies(language),
      blocks.map((block) => block[0]?.[0]),
      blocks,
    ) as Scalar;
  } catch (error) {
    if (error instanceof FunctionFault) return new FormulaError(error.kind === 'missing' ? '#N/A' : '#VALUE!');
    throw error;
  }
}

function rowsOf({ rows, columns, values }: Matrix): CellInput[][] {
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns) as CellInput[]);
}
