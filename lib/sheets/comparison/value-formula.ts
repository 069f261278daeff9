import type { ComparisonCell, ComparisonRow, ExchangeRate, Operand } from '../../comparing/comparison';
import * as Q from '../../figures/rational';
import type { DataMap } from '../data/data-map';
import type { ComparisonMap } from './comparison-map';

/** What a formula shows where the data sheet has no such figure any more. */
const MISSING = '"…"';

/** Live formula of a reported cell: the figure's base value over the unit the row is shown in, converted where it is. */
export function reportedFormula(cell: ComparisonCell, data: DataMap): string | null {
  const { observation } = cell;
  if (!observation || !data.has(observation.id)) return null;
  const scaled = divided(
    converted(data.fetch(observation.id, 'baseValue'), cell.rate, observation.figure.unit),
    cell.scale,
  );
  return `IFERROR(${scaled},${MISSING})`;
}

/** Live formula of a computed cell over the cells and figures it comes from. */
export function computedFormula(
  row: ComparisonRow,
  cell: ComparisonCell,
  rowById: ReadonlyMap<string, ComparisonRow>,
  map: ComparisonMap,
  data: DataMap,
): string | null {
  if (!cell.computed) return null;
  const { measure, operands } = cell.computed;
  const base = rowById.get(row.of ?? '');
  if (!base) return null;
  const terms = operands.map((operand) => term(operand, base, map, data));
  const [own, other] = terms;
  if (own === undefined || terms.some((each) => each === null)) return null;
  switch (measure) {
    case 'rank': {
      // Rivals one by one: a condition in COUNTIFS goes through text and loses digits.
      const larger = terms.slice(1).map((rival) => `IF(${rival}>${own},1,0)`);
      return larger.length === 0 ? '1' : `1+${larger.join('+')}`;
    }
    case 'growth':
      return `IFERROR((${own}/${other}-1)*100,${MISSING})`;
    case 'plan-ratio':
    case 'ratio':
      return `IFERROR(${own}/${other}*100,${MISSING})`;
    case 'difference':
      return `IFERROR(${own}-${other},${MISSING})`;
  }
}

/** An operand in the units its base row is shown in. */
function term(operand: Operand, base: ComparisonRow, map: ComparisonMap, data: DataMap): string | null {
  if ('row' in operand) return map.address(operand.row, operand.cell);
  const { observation, rate } = operand;
  if (!data.has(observation.id)) return null;
  return `(${divided(converted(data.fetch(observation.id, 'baseValue'), rate, observation.figure.unit), base.scale)})`;
}

function divided(formula: string, scale: Q.Rational): string {
  return Q.equals(scale, Q.ONE) ? formula : `${formula}/${Q.toExactString(scale)}`;
}

/** Multiplies or divides by the user's rate, as the rate is quoted. */
function converted(formula: string, rate: ExchangeRate | undefined, unit: string | null): string {
  if (!rate) return formula;
  const currency = unit?.split('/')[0];
  return rate.from === currency ? `${formula}*${rate.rate}` : `${formula}/${rate.rate}`;
}
