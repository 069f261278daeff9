/** Words of the pane for setting sources against each other, in Vietnamese. */
export const acrossVi = {
  intro: 'Đặt văn bản, phụ lục và sổ tính cạnh nhau để thấy cùng một việc mà ghi khác số. Chọn ít nhất hai nguồn.',
  sources: 'Các nguồn',
  workbook: 'Sổ tính đang mở',
  bundled: 'Bộ số liệu đi kèm (5 tỉnh)',
  outside: 'Số đã công bố ở nơi khác về năm tỉnh ấy',
  addFile: 'Thêm tệp',
  figures: (o: { name: string; count: number }) => `${o.name} (${o.count} số liệu)`,
  run: 'Đối chiếu',
  needTwo: 'Chọn ít nhất hai nguồn.',
  summary: (o: {
    conflict: number;
    conditional: number;
    open: number;
    revision: number;
    explained: number;
    agree: number;
    alone: number;
  }) =>
    `Lệch ${o.conflict}, khớp nếu ${o.conditional}, chưa kiểm được ${o.open}, điều chỉnh ${o.revision}, đã giải thích ${o.explained}, khớp ${o.agree}, chỉ có ở một nguồn ${o.alone}.`,
  nothing: 'Các nguồn không nói về cùng một việc nào.',
  allWell: 'Không có chỗ lệch.',
  show: 'Hiện',
  shown: {
    work: 'Chỗ cần xem',
    explained: 'Đã giải thích',
    quiet: 'Khớp và chỉ có ở một nguồn',
  },
  noneShown: 'Không có chỗ nào loại này.',
  list: 'Danh sách, nặng nhất trước',
  position: (o: { at: number; of: number }) => `${o.at}/${o.of}`,
  previous: 'Trước',
  next: 'Sau',
  goTo: (o: { place: string }) => `Tới ô ${o.place}`,
  words: 'Xem trong văn bản',
  wordsOf: (o: { printed: string; source: string }) => `Xem trong văn bản ${o.source}: ${o.printed}`,
  wordsTitle: (o: { name: string }) => `Trong ${o.name}`,
  closeWords: 'Đóng đoạn văn',
  others: 'Số liên quan',
  gap: (o: { gap: string }) => `Lệch ít nhất ${o.gap}.`,
  explain: 'Ghi chú giải thích',
  explainHint: 'Chỗ có ghi chú không tính là lệch ở những lần sau; số đổi thì nó được hỏi lại.',
  keepNote: 'Đánh dấu đã giải thích',
  removeNote: 'Bỏ ghi chú',
  noteKept: 'Đã giữ ghi chú trong sổ tính này.',
  noteRemoved: 'Đã bỏ ghi chú.',
  outputs: 'Đưa ra',
  putSheet: 'Thêm trang Đối chiếu',
  savePage: 'Lưu trang HTML',
  saveDocument: (o: { name: string }) => `Lưu ${o.name} có lời bình`,
  inserted: (o: { names: string }) => `Đã thêm các trang ${o.names}. Không trang nào có sẵn bị sửa.`,
  saved: (o: { name: string }) => `Đã lưu ${o.name}.`,
  pageName: 'doi-chieu.html',
  documentName: (o: { name: string }) => `${o.name.replace(/\.docx$/i, '')} - loi binh.docx`,
};

export type AcrossMessages = typeof acrossVi;
