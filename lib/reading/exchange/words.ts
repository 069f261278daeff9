import { labelKey } from '../../observations/labels';
import type { FlowStock, Role, Status } from '../../observations/observation';
import { ROLES, STATUSES } from '../../observations/observation';

/** Words people may put in the cells of role, status, bound and kind, besides the ids. */

const ROLE_WORDS: Partial<Record<Role, readonly string[]>> = {
  level: ['Giá trị', 'Mức', 'Số tuyệt đối', 'Thực hiện', 'Value'],
  cumulative: ['Lũy kế', 'Cộng dồn', 'To date'],
  growth_yoy: [
    'Tăng so với cùng kỳ',
    'Tốc độ tăng so với cùng kỳ',
    'Tốc độ tăng',
    'So với cùng kỳ',
    'Tăng trưởng',
    'Growth',
    'Growth on the same period of last year',
  ],
  growth_prev: ['Tăng so với kỳ trước', 'Tốc độ tăng so với kỳ trước', 'Growth on the previous period'],
  growth_avg: ['Tăng bình quân', 'Tốc độ tăng bình quân', 'Average growth'],
  pct_of_plan: [
    'So với kế hoạch',
    'So với dự toán',
    'So với kế hoạch, dự toán',
    'Tỷ lệ so với kế hoạch, dự toán',
    'Đạt % kế hoạch',
    'Đạt % dự toán',
    'Percent of plan',
  ],
  exceeds_plan_pct: ['Vượt kế hoạch', 'Vượt dự toán', 'Mức vượt kế hoạch, dự toán', 'Excess over plan'],
  pct_of_base: ['So với gốc so sánh', 'Tỷ lệ so với gốc so sánh', 'Percent of the base'],
  times_yoy: ['Số lần so với cùng kỳ', 'Gấp so với cùng kỳ', 'Multiple of the same period of last year'],
  times_base: ['Số lần so với gốc so sánh', 'Multiple of the base'],
  share: ['Tỷ trọng', 'Cơ cấu'],
  contribution: ['Đóng góp', 'Đóng góp vào mức tăng chung', 'Contribution to overall growth'],
  change_abs: ['Mức tăng, giảm', 'Mức tăng giảm', 'Chênh lệch', 'Change'],
  count_of_which: ['Trong đó', 'Of which'],
  balance: ['Cán cân'],
  threshold: ['Mốc', 'Mốc vượt qua', 'Milestone passed'],
  rank: ['Thứ hạng', 'Xếp hạng'],
  non_indicator: ['Không phải số liệu', 'Not a statistic'],
};

const STATUS_WORDS: Record<Status, readonly string[]> = {
  actual: ['Thực hiện', 'Chính thức ghi nhận', 'TH'],
  preliminary: ['Sơ bộ', 'Prel.', 'Prel'],
  final: ['Chính thức', 'Quyết toán', 'QT'],
  estimate: ['Ước', 'Ước tính', 'Ước thực hiện', 'Est.', 'Est', 'Estimated'],
  plan: ['Kế hoạch', 'Kế hoạch, dự toán', 'Dự toán', 'Mục tiêu', 'KH', 'DT', 'Target'],
  forecast: ['Dự báo', 'Dự kiến'],
};

export const BOUND_IDS = ['over', 'under', 'almost', 'at-least', 'at-most', 'about'] as const;
export type BoundWord = (typeof BOUND_IDS)[number];

const BOUND_WORDS: Record<BoundWord, readonly string[]> = {
  over: ['Trên', 'Hơn', 'Vượt', '>'],
  under: ['Dưới', 'Chưa đến', '<'],
  almost: ['Gần', 'Ngót', 'Nearly'],
  'at-least': ['Ít nhất', 'Tối thiểu', 'Từ', '≥', '>='],
  'at-most': ['Không quá', 'Tối đa', 'Nhiều nhất', '≤', '<='],
  about: ['Khoảng', 'Xấp xỉ', 'Chừng', '≈', '~'],
};

const KINDS = ['flow', 'stock', 'rate'] as const;
const KIND_WORDS: Record<FlowStock, readonly string[]> = {
  flow: ['Trong kỳ', 'Thời kỳ', 'Of the period'],
  stock: ['Thời điểm', 'Lũy kế', 'At a date'],
  rate: ['Tỷ lệ', 'Chỉ số'],
};

/** A word as a key; signs (≥, >) are their own keys. */
function wordKey(word: string): string {
  return labelKey(word) || word.trim();
}

function vocabulary<T extends string>(
  ids: readonly T[],
  words: Partial<Record<T, readonly string[]>>,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const id of ids) map.set(wordKey(id), id);
  for (const id of ids) {
    for (const word of words[id] ?? []) {
      const key = wordKey(word);
      if (!map.has(key)) map.set(key, id);
    }
  }
  return map;
}

const ROLE_MAP = vocabulary(ROLES, ROLE_WORDS);
const STATUS_MAP = vocabulary(STATUSES, STATUS_WORDS);
const BOUND_MAP = vocabulary(BOUND_IDS, BOUND_WORDS);
const KIND_MAP = vocabulary(KINDS, KIND_WORDS);

/** The id of a role, status, bound or kind, given by id or by a Vietnamese or English word, or null. */
export const roleOfWord = (word: string): Role | null => ROLE_MAP.get(wordKey(word)) ?? null;
export const statusOfWord = (word: string): Status | null => STATUS_MAP.get(wordKey(word)) ?? null;
export const boundOfWord = (word: string): BoundWord | null => BOUND_MAP.get(wordKey(word)) ?? null;
export const kindOfWord = (word: string): FlowStock | null => KIND_MAP.get(wordKey(word)) ?? null;

/** Whether a kind cell says that the kind is not known, rather than leaving it to the catalogue. */
export function saysNoKind(word: string): boolean {
  return NO_KIND.has(wordKey(word));
}

const NO_KIND = new Set(['none', 'chuaro', 'unsaid', 'khongro']);
const YES = new Set(['yes', 'true', '1', 'co', 'dung', 'x']);
const NO = new Set(['no', 'false', '0', 'khong', 'sai']);

/** Yes or no in either language; null for anything else. */
export function truthOfWord(word: string): boolean | null {
  const key = labelKey(word);
  return YES.has(key) ? true : NO.has(key) ? false : null;
}
