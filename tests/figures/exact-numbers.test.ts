import fc from 'fast-check';
import {
  addIntervals,
  closed,
  contains,
  EVERYTHING,
  gapBetween,
  intersect,
  isEmpty,
  isPoint,
  negate,
  point,
  scale,
  subIntervals,
} from '../../lib/figures/interval';
import * as Q from '../../lib/figures/rational';
import { readFigure } from '../../lib/figures/read-figure';
import { aboutStep, figureInterval, roundingInterval } from '../../lib/figures/rounding';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([num, den]) => Q.rational(num, den));

describe('rationals are exact', () => {
  test('17648 times 0.793 is 13994.864, as no double says', () => {
    expect(Q.toExactString(Q.mul(Q.decimal('17648'), Q.decimal('0.793')))).toBe('13994.864');
  });

  test.each([
    ['13.995', '13.995'],
    ['-0.50', '-0.5'],
    ['1e6', '1000000'],
    ['2.5e-3', '0.0025'],
    ['6/4', '1.5'],
    ['1/3', '1/3'],
    ['+7', '7'],
  ])('"%s" is %s', (text, exact) => {
    expect(Q.toExactString(Q.parseRational(text)!)).toBe(exact);
  });

  test.each([['1,5'], ['1.'], ['.5'], ['1/0'], ['abc'], [''], ['1e99999'], ['0x10'], ['NaN']])(
    '"%s" is no number',
    (text) => {
      expect(Q.parseRational(text)).toBeNull();
    },
  );

  test('division by zero and bad constants are refused', () => {
    expect(() => Q.div(Q.ONE, Q.ZERO)).toThrow(RangeError);
    expect(() => Q.rational(1n, 0n)).toThrow(RangeError);
    expect(() => Q.decimal('1,5')).toThrow(RangeError);
    expect(() => Q.fromNumber(Number.NaN)).toThrow(RangeError);
  });

  test('sums and products undo, and stay in lowest terms', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(Q.sub(Q.add(a, b), b)).toEqual(a);
        if (Q.sign(b) !== 0) expect(Q.div(Q.mul(a, b), b)).toEqual(a);
        expect(Q.compare(a, b)).toBe(-Q.compare(b, a) + 0);
      }),
    );
  });

  test('exact text reads back', () => {
    fc.assert(fc.property(fractions, (a) => expect(Q.parseRational(Q.toExactString(a))).toEqual(a)));
  });

  test('floor and ceil enclose, powers of ten multiply out', () => {
    fc.assert(
      fc.property(fractions, (a) => {
        expect(Q.compare(Q.rational(Q.floor(a)), a)).toBeLessThanOrEqual(0);
        expect(Q.compare(Q.rational(Q.ceil(a)), a)).toBeGreaterThanOrEqual(0);
        expect(Q.ceil(a) - Q.floor(a)).toBe(Q.isInteger(a) ? 0n : 1n);
      }),
    );
    for (const n of [0, 1, 18, 19, 40]) expect(Q.mul(Q.powerOfTen(n), Q.powerOfTen(-n))).toEqual(Q.ONE);
  });

  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.05', 1, '0.1'],
    ['1249', -2, '1200'],
    ['1250', -2, '1300'],
    ['7', 2, '7.00'],
  ])('%s to %d places is %s', (value, places, printed) => {
    expect(Q.toDecimalString(Q.decimal(value), places)).toBe(printed);
  });
});

describe('intervals', () => {
  const a = closed(Q.decimal('1'), Q.decimal('3'));
  const b = closed(Q.decimal('3'), Q.decimal('5'));

  test('closed ones that touch meet in a point, half-open ones do not', () => {
    expect(isPoint(intersect(a, b))).toBe(true);
    expect(isEmpty(intersect({ ...a, hiOpen: true }, b))).toBe(true);
    expect(isEmpty(intersect(a, EVERYTHING))).toBe(false);
  });

  test('arithmetic of ends', () => {
    expect(addIntervals(a, b)).toEqual(closed(Q.decimal('4'), Q.decimal('8')));
    expect(subIntervals(a, b)).toEqual(closed(Q.decimal('-4'), Q.ZERO));
    expect(negate(a)).toEqual(closed(Q.decimal('-3'), Q.decimal('-1')));
    expect(scale(a, Q.decimal('-2'))).toEqual(closed(Q.decimal('-6'), Q.decimal('-2')));
    expect(scale(EVERYTHING, Q.ZERO)).toEqual(point(Q.ZERO));
  });

  test('the gap between two that do not meet', () => {
    expect(gapBetween(a, closed(Q.decimal('3.5'), Q.decimal('4')))).toEqual(Q.decimal('0.5'));
    expect(gapBetween(closed(Q.decimal('3.5'), Q.decimal('4')), a)).toEqual(Q.decimal('0.5'));
    expect(gapBetween(a, b)).toBeNull();
  });

  test('a sum of members is a member of the sum', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, fractions, (p, q, r, s) => {
        const x = closed(Q.min(p, q), Q.max(p, q));
        const y = closed(Q.min(r, s), Q.max(r, s));
        expect(contains(addIntervals(x, y), Q.add(p, r))).toBe(true);
        expect(contains(subIntervals(x, y), Q.sub(q, s))).toBe(true);
      }),
    );
  });
});

describe('the true values that a printed figure allows', () => {
  const one = Q.ONE;
  test.each([
    ['nearest', '2', '[1.5, 2.5]'],
    ['half-away', '2', '[1.5, 2.5)'],
    ['half-away', '-2', '(-2.5, -1.5]'],
    ['half-away', '0', '(-0.5, 0.5)'],
    ['half-even', '2', '[1.5, 2.5]'],
    ['half-even', '3', '(2.5, 3.5)'],
    ['truncate', '2', '[2, 3)'],
    ['truncate', '-2', '(-3, -2]'],
    ['truncate', '0', '(-1, 1)'],
    ['exact', '2', '[2, 2]'],
  ] as const)('%s: a printed %s is %s', (rounding, value, text) => {
    expect(show(roundingInterval(Q.decimal(value), one, rounding))).toBe(text);
  });

  test.each([
    ['79,3%', '[79.25, 79.35]'],
    ['13.995 tỷ đồng', '[13994500000000, 13995500000000]'],
    ['73 hợp tác xã', '[73, 73]'],
    ['trên 3.761 doanh nghiệp', '(3761, ∞)'],
    ['gần 9,3 tỷ USD', '(-∞, 9300000000)'],
    ['ít nhất 20 dự án', '[20, ∞)'],
    ['không quá 5%', '(-∞, 5]'],
    ['khoảng 20 tỷ USD', '[19000000000, 21000000000]'],
    ['khoảng 650 đại biểu', '[640, 660]'],
    ['khoảng 1,3 triệu người', '[1200000, 1400000]'],
    ['từ 6,5 đến 7%', '[6.5, 7]'],
  ])('"%s" allows %s', (phrase, text) => {
    expect(show(figureInterval(readFigure(phrase).figure!))).toBe(text);
  });

  test('the step of "khoảng" is never coarser than the second digit nor finer than the last printed one', () => {
    expect(Q.toExactString(aboutStep(Q.decimal('500'), Q.ONE))).toBe('10');
    expect(Q.toExactString(aboutStep(Q.decimal('7'), Q.ONE))).toBe('1');
    expect(Q.toExactString(aboutStep(Q.decimal('12.50'), Q.decimal('0.01')))).toBe('0.1');
  });

  function show({ lo, hi, loOpen, hiOpen }: ReturnType<typeof figureInterval>): string {
    const low = lo === null ? '-∞' : Q.toExactString(lo);
    const high = hi === null ? '∞' : Q.toExactString(hi);
    return `${loOpen ? '(' : '['}${low}, ${high}${hiOpen ? ')' : ']'}`;
  }
});
