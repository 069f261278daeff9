import type { CellStyle, Sheet, SheetCell } from '../../../lib/sheets/sheet';

const head: CellStyle = {
  bold: true,
  fill: 'D9E2F3',
  border: 'thin',
  align: 'center',
  verticalAlign: 'middle',
  wrap: true,
};
const body: CellStyle = { border: 'thin' };
const number: CellStyle = { border: 'thin', numberFormat: '#,##0.0' };

const PROVINCES = ['Hải Dương', 'Hưng Yên', 'Bình Dương', 'Thanh Hóa', 'Quảng Ninh'];

/** Two sheets that use everything a Sheet can say: formulas over another sheet, names, links, formats, charts and print set-up. */
export function exampleSheets(): Sheet[] {
  const data: SheetCell[][] = PROVINCES.map((province, index) => [
    { value: province, style: body },
    { value: 13995 + index * 2500.5, style: number },
    { value: 79.3 - index * 3, style: number },
  ]);
  const categories = "'Số liệu'!$A$2:$A$6";
  const revenue = PROVINCES.map((_, index) => 13995 + index * 2500.5);
  const growth = PROVINCES.map((_, index) => 79.3 - index * 3);
  const series = (name: string, column: string, values: number[], more = {}) => ({
    name,
    categories,
    values: `'Số liệu'!$${column}$2:$${column}$6`,
    cache: { categories: PROVINCES, values },
    ...more,
  });
  return [
    {
      name: 'So sánh',
      columns: [{ width: 24 }, { width: 14 }, { width: 14 }, { width: 14 }, { width: 14 }],
      merges: ['A1:E1'],
      frozen: { rows: 3, columns: 1 },
      names: [{ name: 'Tổng_thu', refersTo: "'So sánh'!$B$4" }],
      autoFilter: 'A3:E3',
      tabColor: '1F4E79',
      showGridlines: false,
      print: {
        orientation: 'portrait',
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        repeatRows: '3:3',
        fitToWidth: true,
        area: 'A1:E60',
        pageNumbers: true,
      },
      conditionalFormats: [
        { range: 'B4:B8', formula: 'B4<20000', style: { color: '9C0006', fill: 'FFC7CE', bold: true } },
        { range: 'C4:C8', formula: 'C4>75', style: { fill: 'C6EFCE' } },
      ],
      rows: [
        { cells: [{ value: 'So sánh năm tỉnh', style: { bold: true, fontSize: 14, align: 'center' } }], height: 24 },
        {
          cells: [
            undefined,
            undefined,
            undefined,
            undefined,
            { value: 'Đơn vị tính: tỷ đồng', style: { italic: true, align: 'right' } },
          ],
        },
        {
          cells: ['Tỉnh', 'Thu ngân sách', 'So dự toán (%)', 'Hạng', 'Ghi chú'].map((value) => ({
            value,
            style: head,
          })),
        },
        ...PROVINCES.map((province, index) => ({
          cells: [
            { value: province, formula: `'Số liệu'!A${index + 2}`, style: body, link: `#'Số liệu'!A${index + 2}` },
            { value: revenue[index]!, formula: `'Số liệu'!B${index + 2}`, style: number },
            {
              value: growth[index]!,
              formula: `'Số liệu'!C${index + 2}`,
              style: number,
              note: 'Ước thực hiện, chưa quyết toán',
            },
            { value: index + 1, style: body },
            { value: 'khớp', formula: `IF(B${index + 4}>0,"khớp","lệch")`, style: body },
          ],
          outlineLevel: index > 2 ? 1 : 0,
        })),
        {
          cells: [
            { value: 'Nguồn: cổng thông tin tỉnh', style: { italic: true }, link: 'https://example.org/a?b=1&c=2' },
          ],
        },
      ],
      charts: [
        {
          kind: 'combo',
          title: 'Thu ngân sách và mức hoàn thành dự toán',
          altText: 'Cột: thu ngân sách của năm tỉnh; đường: phần trăm dự toán',
          categoryTitle: 'Tỉnh',
          valueTitle: 'Tỷ đồng',
          secondaryTitle: '%',
          anchor: 'A11:E28',
          series: [
            series('Thu ngân sách', 'B', revenue),
            series('So dự toán', 'C', growth, { kind: 'line', secondaryAxis: true }),
          ],
        },
        {
          kind: 'bar',
          title: 'Thu ngân sách',
          altText: 'Thanh ngang',
          valueTitle: 'Tỷ đồng',
          anchor: 'A30:E44',
          series: [series('Thu', 'B', revenue)],
        },
        {
          kind: 'line',
          title: 'Hai chỉ tiêu',
          altText: 'Đường',
          anchor: 'A46:E60',
          series: [series('Thu', 'B', revenue), series('Dự toán', 'C', growth)],
        },
      ],
    },
    {
      name: 'Số liệu',
      columns: [{ width: 20 }, { width: 14 }, { width: 14 }],
      merges: [],
      rows: [
        { cells: ['Tỉnh', 'Thu', 'So dự toán'].map((value) => ({ value, style: head })) },
        ...data.map((cells) => ({ cells })),
      ],
      charts: [
        { kind: 'column', title: 'Cột', altText: 'Cột', anchor: 'E2:K16', series: [series('Thu', 'B', revenue)] },
      ],
    },
  ];
}
