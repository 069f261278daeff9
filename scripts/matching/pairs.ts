/** Reports with their annexes, made up: a province's figures as a text says them and as a table prints them, consistent in themselves. */
import type { Figure, Magnitude } from '../../lib/figures/figure';
import { formatFigure } from '../../lib/figures/format';
import * as Q from '../../lib/figures/rational';
import { INDICATORS } from '../../lib/observations/indicators';
import type { Observation, Role } from '../../lib/observations/observation';
import { PROVINCES_63 } from '../../lib/observations/provinces';
import { Random } from './random';

export interface Pair {
  readonly report: Observation[];
  readonly annex: Observation[];
}

/** Amounts of a period that a text can name: no stocks, no rates. */
const MEASURED = INDICATORS.filter(
  ({ kind, unit, group }) => kind === 'flow' && (unit === 'VND' || unit === 'USD') && group !== 'grdp',
);

const FACTORS = { ty: Q.powerOfTen(9), trieu: Q.powerOfTen(6), nghin_ty: Q.powerOfTen(12) } as const;

export function figureOf(
  units: bigint,
  decimals: number,
  magnitude: 'ty' | 'trieu' | 'nghin_ty' | null,
  unit: string,
): Figure {
  const factor = magnitude === null ? Q.ONE : FACTORS[magnitude];
  const granule = Q.mul(factor, Q.powerOfTen(-decimals));
  const figure: Figure = {
    literal: '',
    value: Q.mul(Q.rational(units), granule),
    granule,
    decimals,
    unit,
    magnitude: magnitude as Magnitude | null,
  };
  return { ...figure, literal: formatFigure(figure, 'vi') };
}

/** A percentage with one decimal, rounded half away. */
function percentOf(part: Q.Rational, whole: Q.Rational, less = Q.ZERO): Figure {
  const exact = Q.sub(Q.mul(Q.HUNDRED, Q.div(part, whole)), less);
  return figureOf(Q.mul(Q.roundHalfAway(exact, 1), Q.rational(10n)).num, 1, null, '%');
}

export interface PairOptions {
  readonly seed: number;
  /** Indicators; each gives three figures of the report and seven of the annex. */
  readonly rows: number;
  /** Whether the annex prints the ratios too, or only levels. */
  readonly ratios?: boolean;
}

/** A report of nine months and its annex: level, growth and percent of plan in words; plan, last year, level and ratios in cells. */
export function makePair({ seed, rows, ratios = true }: PairOptions): Pair {
  const random = new Random(seed);
  const province = random.pick(PROVINCES_63).name;
  const year = random.int(2015, 2024);
  const report: Observation[] = [];
  const annex: Observation[] = [];
  for (let row = 0; row < rows; row++) {
    const { id, unit } = MEASURED[row % MEASURED.length]!;
    const scope = row < MEASURED.length ? undefined : `part:${Math.floor(row / MEASURED.length)}`;
    const magnitude = unit === 'VND' ? 'ty' : 'trieu';
    const before = figureOf(BigInt(random.int(1001, 98765)), 0, magnitude, unit!);
    const level = figureOf(changed(before, random, 70, 140), 0, magnitude, unit!);
    const central = figureOf(changed(before, random, 100, 150), 0, magnitude, unit!);
    const council = figureOf(changed(before, random, 151, 190), 0, magnitude, unit!);
    const growth = percentOf(level.value, before.value, Q.HUNDRED);
    const ofCouncil = percentOf(level.value, council.value);
    const ofCentral = percentOf(level.value, central.value);
    const shared = { indicator: id, province, flowStock: 'flow' as const, ...(scope === undefined ? {} : { scope }) };
    const period = `${year}-9M`;
    const say = (name: string, role: Role, figure: Figure, more: Partial<Observation> = {}): void => {
      const start = report.length * 40;
      report.push({
        id: `t${row}-${name}`,
        figure,
        role,
        period,
        status: 'actual',
        place: { source: 'bao-cao.docx', start, end: start + 20 },
        ...shared,
        ...more,
      });
    };
    const print = (column: string, name: string, role: Role, figure: Figure, more: Partial<Observation> = {}): void => {
      annex.push({
        id: `b${row}-${name}`,
        figure,
        role,
        period,
        status: 'actual',
        place: { source: 'phu-luc.xlsx', sheet: 'Biểu 1', cell: `${column}${row + 6}` },
        ...shared,
        ...more,
      });
    };
    say('level', 'level', random.int(0, 4) === 0 ? coarser(level) : level);
    say('growth', 'growth_yoy', growth, { relatesTo: `t${row}-level` });
    say('plan', 'pct_of_plan', ofCouncil, { relatesTo: `t${row}-level`, base: 'plan:hdnd' });
    print('C', 'before', 'level', before, { period: `${year - 1}-9M` });
    print('D', 'central', 'level', central, { period: String(year), status: 'plan', base: 'plan:central' });
    print('E', 'council', 'level', council, { period: String(year), status: 'plan', base: 'plan:hdnd' });
    print('F', 'level', 'level', level);
    if (!ratios) continue;
    print('G', 'growth', 'growth_yoy', growth, { relatesTo: `b${row}-level` });
    print('H', 'of-council', 'pct_of_plan', ofCouncil, { relatesTo: `b${row}-level`, base: 'plan:hdnd' });
    print('I', 'of-central', 'pct_of_plan', ofCentral, { relatesTo: `b${row}-level`, base: 'plan:central' });
  }
  return { report, annex };
}

/** A level between `low` and `high` percent of another, in its units. */
function changed(figure: Figure, random: Random, low: number, high: number): bigint {
  const units = Q.div(figure.value, figure.granule).num;
  return (units * BigInt(random.int(low * 10, high * 10))) / 1000n + 1n;
}

/** The same level rounded to the next unit word: "13.995 tỷ" as "14,0 nghìn tỷ". */
function coarser(figure: Figure): Figure {
  const to = figure.magnitude === 'ty' ? 'nghin_ty' : 'ty';
  const tenths = Q.roundHalfAway(Q.div(figure.value, FACTORS[to]), 1);
  return figureOf(Q.mul(tenths, Q.rational(10n)).num, 1, to, figure.unit!);
}
