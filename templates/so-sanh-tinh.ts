import type { Sheet } from '../lib/sheets/sheet';
import { print, row, wide } from './layout';

/** Comparison of provinces: one line per indicator, two columns (value; period and status) per province, growing to the right. */
export const provinceComparison: Sheet = {
  name: 'So sánh',
  columns: [{ width: 5 }, { width: 38 }, { width: 13 }, { width: 15 }, { width: 14 }, { width: 18 }],
  merges: [
    'A1:C1',
    'D1:F1',
    'A3:F3',
    'A4:F4',
    'A5:F5',
    'D6:E6',
    'A6:A7',
    'B6:B7',
    'C6:C7',
    'F6:F7',
    'A10:F10',
    'A11:F11',
    'A12:F12',
  ],
  frozen: { rows: 7, columns: 2 },
  showGridlines: false,
  print: print('landscape', '6:7'),
  rows: [
    row(32, ['{{agency}}', 'agency'], null, null, [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      'nation',
    ]),
    row(18, null, null, null, null, null, ['{{form}}', 'form']),
    wide('{{title}}', 'title', 24),
    wide('{{subtitle}}', 'subtitle', 20),
    wide('Đơn vị tính: ghi theo từng chỉ tiêu', 'unit'),
    row(
      20,
      ['STT', 'head'],
      ['Chỉ tiêu', 'head'],
      ['Đơn vị', 'head'],
      ['{{provinces.name →}}', 'head'],
      ['', 'head'],
      ['Ghi chú', 'head'],
    ),
    row(32, ['', 'head'], ['', 'head'], ['', 'head'], ['Giá trị', 'head'], ['Kỳ, tình trạng', 'head'], ['', 'head']),
    row(
      undefined,
      ['{{rows.number}}', 'center'],
      ['{{rows.name}}', 'text'],
      ['{{rows.unit}}', 'center'],
      ['{{rows.cells.value →}}', 'number'],
      ['{{rows.cells.period →}}', 'center'],
      ['{{rows.note}}', 'text'],
    ),
    wide('', 'note', 8),
    wide(
      'Dấu hiệu: "…" chưa có số liệu; "-" không phát sinh. Các ô khác kỳ được ghi kỳ bên cạnh và không xếp hạng.',
      'note',
      16,
    ),
    wide('{{notes.mark}} {{notes.text}}', 'note', 16),
    wide(
      'Nguồn: ({{sources.number}}) {{sources.publisher}}, {{sources.title}}, {{sources.date}}. {{sources.address}}',
      'note',
      30,
    ),
  ],
};
