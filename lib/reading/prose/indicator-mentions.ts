import type { Context } from './context';
import { countsIn, massFits } from './count-units';
import type { Named, UnitFamily } from './lexicon';
import { INDICATOR_PHRASES } from './lexicon';
import type { Quantity } from './quantities';
import type { SubjectMention } from './subjects';
import type { Token } from './tokens';

/** A phrase beside a figure that names an indicator. */
export interface IndicatorMention {
  readonly id: string;
  readonly score: number;
  /** Words of the phrase, as printed. */
  readonly start: number;
  readonly end: number;
  /** Stands before the figure, around its unit noun, or after it. */
  readonly side: 'left' | 'unit' | 'right';
  readonly length: number;
}

interface Slot {
  readonly token: Token;
  /** Position against the figure: negative before it, 0 for the unit noun, positive after. */
  readonly place: number;
  /** Breaks (comma, semicolon, bracket) between it and the figure. */
  readonly breaks: number;
}

/**
 * Phrases around a figure, best first. The number itself is left out, so that "giải quyết việc làm cho 5.000 lao động" is read as one phrase.
 * `family` restricts to indicators whose levels are printed so; null takes all (ratios and growth name the indicator of their base).
 */
export function findIndicators(
  tokens: readonly Token[],
  quantity: Quantity,
  context: Context,
  family: UnitFamily | null,
  places: readonly SubjectMention[] = [],
): IndicatorMention[] {
  const slots = slotsOf(tokens, quantity, context);
  const words = slots.map((slot) => slot.token);
  const best = new Map<string, IndicatorMention>();
  for (let i = 0; i < slots.length; i++) {
    for (const hit of INDICATOR_PHRASES.every(words, i)) {
      if (isInName(words, hit.from, hit.to, places)) continue;
      let taken = false;
      for (const named of hit.values) {
        const mention = weigh(named, slots, i, hit.to, family);
        if (!mention || !unitFits(named.id, family, quantity.match.figure.unit)) continue;
        taken = true;
        const known = best.get(named.id);
        if (!known || mention.score > known.score) best.set(named.id, mention);
      }
      // A longer phrase that fits hides the shorter ones within it.
      if (taken) break;
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** "Hải Phòng (11,6%)": the syllables of a place name are no words. */
function isInName(words: readonly Token[], from: number, to: number, places: readonly SubjectMention[]): boolean {
  const { start } = words[from]!;
  const { end } = words[to - 1]!;
  return places.some((place) => place.start <= start && end <= place.end);
}

function unitFits(id: string, family: UnitFamily | null, unit: string | null): boolean {
  if (family === 'C') return countsIn(id, unit);
  return family === 'W' ? massFits(id, unit) : true;
}

const MARKS = new Set([',', ';', ':', '(', ')', '.', '…']);

function slotsOf(tokens: readonly Token[], quantity: Quantity, context: Context): Slot[] {
  const before: Slot[] = [];
  let breaks = 0;
  for (let i = quantity.from - 1; i >= context.leftFrom; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && MARKS.has(token.word)) {
      breaks += token.word === ',' ? 1 : token.word === ';' ? 3 : 2;
    }
    before.push({ token, place: i - quantity.from, breaks });
  }
  const slots = before.reverse();
  for (let i = quantity.from; i < quantity.to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && !MAGNITUDES.has(token.word)) slots.push({ token, place: 0, breaks: 0 });
  }
  breaks = 0;
  for (let i = quantity.to; i < context.rightTo; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && MARKS.has(token.word)) breaks += token.word === ',' ? 1 : 3;
    if (breaks > 1 || opensParts(tokens, i)) break;
    slots.push({ token, place: i - quantity.to + 1, breaks });
  }
  return slots;
}

/** "…, trong đó công nghiệp": what follows names the parts. */
function opensParts(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  const next = tokens[at + 1]?.word;
  return (
    (word === 'trong' && (next === 'đó' || (next === 'số' && tokens[at + 2]?.word !== 'các'))) ||
    (tokens[at - 1]?.word === ',' && (word === 'gồm' || (word === 'bao' && next === 'gồm')))
  );
}

const MAGNITUDES = new Set(['nghìn', 'triệu', 'tỷ', 'trăm', 'chục', 'vạn']);

/** Short names that mean one thing wherever they stand. */
const ACRONYM = /^(?:grdp|gdp|cpi|iip|pci|papi|ddci|dti|pgi|sipas|fdi|ddi|oda|ocop|bhyt|bhxh|bhtn)$/;

/** Sectors whose short names are also common words: "xây dựng nông thôn mới" is not the construction sector. */
const WEAK = new Set(['xây dựng', 'công nghiệp', 'dịch vụ', 'nông nghiệp', 'kinh tế', 'du lịch']);
const AFTER_SECTOR = new Set(
  'tăng giảm đạt chiếm ước là còn có giữ tiếp duy phát vẫn chỉ khoảng gần trên hơn cũng của tỉnh năm quý 6 9 đóng vượt bằng gấp trong toàn thành cả do'.split(
    ' ',
  ),
);

function standsAlone(next: Slot | undefined): boolean {
  return (
    next === undefined ||
    next.place >= 0 ||
    next.token.kind !== 'word' ||
    next.token.capital ||
    AFTER_SECTOR.has(next.token.word)
  );
}

/** "đón khách tham quan, du lịch, tăng 17%": between two commas the name is one of a list, not the subject of the figure. */
function isListed(slots: readonly Slot[], from: number, to: number): boolean {
  return slots[from - 1]?.token.word === ',' && slots[to]?.token.word === ',';
}

/** "không kể tiền sử dụng đất": what is left out is not what the figure is about. */
function isExcepted(slots: readonly Slot[], from: number): boolean {
  const before = slots[from - 1]?.token.word;
  if (before === 'trừ') return true;
  if (before !== 'kể' && before !== 'tính' && before !== 'gồm') return false;
  const further = slots[from - 2]?.token.word;
  const word = further === 'bao' ? slots[from - 3]?.token.word : further;
  return word === 'không' || word === 'chưa';
}

function weigh(
  named: Named,
  slots: readonly Slot[],
  from: number,
  to: number,
  family: UnitFamily | null,
): IndicatorMention | null {
  if (family !== null && !named.families.includes(family)) return null;
  const first = slots[from]!;
  const last = slots[to - 1]!;
  const touchesUnit = slots.slice(from, to).some((slot) => slot.place === 0);
  const side = touchesUnit ? 'unit' : last.place < 0 ? 'left' : 'right';
  const length = to - from;
  const distance = side === 'left' ? -last.place - 1 : side === 'right' ? first.place - 1 : 0;
  if (length === 1 && distance > (ACRONYM.test(first.token.word) ? 20 : 4)) return null;
  if (isExcepted(slots, from)) return null;
  if (length === 2 && WEAK.has(`${first.token.word} ${last.token.word}`)) {
    if (!standsAlone(slots[to]) || isListed(slots, from, to)) return null;
  }
  if (touchesUnit && (last.breaks > 0 || first.breaks > 0)) return null;
  // "dịch vụ 55,7%, công nghiệp 24,6%": no phrase runs across a figure and a comma.
  if (first.place < 0 && last.place > 0 && last.breaks > 0) return null;
  const breaks = side === 'left' ? last.breaks : side === 'right' ? first.breaks : Math.max(first.breaks, last.breaks);
  let score =
    8 * Math.min(length, 4) +
    2 * Math.max(0, Math.min(length, 8) - 4) +
    0.5 * Math.max(0, Math.min(length, 14) - 8) -
    0.6 * Math.min(distance, 25) -
    5 * Math.min(breaks, 4);
  if (side === 'unit') score += family === 'C' ? 22 : 6;
  if (side === 'right') score -= family === 'C' ? 4 : 14;
  return { id: named.id, score, start: first.token.start, end: last.token.end, side, length };
}
