import fc from 'fast-check';
import { makeGrid } from '../../lib/grids/make-grid';
import { CellStoreBuilder, KIND } from '../../lib/grids/store';

test('cells come back from where they were put, in whatever order they came; the last one at a place wins', () => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 40 }),
    column: fc.integer({ min: 0, max: 12 }),
    value: fc.integer(),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
      const builder = new CellStoreBuilder();
      const expected = new Map<string, number>();
      for (const { row, column, value } of cells) {
        builder.add(row, column, KIND.number, value, null, 0);
        expected.set(`${row}:${column}`, value);
      }
      const store = builder.build();
      expect(store.size).toBe(expected.size);
      for (const [key, value] of expected) {
        const [row, column] = key.split(':').map(Number) as [number, number];
        expect(store.values[store.find(row, column)]).toBe(value);
      }
      expect(store.find(41, 0)).toBe(-1);
    }),
  );
});

test('a live range gives the same interface: texts, formats, formulas, fonts and legacy letters', () => {
  const grid = makeGrid({
    sheet: 'Biểu',
    values: [
      ['Tæng sè thu ng©n s¸ch nhµ n­íc', 1234.5],
      ['', '#DIV/0!'],
    ],
    texts: [
      ['Tæng sè thu ng©n s¸ch nhµ n­íc', '1.234,5'],
      ['', '#DIV/0!'],
    ],
    formats: [
      ['General', '#,##0.0'],
      ['General', 'General'],
    ],
    formulas: [
      ['Tæng sè', '=A2+1'],
      ['', ''],
    ],
    fonts: [
      ['.VnTime', null],
      [null, null],
    ],
    origin: { row: 4, column: 2 },
  });
  expect(grid.cell(0, 0).text).toBe('Tổng số thu ngân sách nhà nước');
  expect(grid.cell(0, 1)).toMatchObject({
    kind: 'number',
    value: 1234.5,
    text: '1.234,5',
    format: '#,##0.0',
    formula: 'A2+1',
  });
  expect(grid.cell(1, 1).kind).toBe('error');
  expect(grid.cell(1, 0).kind).toBe('empty');
  expect(grid.origin).toEqual({ row: 4, column: 2 });
});
