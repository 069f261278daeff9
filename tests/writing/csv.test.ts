import fc from 'fast-check';
import Papa from 'papaparse';
import * as Q from '../../lib/figures/rational';
import { writeCsv } from '../../lib/writing/csv';

const BOM = '\uFEFF';

test('rows end with CRLF behind a byte-order mark, numbers are plain', () => {
  expect(
    writeCsv([
      ['Tỉnh', 'Thu'],
      ['Hải Dương', Q.decimal('13995')],
    ]),
  ).toBe(`${BOM}Tỉnh,Thu\r\nHải Dương,13995\r\n`);
});

test('with a semicolon the decimal mark is a comma, unless said otherwise', () => {
  expect(writeCsv([[Q.decimal('79.3')]], { delimiter: ';' })).toBe(`${BOM}79,3\r\n`);
  expect(writeCsv([[Q.decimal('79.3')]], { delimiter: ';', decimal: '.' })).toBe(`${BOM}79.3\r\n`);
  expect(writeCsv([[Q.decimal('-0.05')]])).toBe(`${BOM}-0.05\r\n`);
});

test('a number without a finite form is cut, an exact one is not', () => {
  expect(writeCsv([[Q.rational(1, 3), Q.decimal('0.0000000000000001')]])).toBe(
    `${BOM}0.333333333333,0.0000000000000001\r\n`,
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['-', '-'],
  ['…', '…'],
  ['Hải Dương', 'Hải Dương'],
  ['a=b', 'a=b'],
])('text %j is written as %j, so that no spreadsheet runs it', (text, written) => {
  expect(writeCsv([[text]])).toBe(`${BOM}${written}\r\n`);
});

test('quotes, delimiters and line breaks are quoted', () => {
  expect(writeCsv([['a"b', 'c,d', 'e\nf', ' g']])).toBe(`${BOM}"a""b","c,d","e\nf"," g"\r\n`);
});

test('whatever texts are written, another parser reads the same cells', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+@\t\r-]/.test(text) && !/\r/.test(text)),
          { minLength: 2, maxLength: 4 },
        ),
        { minLength: 1, maxLength: 5 },
      ),
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      (rows, delimiter) => {
        const width = Math.max(...rows.map((row) => row.length));
        const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
        const text = writeCsv(full, { delimiter }).slice(1);
        expect(Papa.parse<string[]>(text, { delimiter, newline: '\r\n' }).data.slice(0, -1)).toEqual(full);
      },
    ),
    { numRuns: 60 },
  );
});
