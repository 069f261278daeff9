import type { Finding } from '../../checking/finding';
import type { Comparison, Relation } from '../../checking/model/relation';
import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { cellAddress } from '../../grids/a1';
import type { Observation } from '../../observations/observation';
import { plainFormat } from '../look/number-format';
import { CENTER, ITALIC_TEXT, NUMBER } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { SheetCell } from '../sheet';
import { unitLabel } from '../words/unit-label';
import { type CheckColumn, checkColumn } from './check-columns';
import { unitScale } from './figure-scale';
import { evaluateSides } from './finding-relation';
import { type LiveRange, liveScale } from './live';
import { matchEnds, rangeCells, rangeDecimals } from './range-cells';
import type { CellNames, NamedEnd, NamedRange } from './verdict-formula';

export interface SideContext {
  readonly voice: Voice;
  readonly byId: ReadonlyMap<string, Observation>;
  /** Writes a row of the block and gives its index. */
  addRow(cells: Partial<Record<CheckColumn, SheetCell>>): number;
}

const HUNDREDTH: Rational = { num: 1n, den: 100n };

/** Percentages stand in relations as fractions. */
export function toRelation(unit: string | null | undefined): Rational {
  return unit === '%' || unit === 'pp' ? HUNDREDTH : Q.ONE;
}

/** Rows for both sides of a relation and for how far they stay apart; gives the cells that decide. Null where there are no sides. */
export function writeSides(
  finding: Finding,
  relation: Relation | null,
  figures: readonly LiveRange[],
  context: SideContext,
): CellNames['meet'] {
  if (!finding.sides || !relation) return null;
  const { voice } = context;
  const { unit } = finding.sides;
  const scale = unitScale(finding, unit, context.byId);
  const live = evaluateSides(relation, figures);
  const toUnit = Q.div(Q.ONE, toRelation(unit));
  const write = (engine: Interval, range: LiveRange, name: string): NamedRange => {
    const ends = matchEnds(engine, liveScale(range, toUnit), scale);
    const [low, high] = rangeCells(ends[0], ends[1], scale, Math.max(2, rangeDecimals(engine, scale)));
    const row = context.addRow({
      what: { value: name, style: { ...ITALIC_TEXT, indent: 1 } },
      low,
      high,
      unit: { value: say(voice, (language) => unitLabel(unit, scale, language)) || null, style: CENTER },
    });
    return namesOf(row, engine);
  };
  const left = write(
    finding.sides.left,
    live.left,
    say(voice, (_, words) => words.leftSide),
  );
  const right = write(
    finding.sides.right,
    live.right,
    say(voice, (_, words) => words.rightSide),
  );
  writeGap(finding, left, right, relation.comparison, { unit, scale }, context);
  return { left, right, comparison: relation.comparison };
}

function namesOf(row: number, interval: Interval): NamedRange {
  const end = (key: 'low' | 'high', value: Rational | null, open: boolean): NamedEnd | null =>
    value === null ? null : { cell: cellAddress(row, checkColumn(key)), open };
  return { low: end('low', interval.lo, interval.loOpen), high: end('high', interval.hi, interval.hiOpen) };
}

/** How far the sides stay apart at least, in the direction that the relation forbids. */
function writeGap(
  finding: Finding,
  left: NamedRange,
  right: NamedRange,
  comparison: Comparison,
  { unit, scale }: { readonly unit: string | null; readonly scale: Rational },
  { voice, addRow }: SideContext,
): void {
  const gap = finding.gap === null ? 0 : Q.toNumber(Q.div(finding.gap, scale));
  const apart: string[] = [];
  if (left.low && right.high && !comparison.startsWith('>')) apart.push(`${left.low.cell}-${right.high.cell}`);
  if (right.low && left.high && !comparison.startsWith('<')) apart.push(`${right.low.cell}-${left.high.cell}`);
  const decimals = gap === 0 ? 2 : Math.max(2, Math.min(6, 2 - Math.floor(Math.log10(Math.abs(gap)))));
  const pointUnit = unit === '%' ? 'pp' : unit;
  addRow({
    what: { value: say(voice, (_, words) => words.gap), style: { ...ITALIC_TEXT, indent: 1 } },
    value: {
      value: gap,
      formula: apart.length === 0 ? '0' : `MAX(0,${apart.join(',')})`,
      style: { ...NUMBER, numberFormat: plainFormat(decimals) },
    },
    unit: { value: say(voice, (language) => unitLabel(pointUnit, scale, language)) || null, style: CENTER },
  });
}
