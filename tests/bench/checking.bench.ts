/** Speed of the checking engine beside fraction.js (the same work) and yalps (location). */
import Fraction from 'fraction.js';
import { type Constraint, type Model, solve as solveModel } from 'yalps';
import { findCulprits } from '../../lib/checking/blame/culprits';
import { checkObservations } from '../../lib/checking/check-observations';
import { checkSet } from '../../lib/checking/checkset/check-set';
import { type ReadCheckSet, readCheckSet } from '../../lib/checking/checkset/read-check-set';
import { quickRatio, quickSum } from '../../lib/checking/quick';
import * as Q from '../../lib/figures/rational';
import type { Observation } from '../../lib/observations/observation';
import { bestTime, compared, numbers, report } from './measure';

const random = numbers(7);
const whole = (below: number): number => Math.floor(random() * below);

// Simple checks: five-term sums and ratios.
const COUNT = 100_000;
const sums = Array.from({ length: COUNT }, () => {
  const parts = Array.from({ length: 5 }, () => whole(1_000_000));
  return { parts, total: parts.reduce((a, b) => a + b, 0) + whole(5) - 2 };
});
const ratios = Array.from({ length: COUNT }, () => {
  const base = 10_000 + whole(90_000);
  const ratio = 500 + whole(700);
  return {
    level: { units: Math.round((base * ratio) / 1000) + whole(9) - 4, decimals: 0 },
    ratio: { units: ratio, decimals: 3 },
    base: { units: base, decimals: 0 },
  };
});
let tally = 0;
const sumTime = bestTime(() => {
  for (const { parts, total } of sums) if (quickSum(parts, total) === 'beyond-rounding') tally++;
});
const ratioTime = bestTime(() => {
  for (const { level, ratio, base } of ratios) if (quickRatio(level, ratio, base) === 'beyond-rounding') tally++;
});
const bigSums = sums.map(({ parts, total }) => ({
  parts: parts.map((p) => BigInt(p) * 10n ** 12n),
  total: BigInt(total) * 10n ** 12n,
}));
const bigTime = bestTime(() => {
  for (const { parts, total } of bigSums) if (quickSum(parts, total) === 'beyond-rounding') tally++;
});
const rate = (time: number): string => `${(COUNT / time / 1000).toFixed(2)} M/s`;
report('simple checks: sums of five', rate(sumTime), '>= 1 M/s', COUNT / sumTime >= 1000);
report('simple checks: sums of five beyond 2^53 (BigInt)', rate(bigTime), '>= 1 M/s', COUNT / bigTime >= 1000);
report('simple checks: level = ratio x base', rate(ratioTime), '>= 1 M/s', COUNT / ratioTime >= 1000);
const fewer = 2_000;
const half = new Fraction(1, 2);
const fractionSums = bestTime(
  () => {
    for (const { parts, total } of sums.slice(0, fewer)) {
      let low = new Fraction(0);
      let high = new Fraction(0);
      for (const part of parts) {
        low = low.add(new Fraction(part).sub(half));
        high = high.add(new Fraction(part).add(half));
      }
      const t = new Fraction(total);
      if (low.compare(t.add(half)) > 0 || high.compare(t.sub(half)) < 0) tally++;
    }
  },
  5,
  1,
);
const fractionRatios = bestTime(
  () => {
    for (const { level, ratio, base } of ratios.slice(0, fewer)) {
      const l = new Fraction(level.units);
      const r = new Fraction(ratio.units, 1000);
      const step = new Fraction(1, 2000);
      const b = new Fraction(base.units);
      const low = r.sub(step).mul(b.sub(half));
      const high = r.add(step).mul(b.add(half));
      if (low.compare(l.add(half)) > 0 || high.compare(l.sub(half)) < 0) tally++;
    }
  },
  5,
  1,
);
compared('sums of five, 2,000 of them', (sumTime * fewer) / COUNT, fractionSums, 'fraction.js');
compared('ratios, 2,000 of them', (ratioTime * fewer) / COUNT, fractionRatios, 'fraction.js');

// A report of 200 figures: levels with growth and percent of plan, and plans.
function observation(
  id: string,
  value: number,
  decimals: number,
  unit: string,
  more: Partial<Observation>,
): Observation {
  const granule = Q.powerOfTen(-decimals);
  const figure = {
    literal: String(value),
    value: Q.decimal(value.toFixed(decimals)),
    granule,
    decimals,
    unit,
    magnitude: null,
  };
  return {
    id,
    figure,
    indicator: 'x',
    province: 'Hải Dương',
    period: '2023-9M',
    role: 'level',
    flowStock: 'flow',
    status: 'actual',
    place: { source: 'report', start: 0, end: 1 },
    ...more,
  };
}
function makeReport(figures: number): Observation[] {
  const list: Observation[] = [];
  for (let i = 0; list.length < figures; i++) {
    const plan = 10_000 + whole(90_000);
    const level = Math.round(plan * (0.7 + random() * 0.5));
    const before = Math.round(level / (1 + random() * 0.3));
    const indicator = `i${i}`;
    const parent = `l${i}`;
    list.push(observation(parent, level, 0, 'VND', { indicator }));
    list.push(
      observation(`p${i}`, (level / plan) * 100, 1, '%', { indicator, role: 'pct_of_plan', relatesTo: parent }),
    );
    list.push(
      observation(`g${i}`, (level / before - 1) * 100, 1, '%', { indicator, role: 'growth_yoy', relatesTo: parent }),
    );
    list.push(observation(`b${i}`, plan, 0, 'VND', { indicator, status: 'plan', period: '2023' }));
    list.push(observation(`y${i}`, before, 0, 'VND', { indicator, period: '2022-9M' }));
  }
  return list.slice(0, figures);
}
for (const figures of [100, 200, 400, 800]) {
  const data = makeReport(figures);
  const time = bestTime(() => void checkObservations(data), 7, 4);
  if (figures === 200) report('a report of 200 figures', `${time.toFixed(1)} ms`, '< 50 ms', time < 50);
  else console.log(`     a report of ${figures} figures`.padEnd(64), `${time.toFixed(1)} ms`.padStart(15));
}

// Relations in one check set: sums, half of them sharing figures in chains.
function manyRelations(count: number): unknown {
  const figures: unknown[] = [];
  const relations: string[] = [];
  let carried = '';
  for (let i = 0; i < count; i++) {
    const values = Array.from({ length: 4 }, () => whole(100_000));
    const names = values.map((_, k) => `a${i}_${k}`);
    values.forEach((value, k) => {
      figures.push({ name: names[k], value: String(value) });
    });
    figures.push({ name: `t${i}`, value: String(values.reduce((a, b) => a + b, 0)) });
    relations.push(`t${i} = ${names.join(' + ')}`);
    if (i % 2 === 1) {
      figures.push({ name: `u${i}`, missing: true });
      relations.push(`u${i} = t${i} + t${i - 1}`);
      carried = `u${i}`;
    }
  }
  return { checkSet: 1, figures, relations, claims: [`${carried} >= 0`] };
}
for (const count of [625, 1250, 2500, 3334]) {
  const json = manyRelations(count);
  const total = count + Math.floor(count / 2);
  const time = bestTime(() => void checkSet(json), 3, 1);
  if (count === 3334) report(`${total} relations in one check set`, `${time.toFixed(0)} ms`, '< 1000 ms', time < 1000);
  else console.log(`     ${total} relations`.padEnd(64), `${time.toFixed(0)} ms`.padStart(15));
}

// Location on eleven figures: all smallest culprit sets.
const values = [1452, 116, 323, 76, 12, 1979, 1842, 137, -9, 2107, 124];
const names = values.map((_, i) => `x${i + 1}`);
const record = {
  checkSet: 1,
  figures: names.map((name, i) => ({ name, value: String(values[i]), exact: true })),
  relations: ['x1 + x2 + x3 + x4 + x5 = x6', 'x7 + x8 = x1', 'x9 + x10 + x11 = x6'],
};
const read = readCheckSet(record) as ReadCheckSet;
const located = bestTime(() => void findCulprits(read.system), 15, 20);
report('location on eleven figures: all smallest culprit sets', `${located.toFixed(2)} ms`, '< 5 ms', located < 5);
// The same record as errorlocate states it: big-M switches, one optimum only.
const M = 1e7;
const terms: readonly (readonly [number, number])[][] = [
  [
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, -1],
  ],
  [
    [6, 1],
    [7, 1],
    [0, -1],
  ],
  [
    [8, 1],
    [9, 1],
    [10, 1],
    [5, -1],
  ],
];
const constraints: Record<string, Constraint> = {};
const variables: Record<string, Record<string, number>> = {};
terms.forEach((_, r) => {
  constraints[`r${r}`] = { equal: 0 };
});
names.forEach((name, i) => {
  constraints[`up${i}`] = { max: values[i]! };
  constraints[`down${i}`] = { max: -values[i]! };
  constraints[`on${i}`] = { max: 1 };
  const own: Record<string, number> = { [`up${i}`]: 1, [`down${i}`]: -1 };
  const minus: Record<string, number> = { [`up${i}`]: -1, [`down${i}`]: 1 };
  terms.forEach((row, r) => {
    const factor = row.find(([v]) => v === i)?.[1];
    if (factor !== undefined) {
      own[`r${r}`] = factor;
      minus[`r${r}`] = -factor;
    }
  });
  variables[name] = own;
  variables[`${name}m`] = minus;
  variables[`d${i}`] = { [`up${i}`]: -M, [`down${i}`]: -M, [`on${i}`]: 1, cost: 1 };
});
const model: Model = {
  direction: 'minimize',
  objective: 'cost',
  constraints,
  variables,
  integers: names.map((_, i) => `d${i}`),
};
const milp = bestTime(() => void solveModel(model), 15, 5);
compared('location on eleven figures (yalps gives one set, ours all)', located, milp, 'yalps');
if (tally < 0) console.log(tally);
