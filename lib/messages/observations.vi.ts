import type { FlowStock, Role, Status } from '../observations/observation';

/** What a problem sentence is made of; texts are quoted as given. */
export interface ProblemWords {
  /** "dòng 7", "ô D7", or empty. */
  readonly where: string;
  readonly value: string;
  /** Heading of the column, or empty. */
  readonly column: string;
  /** What may stand there, separated by commas; may be empty. */
  readonly allowed: string;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

const instead = (o: ProblemWords): string => (o.allowed === '' ? '' : ` Có phải là: ${o.allowed}?`);
const oneOf = (o: ProblemWords): string => (o.allowed === '' ? '' : ` Được dùng: ${o.allowed}.`);

/** Names of what an observation is, periods, and what is wrong with a user's own rows, in Vietnamese. */
export const observationsVi = {
  roles: {
    level: 'giá trị',
    cumulative: 'lũy kế',
    growth_yoy: 'tốc độ tăng so với cùng kỳ',
    growth_prev: 'tốc độ tăng so với kỳ trước',
    growth_avg: 'tốc độ tăng bình quân',
    pct_of_plan: 'tỷ lệ so với kế hoạch, dự toán',
    exceeds_plan_pct: 'mức vượt kế hoạch, dự toán',
    pct_of_base: 'tỷ lệ so với gốc so sánh',
    times_yoy: 'số lần so với cùng kỳ',
    times_base: 'số lần so với gốc so sánh',
    share: 'tỷ trọng',
    contribution: 'đóng góp vào mức tăng chung',
    change_abs: 'mức tăng, giảm',
    count_of_which: 'trong đó',
    balance: 'cán cân',
    threshold: 'mốc vượt qua',
    rank: 'thứ hạng',
    non_indicator: 'không phải số liệu',
  } satisfies Record<Role, string>,
  statuses: {
    actual: 'thực hiện',
    preliminary: 'sơ bộ',
    final: 'chính thức',
    estimate: 'ước tính',
    plan: 'kế hoạch, dự toán',
    forecast: 'dự báo',
  } satisfies Record<Status, string>,
  kinds: { flow: 'trong kỳ', stock: 'thời điểm', rate: 'tỷ lệ' } satisfies Record<FlowStock, string>,

  year: (o: { year: number }) => `năm ${o.year}`,
  months: (o: { months: number; year: number }) => `${o.months} tháng ${o.year}`,
  quarter: (o: { quarter: number; year: number }) => `Quý ${ROMAN[o.quarter]}/${o.year}`,
  secondHalf: (o: { year: number }) => `6 tháng cuối năm ${o.year}`,
  month: (o: { month: number; year: number }) => `tháng ${o.month}/${o.year}`,
  day: (o: { day: string; month: string; year: number }) => `${o.day}/${o.month}/${o.year}`,
  atDay: (o: { date: string }) => `đến ${o.date}`,
  years: (o: { from: number; to: number }) => `${o.from}–${o.to}`,
  span: (o: { from: string; to: string }) => `từ ${o.from} đến ${o.to}`,
  now: 'thời điểm của văn bản',
  sinceThen: (o: { from: string }) => `từ ${o.from} đến thời điểm của văn bản`,
  annual: 'bình quân năm',
  monthly: 'bình quân tháng',

  /** Headings of a user's own file, as we write them. */
  columns: {
    province: 'Tỉnh, thành phố',
    indicator: 'Chỉ tiêu',
    period: 'Kỳ',
    value: 'Giá trị',
    unit: 'Đơn vị',
    role: 'Vai trò',
    status: 'Tình trạng',
    source: 'Nguồn',
    id: 'Mã',
    label: 'Tên gọi',
    literal: 'Nguyên văn',
    bound: 'Từ chỉ mức',
    max: 'Giá trị cuối',
    granule: 'Hàng cuối',
    magnitude: 'Bậc',
    decimals: 'Số chữ số thập phân',
    exact: 'Số đúng',
    flow_stock: 'Tính chất',
    base: 'Gốc so sánh',
    scope: 'Phạm vi',
    relates_to: 'Liên quan',
    source_publisher: 'Cơ quan công bố',
    source_date: 'Ngày công bố',
    source_address: 'Địa chỉ',
  },

  row: (o: { row: number }) => `dòng ${o.row}`,
  cell: (o: { cell: string }) => `ô ${o.cell}`,
  item: (o: { row: number }) => `mục ${o.row}`,
  left: 'Dòng này bị bỏ.',
  kept: 'Dòng này vẫn được dùng.',
  problems: {
    'no-rows': () => 'Có dòng tiêu đề nhưng không có dòng số liệu nào.',
    'heading-missing': (o) =>
      `Thiếu cột bắt buộc. Cần một cột có tiêu đề: ${o.allowed}.${o.value === '' ? '' : ` Đang có: ${o.value}.`}`,
    'heading-unknown': (o) => `Cột «${o.value}» không thuộc mẫu nên không được đọc.`,
    'heading-twice': (o) => `Cột «${o.value}» xuất hiện lần thứ hai; chỉ cột đầu được đọc.`,
    'indicator-empty': (o) => `Chưa ghi chỉ tiêu. Ghi tên hoặc mã chỉ tiêu, ví dụ: ${o.allowed}.`,
    'indicator-own': (o) => `Chỉ tiêu «${o.value}» không có trong danh mục, được giữ làm chỉ tiêu riêng.${instead(o)}`,
    'indicator-unreadable': (o) => `«${o.value}» không dùng làm chỉ tiêu được: cần có chữ. Ví dụ: ${o.allowed}.`,
    'province-unknown': (o) =>
      `Không có tỉnh, thành phố nào tên «${o.value}». Ghi tên một tỉnh, thành phố, «Cả nước», hoặc để trống.${instead(o)}`,
    'period-unknown': (o) => `Không đọc được kỳ «${o.value}». Ví dụ: ${o.allowed}.`,
    'period-incomplete': (o) => `Kỳ «${o.value}» thiếu năm. Ví dụ: ${o.allowed}.`,
    'value-empty': (o) => `Chưa có giá trị. Ví dụ: ${o.allowed}.`,
    'value-unreadable': (o) => `Không đọc được giá trị «${o.value}». Ví dụ: ${o.allowed}.`,
    'value-ambiguous': (o) =>
      `Giá trị «${o.value}» có hai cách đọc: ${o.allowed}; lấy cách đầu. Ghi rõ ở cột «Nguyên văn» (ví dụ «13.995 tỷ đồng») để hết cảnh báo.`,
    'unit-twice': (o) => `Đơn vị «${o.value}» khác đơn vị ghi ngay trong cột giá trị (${o.allowed}).`,
    'role-unknown': (o) => `Vai trò «${o.value}» không có.${oneOf(o)}`,
    'status-unknown': (o) => `Tình trạng «${o.value}» không có.${oneOf(o)}`,
    'bound-unknown': (o) => `Từ chỉ mức «${o.value}» không có.${oneOf(o)}`,
    'kind-unknown': (o) => `Tính chất «${o.value}» không có.${oneOf(o)}`,
    'number-unreadable': (o) => `Cột «${o.column}»: không đọc được «${o.value}».${oneOf(o)}`,
    'date-unreadable': (o) => `Không đọc được ngày «${o.value}». Ví dụ: ${o.allowed}.`,
    'relation-unknown': (o) => `«${o.value}» không phải mã của dòng nào; liên quan này bị bỏ.`,
    'id-twice': (o) => `Mã «${o.value}» đã dùng cho dòng khác; dòng này mang mã ${o.allowed}.`,
    'row-too-long': (o) =>
      `Dòng có nhiều ô hơn tiêu đề (${o.allowed} cột): «${o.value}». Ô có dấu phân cách phải đặt trong ngoặc kép.`,
    quotes: () => 'Dấu ngoặc kép mở mà không đóng, hoặc đóng sai chỗ.',
    'not-json': (o) => `Tệp không phải JSON hợp lệ: ${o.value}.`,
    'not-rows': (o) =>
      `Không thấy danh sách số liệu. Cần một danh sách các dòng, hoặc một trong các khóa: ${o.allowed}.`,
    malformed: (o) => `«${o.value}» không đúng dạng.${oneOf(o)}`,
    'too-many-rows': (o) => `Tệp dài quá ${o.value} dòng; phần sau không được đọc.`,
    'more-problems': (o) => `Còn ${o.value} lỗi nữa không liệt kê.`,
  } satisfies Record<string, (o: ProblemWords) => string>,
};

export type ObservationMessages = typeof observationsVi;

/** Codes of what can be wrong in a user's own file; each has its sentence. */
export type ExchangeProblemCode = keyof ObservationMessages['problems'];
