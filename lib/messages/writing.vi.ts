/** Headings and lines of the HTML report, in Vietnamese. */
export const writingVi = {
  contents: 'Nội dung',
  comparison: 'So sánh',
  charts: 'Biểu đồ',
  findings: 'Kết quả kiểm tra',
  sources: 'Nguồn',
  notes: 'Ghi chú',
  comparisonOf: (o: { provinces: string }) => `So sánh chỉ tiêu: ${o.provinces}`,
  noPicture: 'Không có hai khoảng để vẽ.',
  figuresUsed: 'Số liệu dùng',
  printed: 'Ghi là',
  madeOn: (o: { date: string }) => `Lập ngày ${o.date}.`,
  madeBy: 'Lập bằng Đối Chiếu. Trang này đứng một mình: không tải gì từ nơi khác.',
  singleSummary: (o: { count: number }) => `Chỉ tiêu mới có một số liệu (${o.count})`,
  consistentSummary: (o: { count: number }) => `Các phép kiểm khớp (${o.count})`,
  noSources: 'Không có nguồn nào.',
};

export type WritingMessages = typeof writingVi;
