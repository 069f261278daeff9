import { FormTrie, skipSpaces } from './form-trie';
import { MEASURES } from './unit-measures';
import { PEOPLE_AND_PLACES } from './unit-people';
import { THINGS } from './unit-things';
import type { Unit, UnitRow } from './unit-types';

export type { Dimension, Unit } from './unit-types';

const CURRENCIES = new Set(['VND', 'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'KRW', 'INR', 'AED']);

function makeUnit([id, dimension, vi, en]: UnitRow): Unit {
  const forms = (list: string): string[] => (list === '' ? [] : list.split(' | '));
  const whole = dimension === 'count' || dimension === 'rank';
  return { id, dimension, vi: forms(vi), en: forms(en), whole, ...(CURRENCIES.has(id) ? { currency: id } : {}) };
}

/** Every unit the project knows, by id. Ids are those of the record format; a user's unit need not be among them. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  [...MEASURES, ...PEOPLE_AND_PLACES, ...THINGS].map((row) => [row[0], makeUnit(row)]),
);

/** The unit of an id, or null for null and for ids that are not ours. */
export function unitOf(id: string | null): Unit | null {
  return id === null ? null : (UNITS.get(id) ?? null);
}

/** A unit word in a text. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  /** Which language the printed form belongs to; null for forms of both (%, ha, USD). */
  readonly language: 'vi' | 'en' | null;
}

interface Form {
  readonly unit: Unit;
  readonly language: 'vi' | 'en' | null;
}

/** Words that, right after a form, make it part of another word: "xã hội" is no commune, "2 con số" no head of cattle. */
const NOT_BEFORE = new Map<string, readonly string[]>([
  ['xã', ['hội', 'viên']],
  ['con', ['số', 'đường', 'người', 'em', 'cháu', 'đò', 'tàu', 'dấu']],
  ['điểm', ['bán', 'trường', 'đến', 'du', 'cầu', 'nhấn', 'mới', 'sáng', 'nghẽn', 'dân', 'nóng', 'yếu']],
  ['bản', ['đồ', 'tin', 'thân', 'sắc', 'án', 'quyền', 'lĩnh', 'chất', 'vẽ', 'kế']],
  ['nước', ['mắm', 'mắt', 'sạch', 'thải', 'ngoài', 'mặn']],
  [
    'đồng',
    ['chí', 'bào', 'thời', 'bộ', 'bằng', 'hành', 'ruộng', 'nghiệp', 'hồ', 'thuận', 'đều', 'tháp', 'nai', 'hới', 'lòng'],
  ],
  ['tấn', ['công']],
  ['đô', ['thị', 'đốc', 'thành', 'vật']],
  ['bao', ['gồm', 'nhiêu', 'giờ', 'phủ', 'cấp', 'tiêu', 'bì', 'che', 'quát']],
  ['hộ', ['chiếu', 'khẩu', 'tịch', 'lý']],
  ['phòng', ['chống', 'cháy', 'ngừng', 'dịch', 'thủ', 'vệ']],
  ['lớp', ['phủ']],
  ['cái', ['tết', 'gì', 'tên']],
  ['tổ', ['chức', 'quốc', 'tiên']],
  ['đôi', ['khi']],
  ['bộ', ['trưởng', 'máy', 'phận', 'ngành', 'đội', 'mặt', 'ba', 'trưởng,']],
  ['lượt', ['xem']],
  ['mục', ['tiêu', 'đích']],
  ['vụ', ['trưởng', 'đông', 'xuân', 'mùa', 'hè', 'lúa']],
  ['cây', ['trồng', 'xăng']],
  ['cuộc', ['sống']],
  ['năm', ['trước', 'nay', 'sau', 'qua']],
  ['quý', ['vị', 'báo', 'khách', 'i', 'ii', 'iii', 'iv']],
  ['nhóm', ['họp']],
  ['lần', ['lượt', 'thứ']],
  ['khách', ['sạn', 'quan', 'hàng', 'mời', 'thể', 'nước']],
  ['ca', ['khúc', 'sĩ', 'ngợi', 'mau']],
  ['tuyến', ['tính']],
  ['căn', ['cứ', 'bản']],
  ['công ty', ['con']],
  ['m', ['&']],
]);

function formsTrie(): FormTrie<Form> {
  const trie = new FormTrie<Form>();
  for (const unit of UNITS.values()) {
    for (const form of unit.vi) {
      const both = unit.en.some((other) => other.toLowerCase() === form.toLowerCase());
      trie.add(form, { unit, language: both ? null : 'vi' });
    }
  }
  for (const unit of UNITS.values()) for (const form of unit.en) trie.add(form, { unit, language: 'en' });
  return trie;
}

const FORMS = formsTrie();

const FOLLOWING_WORD = /[ \u00a0]([\p{L}&]+)/uy;

/** The longest unit word that starts exactly at `index`, or null. "xã hội", "điểm bán" and their like are none. */
export function matchUnitAt(text: string, index: number): UnitMatch | null {
  for (const { value, end } of FORMS.matchesAt(text, index)) {
    const excluded = NOT_BEFORE.get(text.slice(index, end).toLowerCase());
    if (excluded) {
      FOLLOWING_WORD.lastIndex = end;
      const word = FOLLOWING_WORD.exec(text)?.[1];
      if (word && excluded.includes(word.toLowerCase())) continue;
    }
    if (value.unit.dimension === 'time' && /^\s?\d/.test(text.slice(end, end + 2))) continue;
    return { unit: value.unit, start: index, end, language: value.language };
  }
  return null;
}

/** As {@link matchUnitAt}, after at most a few blanks or one line break; a capital on the next line begins another sentence, unless it is a currency. */
export function matchUnitAfter(text: string, index: number): UnitMatch | null {
  const at = skipSpaces(text, index);
  const match = matchUnitAt(text, at);
  if (!match || !/[\n\r]/.test(text.slice(index, at))) return match;
  const first = text.charAt(at);
  return first === first.toLowerCase() || match.unit.currency ? match : null;
}
