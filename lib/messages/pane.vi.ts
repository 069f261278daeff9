/** What the task pane says, in Vietnamese. */
export const paneVi = {
  appName: 'Đối Chiếu',
  jobs: { data: 'Số liệu', compare: 'So sánh', check: 'Kiểm tra' },
  privacy: 'Không gửi gì ra ngoài máy này.',
  loading: 'Đang mở …',
  working: 'Đang làm …',
  cancel: 'Dừng',
  close: 'Đóng',
  retry: 'Thử lại',
  outsideExcel: 'Trang này chạy bên trong Excel. Hãy mở Đối Chiếu từ thẻ Trang đầu của Excel.',

  dataIntro: 'Chọn nguồn số liệu. Mỗi con số đều kèm nơi nó được in ra.',
  useBundled: 'Dùng bộ số liệu đi kèm (5 tỉnh)',
  openFile: 'Mở tệp của tôi',
  openFileHint: 'Bảng tính, CSV, JSON, văn bản',
  bundledName: 'Bộ số liệu đi kèm',
  loaded: (o: { name: string; observations: number; provinces: number }) =>
    `${o.name}: ${o.observations} số liệu, ${o.provinces} tỉnh.`,
  problems: (o: { count: number }) => `${o.count} dòng chưa đúng, các dòng khác vẫn được giữ`,
  noObservations: (o: { name: string }) =>
    `${o.name}: không tìm thấy số liệu nào. Hãy kiểm tra tệp có các cột Tỉnh, Chỉ tiêu, Kỳ, Giá trị.`,
  columns: { province: 'Tỉnh', indicator: 'Chỉ tiêu', period: 'Kỳ', value: 'Giá trị', place: 'Nơi in' },
  showing: (o: { shown: number; total: number }) => `${o.shown} trên ${o.total} số liệu`,
  searchFigures: 'Tìm trong số liệu',

  provinces: 'Tỉnh',
  indicators: 'Chỉ tiêu',
  all: 'Tất cả',
  none: 'Không chọn',
  chosen: (o: { count: number; total: number }) => `${o.count}/${o.total}`,
  searchIndicators: 'Tìm chỉ tiêu',
  preview: 'Xem trước',
  insertSheets: 'Đưa vào sổ tính',
  fillTemplate: 'Điền mẫu biểu',
  saveFile: 'Lưu thành tệp .xlsx',
  inserted: (o: { names: string }) => `Đã thêm các trang: ${o.names}. Không trang nào có sẵn bị thay đổi.`,
  saved: (o: { name: string }) => `Đã lưu ${o.name}.`,
  nothingChosen: 'Chưa chọn tỉnh hoặc chỉ tiêu nào.',
  chooseDataFirst: 'Hãy chọn nguồn số liệu trước.',
  strictlyComparable: (o: { rows: number; total: number }) =>
    `${o.rows}/${o.total} dòng so sánh được chặt chẽ (cùng kỳ, cùng tình trạng).`,
  missing: 'không có số liệu',

  checkIntro: 'Các con số có thể cùng đúng hay không, xét theo cách làm tròn và lời văn.',
  runCheck: 'Kiểm tra số liệu đang chọn',
  words: {
    inconsistent: 'Lệch',
    'consistent-if': 'Khớp nếu …',
    unchecked: 'Chưa kiểm được',
    consistent: 'Khớp',
  },
  signs: { inconsistent: '✗', 'consistent-if': '≈', unchecked: '?', consistent: '✓' },
  findingsCount: (o: { count: number }) => `${o.count} kết quả`,
  noFindings: 'Không có quan hệ nào để kiểm tra.',
  goToCell: (o: { place: string }) => `Tới ô ${o.place}`,
  noCellYet: 'Con số này chưa nằm trong sổ tính. Đưa số liệu vào sổ tính để tới được ô.',
  showAll: 'Hiện tất cả',
  likelySlip: 'Có thể là',

  fault: {
    'cell-edit': 'Excel đang chờ bạn sửa xong một ô. Nhấn Enter hoặc Esc trong ô rồi thử lại.',
    protected: 'Trang tính hoặc sổ tính đang được bảo vệ. Bỏ bảo vệ rồi thử lại.',
    payload:
      'Khối dữ liệu quá lớn cho một lần gửi tới Excel trên web. Hãy chọn ít tỉnh hoặc chỉ tiêu hơn, hoặc dùng dòng lệnh doichieu report.',
    'not-found': 'Không còn trang tính hoặc ô ấy. Có thể nó đã bị đổi tên hoặc xoá.',
    'not-supported': 'Bản Excel này chưa có chức năng cần dùng.',
    busy: 'Excel đang bận. Đợi một lát rồi thử lại.',
    'target-not-empty': 'Vùng đích đang có dữ liệu; không ghi đè.',
    'selection-too-large': 'Vùng chọn quá lớn. Hãy chọn ít ô hơn.',
    unknown: 'Excel báo lỗi lạ.',
  },
  fileFault: (o: { name: string; detail: string }) => `${o.name}: ${o.detail}`,
  cancelled: 'Đã dừng; chưa ghi gì.',
};

export type PaneMessages = typeof paneVi;
