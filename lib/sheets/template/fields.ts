/** A field that templates may name. */
export interface TemplateField {
  /** Dotted English path: "rows.name". */
  readonly path: string;
  /** The same path in Vietnamese; accents may be left out in a template. */
  readonly vi: string;
  /** Fields that repeat their row (or column). */
  readonly list?: true;
}

const PERIOD = [
  ['label', 'tên'],
  ['short', 'viết tắt'],
  ['year', 'năm'],
  ['id', 'mã'],
] as const;

const PROVINCE = [
  ['name', 'tên'],
  ['nameEn', 'tên tiếng Anh'],
  ['code', 'mã'],
  ['region', 'vùng'],
  ['today', 'nay là'],
] as const;

const ROW = [
  ['number', 'TT'],
  ['name', 'tên'],
  ['nameEn', 'tên tiếng Anh'],
  ['unit', 'đơn vị'],
  ['period', 'kỳ'],
  ['status', 'tình trạng'],
  ['value', 'giá trị'],
  ['previous', 'kỳ trước'],
  ['plan', 'kế hoạch'],
  ['planCentral', 'dự toán TW'],
  ['planCouncil', 'dự toán HĐND'],
  ['planRatio', 'so kế hoạch'],
  ['ratio', 'so cùng kỳ'],
  ['growth', 'tốc độ tăng'],
  ['assessment', 'đánh giá'],
  ['source', 'nguồn'],
  ['note', 'ghi chú'],
] as const;

const CELL = [
  ['value', 'giá trị'],
  ['literal', 'nguyên văn'],
  ['period', 'kỳ'],
  ['status', 'tình trạng'],
  ['unit', 'đơn vị'],
  ['mark', 'dấu'],
  ['province', 'tỉnh'],
  ['source', 'nguồn'],
] as const;

const SOURCE = [
  ['number', 'số'],
  ['title', 'tên'],
  ['citation', 'trích dẫn'],
  ['publisher', 'cơ quan'],
  ['date', 'ngày'],
  ['address', 'địa chỉ'],
  ['province', 'tỉnh'],
] as const;

const FINDING = [
  ['number', 'TT'],
  ['verdict', 'kết luận'],
  ['sign', 'dấu'],
  ['province', 'tỉnh'],
  ['relation', 'quan hệ'],
  ['figures', 'số liệu'],
  ['implied', 'suy ra'],
  ['gap', 'chênh lệch'],
  ['text', 'diễn giải'],
  ['place', 'nơi in'],
  ['repair', 'cách sửa'],
] as const;

const RATE = [
  ['currency', 'ngoại tệ'],
  ['rate', 'giá trị'],
  ['date', 'ngày'],
  ['source', 'nguồn'],
] as const;

const NOTE = [
  ['mark', 'dấu'],
  ['text', 'nội dung'],
] as const;

type Words = readonly (readonly [string, string])[];

function under(path: string, vi: string, words: Words, list = false): TemplateField[] {
  const head: TemplateField = list ? { path, vi, list: true } : { path, vi };
  return [head, ...words.map(([en, name]): TemplateField => ({ path: `${path}.${en}`, vi: `${vi}.${name}` }))];
}

/** Every field that a template can count on, in the order they are shown. */
export const FIELDS: readonly TemplateField[] = [
  { path: 'title', vi: 'tiêu đề' },
  { path: 'subtitle', vi: 'tiêu đề phụ' },
  { path: 'form', vi: 'biểu số' },
  { path: 'agency', vi: 'cơ quan' },
  { path: 'unit', vi: 'đơn vị tính' },
  ...under('date', 'ngày lập', [
    ['day', 'ngày'],
    ['month', 'tháng'],
    ['year', 'năm'],
    ['iso', 'iso'],
  ]),
  ...under('period', 'kỳ', PERIOD),
  ...under('previousPeriod', 'kỳ trước', PERIOD),
  ...under('province', 'tỉnh', PROVINCE),
  ...under('provinces', 'các tỉnh', PROVINCE, true),
  ...under('provinces.rows', 'các tỉnh.dòng', ROW, true),
  ...under('rows', 'dòng', ROW, true),
  ...under('rows.cells', 'dòng.ô', CELL, true),
  ...under('sources', 'nguồn', SOURCE, true),
  ...under('findings', 'phát hiện', FINDING, true),
  ...under('rates', 'tỷ giá', RATE, true),
  ...under('notes', 'chú thích', NOTE, true),
];
