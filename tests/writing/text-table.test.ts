import fc from 'fast-check';
import { displayWidth, plainLine, wrapText } from '../../lib/writing/display-width';
import { textTable } from '../../lib/writing/text-table';

test('columns are as wide as their longest cell and numbers stand to the right', () => {
  const rows = [{ cells: ['Hải Dương', '13.995'] }, { cells: ['Hưng Yên', '5'] }];
  expect(textTable(['Tỉnh', 'Thu'], rows, { width: 80, align: ['left', 'right'] })).toBe(
    ['  Tỉnh    │  Thu', '──────────┼───────', 'Hải Dương │ 13.995', 'Hưng Yên  │      5'].join('\n'),
  );
});

test('decomposed letters, combining marks and wide characters are counted as they are shown', () => {
  expect(displayWidth('Hải'.normalize('NFD'))).toBe(3);
  expect(displayWidth('漢字')).toBe(4);
  expect(displayWidth('a\u200bb')).toBe(2);
});

test('a row across takes the whole width, wrapped', () => {
  const table = textTable(['A', 'B'], [{ cells: [], across: 'một hai ba bốn năm' }, { cells: ['x', 'y'] }], {
    width: 9,
  });
  expect(table.split('\n').slice(2)).toEqual(['một', 'hai', 'ba', 'bốn', 'năm', 'x │ y']);
});

test('a word longer than its column is cut, never lost', () => {
  expect(wrapText('https://example.vn/rất-dài', 10).join('')).toBe('https://example.vn/rất-dài');
});

test('terminal escapes and direction marks of a file never reach the terminal', () => {
  expect(plainLine('a\u001b[31mb\u202ec\u0007')).toBe('a[31mbc');
});

test('no line is wider than asked while columns can still be narrowed, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.string({ maxLength: 30 }).map((text) =>
            text
              .replace(/[^\x20-\x7e]/g, 'ă')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
          { minLength: 3, maxLength: 3 },
        ),
        { maxLength: 4 },
      ),
      fc.integer({ min: 30, max: 90 }),
      (rows, width) => {
        const table = textTable(
          ['A', 'B', 'C'],
          rows.map((cells) => ({ cells })),
          { width },
        );
        for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const letters = (text: string) => text.replace(/[\s│─┼]/g, '').length;
        const given = rows.flat().reduce((sum, text) => sum + letters(text), 3);
        expect(letters(table)).toBe(given);
      },
    ),
    { numRuns: 60 },
  );
});
