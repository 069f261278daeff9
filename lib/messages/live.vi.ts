/** What is said of filling the placeholders of the open sheet, in Vietnamese. */
export const liveVi = {
  title: 'Điền ngay trong trang đang mở',
  intro: 'Trang đang mở có chỗ điền như {{dòng.tên}}? Xem trước rồi điền ngay tại chỗ.',
  look: 'Xem trước trang đang mở',
  empty: 'Trang đang mở chưa có gì để điền.',
  nothingWrong: 'Các chỗ điền đều đúng cách viết.',
  issues: (o: { count: number }) => `${o.count} chỗ cần xem lại; bấm để tới ô:`,
  goTo: (o: { cell: string; text: string }) => `Tới ô ${o.cell}: ${o.text}`,
  refused: 'Chưa điền tại chỗ được:',
  instead: 'Cách khác: lưu sổ tính thành .xlsx rồi dùng "Điền mẫu của tôi".',
  preview: (o: { sheet: string; cells: number; rows: number; columns: number; formulas: number }) =>
    `${[
      `Trang "${o.sheet}": sẽ điền ${o.cells} ô`,
      lines(o.rows, 'dòng'),
      lines(o.columns, 'cột'),
      o.formulas === 0 ? '' : `viết lại ${o.formulas} công thức theo chỗ mới`,
    ]
      .filter((part) => part !== '')
      .join(', ')}. Chưa có gì thay đổi.`,
  charts: (o: { count: number }) =>
    `Trang có ${o.count} biểu đồ: sau khi điền, xem lại vùng số liệu của biểu đồ lấy từ dòng lặp.`,
  fonts: 'Chữ đậm, nghiêng hay màu của một phần chữ trong ô điền sẽ thành một kiểu.',
  fill: 'Điền vào trang này',
  filled: (o: { sheet: string; cells: number }) => `Đã điền ${o.cells} ô của trang "${o.sheet}".`,
  takenBack: 'Trang đã trở lại như trước khi điền.',
  tooManyRows: 'Cần nhiều dòng hoặc cột hơn một trang tính có được; hãy chọn ít số liệu hơn.',
  refusals: {
    'no-placeholder': () => 'Trang đang mở không có chỗ điền nào (chữ đặt giữa {{ và }}).',
    protected: () => 'Trang đang được bảo vệ; bỏ bảo vệ rồi xem lại.',
    filtered: () => 'Trang đang lọc; bỏ lọc rồi xem lại.',
    table: (o: { found: string }) =>
      `Dòng hoặc cột lặp nằm trong bảng (Table) ${o.found}; chuyển bảng thành vùng thường.`,
    image: (o: { found: string }) => `Ô ${o.found} cần một ảnh; ảnh chỉ chèn được khi điền từ tệp.`,
  } satisfies Record<string, (o: { found: string }) => string>,
};

function lines(count: number, what: string): string {
  if (count === 0) return '';
  return count > 0 ? `thêm ${count} ${what}` : `bỏ ${-count} ${what}`;
}

export type LiveMessages = typeof liveVi;
