interface Where {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly near: string | null;
}

const meant = (o: Where) => (o.near ? ` Có phải: ${o.near}?` : '');
const at = (o: Where) => `${o.sheet}!${o.cell}`;

/** What is said of templates, of filling them and of writing workbooks, in Vietnamese. */
export const templatesVi = {
  oneProvince: (o: { province: string; count: number }) =>
    `Mẫu này có một cột số liệu, dành cho một tỉnh: lấy ${o.province} trong ${o.count} tỉnh; muốn tỉnh khác thì chọn riêng tỉnh ấy.`,
  issues: {
    unclosed: (o: Where) => `${at(o)}: "${o.found}" thiếu dấu đóng }}.`,
    'unknown-field': (o: Where) => `${at(o)}: không có trường ${o.found}.${meant(o)}`,
    'unknown-filter': (o: Where) =>
      `${at(o)}: không có bộ lọc "${o.found}".${meant(o)} Dùng được: merge, default, image.`,
    'bad-address': (o: Where) =>
      `${at(o)}: không tìm thấy số liệu ${o.found}.${meant(o)} Viết theo dạng {{chỉ tiêu; tỉnh; kỳ}}.`,
    'block-not-opened': (o: Where) => `${at(o)}: ${o.found} đóng một khối chưa mở.`,
    'block-not-closed': (o: Where) => `${at(o)}: khối {{#${o.found}}} chưa có {{/${o.found}}}.`,
    'block-not-a-list': (o: Where) => `${at(o)}: ${o.found} không phải danh sách để lặp.${meant(o)}`,
    'two-lists': (o: Where) =>
      `${at(o)}: ${o.found} thuộc danh sách khác với ${o.near ?? 'danh sách đang lặp'} trong cùng một dòng; mỗi dòng chỉ lặp theo một danh sách.`,
    'list-outside-block': (o: Where) =>
      `${at(o)}: ${o.found} nằm trong danh sách ${o.near ?? ''}; đặt giữa {{#${o.near ?? '…'}}} và {{/${o.near ?? '…'}}} hoặc thêm → để mở sang phải.`,
    'sentinel-alone': (o: Where) => `${at(o)}: ${o.found} phải đứng ngay dưới dòng lặp của danh sách ấy.`,
    'row-with-sentinel': (o: Where) => `${at(o)}: dòng có ${o.found} sẽ bị bỏ, không nên chứa nội dung khác.`,
    'placeholder-in-formula': (o: Where) =>
      `${at(o)}: chỗ điền trong công thức "${o.found}" không được thay; đặt nó ở một ô riêng.`,
    'formula-into-block': (o: Where) =>
      `${at(o)}: ${o.found} chỉ trỏ tới bản đầu của dòng lặp.${o.near ? ` Muốn lấy tất cả, viết ${o.near}.` : ''}`,
    'foreign-dialect': (o: Where) =>
      `${at(o)}: "${o.found}" là cách viết của công cụ khác.${o.near ? ` Ở đây viết ${o.near}.` : ' Ở đây không có cách viết tương đương.'}`,
    'grows-inside-table': (o: Where) =>
      `${at(o)}: ${o.found} mở sang phải trong một bảng (Table) của Excel; chuyển bảng thành vùng thường.`,
    'not-a-number': (o: Where) => `${at(o)}: ${o.found} không phải là số hữu hạn, ghi "…".`,
    'not-an-image': (o: Where) => `${at(o)}: ${o.found} không phải ảnh PNG hay JPEG, để trống.`,
    'too-many-rows': (o: Where) => `${at(o)}: ${o.found} cần nhiều dòng hơn một trang tính có được.`,
    'too-many-columns': (o: Where) => `${at(o)}: ${o.found} cần nhiều cột hơn một trang tính có được.`,
    'indirect-reference': (o: Where) =>
      `${at(o)}: công thức ${o.found} dùng INDIRECT hoặc OFFSET nên không dời theo dòng lặp được.`,
    'not-computed': (o: Where) => `${at(o)}: chưa tính được =${o.found}; Excel sẽ tính khi mở tệp.`,
  },
  writing: {
    'not-a-number': (o: { sheet: string; where: string }) =>
      `${o.sheet}!${o.where}: giá trị không phải là số hữu hạn, ghi "…".`,
    'control-characters': (o: { sheet: string; where: string }) => `${o.sheet}!${o.where}: đã bỏ ký tự điều khiển.`,
    'text-too-long': (o: { sheet: string; where: string }) => `${o.sheet}!${o.where}: đã cắt còn 32.767 ký tự.`,
    'sheet-renamed': (o: { sheet: string; where: string }) => `Trang "${o.where}" được đổi tên thành "${o.sheet}".`,
    'bad-name': (o: { sheet: string; where: string }) => `${o.sheet}: tên vùng "${o.where}" không hợp lệ, đã bỏ qua.`,
    'bad-address': (o: { sheet: string; where: string }) => `${o.sheet}: "${o.where}" không phải địa chỉ ô, đã bỏ qua.`,
    'too-many-links': (o: { sheet: string; where: string }) =>
      `${o.sheet}: Excel chỉ nhận 65.530 liên kết mỗi trang; ${o.where} ô để không có liên kết.`,
  },
  package: {
    'not-a-zip': (o: { where: string }) => `Tệp không phải sổ tính .xlsx.${o.where ? ` (${o.where})` : ''}`,
    encrypted: () => 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.',
    'too-large': (o: { where: string }) => `Tệp quá lớn để mở an toàn (${o.where}).`,
    damaged: (o: { where: string }) => `Tệp hỏng${o.where ? ` ở phần ${o.where}` : ''}.`,
    'malformed-xml': (o: { where: string }) => `Nội dung tệp hỏng (${o.where}).`,
    'no-workbook': () => 'Tệp không chứa trang tính nào.',
    'missing-part': (o: { where: string }) => `Tệp thiếu phần ${o.where}.`,
  },
  fields: {
    title: 'tiêu đề của biểu',
    subtitle: 'dòng dưới tiêu đề',
    form: 'số hiệu biểu ("Biểu số 01")',
    agency: 'cơ quan lập biểu',
    unit: 'đơn vị tính chung của biểu',
    date: 'ngày lập (và .day, .month, .year, .iso)',
    period: 'kỳ báo cáo (.label đầy đủ, .short viết tắt, .year, .id)',
    previousPeriod: 'kỳ so sánh (như period)',
    province: 'tỉnh của biểu một tỉnh',
    provinces: 'các tỉnh, lặp theo cột (→) hoặc theo dòng',
    'provinces.rows': 'các dòng riêng của từng tỉnh',
    rows: 'các dòng chỉ tiêu',
    'rows.cells': 'các ô của một dòng, mỗi tỉnh một ô, cùng thứ tự với provinces',
    sources: 'các nguồn của số liệu trong biểu',
    'sources.citation': 'một dòng: tên, cơ quan, ngày, địa chỉ; phần nào không có thì bỏ',
    findings: 'các kết quả rà soát',
    rates: 'tỷ giá do người dùng đưa',
    notes: 'các chú thích cuối biểu',
    'rows.value': 'giá trị trong kỳ, là số để công thức dùng được',
    'rows.plan': 'kế hoạch năm; có thể là chữ ("6,6-6,8", "Dưới 3")',
    'rows.planRatio': '% so kế hoạch, dự toán',
    'rows.ratio': '% so cùng kỳ (104,4 là tăng 4,4%)',
    'rows.growth': '% tăng, giảm (4,4 là tăng 4,4%)',
    'rows.cells.value': 'giá trị; "…" là chưa có số liệu, "-" là không phát sinh',
    'rows.cells.literal': 'con số như đã in',
    'rows.cells.mark': 'dấu chú thích, dấu khác kỳ',
    'findings.text': 'kết quả rà soát bằng lời',
    'findings.implied': 'khoảng giá trị suy ra',
  } as Readonly<Record<string, string>>,
  templates: {
    'so-sanh-tinh': 'So sánh các tỉnh: mỗi chỉ tiêu một dòng, mỗi tỉnh hai cột (giá trị; kỳ và tình trạng)',
    'bang-ke-hoach': 'Biểu thực hiện kế hoạch: kế hoạch năm, ước thực hiện, tỷ lệ, đánh giá',
    'bang-ky-bao-cao': 'Biểu kỳ báo cáo: cùng kỳ, kỳ này, so cùng kỳ',
    'bang-ngan-sach': 'Biểu thu ngân sách: dự toán TW, dự toán HĐND, thực hiện, TH/DT, TH/CK',
    'chi-tieu-mot-tinh': 'Chỉ tiêu của một tỉnh: giá trị, tốc độ tăng, so kế hoạch, tình trạng, nguồn',
    'bien-ban-ra-soat': 'Biên bản rà soát số liệu: các chỗ khớp, lệch và cách sửa',
  },
  filters: {
    merge: 'gộp các ô liền nhau có cùng giá trị',
    default: 'ghi chữ này khi không có giá trị: {{đơn vị | default:".."}}',
    image: 'đặt ảnh PNG hoặc JPEG tại ô',
  },
};

export type TemplateMessages = typeof templatesVi;
