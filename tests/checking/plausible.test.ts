import { isImplausible, tailOfSum } from '../../lib/checking/plausible/sum-tail';
import * as Q from '../../lib/figures/rational';

const widths = (count: number, width = Q.ONE) => Array.from({ length: count }, () => width);
const tail = (distance: string, list: readonly Q.Rational[]) => Q.toExactString(tailOfSum(Q.decimal(distance), list));

describe('the tail of a sum of rounding errors', () => {
  test.each([
    ['0.25', 1, '0.5'],
    ['0.5', 1, '0'],
    ['0.5', 2, '0.25'],
    ['1', 3, '1/24'],
    ['2', 5, '1/1920'],
    ['2', 6, '1/360'],
    ['3', 7, '1/322560'],
    ['3', 8, '1/20160'],
  ])('%s units or more from %d errors: %s', (distance, count, probability) => {
    expect(tail(distance, widths(count))).toBe(probability);
  });

  test('errors of different widths', () => {
    expect(tail('0.5', [Q.ONE, Q.rational(2n)])).toBe('0.5');
    expect(Q.compare(tailOfSum(Q.ONE, [Q.ONE, Q.powerOfTen(-6)]), Q.powerOfTen(-6))).toBeLessThan(0);
  });

  test('the scale does not matter', () => {
    const thousand = Q.powerOfTen(3);
    expect(tail('3000', widths(7, thousand))).toBe(tail('3', widths(7)));
  });

  test('where implausible begins', () => {
    expect(isImplausible(Q.rational(3), widths(6))).toBe(false);
    expect(isImplausible(Q.rational(2), widths(7))).toBe(false);
    expect(isImplausible(Q.rational(3), widths(7))).toBe(true);
    // Beyond twelve terms: 15.137 · 64/12 = 80.73, between 8² and 9².
    expect(isImplausible(Q.rational(8), widths(64))).toBe(false);
    expect(isImplausible(Q.rational(-9), widths(64))).toBe(true);
  });
});
