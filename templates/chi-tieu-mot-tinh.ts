import type { Sheet } from '../lib/sheets/sheet';
import { closing, heading, numberLine, print, row, tableRow } from './layout';

const head = heading(9, 3, 'Đơn vị tính: ghi theo từng chỉ tiêu');
const foot = closing(9, 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ');

/** Indicators of one province: value and period, growth, ratio to plan, status and where each was printed. */
export const provinceIndicators: Sheet = {
  name: 'Chỉ tiêu',
  columns: [
    { width: 5 },
    { width: 36 },
    { width: 12 },
    { width: 14 },
    { width: 14 },
    { width: 11 },
    { width: 11 },
    { width: 12 },
    { width: 20 },
  ],
  merges: [...head.merges(1), ...foot.merges(9)],
  frozen: { rows: 7, columns: 2 },
  showGridlines: false,
  print: print('landscape', '6:7'),
  rows: [
    ...head.rows,
    row(
      34,
      ['TT', 'head'],
      ['Chỉ tiêu - {{province.name}}', 'head'],
      ['Đơn vị', 'head'],
      ['Kỳ', 'head'],
      ['Giá trị', 'head'],
      ['Tốc độ tăng (%)', 'head'],
      ['So kế hoạch (%)', 'head'],
      ['Tình trạng', 'head'],
      ['Nguồn', 'head'],
    ),
    numberLine(4, 5),
    tableRow([
      ['{{rows.number}}', 'center'],
      ['{{rows.name}}', 'text'],
      ['{{rows.unit}}', 'center'],
      ['{{rows.period}}', 'center'],
      ['{{rows.value}}', 'number'],
      ['{{rows.growth}}', 'percent'],
      ['{{rows.planRatio}}', 'percent'],
      ['{{rows.status}}', 'center'],
      ['{{rows.source}}', 'text'],
    ]),
    ...foot.rows,
  ],
};
