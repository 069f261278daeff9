/** One slip of the hand in one figure of a pair. */
import type { Figure } from '../../lib/figures/figure';
import * as Q from '../../lib/figures/rational';
import type { Observation } from '../../lib/observations/observation';
import { figureOf, type Pair } from './pairs';
import type { Random } from './random';

/** Kinds of slips, with the names under which they are rightly told. */
export const SLIPS = {
  swap: ['swap'],
  replace: ['replace', 'double'],
  drop: ['add', 'double', 'scale', 'separator'],
  tenfold: ['scale', 'separator'],
  unit: ['scale'],
  direction: ['direction'],
  exceeds: ['exceeds'],
  stale: ['period'],
  period: ['period'],
  base: ['base'],
  ratio: ['derived'],
} as const;
export type SlipKind = keyof typeof SLIPS;

/** The pair with the slip, and the name of the figure it is in; null where this row cannot have it. */
export function slip(
  pair: Pair,
  kind: SlipKind,
  row: number,
  inAnnex: boolean,
  random: Random,
): { pair: Pair; id: string } | null {
  const side = inAnnex ? pair.annex : pair.report;
  const key = inAnnex ? 'b' : 't';
  const find = (name: string): Observation | undefined => side.find(({ id }) => id === `${key}${row}-${name}`);
  const put = (
    observation: Observation | undefined,
    change: Partial<Observation> | null,
  ): { pair: Pair; id: string } | null => {
    if (observation === undefined || change === null) return null;
    const list = side.map((each) => (each === observation ? { ...each, ...change } : each));
    return { pair: inAnnex ? { ...pair, annex: list } : { ...pair, report: list }, id: observation.id };
  };
  const level = find('level');
  switch (kind) {
    case 'swap':
      return put(
        level,
        withDigits(level, (digits) => swapped(digits, random)),
      );
    case 'replace':
      return put(
        level,
        withDigits(level, (digits) => replaced(digits, random)),
      );
    case 'drop':
      return put(
        level,
        withDigits(level, (digits) => (digits.length > 3 ? digits.slice(0, -2) + digits.slice(-1) : null)),
      );
    case 'tenfold':
      return put(
        level,
        withDigits(level, (digits) => `${digits}0`),
      );
    case 'unit':
      return put(level, level ? { figure: otherWord(level.figure) } : null);
    case 'direction': {
      const growth = find('growth');
      const value = growth && Q.mul(growth.figure.value, Q.rational(-10n)).num;
      return put(growth, value === undefined || value === 0n ? null : { figure: figureOf(value, 1, null, '%') });
    }
    case 'ratio':
      return inAnnex
        ? null
        : put(
            find('growth'),
            withDigits(find('growth'), (digits) => replaced(digits, random)),
          );
    case 'exceeds':
      return inAnnex ? null : put(find('plan'), { role: 'exceeds_plan_pct' });
    case 'stale': {
      const before = pair.annex.find(({ id }) => id === `b${row}-before`);
      return inAnnex || before === undefined ? null : put(level, { figure: before.figure });
    }
    case 'period':
      return inAnnex || level === undefined ? null : put(level, { period: level.period!.replace('9M', '6M') });
    case 'base': {
      const other = pair.annex.find(({ id }) => id === `b${row}-of-central`);
      return inAnnex || other === undefined ? null : put(find('plan'), { figure: other.figure });
    }
  }
}

function withDigits(
  observation: Observation | undefined,
  change: (digits: string) => string | null,
): { figure: Figure } | null {
  if (observation === undefined) return null;
  const { figure } = observation;
  const units = Q.div(figure.value, figure.granule).num;
  const sign = units < 0n ? -1n : 1n;
  const digits = (units * sign).toString();
  const changed = change(digits);
  if (changed === null || changed === digits || changed.startsWith('0')) return null;
  return { figure: figureOf(sign * BigInt(changed), figure.decimals, figure.magnitude as 'ty', figure.unit!) };
}

function swapped(digits: string, random: Random): string | null {
  const places = [...digits].flatMap((digit, at) =>
    at + 1 < digits.length && digit !== digits[at + 1] && (at > 0 || digits[1] !== '0') ? [at] : [],
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
}

function replaced(digits: string, random: Random): string {
  const at = random.int(0, digits.length - 1);
  const digit = (Number(digits[at]) + random.int(2, 7)) % 10;
  return digits.slice(0, at) + (at === 0 && digit === 0 ? 5 : digit) + digits.slice(at + 1);
}

function otherWord({ value, granule, decimals, magnitude, unit }: Figure): Figure {
  const units = Q.div(value, granule).num;
  return figureOf(units, decimals, magnitude === 'trieu' ? 'ty' : 'trieu', unit!);
}
