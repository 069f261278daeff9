import fc from 'fast-check';
import { checkSet } from '../../lib/checking/checkset/check-set';
import { type ReadCheckSet, readCheckSet } from '../../lib/checking/checkset/read-check-set';
import { startOf } from '../../lib/checking/decide/system';
import { openSimplex, systemOf } from '../../lib/checking/linear/case-solver';
import { verifyFarkas } from '../../lib/checking/linear/farkas';
import { linearise } from '../../lib/checking/linear/linearise';
import { type Form, Simplex } from '../../lib/checking/linear/simplex';
import { NEAREST } from '../../lib/checking/model/variable';
import { contains, type Interval, intersect, isEmpty } from '../../lib/figures/interval';
import * as Q from '../../lib/figures/rational';
import { run, show } from './check-set-helper';

const ROUNDINGS = ['nearest', 'half-away', 'half-even', 'truncate'] as const;
type Convention = (typeof ROUNDINGS)[number];

/** A true value (in units of 10^-6) printed by a convention to some decimals. */
function print(micro: bigint, decimals: number, convention: Convention): string {
  const step = 10n ** BigInt(6 - decimals);
  const size = micro < 0n ? -micro : micro;
  let units = size / step;
  const rest = size % step;
  const up = 2n * rest > step || (2n * rest === step && (convention === 'half-even' ? units % 2n === 1n : true));
  if (convention !== 'truncate' && up) units++;
  const digits = units.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return micro < 0n && units !== 0n ? `-${text}` : text;
}

const micro = fc.bigInt({ min: -10_000_000_000n, max: 10_000_000_000n });
const decimals = fc.integer({ min: 0, max: 4 });

describe('data printed by any convention is never called inconsistent', () => {
  test('sums', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(micro, decimals), { minLength: 2, maxLength: 8 }),
        decimals,
        fc.constantFrom(...ROUNDINGS),
        (parts, places, convention) => {
          const total = parts.reduce((sum, [value]) => sum + value, 0n);
          const figures = [
            ...parts.map(([value, d], i) => ({ name: `p${i}`, value: print(value, d, convention) })),
            { name: 't', value: print(total, places, convention) },
          ];
          const relations = [`t = ${parts.map((_, i) => `p${i}`).join(' + ')}`];
          const pinned = checkSet({ checkSet: 1, rounding: convention, figures, relations }).verdict;
          expect(['consistent', 'only-by-rounding', 'tie-only', 'implausible']).toContain(pinned);
          const ladder = checkSet({ checkSet: 1, figures, relations }).verdict;
          expect(ladder).not.toBe('inconsistent');
        },
      ),
      { numRuns: 120 },
    );
  });

  test('growth and shares', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 10n ** 7n, max: 10n ** 11n }),
        fc.bigInt({ min: 10n ** 7n, max: 10n ** 11n }),
        decimals,
        fc.constantFrom(...ROUNDINGS),
        (now, before, d, convention) => {
          // The ratio itself is cut to its printed place from the exact quotient.
          const ratio = (now * 10n ** 12n) / before;
          const figures = [
            { name: 'now', value: print(now, 2, convention) },
            { name: 'before', value: print(before, 2, convention) },
            { name: 'r', value: print(ratio / 10n ** 6n, d, convention) },
          ];
          fc.pre(ratio % 10n ** BigInt(12 - d) !== 0n);
          const { verdict } = checkSet({
            checkSet: 1,
            rounding: convention === 'truncate' ? 'truncate' : 'nearest',
            figures,
            relations: ['r = now / before'],
          });
          expect(verdict).not.toBe('inconsistent');
          expect(verdict).not.toBe('inconsistent-unless-truncated');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what does not matter', () => {
  const network = fc.record({
    a: fc.integer({ min: -200, max: 200 }),
    b: fc.integer({ min: -200, max: 200 }),
    c: fc.integer({ min: -200, max: 200 }),
    offT: fc.integer({ min: -3, max: 3 }),
    offU: fc.integer({ min: -3, max: 3 }),
    offD: fc.integer({ min: -3, max: 3 }),
  });
  const build = (
    { a, b, c, offT, offU, offD }: { a: number; b: number; c: number; offT: number; offU: number; offD: number },
    zeros = 0,
  ) => ({
    figures: Object.entries({ a, b, c, t: a + b + offT, u: a + b + c + offU, d: a - b + offD }).map(
      ([name, value]) => ({
        name,
        value: `${value}${value === 0 ? '' : '0'.repeat(zeros)}`,
        decimals: -zeros,
      }),
    ),
    relations: ['t = a + b', 'u = t + c', 'd = a - b'],
  });

  test('the order of figures and relations', () => {
    fc.assert(
      fc.property(network, (given) => {
        const { figures, relations } = build(given);
        const one = checkSet({ checkSet: 1, figures, relations });
        const other = checkSet({ checkSet: 1, figures: [...figures].reverse(), relations: [...relations].reverse() });
        expect(other.verdict).toBe(one.verdict);
        const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join()).sort();
        expect(sorted(other.culprits)).toEqual(sorted(one.culprits));
        for (const [name, interval] of one.implied) expect(show(other.implied.get(name)!)).toBe(show(interval));
      }),
      { numRuns: 50 },
    );
  });

  test('the scale', () => {
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 12 }), (given, zeros) => {
        const one = checkSet({ checkSet: 1, ...build(given) });
        const other = checkSet({ checkSet: 1, ...build(given, zeros) });
        expect(other.verdict).toBe(one.verdict);
        const factor = Q.powerOfTen(zeros);
        for (const [name, { lo, hi }] of one.implied) {
          expect(Q.toExactString(other.implied.get(name)!.lo!)).toBe(Q.toExactString(Q.mul(lo!, factor)));
          expect(Q.toExactString(other.implied.get(name)!.hi!)).toBe(Q.toExactString(Q.mul(hi!, factor)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a finer duplicate only narrows', () => {
    fc.assert(
      fc.property(network, fc.integer({ min: -5, max: 5 }), (given, tenths) => {
        const { figures, relations } = build(given);
        const plain = checkSet({ checkSet: 1, figures, relations });
        const finer = { name: 'a2', value: (given.a + tenths / 10).toFixed(1), sameAs: 'a' };
        const more = checkSet({ checkSet: 1, figures: [...figures, finer], relations });
        for (const [name, interval] of more.implied) {
          const before = plain.implied.get(name);
          if (name === 'a2' || before === undefined) continue;
          expect(show(intersect(before, interval))).toBe(show(interval));
        }
        if (more.implied.size > 0) expect(plain.implied.size).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the simplex', () => {
  const coefficient = fc.integer({ min: -3, max: 3 });
  const end = fc.option(fc.integer({ min: -6, max: 6 }), { nil: null });
  const bound = fc.tuple(end, end, fc.boolean(), fc.boolean()).map(
    ([lo, hi, loOpen, hiOpen]): Interval => ({
      lo: lo === null ? null : Q.rational(lo),
      hi: hi === null ? null : Q.rational(hi),
      loOpen: lo === null || loOpen,
      hiOpen: hi === null || hiOpen,
    }),
  );
  const system = fc.record({
    columns: fc.array(
      bound.filter((interval) => !isEmpty(interval)),
      { minLength: 2, maxLength: 4 },
    ),
    rows: fc.array(fc.tuple(fc.array(coefficient, { minLength: 4, maxLength: 4 }), bound), {
      minLength: 1,
      maxLength: 5,
    }),
  });

  test('a solution satisfies everything, a refusal proves itself', () => {
    let refused = 0;
    fc.assert(
      fc.property(system, ({ columns, rows }) => {
        const forms = rows.map(([factors, interval]) => {
          const form = new Map<number, Q.Rational>();
          columns.forEach((_, i) => {
            if (factors[i] !== 0) form.set(i, Q.rational(factors[i]!));
          });
          return { form: form as Form, bound: interval };
        });
        const simplex = new Simplex(columns, [], forms);
        const conflict = simplex.check();
        if (conflict !== null) {
          refused++;
          expect(verifyFarkas({ columns, rows: forms }, conflict).proved).toBe(true);
          return;
        }
        // A small enough ε makes the symbolic solution a real one.
        const epsilon = Q.powerOfTen(-9);
        const at = columns.map((_, i) => {
          const { standard, infinitesimal } = simplex.valueOf(i);
          return Q.add(standard, Q.mul(infinitesimal, epsilon));
        });
        columns.forEach((interval, i) => {
          expect(contains(interval, at[i]!)).toBe(true);
        });
        for (const { form, bound: interval } of forms) {
          let sum = Q.ZERO;
          for (const [i, factor] of form) sum = Q.add(sum, Q.mul(factor, at[i]!));
          expect(contains(interval, sum)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(20);
  });

  test('a forged certificate proves nothing', () => {
    const columns = [{ lo: Q.ZERO, hi: Q.ONE, loOpen: false, hiOpen: false }];
    const rows = [{ form: new Map([[0, Q.ONE]]), bound: { lo: Q.rational(2), hi: null, loOpen: false, hiOpen: true } }];
    const right = {
      terms: [
        { index: 0, end: 'hi' as const, multiplier: Q.ONE },
        { index: 1, end: 'lo' as const, multiplier: Q.ONE },
      ],
    };
    expect(verifyFarkas({ columns, rows }, right)).toEqual({ proved: true, gap: Q.ONE });
    expect(verifyFarkas({ columns, rows }, { terms: [right.terms[0]!] }).proved).toBe(false);
    expect(
      verifyFarkas({ columns, rows }, { terms: [{ ...right.terms[0]!, multiplier: Q.neg(Q.ONE) }, right.terms[1]!] })
        .proved,
    ).toBe(false);
    expect(
      verifyFarkas({ columns, rows }, { terms: [{ ...right.terms[0]!, multiplier: Q.rational(2) }, right.terms[1]!] })
        .proved,
    ).toBe(false);
  });

  test('every conflict of a linear check set has a certificate that verifies', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 }), (values) => {
        const names = ['a', 'b', 'c', 't', 'u', 'd'];
        const read = readCheckSet({
          checkSet: 1,
          figures: names.map((name, i) => ({ name, value: String(values[i]) })),
          relations: ['t = a + b', 'u = t + c', 'd = a - b', 'd >= 0'],
        }) as ReadCheckSet;
        const box = startOf(read.system, NEAREST) as Interval[];
        const linear = linearise(read.system.relations, box, new Set(), new Map());
        if ('key' in linear) throw new Error('no sign is open in a linear system');
        const problem = { linear, box, integers: [], start: values.map((value) => Q.rational(value)) };
        const { conflict } = openSimplex(problem);
        const result = checkSet({
          checkSet: 1,
          rounding: 'nearest',
          figures: names.map((name, i) => ({ name, value: String(values[i]) })),
          relations: ['t = a + b', 'u = t + c', 'd = a - b', 'd >= 0'],
        });
        expect(conflict !== null).toBe(result.verdict === 'inconsistent');
        if (conflict !== null) {
          const { columns, rows } = systemOf(problem);
          expect(verifyFarkas({ columns, rows }, conflict).proved).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('small systems against brute force', () => {
  test('culprits are all the smallest sets, no more and no fewer', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(values, ([a, b, c, t, u]) => {
        const figures = `a=${a}! b=${b}! c=${c}! t=${t}! u=${u}!`;
        const relations = ['t = a + b', 'u = t + c', 'u >= a'];
        const { culprits } = run({ figures, relations });
        const names = ['a', 'b', 'c', 't', 'u'];
        const feasible = (freed: readonly string[]): boolean => {
          const short = names
            .map((name, i) => (freed.includes(name) ? `${name}=?` : `${name}=${[a, b, c, t, u][i]}!`))
            .join(' ');
          return !run({
            figures: short,
            relations,
            claims: names.map((name) => `${name} = ${name}`),
          }).verdict.startsWith('inconsistent');
        };
        const subsets = (size: number, from = 0): string[][] =>
          size === 0
            ? [[]]
            : names.slice(from).flatMap((name, i) => subsets(size - 1, from + i + 1).map((rest) => [name, ...rest]));
        let expected: string[][] = [];
        if (!feasible([]))
          for (let size = 1; size <= 3 && expected.length === 0; size++) expected = subsets(size).filter(feasible);
        const flat = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join()).sort();
        expect(flat(culprits)).toEqual(flat(expected));
      }),
      { numRuns: 40 },
    );
  });
});
