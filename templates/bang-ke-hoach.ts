import type { Sheet } from '../lib/sheets/sheet';
import { closing, formula, heading, numberLine, percentOf, print, row, tableRow } from './layout';

const head = heading(7, 3, 'Đơn vị tính: ghi theo từng chỉ tiêu');
const foot = closing(7, 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ');

/** Plan board: plan of the year, estimate, ratio, assessment. Plans may be words ("6,6-6,8"); the ratio is then left empty. */
export const planBoard: Sheet = {
  name: 'Kế hoạch',
  columns: [{ width: 5 }, { width: 34 }, { width: 11 }, { width: 13 }, { width: 13 }, { width: 10 }, { width: 12 }],
  merges: [...head.merges(1), ...foot.merges(9)],
  frozen: { rows: 7, columns: 2 },
  showGridlines: false,
  print: print('portrait', '6:7'),
  rows: [
    ...head.rows,
    row(
      34,
      ['TT', 'head'],
      ['Chỉ tiêu', 'head'],
      ['Đơn vị', 'head'],
      ['Kế hoạch năm {{period.year}}', 'head'],
      ['Ước thực hiện {{period.short}}', 'head'],
      ['TH/KH (%)', 'head'],
      ['Đánh giá', 'head'],
    ),
    numberLine(3, 4),
    tableRow([
      ['{{rows.number}}', 'center'],
      ['{{rows.name}}', 'text'],
      ['{{rows.unit}}', 'center'],
      ['{{rows.plan}}', 'number'],
      ['{{rows.value}}', 'number'],
      formula(percentOf('E8', 'D8'), 'percent'),
      ['{{rows.assessment}}', 'center'],
    ]),
    ...foot.rows,
  ],
};
