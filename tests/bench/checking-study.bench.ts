/**
 * Seeded errors: consistent reports, one typical slip of each kind. Prints for each kind the share that can be detected at all
 * (the slipped figure no longer allows its true value), that is detected, blamed right first, repaired right first; and the
 * false alarms on clean reports.
 */

import { digitEdits, type EditName } from '../../lib/checking/blame/digit-edits';
import { checkSet } from '../../lib/checking/checkset/check-set';
import { readCheckFigure } from '../../lib/checking/checkset/figure';
import { allowedInterval, NEAREST, type Variable } from '../../lib/checking/model/variable';
import { contains } from '../../lib/figures/interval';
import * as Q from '../../lib/figures/rational';
import { numbers } from './measure';

const RUNS = Number(process.argv[2] ?? 40);
const random = numbers(20231);
const whole = (below: number): number => Math.floor(random() * below);
const pick = <T>(list: readonly T[]): T => list[whole(list.length)]!;

interface Report {
  /** Printed literals by name. */
  readonly figures: Map<string, string>;
  /** True values by name. */
  readonly truth: Map<string, Q.Rational>;
  readonly relations: readonly string[];
}

/** Three sectors of this year and last, totals, growth, shares, a plan and the percent of it. */
function makeReport(): Report {
  const truth = new Map<string, Q.Rational>();
  const decimals = new Map<string, number>();
  const put = (name: string, value: Q.Rational, places: number): void => {
    truth.set(name, value);
    decimals.set(name, places);
  };
  const relations: string[] = [];
  let now = Q.ZERO;
  let before = Q.ZERO;
  for (const i of [1, 2, 3]) {
    const last = Q.rational(BigInt(1_000_000 + whole(89_000_000)), 1000n);
    const change = Q.rational(BigInt(whole(500) - 120), 1000n);
    const value = Q.mul(last, Q.add(Q.ONE, change));
    put(`a${i}`, value, 0);
    put(`b${i}`, last, 0);
    put(`g${i}`, change, 3);
    relations.push(`g${i} = a${i} / b${i} - 1`);
    now = Q.add(now, value);
    before = Q.add(before, last);
  }
  const plan = Q.rational(Q.floor(Q.mul(now, Q.rational(BigInt(80 + whole(40)), 100n))));
  put('t', now, 0);
  put('tb', before, 0);
  put('plan', plan, 0);
  put('g', Q.sub(Q.div(now, before), Q.ONE), 3);
  put('p', Q.div(now, plan), 3);
  relations.push('t = a1 + a2 + a3', 'tb = b1 + b2 + b3', 'g = t / tb - 1', 'p = t / plan');
  for (const i of [1, 2, 3]) {
    put(`s${i}`, Q.div(truth.get(`a${i}`)!, now), 3);
    relations.push(`s${i} = a${i} / t`);
  }
  const figures = new Map([...truth].map(([name, value]) => [name, Q.toDecimalString(value, decimals.get(name)!)]));
  return { figures, truth, relations };
}

interface Slip {
  readonly figures: Map<string, string>;
  /** The figure (or figures) that were slipped. */
  readonly names: readonly string[];
  /** For a wording slip, the relation as it should have been read. */
  readonly reworded?: { readonly relations: readonly string[]; readonly right: string };
}

function changed(report: Report, entries: readonly (readonly [string, string])[]): Slip | null {
  const figures = new Map(report.figures);
  for (const [name, literal] of entries) figures.set(name, literal);
  return entries.some(([name, literal]) => report.figures.get(name) !== literal)
    ? { figures, names: entries.map(([name]) => name) }
    : null;
}

/** One digit slip of a given kind on a random figure: the printed literal from which that edit leads back. */
function digitSlip(edit: EditName): (report: Report) => Slip | null {
  return (report) => {
    const name = pick([...report.figures.keys()]);
    const original = report.figures.get(name)!;
    const options = digitEdits(original).filter((option) => option.edit === edit);
    return options.length === 0 ? null : changed(report, [[name, pick(options).to]]);
  };
}

function places(literal: string): number {
  return literal.includes('.') ? literal.length - literal.indexOf('.') - 1 : 0;
}

function sum(report: Report, sign: 1 | -1): Slip | null {
  const part = report.truth.get(pick(['a1', 'a2', 'a3']))!;
  const total = report.truth.get('t')!;
  return changed(report, [['t', Q.toDecimalString(sign > 0 ? Q.add(total, part) : Q.sub(total, part), 0)]]);
}

const KINDS: Readonly<Record<string, (report: Report) => Slip | null>> = {
  'digits swapped': digitSlip('swap'),
  'digit replaced': digitSlip('replace'),
  'digit dropped': digitSlip('drop'),
  'digit added': digitSlip('add'),
  'digit doubled': digitSlip('double'),
  sign: digitSlip('sign'),
  'unit word (thousands)': digitSlip('scale'),
  separator: digitSlip('separator'),
  'two cells interchanged': (report) => {
    const [x, y] = pick([
      ['a1', 'a2'],
      ['a2', 'a3'],
      ['b1', 'b3'],
      ['t', 'tb'],
      ['g1', 'g2'],
    ] as const);
    return changed(report, [
      [x, report.figures.get(y)!],
      [y, report.figures.get(x)!],
    ]);
  },
  'part omitted': (report) => sum(report, -1),
  'part counted twice': (report) => sum(report, 1),
  'stale value': (report) => {
    const i = pick([1, 2, 3]);
    return changed(report, [[`a${i}`, report.figures.get(`b${i}`)!]]);
  },
  'wrong base': (report) => {
    const literal = report.figures.get('g')!;
    return changed(report, [
      ['g', Q.toDecimalString(Q.sub(Q.div(report.truth.get('t')!, report.truth.get('plan')!), Q.ONE), places(literal))],
    ]);
  },
  'achieved for exceeded': (report) => {
    const relations = report.relations.map((relation) => (relation === 'p = t / plan' ? 'p = t / plan - 1' : relation));
    return { figures: report.figures, names: ['p'], reworded: { relations, right: 'p = t / plan' } };
  },
  'up for down': (report) => {
    const i = pick([1, 2, 3]);
    const relations = report.relations.map((relation) =>
      relation === `g${i} = a${i} / b${i} - 1` ? `g${i} = 1 - a${i} / b${i}` : relation,
    );
    return { figures: report.figures, names: [`g${i}`], reworded: { relations, right: `g${i} = a${i} / b${i} - 1` } };
  },
};

function check(figures: ReadonlyMap<string, string>, relations: readonly string[]) {
  return checkSet({ checkSet: 1, figures: [...figures].map(([name, value]) => ({ name, value })), relations });
}

function allowsTruth(name: string, literal: string, truth: Q.Rational): boolean {
  const read = readCheckFigure({ name, value: literal }, undefined) as { variable: Variable };
  return contains(allowedInterval(read.variable, NEAREST)!, truth);
}

let alarms = 0;
const CLEAN = RUNS * 5;
for (let i = 0; i < CLEAN; i++) {
  const report = makeReport();
  const { verdict } = check(report.figures, report.relations);
  if (verdict.startsWith('inconsistent') || verdict === 'implausible') alarms++;
}
console.log(`false alarms on ${CLEAN} clean reports: ${alarms}`);

const percent = (part: number, of: number): string =>
  of === 0 ? '   –' : `${Math.round((100 * part) / of)}%`.padStart(4);
console.log('slip'.padEnd(26), 'slips  detectable  detected  blamed first  repaired first  repair listed');
for (const [kind, slip] of Object.entries(KINDS)) {
  let made = 0;
  let detectable = 0;
  let detected = 0;
  let blamed = 0;
  let repaired = 0;
  let listed = 0;
  for (let tries = 0; made < RUNS && tries < RUNS * 20; tries++) {
    const report = makeReport();
    const made_ = slip(report);
    if (made_ === null) continue;
    made++;
    const moved =
      made_.reworded !== undefined ||
      made_.names.some((name) => !allowsTruth(name, made_.figures.get(name)!, report.truth.get(name)!));
    if (moved) detectable++;
    const result = check(made_.figures, made_.reworded?.relations ?? report.relations);
    if (!result.verdict.startsWith('inconsistent')) continue;
    detected++;
    const first = result.culprits[0] ?? [];
    if (
      made_.names.every((name) => first.includes(name)) ||
      (made_.names.length > 1 && first.length === 1 && made_.names.includes(first[0]!))
    )
      blamed++;
    const isRight = ({ name, to }: { name?: string; to: string }): boolean =>
      made_.reworded !== undefined
        ? to === made_.reworded.right
        : name !== undefined &&
          made_.names.includes(name) &&
          allowsTruth(name, to, report.truth.get(name)!) &&
          places(to) === places(report.figures.get(name)!);
    if (result.repairs[0] && isRight(result.repairs[0])) repaired++;
    if (result.repairs.some(isRight)) listed++;
  }
  const cells = [
    percent(detectable, made),
    percent(detected, detectable),
    percent(blamed, detected),
    percent(repaired, detected),
    percent(listed, detected),
  ];
  console.log(
    kind.padEnd(26),
    String(made).padStart(5),
    cells[0]!.padStart(11),
    cells[1]!.padStart(9),
    cells[2]!.padStart(13),
    cells[3]!.padStart(15),
    cells[4]!.padStart(14),
  );
}
if (alarms > 0) process.exitCode = 1;
