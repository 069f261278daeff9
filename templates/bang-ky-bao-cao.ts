import type { Sheet } from '../lib/sheets/sheet';
import { closing, formula, heading, numberLine, percentOf, print, row, tableRow } from './layout';

const head = heading(9, 3, 'Đơn vị tính: ghi theo từng chỉ tiêu');
const foot = closing(9, 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ');

/** Period board: the period and the one before it, the ratio as published and as computed; where they part by more than 0.1 point, that is marked by a sign and a colour. */
export const periodBoard: Sheet = {
  name: 'Kỳ báo cáo',
  columns: [
    { width: 5 },
    { width: 32 },
    { width: 11 },
    { width: 13 },
    { width: 13 },
    { width: 9 },
    { width: 9 },
    { width: 6 },
    { width: 12 },
  ],
  merges: [...head.merges(1), 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'F6:H6', 'I6:I7', ...foot.merges(10)],
  frozen: { rows: 8, columns: 2 },
  showGridlines: false,
  print: print('portrait', '6:8'),
  conditionalFormats: [
    {
      range: 'F9:H9',
      formula: 'AND(COUNT($F9:$G9)=2,ABS($G9-$F9)>0.1)',
      style: { color: '9C0006', fill: 'FFC7CE', bold: true },
    },
  ],
  rows: [
    ...head.rows,
    row(
      20,
      ['TT', 'head'],
      ['Chỉ tiêu', 'head'],
      ['Đơn vị tính', 'head'],
      ['{{previousPeriod.label}}', 'head'],
      ['{{period.label}}', 'head'],
      ['So cùng kỳ (%)', 'head'],
      ['', 'head'],
      ['', 'head'],
      ['Ghi chú', 'head'],
    ),
    row(
      32,
      ['', 'head'],
      ['', 'head'],
      ['', 'head'],
      ['', 'head'],
      ['', 'head'],
      ['Công bố', 'head'],
      ['Tính', 'head'],
      ['Khớp', 'head'],
      ['', 'head'],
    ),
    numberLine(3, 6),
    tableRow([
      ['{{rows.number}}', 'center'],
      ['{{rows.name}}', 'text'],
      ['{{rows.unit}}', 'center'],
      ['{{rows.previous}}', 'number'],
      ['{{rows.value}}', 'number'],
      ['{{rows.ratio}}', 'percent'],
      formula(percentOf('E9', 'D9'), 'percent'),
      formula('IF(COUNT(F9:G9)=2,IF(ABS(G9-F9)>0.1,"✗","✓"),"")', 'center'),
      ['{{rows.note}}', 'text'],
    ]),
    ...foot.rows,
  ],
};
