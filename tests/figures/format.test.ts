import fc from 'fast-check';
import type { Bound, Figure, Magnitude } from '../../lib/figures/figure';
import type { FigureLanguage } from '../../lib/figures/format';
import { formatFigure, formatInterval, formatNumber } from '../../lib/figures/format';
import { closed, EVERYTHING, point } from '../../lib/figures/interval';
import { magnitudeFactor } from '../../lib/figures/magnitude';
import * as Q from '../../lib/figures/rational';
import { readFigure } from '../../lib/figures/read-figure';
import { UNITS, unitOf } from '../../lib/figures/units';

const UNIT_IDS = [...UNITS.values()]
  .filter((unit) => unit.vi.length > 0 && unit.dimension !== 'time')
  .map((unit) => unit.id);

const drafts = fc.record({
  unit: fc.constantFrom(null, ...UNIT_IDS),
  magnitude: fc.constantFrom<Exclude<Magnitude, 'compound'> | null>(null, 'nghin', 'trieu', 'ty', 'nghin_ty'),
  digits: fc.bigInt({ min: 1n, max: 99_999_999n }),
  above: fc.option(fc.bigInt({ min: 1n, max: 9_999n })),
  decimals: fc.integer({ min: 0, max: 4 }),
  bound: fc.constantFrom<Bound | 'almost' | undefined>(
    undefined,
    'over',
    'under',
    'almost',
    'at-least',
    'at-most',
    'about',
  ),
  negative: fc.boolean(),
});

type Draft = typeof drafts extends fc.Arbitrary<infer T> ? T : never;

/** A figure as the reader makes it; null where no such figure can be printed unmistakably (a third of an enterprise, 10^15 dollars). */
function makeFigure(draft: Draft): Figure | null {
  const { unit, magnitude, digits, decimals, bound } = draft;
  const known = unitOf(unit);
  if (known?.whole && magnitude === null && decimals > 0) return null;
  if (known?.dimension === 'ratio' && magnitude !== null) return null;
  const granule = Q.mul(Q.powerOfTen(-decimals), magnitudeFactor(magnitude)!);
  const size = Q.mul(Q.rational(digits), granule);
  const top = Q.add(size, Q.mul(Q.rational(draft.above ?? 0n), granule));
  if (Q.compare(top, Q.powerOfTen(draft.unit === 'USD' ? 11 : 15)) > 0) return null;
  if (known && known.id !== 'VND' && Q.compare(top, Q.powerOfTen(known.dimension === 'ratio' ? 3 : 5)) > 0) return null;
  const ranged = draft.above !== null;
  if (ranged && unit === null && magnitude === null && decimals === 0) return null; // "1-2017" is a month
  const negative = draft.negative && !ranged && bound === undefined && !known?.whole;
  const exact = known?.whole === true && magnitude === null && bound === undefined;
  return {
    literal: '',
    value: negative ? Q.neg(size) : size,
    ...(ranged ? { max: Q.add(size, Q.mul(Q.rational(draft.above!), granule)) } : {}),
    granule,
    decimals,
    unit,
    magnitude,
    ...(bound === 'almost' ? { bound: 'under' as const, almost: true } : bound ? { bound } : {}),
    ...(exact ? { exact: true } : {}),
  };
}

const figures = drafts.map(makeFigure).filter((figure) => figure !== null);

describe.each<FigureLanguage>(['vi', 'en'])('the printed form in %s', (language) => {
  test('reads back as the same figure', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const printed = formatFigure(figure, language);
        const { literal: _, ...read } = readFigure(printed, { language }).figure ?? { literal: printed };
        const { literal: __, ...wanted } = figure;
        expect({ printed, ...read }).toEqual({ printed, ...wanted });
      }),
      { numRuns: 1500 },
    );
  });

  test('of a compound reads back as the same figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (billions, millions) => {
        const value = Q.rational(BigInt(billions) * 10n ** 9n + BigInt(millions) * 10n ** 6n);
        const figure: Figure = {
          literal: '',
          value,
          granule: Q.powerOfTen(6),
          decimals: 0,
          unit: 'VND',
          magnitude: 'compound',
        };
        const read = readFigure(formatFigure(figure, language), { language }).figure;
        expect({ ...read, literal: '' }).toEqual(figure);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['trên 51.000 tỷ đồng', 'trên 51.000 tỷ đồng', 'over 51,000 billion VND'],
  ['gần 9,3 tỷ USD', 'gần 9,3 tỷ USD', 'nearly 9.3 billion USD'],
  ['190.8 triệu USD', '190,8 triệu USD', '190.8 million USD'],
  ['14,415 tỷ USD', '14,415 tỷ USD', '14.415 billion USD'],
  ['79,3 phần trăm', '79,3%', '79.3%'],
  ['6,6-6,8%', '6,6-6,8%', '6.6-6.8%'],
  ['thứ 11', 'thứ 11', '11th'],
  ['thứ ba', 'thứ 3', '3rd'],
  ['một phần ba', '1/3', '1/3'],
  ['126 tỷ 090 triệu đồng', '126 tỷ 90 triệu đồng', '126 billion 90 million VND'],
  ['0,84 điểm %', '0,84 điểm phần trăm', '0.84 percentage points'],
])('"%s" is printed "%s" and "%s"', (phrase, vi, en) => {
  const figure = readFigure(phrase).figure!;
  expect([formatFigure(figure, 'vi'), formatFigure(figure, 'en')]).toEqual([vi, en]);
});

test.each([
  ['1234567.891', 3, '1.234.567,891', '1,234,567.891'],
  ['999', 0, '999', '999'],
  ['1000', 0, '1.000', '1,000'],
  ['-1234.5', 1, '-1.234,5', '-1,234.5'],
  ['0.05', 1, '0,1', '0.1'],
  ['-0.04', 1, '0,0', '0.0'],
])('%s with %d decimals is "%s" and "%s"', (value, decimals, vi, en) => {
  expect(formatNumber(Q.decimal(value), { decimals, language: 'vi' })).toBe(vi);
  expect(formatNumber(Q.decimal(value), { decimals, language: 'en' })).toBe(en);
});

test('intervals are printed for people', () => {
  const vi = { language: 'vi', decimals: 0, unit: 'VND', magnitude: 'ty' } as const;
  const billions = (n: number): Q.Rational => Q.mul(Q.rational(n), Q.powerOfTen(9));
  expect(formatInterval(closed(billions(17636), billions(17660)), vi)).toBe('17.636–17.660 tỷ đồng');
  expect(formatInterval({ ...EVERYTHING, lo: billions(29737) }, vi)).toBe('trên 29.737 tỷ đồng');
  expect(formatInterval({ ...EVERYTHING, lo: billions(29737), loOpen: false }, vi)).toBe('từ 29.737 tỷ đồng trở lên');
  expect(formatInterval({ ...EVERYTHING, hi: billions(5) }, vi)).toBe('dưới 5 tỷ đồng');
  expect(formatInterval({ ...EVERYTHING, hi: billions(5), hiOpen: false }, { ...vi, language: 'en' })).toBe(
    'at most 5 billion VND',
  );
  expect(formatInterval(point(Q.decimal('79.3')), { language: 'vi', decimals: 1, unit: '%' })).toBe('79,3%');
  expect(formatInterval(closed(Q.decimal('-2'), Q.decimal('1')), { language: 'vi', decimals: 0, unit: '%' })).toBe(
    'từ -2 đến 1%',
  );
  expect(formatInterval(EVERYTHING, vi)).toBe('bất kỳ');
});
