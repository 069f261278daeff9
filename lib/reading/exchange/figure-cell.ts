import type { Bound, Figure, Magnitude } from '../../figures/figure';
import * as Q from '../../figures/rational';
import { readFigure } from '../../figures/read-figure';
import { unitOf } from '../../figures/units';
import type { ExchangeColumn } from './columns';
import type { ExchangeProblemCode } from './problem';
import type { RowCell } from './row';
import { readUnitCell, writeUnitCell } from './unit-cell';
import type { DecimalMark, TypedNumber } from './value-cell';
import { readValueText, typedDouble } from './value-cell';
import type { BoundWord } from './words';
import { BOUND_IDS, boundOfWord, truthOfWord } from './words';

/** Says that a cell cannot be taken as it is; `kept` tells whether the row stays. */
export type Complain = (
  code: ExchangeProblemCode,
  column: ExchangeColumn,
  allowed: readonly string[],
  kept: boolean,
) => void;

const VALUE_FORMS = ['13995', '79.3', '-5,1', '13.995 tỷ đồng', 'trên 51.000 tỷ đồng'];
const MAGNITUDES: readonly Magnitude[] = ['nghin', 'trieu', 'ty', 'nghin_ty', 'compound'];

/** The figure of a row's value, unit, bound and detail cells; null after a complaint that the row cannot be kept. */
export function readFigureCells(
  cell: (column: ExchangeColumn) => RowCell | undefined,
  mark: DecimalMark,
  complain: Complain,
): Figure | null {
  const valueCell = cell('value');
  const text = valueCell?.text.trim() ?? '';
  const unit = readUnitCell(cell('unit')?.text ?? '');
  let read = valueCell ? fromCell(valueCell, mark) : ({ kind: 'empty' } as const);
  if (read.kind === 'empty' || read.kind === 'unreadable') {
    complain(read.kind === 'empty' ? 'value-empty' : 'value-unreadable', 'value', VALUE_FORMS, false);
    return null;
  }
  if (read.kind === 'figure') {
    const { figure } = read.match;
    const scaled = figure.unit !== null || figure.magnitude !== null;
    if (scaled && (unit.unit !== null || unit.magnitude !== null)) {
      const agrees = unit.unit === figure.unit && (unit.magnitude === null || unit.magnitude === figure.magnitude);
      if (!agrees) {
        complain('unit-twice', 'unit', [writeUnitCell(figure.magnitude, figure.unit)], false);
        return null;
      }
    }
    if (scaled)
      return withDetails({ ...figure, literal: literalOf(cell, figure.literal) }, cell, mark, Q.ONE, complain);
    read = {
      kind: 'number',
      number: { value: figure.value, decimals: figure.decimals, granule: figure.granule },
      others: [],
    };
    const bounded = makeFigure(read.number, unit, literalOf(cell, typedLiteral(figure.literal, cell)));
    const { exact: _, ...inexact } = bounded;
    const base: Figure = figure.bound
      ? { ...inexact, bound: figure.bound, ...(figure.almost ? { almost: true } : {}) }
      : bounded;
    return withDetails(
      figure.max ? { ...base, max: Q.mul(figure.max, unit.factor) } : base,
      cell,
      mark,
      unit.factor,
      complain,
    );
  }
  const doubtful = read.others.length > 0 || (mark === 'dot' && /^\d{1,3}\.\d{3}$/.test(text));
  if (doubtful && valueCell?.number === undefined && (cell('literal')?.text ?? '') === '') {
    const readings = [read.number, ...read.others].map((one) => Q.toExactString(one.value));
    complain('value-ambiguous', 'value', readings.length > 1 ? readings : [text, text.replace('.', '')], true);
  }
  const figure = makeFigure(read.number, unit, literalOf(cell, typedLiteral(text, cell)));
  const edited = valueCell?.number !== undefined && printsAnother(figure, text);
  return withDetails(
    edited ? { ...figure, literal: typedLiteral(text, cell) } : figure,
    cell,
    mark,
    unit.factor,
    complain,
  );
}

function fromCell(cell: RowCell, mark: DecimalMark): ReturnType<typeof readValueText> {
  if (cell.number === undefined) return readValueText(cell.text, mark);
  const typed = typedDouble(cell.number, cell.decimals ?? null);
  if (!typed) return { kind: 'unreadable' };
  if (!cell.percent) return { kind: 'number', number: typed, others: [] };
  const value = Q.mul(typed.value, Q.HUNDRED);
  const decimals = cell.decimals ?? Q.exactDecimals(value) ?? 0;
  return { kind: 'number', number: { value, decimals, granule: Q.powerOfTen(-decimals) }, others: [] };
}

function typedLiteral(text: string, cell: (column: ExchangeColumn) => RowCell | undefined): string {
  const unit = cell('unit')?.text.trim() ?? '';
  return unit === '' ? text : unit === '%' ? `${text}%` : `${text} ${unit}`;
}

function literalOf(cell: (column: ExchangeColumn) => RowCell | undefined, otherwise: string): string {
  return cell('literal')?.text || otherwise;
}

/** Whether the words "as printed" are of another number: somebody has typed a new one into the sheet's value cell since. */
function printsAnother({ literal, value, unit }: Figure, text: string): boolean {
  if (digitsOf(literal) === digitsOf(text)) return false;
  const { figure } = readFigure(literal);
  return figure !== null && figure.unit === unit && figure.max === undefined && !Q.equals(figure.value, value);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** The figure of a number and a unit cell; counts of things without a magnitude word are exact. */
export function makeFigure(number: TypedNumber, unit: ReturnType<typeof readUnitCell>, literal: string): Figure {
  const whole = unitOf(unit.unit)?.whole === true && unit.magnitude === null && number.decimals === 0;
  return {
    literal,
    value: Q.mul(number.value, unit.factor),
    granule: Q.mul(number.granule, unit.factor),
    decimals: number.decimals,
    unit: unit.unit,
    magnitude: unit.magnitude,
    ...(whole ? { exact: true } : {}),
  };
}

/** What the detail columns say besides; each stands over what value and unit gave. */
function withDetails(
  given: Figure,
  cell: (column: ExchangeColumn) => RowCell | undefined,
  mark: DecimalMark,
  factor: Q.Rational,
  complain: Complain,
): Figure | null {
  let figure = given;
  const at = (column: ExchangeColumn): string => cell(column)?.text.trim() ?? '';
  const number = (column: ExchangeColumn): Q.Rational | null | undefined => {
    const text = at(column);
    if (text === '') return undefined;
    const read = fromCell(cell(column)!, mark);
    if (read.kind === 'number') return read.number.value;
    complain('number-unreadable', column, ['1', '0.1', '1/3'], true);
    return null;
  };
  const max = number('max');
  if (max) figure = { ...figure, max: Q.mul(max, factor) };
  const granule = number('granule');
  if (granule) {
    if (Q.sign(granule) > 0) figure = { ...figure, granule: Q.mul(granule, factor) };
    else complain('number-unreadable', 'granule', ['1', '0.1'], true);
  }
  const decimals = number('decimals');
  if (decimals) {
    const places = Number(decimals.num);
    if (Q.isInteger(decimals) && places >= 0 && places <= 100) figure = { ...figure, decimals: places };
    else complain('number-unreadable', 'decimals', ['0', '1', '2'], true);
  }
  const magnitude = at('magnitude');
  if (magnitude !== '') {
    const known = magnitude === 'none' ? null : MAGNITUDES.find((one) => one === magnitude);
    if (known === undefined) complain('number-unreadable', 'magnitude', [...MAGNITUDES, 'none'], true);
    else figure = { ...figure, magnitude: known };
  }
  const bound = at('bound');
  if (bound !== '') {
    const word = boundOfWord(bound);
    if (!word) {
      complain('bound-unknown', 'bound', BOUND_IDS, false);
      return null;
    }
    const { exact: _, almost: __, ...bare } = figure;
    figure = { ...bare, ...boundFields(word) };
  }
  const exact = at('exact');
  if (exact !== '') {
    const truth = truthOfWord(exact);
    if (truth === null) complain('number-unreadable', 'exact', ['yes', 'no'], true);
    else {
      const { exact: _, ...bare } = figure;
      figure = truth ? { ...bare, exact: true } : bare;
    }
  }
  return figure;
}

function boundFields(word: BoundWord): { bound: Bound; almost?: boolean } {
  return word === 'almost' ? { bound: 'under', almost: true } : { bound: word };
}
