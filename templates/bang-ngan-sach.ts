import type { Sheet } from '../lib/sheets/sheet';
import { closing, formula, heading, numberLine, percentOf, print, row, tableRow } from './layout';

const head = heading(9, 3, 'Đơn vị tính: {{unit | default:"ghi sau tên chỉ tiêu"}}');
const foot = closing(9, 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ');

/** Budget board: plans given by the centre and by the people's council, actual, same period, and the three ratios. */
export const budgetBoard: Sheet = {
  name: 'Ngân sách',
  columns: [
    { width: 5 },
    { width: 38 },
    { width: 13 },
    { width: 13 },
    { width: 13 },
    { width: 13 },
    { width: 11 },
    { width: 11 },
    { width: 11 },
  ],
  merges: [...head.merges(1), 'A6:A7', 'B6:B7', 'C6:D6', 'E6:E7', 'F6:F7', 'G6:I6', ...foot.merges(10)],
  frozen: { rows: 8, columns: 2 },
  showGridlines: false,
  print: print('landscape', '6:8'),
  rows: [
    ...head.rows,
    row(
      20,
      ['TT', 'head'],
      ['Chỉ tiêu', 'head'],
      ['Dự toán năm {{period.year}}', 'head'],
      ['', 'head'],
      ['Thực hiện {{period.short}}', 'head'],
      ['Cùng kỳ {{previousPeriod.short}}', 'head'],
      ['So sánh (%)', 'head'],
      ['', 'head'],
      ['', 'head'],
    ),
    row(
      32,
      ['', 'head'],
      ['', 'head'],
      ['TW giao', 'head'],
      ['HĐND giao', 'head'],
      ['', 'head'],
      ['', 'head'],
      ['TH/DT TW', 'head'],
      ['TH/DT HĐND', 'head'],
      ['TH/CK', 'head'],
    ),
    numberLine(2, 7),
    tableRow([
      ['{{rows.number}}', 'center'],
      ['{{rows.name}} ({{rows.unit | default:"…"}})', 'text'],
      ['{{rows.planCentral}}', 'number'],
      ['{{rows.planCouncil}}', 'number'],
      ['{{rows.value}}', 'number'],
      ['{{rows.previous}}', 'number'],
      formula(percentOf('E9', 'C9'), 'percent'),
      formula(percentOf('E9', 'D9'), 'percent'),
      formula(percentOf('E9', 'F9'), 'percent'),
    ]),
    ...foot.rows,
  ],
};
