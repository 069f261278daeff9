import { generalText, numberShape } from '../../lib/grids/number-text';

test.each([
  ['#,##0', 0, false],
  ['#,##0.0', 1, false],
  ['0.00%', 2, true],
  ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 2, false],
  ['#,##0" tỷ"', 0, false],
  ['[Red]0.000', 3, false],
  ['#,##0\\ _k_r', 0, false],
])('%s shows %i decimals', (format, decimals, percent) => {
  expect(numberShape(format)).toMatchObject({ decimals, percent, date: false });
});

test.each(['General', '@', undefined, '0.0E+00'])('%s shows every stored digit', (format) => {
  expect(numberShape(format).decimals).toBeNull();
});

test.each(['dd/mm/yyyy', 'm/d/yy', '[h]:mm:ss', 'mmm-yy'])('%s is a date', (format) => {
  expect(numberShape(format).date).toBe(true);
});

test('thousands that a format cuts off are counted', () => {
  expect(numberShape('#,##0,,')).toMatchObject({ decimals: 0, scale: 2 });
});

test.each([
  [87.7 + 1e-14, '87.7'],
  [1234567, '1234567'],
  [0.1 + 0.2, '0.3'],
  [-5.25, '-5.25'],
  [0, '0'],
])('General shows %d as %s', (value, text) => {
  expect(generalText(value)).toBe(text);
});
