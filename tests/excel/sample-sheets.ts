import type { Sheet } from '../../lib/sheets/sheet';

const head = { bold: true, fill: 'DDEBF7', align: 'center', border: 'thin', wrap: true } as const;
const number = { numberFormat: '#,##0.0', border: 'thin' } as const;
const code = { numberFormat: '@' } as const;

/** Two small sheets with every feature that a Sheet has. */
export const sampleSheets: readonly Sheet[] = [
  {
    name: 'So sánh',
    columns: [{ width: 30 }, { width: 14 }, { width: 14, hidden: true }],
    rows: [
      {
        cells: [{ value: 'Bảng so sánh', style: { bold: true, fontSize: 14, fontName: 'Times New Roman' } }],
        height: 24,
      },
      {
        cells: [
          { value: 'Chỉ tiêu', style: head },
          { value: 'Hải Dương', style: head },
          { value: 'Mã', style: head },
        ],
      },
      {
        cells: [
          { value: 'Thu ngân sách', link: "#'Số liệu'!A2", style: { border: 'thin' } },
          { value: 13995, formula: "INDEX('Số liệu'!B2:B3,MATCH(\"a\",'Số liệu'!A2:A3,0))", style: number },
          { value: '01', style: code },
        ],
      },
      { cells: [{ value: '=1+1 là chữ' }, { value: -2.5, style: number }, { value: 'TRUE', style: code }] },
      { cells: [{ value: '  - trong đó' }, { value: true }, { value: '15/6' }] },
    ],
    merges: ['A1:B1'],
    frozen: { rows: 2, columns: 1 },
    names: [{ name: 'bang', refersTo: "'So sánh'!$A$2:$C$5" }],
    conditionalFormats: [{ range: 'B3:B5', formula: 'B3<0', style: { color: 'C00000', bold: true } }],
    print: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      repeatRows: '$2:$2',
      fitToWidth: true,
      pageNumbers: true,
    },
    tabColor: '0F6C4F',
    showGridlines: false,
    charts: [
      {
        kind: 'column',
        title: 'Thu ngân sách',
        altText: 'Cột: thu ngân sách của Hải Dương',
        series: [
          {
            name: 'Thu ngân sách',
            categories: "'So sánh'!$A$3:$A$4",
            values: "'So sánh'!$B$3:$B$4",
            cache: { categories: ['Thu ngân sách', '=1+1 là chữ'], values: [13995, -2.5] },
          },
        ],
        anchor: 'E2:K16',
      },
    ],
  },
  {
    name: 'Số liệu',
    columns: [{ width: 10 }, { width: 12 }],
    rows: [
      { cells: [{ value: 'id' }, { value: 'value' }] },
      { cells: [{ value: 'a' }, { value: 13995 }] },
      { cells: [{ value: 'b' }, { value: 7929 }] },
    ],
    merges: [],
  },
];
