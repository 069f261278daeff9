import fc from 'fast-check';
import { requiredSet, supports } from '../../addin/preview/host/api-sets';
import { byteLength } from '../../addin/preview/host/byte-length';
import {
  type Area,
  area,
  contains,
  formatAbsolute,
  formatArea,
  intersect,
  maxColumns,
  maxRows,
  parseArea,
  quoteSheet,
  splitAddress,
  subtract,
} from '../../addin/preview/host/model/areas';
import { CellError } from '../../addin/preview/host/model/contents';
import { readEntry } from '../../addin/preview/host/model/entry';
import { joinCells } from '../../addin/preview/host/model/joining';
import { Layered } from '../../addin/preview/host/model/layered';
import { localeNamed } from '../../addin/preview/host/model/locale';
import { displayText } from '../../addin/preview/host/model/text';
import { isName } from '../../addin/preview/host/objects/names';
import { namespaceOf } from '../../addin/preview/host/objects/parts/xml-parts';

const anyArea = fc
  .tuple(fc.nat(maxRows - 1), fc.nat(maxColumns - 1), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
  .map(([row, column, rows, columns]) =>
    area(row, column, Math.min(rows, maxRows - row), Math.min(columns, maxColumns - column)),
  );

const smallArea = fc
  .tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([row, column, rows, columns]) => area(row, column, rows, columns));

describe('addresses', () => {
  test('an area that is written is read back, relative or absolute', () => {
    fc.assert(
      fc.property(anyArea, (one) => {
        expect(parseArea(formatArea(one))).toEqual(one);
        expect(parseArea(formatAbsolute(one))).toEqual(one);
      }),
    );
  });

  test.each([
    ['B2', area(1, 1)],
    ['$C$4:a1', area(0, 0, 4, 3)],
    ['A:C', area(0, 0, maxRows, 3)],
    ['2:5', area(1, 0, 4, maxColumns)],
    ['XFD1048576', area(maxRows - 1, maxColumns - 1)],
  ])('%s is read', (text, expected) => {
    expect(parseArea(text)).toEqual(expected);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'R1C1', 'Số liệu'])(
    '%s is no area',
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test.each([
    ['Sheet1!A1', 'Sheet1', 'A1'],
    ["'Số liệu'!A1:B2", 'Số liệu', 'A1:B2'],
    ["'it''s!'!C3", "it's!", 'C3'],
    ['A1', null, 'A1'],
  ])('%s names its sheet', (text, sheet, address) => {
    expect(splitAddress(text)).toEqual({ sheet, address });
    if (sheet !== null) expect(splitAddress(`${quoteSheet(sheet)}!${address}`).sheet).toBe(sheet);
  });
});

describe('rectangles', () => {
  test('cutting leaves exactly the cells outside the cut, each once', () => {
    fc.assert(
      fc.property(smallArea, smallArea, (one, cut) => {
        const rest = subtract(one, cut);
        const wrong: string[] = [];
        for (let row = 0; row < 14; row++) {
          for (let column = 0; column < 14; column++) {
            const wanted = contains(one, row, column) && !contains(cut, row, column) ? 1 : 0;
            const count = rest.filter((piece) => contains(piece, row, column)).length;
            if (count !== wanted) wrong.push(`${row},${column}: ${count}`);
          }
        }
        expect(wrong).toEqual([]);
      }),
    );
  });

  test('joined cells are covered once each and nothing else is', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: ([row, column]) => row * 10 + column });
    fc.assert(
      fc.property(cells, (given) => {
        const sorted = [...given].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const joined = joinCells(sorted);
        const size = joined.reduce((sum, one) => sum + one.rows * one.columns, 0);
        expect(size).toBe(sorted.length);
        for (const [row, column] of sorted) expect(joined.some((one) => contains(one, row, column))).toBe(true);
      }),
    );
  });

  test('a full block is joined to one rectangle', () => {
    const cells = Array.from({ length: 12 }, (_, i) => [2 + Math.floor(i / 4), 1 + (i % 4)] as const);
    expect(joinCells(cells)).toEqual([area(2, 1, 3, 4)]);
  });

  test('areas that do not touch have no intersection', () => {
    expect(intersect(area(0, 0, 2, 2), area(2, 0))).toBeNull();
    expect(intersect(area(0, 0, 3, 3), area(2, 2, 5, 5))).toEqual(area(2, 2));
  });
});

test('the size of a text in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
});

describe('layered properties', () => {
  interface Look {
    color: string;
    bold: boolean;
  }
  const look = fc.record({ color: fc.constantFrom('red', 'blue') }, { requiredKeys: [] });
  const place: fc.Arbitrary<Area> = fc.oneof(
    smallArea,
    fc.nat(7).map((column) => area(0, column, maxRows, 2)),
    fc.nat(7).map((row) => area(row, 0, 2, maxColumns)),
    fc.constant(area(0, 0, maxRows, maxColumns)),
  );

  test('a later patch wins, whether of a cell, a row, a column or the sheet', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, look), { maxLength: 8 }), (patches) => {
        const layered = new Layered<Look>();
        for (const [where, patch] of patches) layered.patch(where, patch);
        for (let row = 0; row < 10; row++) {
          for (let column = 0; column < 10; column++) {
            const wanted = patches.filter(([where]) => contains(where, row, column)).map(([, patch]) => patch);
            expect(layered.at(row, column)).toEqual(Object.assign({}, ...wanted));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('samples of a large area show every value that occurs in it', () => {
    const layered = new Layered<Look>();
    layered.patch(area(0, 2, maxRows, 1), { color: 'red' });
    layered.patch(area(5, 4), { color: 'blue' });
    const colors = new Set([...layered.samples(area(0, 0, maxRows, 6))].map((one) => one.color));
    expect([...colors].sort()).toEqual(['blue', 'red', undefined]);
  });
});

test.each([
  ['Range', 'values', 'ExcelApi 1.1'],
  ['Worksheet', 'onChanged', 'ExcelApi 1.7'],
  ['WorksheetCollection', 'onChanged', 'ExcelApi 1.9'],
  ['Range', 'getMergedAreasOrNullObject', 'ExcelApi 1.13'],
  ['NoteCollection', 'add', 'ExcelApi 1.18'],
  ['Range', 'constructor', null],
])('%s.%s needs its requirement set', (owner, member, set) => {
  expect(requiredSet(owner, member)).toBe(set);
});

test.each([
  ['ExcelApi 1.9', true],
  ['ExcelApi 1.13', true],
  ['ExcelApi 1.14', false],
  ['ExcelApiOnline 1.1', false],
  ['__proto__ 1.1', false],
])('a host of ExcelApi 1.13 and %s', (set, expected) => {
  expect(supports({ ExcelApi: '1.13' }, set)).toBe(expected);
});

describe('what becomes of typed text', () => {
  const american = localeNamed('en-US');
  const vietnamese = localeNamed('vi-VN');

  test.each([
    ['12', 12, undefined],
    ['-3.5e2', -350, undefined],
    ['(7)', -7, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['2/10/2025', 45698, 'm/d/yyyy'],
    ['10-2025', 45931, 'mmm-yy'],
    ['2025-01-31', 45688, 'm/d/yyyy'],
    ['12:30', 0.5208333333333334, 'h:mm'],
    ['true', true, undefined],
    ["'=A1", '=A1', undefined],
  ])('in American notation %s', (text, value, numberFormat) => {
    expect(readEntry(text, 'General', american)).toEqual(
      numberFormat === undefined ? { value, formula: null } : { value, formula: null, numberFormat },
    );
  });

  test.each([
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['2/10/2025', 45932],
    ['1.234', 1234],
  ])('in Vietnamese notation %s', (text, value) => {
    expect(readEntry(text, 'General', vietnamese).value).toBe(value);
  });

  test.each(['12,34', '1,2345', '13/45/2025', '31/31', 'Q1/2025', '1.2.3', '12a', '--1', '25:00', '2,9', 'Infinity'])(
    'text stays text: %s',
    (text) => {
      expect(readEntry(text, 'General', american)).toEqual({ value: text, formula: null });
    },
  );

  test('a formula is a formula, an error is an error, and a text cell takes neither', () => {
    expect(readEntry('=SUM(A1:A2)', 'General', american)).toEqual({ value: '', formula: '=SUM(A1:A2)' });
    expect(readEntry('#N/A', 'General', american).value).toEqual(new CellError('#N/A'));
    expect(readEntry('=1+1', '@', american)).toEqual({ value: '=1+1', formula: null });
    expect(readEntry('#N/A', '@', american).value).toBe('#N/A');
  });

  test('the text of a number follows format and locale', () => {
    expect(displayText(1234.56, '#,##0.0', american)).toBe('1,234.6');
    expect(displayText(1234.56, '#,##0.0', vietnamese)).toBe('1.234,6');
    expect(displayText(0, '#,##0;-#,##0;"-"', american)).toBe('-');
    expect(displayText(new CellError('#REF!'), '0.0', american)).toBe('#REF!');
    expect(displayText('văn bản', '0.0', vietnamese)).toBe('văn bản');
  });
});

test.each(['GRDP_2025', 'Số_liệu', '_x', 'a.b', '\\d'])('%s may be a name', (name) => {
  expect(isName(name)).toBe(true);
});

test.each(['', 'A1', 'XFD9', 'R1C1', 'c', 'two words', '1st', 'a-b', 'x'.repeat(256)])(
  '%s may not be a name',
  (name) => {
    expect(isName(name)).toBe(false);
  },
);

test.each([
  ['<a xmlns="urn:x"/>', 'urn:x'],
  ['<?xml version="1.0"?>\n<!-- c --><p:a xmlns="urn:y" xmlns:p=\'urn:z\'><b/></p:a>', 'urn:z'],
  ['<a b="1"/>', ''],
  ['no xml', null],
  ['<a><b></a>', null],
  ['<a/><c/>', null],
  ['', null],
])('the namespace of %s', (xml, namespace) => {
  expect(namespaceOf(xml)).toBe(namespace);
});
