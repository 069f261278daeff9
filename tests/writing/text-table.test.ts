import { displayWidth, textTable, wrapText } from '../../lib/writing/text-table';

test('columns are as wide as their longest cell and numbers stand to the right', () => {
  expect(
    textTable(
      ['Tỉnh', 'Thu'],
      [
        ['Hải Dương', '13.995'],
        ['Hưng Yên', '5'],
      ],
      { width: 80, right: [1] },
    ),
  ).toBe('Tỉnh          Thu\n─────────  ──────\nHải Dương  13.995\nHưng Yên        5\n');
});

test('a table that is too wide wraps its widest column at spaces', () => {
  const table = textTable(['A', 'B'], [['một hai ba bốn năm sáu bảy tám chín mười', '1']], { width: 24 });
  expect(table.split('\n').every((line) => displayWidth(line) <= 24)).toBe(true);
  expect(table.replace(/\s+/g, ' ')).toContain('một hai ba bốn');
});

test('a word longer than its column is cut, never lost', () => {
  expect(wrapText('https://example.vn/rất-dài', 10).join('')).toBe('https://example.vn/rất-dài');
});

test('decomposed letters count as one column', () => {
  expect(displayWidth('Hải'.normalize('NFD'))).toBe(3);
});
