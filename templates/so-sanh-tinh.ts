import type { Sheet } from '../lib/sheets/sheet';
import { heading, print, row, tableRow, wide } from './layout';

const head = heading(6, 3, 'Đơn vị tính: ghi theo từng chỉ tiêu');

/** Comparison of provinces: one row per indicator, two columns (value; period and status) per province, growing to the right. */
export const provinceComparison: Sheet = {
  name: 'So sánh',
  columns: [{ width: 5 }, { width: 32 }, { width: 11 }, { width: 12 }, { width: 13 }, { width: 14 }],
  merges: [...head.merges(1), 'A6:A7', 'B6:B7', 'C6:C7', 'D6:E6', 'F6:F7', 'A9:F9', 'A10:F10', 'A11:F11'],
  frozen: { rows: 7, columns: 2 },
  showGridlines: false,
  print: print('landscape', '6:7'),
  rows: [
    ...head.rows,
    row(
      20,
      ['TT', 'head'],
      ['Chỉ tiêu', 'head'],
      ['Đơn vị', 'head'],
      ['{{provinces.name →}}', 'head'],
      ['', 'head'],
      ['Ghi chú', 'head'],
    ),
    row(32, ['', 'head'], ['', 'head'], ['', 'head'], ['Giá trị', 'head'], ['Kỳ, tình trạng', 'head'], ['', 'head']),
    tableRow([
      ['{{rows.number}}', 'center'],
      ['{{rows.name}}', 'text'],
      ['{{rows.unit}}', 'center'],
      ['{{rows.cells.value →}}', 'number'],
      ['{{rows.cells.period →}}', 'center'],
      ['{{rows.note}}', 'text'],
    ]),
    wide(
      '"…": chưa có số liệu; "-": không phát sinh. Giá trị khác kỳ được ghi kỳ bên cạnh và không xếp hạng.',
      'note',
      16,
    ),
    wide('{{notes.mark}} {{notes.text}}', 'note'),
    wide('Nguồn: {{sources.number}} {{sources.citation}}', 'note'),
  ],
};
