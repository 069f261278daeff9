import type { Token } from './tokens';

/** Numbers that are no figures: where they stand and what they are. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly kind: 'address' | 'reference' | 'phone' | 'time' | 'name' | 'ordinal' | 'counter' | 'list';
}

const REFERENCE =
  /\d{1,6}[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d]{1,12}(?:[-/][\p{L}\d]{1,12}){0,4}|\d{1,5}-\p{Lu}{2,5}\/\p{Lu}{2,8}/gu;
const CODE = /\p{L}{1,12}-\d{1,4}(?!\d|[.,]\d|\s?%)/gu;
const CLOCK = /(?<!\d)\d{1,2}(?::\d{2}(?::\d{2})?|h\d{0,2})(?![\d\p{L}])/gu;
const PHONE = /(?<!\d)\(?\+?(?:84|0)\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)/g;

/** Masks found by their shape, in text[from, to). Each pattern has bounded parts only, so the search is linear. */
export function findShapeMasks(text: string, from: number, to: number): Mask[] {
  const part = text.slice(from, to);
  const masks: Mask[] = [];
  const add = (
    pattern: RegExp,
    kind: Mask['kind'],
    accept: (found: string, at: number) => boolean = () => true,
  ): void => {
    for (const match of part.matchAll(pattern)) {
      if (accept(match[0], match.index))
        masks.push({ start: from + match.index, end: from + match.index + match[0].length, kind });
    }
  };
  for (const chunk of part.matchAll(/\S+/g)) {
    if (isAddress(chunk[0]))
      masks.push({ start: from + chunk.index, end: from + chunk.index + chunk[0].length, kind: 'address' });
  }
  add(REFERENCE, 'reference');
  add(
    CODE,
    'name',
    (found, at) =>
      /\p{Lu}/u.test(found) && !(/^[IV]{1,3}-/.test(found) && /qu[ýí]\s*$/iu.test(part.slice(Math.max(0, at - 5), at))),
  );
  add(CLOCK, 'time');
  add(
    PHONE,
    'phone',
    (found, at) => found.replace(/\D/g, '').length >= 9 && !/\d[.,]$/.test(part.slice(Math.max(0, at - 2), at)),
  );
  return masks;
}

const DOMAIN = /\.(?:vn|com|net|org|gov|edu|info|html?|aspx?|php)(?:[/:?),.;]|$)/i;

function isAddress(chunk: string): boolean {
  return (
    chunk.includes('://') || /^www\./i.test(chunk) || (chunk.includes('@') && chunk.includes('.')) || DOMAIN.test(chunk)
  );
}

/** Nouns after which a number is a name or a place in an order, not a count. */
const NAMED_BY_NUMBER = new Set(
  (
    'điều khoản chương mục quận phường tổ thôn khu lô tầng lớp khóa kỳ đợt vòng phiên cấp hạng loại nhóm khối tuyến đường quốc_lộ tỉnh_lộ vành_đai ql tl đt kết_luận nghị_quyết quyết_định nghị_định thông_tư chỉ_thị ' +
    'luật giai_đoạn tổ_máy bảng biểu hình ảnh trang bài phần số phụ_lục mẫu top tốp mức_độ công_văn khoá khoản tập quyển cụm block zone euro'
  ).split(' '),
);
const TWO_WORD = new Set(
  [...NAMED_BY_NUMBER].filter((word) => word.includes('_')).map((word) => word.replace('_', ' ')),
);
const NUMBER_WORDS_BEFORE_SO = new Set(
  'tổng trong trên với có đa con hệ dân chỉ tỷ doanh một những các vốn và của ngoài ông'.split(' '),
);

/** Whether the number at token `at` is named rather than counted: "Điều 74", "giai đoạn 3", "số 13", "lần thứ 4", "Vĩnh Tân 4". */
export function isOrdinalName(tokens: readonly Token[], at: number, hasUnit: boolean): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const two = `${tokens[at - 2]?.word ?? ''} ${before.word}`;
  if (before.word === 'số') {
    const noun = tokens[at - 2];
    if (hasUnit || !noun || noun.kind !== 'word') return false;
    return !NUMBER_WORDS_BEFORE_SO.has(noun.word);
  }
  if (TWO_WORD.has(two)) return true;
  if (hasUnit) return false;
  return NAMED_BY_NUMBER.has(before.word) || before.capital;
}

const COUNTER =
  /truy cập|trực tuyến|đang online|online|lượt xem|lượt đọc|visitors?|hits|bình luận|tổng lượt truy|đang xem|bản quyền|giấy phép số|giấy phép xuất bản|chịu trách nhiệm|điện thoại\s*:|fax|hotline|email|tòa soạn|trụ sở|địa chỉ:|liên kết web|thống kê truy|hôm nay:|hôm qua:|tuần này:|tháng này:|tất cả:/i;

/** Lines that belong to the page and not to the article: visitor counters, imprint, page numbers. */
export function isPageFurniture(line: string): boolean {
  if (line.length > 400) return false;
  if (/^\s*(?:trang|page)\s+\d+(?:\s*\/\s*\d+)?\s*$/i.test(line) || /^\s*[-–]?\s*\d{1,4}\s*[-–]?\s*$/.test(line))
    return true;
  return COUNTER.test(line) && line.length < 200 && !/tỷ đồng|triệu đồng|%|tăng|giảm/.test(line);
}

/** A caption: the line or sentence names a picture. */
export function isCaption(line: string): boolean {
  return /(?:^|[\s(.])(?:Ảnh|Đồ họa|Nguồn ảnh|Ảnh minh họa|Infographic|Video|Clip)\s*:|\((?:Ảnh|ảnh)[^)]{0,60}\)|Ảnh minh h[oọ]/u.test(
    line,
  );
}
