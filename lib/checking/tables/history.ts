import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { TableView } from './book';
import { toRational } from './cell-number';
import { kindOfColumn } from './column-kinds';
import type { TableRelation } from './relation';

/** A row's own history must have at least so many other figures, and they must stay within this factor of each other. */
const LEAST_HISTORY = 4;
const STEADY = Q.rational(3n);
/** Below this many printed units a jump is only noise of small counts. */
const LEAST_UNITS = 20n;

/** How far from a power of ten a slipped figure may be: the row's own movement. */
const SLACK_LOW = Q.rational(7n, 10n);
const SLACK_HIGH = Q.rational(10n, 7n);

/**
 * A figure ten, a hundred or a thousand times its row's steady history is likely a slip of the unit or of a zero. Said with care: the
 * row must be steady otherwise, and the column must not have jumped for other rows too.
 */
export function checkHistory(view: TableView, out: TableRelation[]): void {
  const { rows, columns, unit } = view.table.parts;
  const series = columns
    .map((column, index) => ({
      index,
      period: column.period,
      head: column.path.slice(1).join('|'),
      kind: kindOfColumn(column, unit),
    }))
    .filter(({ period, kind, index }) => period !== null && kind === 'level' && !view.isHiddenColumn(index));
  const groups = new Map<string, number[]>();
  for (const { index, head, period } of series) {
    const key = `${head}|${period!.replace(/^\d{4}/, '')}|${stripYear(columns[index]!.path[0] ?? '')}`;
    const list = groups.get(key) ?? [];
    list.push(index);
    groups.set(key, list);
  }
  for (const group of groups.values()) {
    if (group.length <= LEAST_HISTORY) continue;
    const jumps: TableRelation[] = [];
    for (let row = 0; row < rows.length; row++) {
      const found = jumpIn(view, row, group);
      if (found) jumps.push(found);
    }
    const byColumn = new Map<number, number>();
    for (const jump of jumps) byColumn.set(jump.result.ref.column, (byColumn.get(jump.result.ref.column) ?? 0) + 1);
    for (const jump of jumps) if (byColumn.get(jump.result.ref.column)! <= 2) out.push(jump);
  }
}

function stripYear(label: string): string {
  return label
    .replace(/(?:19|20)\d\d/g, '')
    .replace(/\(\*+\)|prel\.?|pre\.?|sơ bộ|ước/gi, '')
    .trim();
}

function jumpIn(view: TableView, row: number, group: readonly number[]): TableRelation | null {
  const figures = group
    .map((column) => ({ column, number: view.number(row, column) }))
    .filter(
      (figure): figure is { column: number; number: NonNullable<typeof figure.number> } =>
        figure.number !== null && figure.number.shown.units > 0n,
    )
    .map((figure) => ({ ...figure, value: toRational(figure.number.shown) }));
  if (figures.length <= LEAST_HISTORY) return null;
  for (const one of figures) {
    const others = figures.filter((figure) => figure !== one);
    const values = others.map((figure) => figure.value).sort(Q.compare);
    if (Q.compare(values[values.length - 1]!, Q.mul(values[0]!, STEADY)) > 0) continue;
    if (others.some((figure) => figure.number.shown.units < LEAST_UNITS) || one.number.shown.units < LEAST_UNITS / 10n)
      continue;
    const middle = values[values.length >> 1]!;
    const power = powerNear(Q.div(one.value, middle));
    if (power === null) continue;
    return {
      source: 'history',
      result: { ref: view.ref(row, one.column), number: one.number, sign: 1 },
      members: others.map((figure) => ({ ref: view.ref(row, figure.column), number: figure.number, sign: 1 })),
      form: 'jump',
      judgement: { verdict: 'implausible', exactly: false, scale: 0, difference: 0n, tolerance: 0n },
      verdict: 'implausible',
      code: 'unit-slip',
      details: { factor: power, row: view.table.parts.rows[row]!.path.at(-1) ?? '' },
    };
  }
  return null;
}

/** "10", "1/1000" … when the quotient is near a power of ten other than one. */
function powerNear(quotient: Rational): string | null {
  for (const exponent of [1, 2, 3, 6, -1, -2, -3, -6]) {
    const power = Q.powerOfTen(exponent);
    if (Q.compare(quotient, Q.mul(power, SLACK_LOW)) > 0 && Q.compare(quotient, Q.mul(power, SLACK_HIGH)) < 0)
      return exponent > 0 ? `${power.num}` : `1/${power.den}`;
  }
  return null;
}
