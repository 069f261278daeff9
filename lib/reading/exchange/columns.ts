import { observationsVi } from '../../messages/observations.vi';
import { labelKey } from '../../observations/labels';

/** The columns people write, in the order we write them. Only indicator and value must be there. */
export const MAIN_COLUMNS = ['province', 'indicator', 'period', 'value', 'unit', 'role', 'status', 'source'] as const;

/** Columns that keep what the main ones cannot say; written only where some row needs them. */
export const DETAIL_COLUMNS = [
  'id',
  'label',
  'literal',
  'bound',
  'max',
  'granule',
  'magnitude',
  'decimals',
  'exact',
  'flow_stock',
  'base',
  'scope',
  'relates_to',
  'source_publisher',
  'source_date',
  'source_address',
] as const;

export type MainColumn = (typeof MAIN_COLUMNS)[number];
export type ExchangeColumn = MainColumn | (typeof DETAIL_COLUMNS)[number];

export const REQUIRED_COLUMNS: readonly ExchangeColumn[] = ['indicator', 'value'];

/** Other headings of each column, Vietnamese and English, besides its id and the heading we write. */
const HEADINGS: Record<ExchangeColumn, readonly string[]> = {
  province: ['Tỉnh', 'Tỉnh/thành phố', 'Tỉnh thành', 'Địa phương', 'Địa bàn', 'Tên tỉnh, thành phố', 'City, province'],
  indicator: ['Mã chỉ tiêu', 'Tên chỉ tiêu', 'Indicator ID'],
  period: ['Kỳ số liệu', 'Thời kỳ', 'Thời gian', 'Kỳ báo cáo', 'Năm', 'Year', 'Time'],
  value: ['Số liệu', 'Trị số', 'Figure'],
  unit: ['Đơn vị tính', 'ĐVT'],
  role: ['Loại số liệu', 'Kind of figure'],
  status: ['Trạng thái', 'Tình trạng số liệu'],
  source: ['Nguồn số liệu'],
  id: ['Mã số liệu', 'ID'],
  label: ['Tên chỉ tiêu trong nguồn', 'Indicator label'],
  literal: ['As printed'],
  bound: ['Mức', 'Bound word'],
  max: ['Đến', 'Upper end'],
  granule: ['Last place'],
  magnitude: ['Cách viết bậc'],
  decimals: ['Số lẻ'],
  exact: ['Exact count'],
  flow_stock: ['Kind', 'Thời kỳ hay thời điểm'],
  base: ['Base of comparison'],
  scope: [],
  relates_to: ['Liên quan đến', 'Thuộc'],
  source_publisher: ['Nơi công bố', 'Publisher'],
  source_date: ['Ngày của nguồn', 'Date of source'],
  source_address: ['Địa chỉ nguồn', 'Liên kết', 'Address', 'URL'],
};

/** Columns that our own sheets carry for their formulas; they say nothing that the others do not. */
const DERIVED = [
  'Vị trí trong nguồn',
  'Place in the source',
  'Số nguồn',
  'Source no.',
  'Phạm vi, gốc',
  'Scope, base',
  'Sai số ±',
  'Error ±',
  'Hệ số',
  'Factor',
  'Giá trị quy về đơn vị gốc',
  'Value in base units',
  'Cận dưới',
  'Low',
  'Lower end',
  'Cận trên',
  'High',
  'STT',
  'TT',
  'No.',
  'Ghi chú',
  'Note',
  'Notes',
].map(labelKey);

const BY_KEY = new Map<string, ExchangeColumn>();
for (const [column, headings] of Object.entries(HEADINGS)) {
  for (const heading of [column, observationsVi.columns[column as ExchangeColumn], ...headings])
    BY_KEY.set(labelKey(heading), column as ExchangeColumn);
}
const IGNORED = new Set(DERIVED);

/** The column a heading names (Vietnamese or English, accents, case and punctuation aside); "derived" for columns to pass over; null for others. */
export function columnOf(heading: string): ExchangeColumn | 'derived' | null {
  if (heading.length > 100) return null;
  const key = labelKey(heading.replace(/\([^()]{0,40}\)/g, ' '));
  return BY_KEY.get(key) ?? (IGNORED.has(key) || key === '' ? 'derived' : null);
}

/** The heading we write. */
export function headingOf(column: ExchangeColumn, language: 'vi' | 'en'): string {
  return language === 'vi' ? observationsVi.columns[column] : column;
}
