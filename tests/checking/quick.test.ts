import fc from 'fast-check';
import { quickRatio, quickSum } from '../../lib/checking/quick';
import { run } from './check-set-helper';

/** The engine's verdict of the same check, in the words of the quick one. */
function byEngine(figures: string, relation: string): string {
  const { verdict } = run({ figures, relations: [relation], rounding: 'nearest' });
  return verdict === 'inconsistent' ? 'beyond-rounding' : verdict;
}

describe('closed-form checks', () => {
  test.each([
    [[1, 2, 3], 6, 'consistent'],
    [[1, 2, 3], 7, 'only-by-rounding'],
    [[1, 2, 3], 8, 'tie-only'],
    [[1, 2, 3], 9, 'beyond-rounding'],
    [[1, 1], 2.5, 'open'],
    [[2 ** 53, 1], 2 ** 53, 'open'],
  ] as const)('%j against %d is %s', (parts, total, verdict) => {
    expect(quickSum([...parts], total)).toBe(verdict);
  });

  test('bigints beyond 2^53 keep their last digit', () => {
    const huge = 10n ** 30n;
    expect(quickSum([huge, huge], 2n * huge)).toBe('consistent');
    expect(quickSum([huge, huge], 2n * huge + 1n)).toBe('only-by-rounding');
    expect(quickSum([huge, huge], 2n * huge + 2n)).toBe('beyond-rounding');
  });

  test('13995 is 79.3% of 17648 and not of 17850', () => {
    const level = { units: 13995, decimals: 0 };
    const ratio = { units: 793, decimals: 3 };
    expect(quickRatio(level, ratio, { units: 17648, decimals: 0 })).toBe('consistent');
    expect(quickRatio(level, ratio, { units: 17660, decimals: 0 })).toBe('only-by-rounding');
    expect(quickRatio(level, ratio, { units: 17850, decimals: 0 })).toBe('beyond-rounding');
  });

  test('sums give the verdict of the engine', () => {
    const whole = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.array(whole, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: -4, max: 4 }),
        fc.boolean(),
        (parts, off, exact) => {
          const total = parts.reduce((a, b) => a + b, 0) + off;
          const figures = `${parts.map((part, i) => `p${i}=${part}`).join(' ')} t=${total}${exact ? '!' : ''}`;
          const relation = `t = ${parts.map((_, i) => `p${i}`).join(' + ')}`;
          expect(quickSum(parts, total, exact)).toBe(byEngine(figures, relation));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('ratios give the verdict of the engine', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 99999 }),
        fc.integer({ min: 1, max: 1999 }),
        fc.integer({ min: -12, max: 12 }),
        fc.integer({ min: 0, max: 2 }),
        (base, ratio, off, decimals) => {
          const level = Math.round(((base * ratio) / 1000) * 10 ** decimals) + off;
          fc.pre(level > 0);
          const literal = (level / 10 ** decimals).toFixed(decimals);
          const figures = `a=${literal} p=${(ratio / 1000).toFixed(3)} b=${base}`;
          const quick = quickRatio(
            { units: level, decimals },
            { units: ratio, decimals: 3 },
            { units: base, decimals: 0 },
          );
          expect(quick).toBe(byEngine(figures, 'a = p * b'));
        },
      ),
      { numRuns: 150 },
    );
  });
});
