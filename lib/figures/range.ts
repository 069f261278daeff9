import { isDash, isDigit } from '../text/characters';
import type { Amount, AmountOptions } from './amount';
import { readAmountAt } from './amount';
import { skipSpaces } from './form-trie';
import { wordAt } from './magnitude';

/** Two amounts printed as a range, the first completed by the magnitude and unit of the second. */
export interface AmountRange {
  readonly low: Amount;
  readonly high: Amount;
  readonly end: number;
}

const LINKS = new Set(['đến', 'tới', 'to', '-']);
const OPENERS = new Map([
  ['giữa', 'và'],
  ['between', 'and'],
]);

/**
 * Reads on from a first amount: "6,6-6,8%", "từ 6,5 đến 7%", "giữa 1000 và 2000 đồng". Magnitude and unit of the second end hold for a first
 * end that has none. Null where it is no range: "từ 349 đầu mối xuống còn 268", ends of different units, ends in the wrong order (the caller compares values).
 */
export function readRangeAfter(text: string, first: Amount, options: AmountOptions): AmountRange | null {
  if (first.source === 'vague' || (first.source === 'words' && wordAt(text, first.start) === 'không')) return null;
  let at = skipSpaces(text, first.end);
  if (isDash(text.charCodeAt(at))) {
    if (isDash(text.charCodeAt(at + 1))) return null;
    at = skipSpaces(text, at + 1);
    const next = text.charCodeAt(at);
    if (first.source === 'digits' && !isDigit(next) && !/[$€£¥a-z]/i.test(text.charAt(at))) return null;
  } else {
    const link = wordAt(text, at);
    if (!LINKS.has(link) && OPENERS.get(opener(text, first.start)) !== link) return null;
    if (at === first.end) return null;
    at = skipSpaces(text, at + link.length);
  }
  let second = readAmountAt(text, at, options);
  if (!second || second.source === 'vague' || second.unit?.id === 'fraction') return null;
  if (isDateLike(text, first, second)) return null;
  if (first.prefixed && !second.unit) second = { ...second, unit: first.unit };
  const low = inherit(first, second);
  if (!low || low.rest?.decimals === 2) return null;
  if ((low.unit?.id ?? null) !== (second.unit?.id ?? null)) return null;
  return { low, high: second, end: second.end };
}

/** "30-6-2016", "26-27/9", "28/2-5/3" and "tháng 1-2017" are dates. */
function isDateLike(text: string, first: Amount, second: Amount): boolean {
  if (second.unit || second.magnitude) return false;
  if (/\d[-/.]$/.test(text.slice(Math.max(0, first.start - 2), first.start))) return true;
  if (/^[-/]\d/.test(text.slice(second.end, second.end + 2))) return true;
  const from = first.readings[0]!;
  const to = second.readings[0]!;
  if (from.decimals > 0 || to.decimals > 0) return false;
  return to.value.num >= 1900n && to.value.num <= 2100n && from.value.num < 1900n;
}

function inherit(first: Amount, second: Amount): Amount | null {
  if (first.unit && !second.unit) return null;
  const takesMagnitude =
    first.magnitude === null && (first.unit === null || first.prefixed) && second.magnitude !== 'compound';
  return {
    ...first,
    unit: first.unit ?? second.unit,
    unitLanguage: first.unitLanguage ?? second.unitLanguage,
    factor: takesMagnitude ? second.factor : first.factor,
    magnitude: takesMagnitude ? second.magnitude : first.magnitude,
    magnitudeLanguage: first.magnitudeLanguage ?? second.magnitudeLanguage,
  };
}

/** The word before the first amount. */
function opener(text: string, index: number): string {
  const before = text
    .slice(Math.max(0, index - 10), index)
    .trimEnd()
    .toLowerCase();
  return before.slice(before.lastIndexOf(' ') + 1);
}
