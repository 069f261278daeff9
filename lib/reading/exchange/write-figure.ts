import type { Figure } from '../../figures/figure';
import * as Q from '../../figures/rational';
import type { ExchangeColumn } from './columns';
import { makeFigure } from './figure-cell';
import { readUnitCell, writeUnitCell } from './unit-cell';
import { readValueText, writeNumber } from './value-cell';

/** The cells that say a figure: value and unit, and the details that these two alone do not give back. */
export function writeFigureCells(figure: Figure, mark: 'dot' | 'comma'): Map<ExchangeColumn, string> {
  const cells = new Map<ExchangeColumn, string>();
  const unitCell = writeUnitCell(figure.magnitude, figure.unit);
  const unit = readUnitCell(unitCell);
  const inUnit = (value: Q.Rational): Q.Rational => Q.div(value, unit.factor);
  const value = inUnit(figure.value);
  const shown = writeNumber(value, figure.decimals, mark);
  cells.set('value', shown);
  cells.set('unit', unitCell);
  cells.set('literal', figure.literal);
  if (figure.max) cells.set('max', writeNumber(inUnit(figure.max), figure.decimals, mark));
  const read = readValueText(shown, mark);
  const typed = read.kind === 'number' ? read.number : { value, decimals: 0, granule: Q.ONE };
  if (!Q.equals(typed.granule, inUnit(figure.granule)))
    cells.set('granule', writeNumber(inUnit(figure.granule), 0, mark));
  if (typed.decimals !== figure.decimals) cells.set('decimals', String(figure.decimals));
  if (unit.magnitude !== figure.magnitude) cells.set('magnitude', figure.magnitude ?? 'none');
  if (figure.bound) cells.set('bound', figure.almost ? 'almost' : figure.bound);
  const plain = makeFigure(typed, unit, '').exact === true && figure.bound === undefined;
  if (plain !== (figure.exact === true)) cells.set('exact', figure.exact ? 'yes' : 'no');
  return cells;
}
