import { type CheckSetResult, checkSet } from '../../lib/checking/checkset/check-set';
import type { Verdict } from '../../lib/checking/finding';
import type { Interval } from '../../lib/figures/interval';
import * as Q from '../../lib/figures/rational';

/**
 * Figures in short: "a=13995 p=0.793 b=? n=28! s=?int t=12300~-3 x=5^over y=7'truncate z=3@y": `?` missing, `!` exact, `int` whole,
 * `nn` not negative, `~` decimals, `^` bound, `'` rounding, `@` sameAs.
 */
export function figures(short: string): Record<string, unknown>[] {
  return short
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const match = /^(\w+)=(\?|[-+]?[\d.]+)(.*)$/.exec(word);
      if (!match) throw new Error(`bad figure in a test: ${word}`);
      const [, name, value, flags = ''] = match;
      const figure: Record<string, unknown> = { name };
      if (value === '?') figure.missing = true;
      else figure.value = value;
      for (const [, flag, argument = ''] of flags.matchAll(/(!|int|nn|[~^'@])((?:(?<=[~^'@])[-\w]+)?)/g)) {
        if (flag === '!') figure.exact = true;
        else if (flag === 'int') figure.integer = true;
        else if (flag === 'nn') figure.nonNegative = true;
        else if (flag === '~') figure.decimals = Number(argument);
        else if (flag === '^') figure.bound = argument;
        else if (flag === "'") figure.rounding = argument;
        else if (flag === '@') figure.sameAs = argument;
      }
      return figure;
    });
}

export interface CheckSetCase {
  readonly title: string;
  readonly figures: string;
  readonly relations?: readonly string[];
  readonly claims?: readonly string[];
  readonly rounding?: string;
  readonly verdict: Verdict;
  /** Expected verdicts of single findings, by their relation. */
  readonly each?: Readonly<Record<string, Verdict>>;
  /** Expected implied intervals, as "[1, 2)". */
  readonly implied?: Readonly<Record<string, string>>;
  /** Expected culprit sets, in any order: "a b | c". */
  readonly culprits?: string;
  /** Repairs that must be among those found, as "a: 1→2"; with `onlyRepairs` these and no others. */
  readonly repairs?: readonly string[];
  readonly onlyRepairs?: boolean;
  readonly gap?: string;
}

export function show({ lo, hi, loOpen, hiOpen }: Interval): string {
  const low = lo === null ? '(-inf' : `${loOpen ? '(' : '['}${Q.toExactString(lo)}`;
  const high = hi === null ? 'inf)' : `${Q.toExactString(hi)}${hiOpen ? ')' : ']'}`;
  return `${low}, ${high}`;
}

export function run(given: Pick<CheckSetCase, 'figures' | 'relations' | 'claims' | 'rounding'>): CheckSetResult {
  return checkSet({
    checkSet: 1,
    figures: figures(given.figures),
    ...(given.relations ? { relations: given.relations } : {}),
    ...(given.claims ? { claims: given.claims } : {}),
    ...(given.rounding ? { rounding: given.rounding } : {}),
  });
}

function sets(culprits: readonly (readonly string[])[]): string {
  return culprits
    .map((set) => [...set].sort().join(' '))
    .sort()
    .join(' | ');
}

/** Everything a case asks for, compared as plain text so that a failure reads well. */
export function expectCase(given: CheckSetCase): void {
  const result = run(given);
  const got: Record<string, unknown> = { verdict: result.verdict };
  const want: Record<string, unknown> = { verdict: given.verdict };
  for (const [relation, verdict] of Object.entries(given.each ?? {})) {
    got[relation] = result.findings.find((finding) => finding.relation === relation)?.verdict;
    want[relation] = verdict;
  }
  for (const [name, interval] of Object.entries(given.implied ?? {})) {
    const range = result.implied.get(name);
    got[`implied ${name}`] = range && show(range);
    want[`implied ${name}`] = interval;
  }
  if (given.culprits !== undefined) {
    got.culprits = sets(result.culprits);
    want.culprits = sets(
      given.culprits
        .split('|')
        .map((set) => set.trim().split(/\s+/))
        .filter(([name]) => name !== ''),
    );
  }
  const repairs = result.repairs.map(({ name, relation, to }) => `${name ?? relation}: ${to}`);
  if (given.onlyRepairs) {
    got.repairs = [...repairs].sort();
    want.repairs = [...(given.repairs ?? [])].sort();
  } else {
    for (const repair of given.repairs ?? []) {
      got[`repair ${repair}`] = repairs.includes(repair) ? true : repairs;
      want[`repair ${repair}`] = true;
    }
  }
  if (given.gap !== undefined) {
    const gap = result.findings.find((finding) => finding.gap !== null)?.gap;
    got.gap = gap ? Q.toExactString(gap) : null;
    want.gap = given.gap;
  }
  expect(got).toEqual(want);
}
