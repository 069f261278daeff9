import type { PeriodNode } from './period-node';
import { parsePeriod } from './periods.generated';
import type { Token } from './tokens';

/** A period expression in a sentence. Token indexes, end excluded. */
export interface PeriodMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly node: PeriodNode;
}

/** No expression is longer than this many tokens. */
const WINDOW = 22;

const TRIGGERS = new Set(
  (
    'từ kể tính đến tới trước vào lũy cộng cho cuối đầu giữa cùng giai thời nhiệm niên khóa các những trong năm nửa quý q t tháng ngày mỗi hằng hàng ' +
    'bình hiện tại cả toàn hai ba bốn sáu bảy tám chín mười'
  ).split(' '),
);

/** "thực hiện", "thể hiện": not now. */
const NOT_NOW = new Set(['thực', 'thể', 'xuất', 'phát', 'tái', 'biểu']);

const CROPS = new Set(['cây', 'trồng']);

/** Words after which "24/3" is a day and a month. */
const DAY_BEFORE = new Set(
  'ngày sáng chiều tối trưa đêm đến từ hôm nay qua vào và kể sau trước tuần tại hai ba tư năm sáu bảy nhật ( ,'.split(
    ' ',
  ),
);

/** All period expressions of a sentence, left to right, without overlap. */
export function findPeriods(tokens: readonly Token[], followedByUnit: (token: number) => boolean): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || (token.kind === 'word' && !TRIGGERS.has(token.word))) continue;
    if (token.kind === 'number' && token.word.length > 10) continue;
    // "cao nhất từ trước đến nay" says no time.
    if (token.word === 'đến' && tokens[i - 1]?.word === 'trước' && tokens[i - 2]?.word === 'từ') continue;
    // "cây hàng năm" is a kind of crop.
    if ((token.word === 'hàng' || token.word === 'hằng') && CROPS.has(tokens[i - 1]?.word ?? '')) continue;
    if (token.word === 'hiện' && NOT_NOW.has(tokens[i - 1]?.word ?? '')) continue;
    const words: string[] = [];
    for (let j = i; j < Math.min(tokens.length, i + WINDOW); j++) words.push(tokens[j]!.word);
    const node = parsePeriod(words.join(' ')) ?? bareYear(tokens, i);
    if (!node) continue;
    const to = i + tokenCount(words, node.length);
    if (node.kind === 'date' && node.bare && !isDay(tokens, i, to, followedByUnit)) continue;
    const { length: _, ...rest } = node;
    found.push({ from: i, to, start: token.start, end: tokens[to - 1]!.end, node: rest as PeriodNode });
    i = to - 1;
  }
  return found;
}

function tokenCount(words: readonly string[], length: number): number {
  let covered = -1;
  for (let i = 0; i < words.length; i++) {
    covered += words[i]!.length + 1;
    if (covered >= length) return i + 1;
  }
  return words.length;
}

function isDay(
  tokens: readonly Token[],
  from: number,
  to: number,
  followedByUnit: (token: number) => boolean,
): boolean {
  return DAY_BEFORE.has(tokens[from - 1]?.word ?? '(') && !followedByUnit(to);
}

/** A bare "2019" that is a year because nothing else explains it. */
function bareYear(tokens: readonly Token[], at: number): (PeriodNode & { length: number }) | null {
  const { word, kind } = tokens[at]!;
  if (kind !== 'number' || !/^(?:19[4-9]\d|20[0-5]\d)$/.test(word)) return null;
  return { kind: 'year', year: Number(word), length: 4 };
}
