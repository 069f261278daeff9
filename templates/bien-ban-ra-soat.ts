import type { Sheet, SheetRow } from '../lib/sheets/sheet';
import { formula, heading, LOOK, print, row, tableRow, wide } from './layout';

const head = heading(7, 3, '', 'BIÊN BẢN RÀ SOÁT SỐ LIỆU');

const opening: SheetRow[] = [
  wide(
    'Hôm nay, ngày {{date.day | default:"…"}} tháng {{date.month | default:"…"}} năm {{date.year | default:"…"}}, chúng tôi gồm:',
    'plain',
    18,
  ),
  wide('1. Ông/Bà ……………………………………  Chức vụ: ……………………………………', 'plain', 18),
  wide('2. Ông/Bà ……………………………………  Chức vụ: ……………………………………', 'plain', 18),
  wide('đã rà soát số liệu: {{title}}.', 'plain', 18),
  wide('I. Tài liệu được rà soát', 'bold', 22),
  wide('{{sources.number}} {{sources.citation}}', 'plain'),
  wide('II. Kết quả', 'bold', 22),
];

const FIRST = 6;
const TABLE = FIRST + opening.length;
const FINDING = TABLE + 1;

/** Checking minutes: what was checked, each finding with its figures and what would repair it, how many agree, who signs. */
export const checkingMinutes: Sheet = {
  name: 'Biên bản',
  columns: [{ width: 5 }, { width: 13 }, { width: 23 }, { width: 20 }, { width: 12 }, { width: 42 }, { width: 22 }],
  merges: [
    ...head.merges(1),
    ...opening.map((_, index) => `A${FIRST + index}:G${FIRST + index}`),
    ...[1, 2, 3, 4, 5, 6].map((offset) => `A${FINDING + offset}:G${FINDING + offset}`).filter((_, index) => index > 1),
    `A${FINDING + 1}:D${FINDING + 1}`,
    `A${FINDING + 2}:D${FINDING + 2}`,
    `A${FINDING + 7}:D${FINDING + 7}`,
    `E${FINDING + 7}:G${FINDING + 7}`,
  ],
  showGridlines: false,
  print: print('landscape', `${TABLE}:${TABLE}`),
  conditionalFormats: [
    {
      range: `E${FINDING}:E${FINDING}`,
      formula: `LEFT($E${FINDING},1)="✗"`,
      style: { color: '9C0006', fill: 'FFC7CE', bold: true },
    },
    {
      range: `E${FINDING}:E${FINDING}`,
      formula: `LEFT($E${FINDING},1)="✓"`,
      style: { color: '006100', fill: 'C6EFCE' },
    },
  ],
  rows: [
    ...head.rows,
    ...opening,
    row(
      32,
      ['TT', 'head'],
      ['Tỉnh', 'head'],
      ['Số liệu', 'head'],
      ['Quan hệ kiểm tra', 'head'],
      ['Kết luận', 'head'],
      ['Diễn giải', 'head'],
      ['Nơi in', 'head'],
    ),
    tableRow([
      ['{{findings.number}}', 'center'],
      ['{{findings.province}}', 'text'],
      ['{{findings.figures}}', 'text'],
      ['{{findings.relation}}', 'text'],
      ['{{findings.sign}} {{findings.verdict}}', 'center'],
      ['{{findings.text}} {{findings.repair}}', 'text'],
      ['{{findings.place}}', 'text'],
    ]),
    {
      cells: [
        { value: 'Số kết quả:', style: LOOK.bold },
        undefined,
        undefined,
        undefined,
        formula(`COUNTA(E${FINDING}:E${FINDING})`, 'count'),
      ],
      height: 18,
    },
    {
      cells: [
        { value: 'Trong đó số chỗ lệch:', style: LOOK.bold },
        undefined,
        undefined,
        undefined,
        formula(`COUNTIF(E${FINDING}:E${FINDING},"✗*")`, 'count'),
      ],
      height: 18,
    },
    wide('III. Kiến nghị', 'bold', 22),
    wide('……………………………………………………………………………………………………………………', 'plain', 18),
    wide('……………………………………………………………………………………………………………………', 'plain', 18),
    wide('Biên bản được lập thành hai bản có giá trị như nhau.', 'plain', 22),
    row(60, ['ĐẠI DIỆN ĐƠN VỊ BÁO CÁO', 'sign'], null, null, null, ['NGƯỜI RÀ SOÁT', 'sign']),
  ],
};
