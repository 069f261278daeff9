import type { Draft } from './draft';
import type { UnitFamily } from './lexicon';
import { INDICATOR_PHRASES } from './lexicon';
import type { PeriodMention } from './period-mentions';
import type { PeriodReading } from './period-tracking';
import type { PeriodValue } from './period-values';
import type { Quantity } from './quantities';
import type { SubjectReading } from './subject-tracking';
import type { SubjectMention } from './subjects';
import type { Token } from './tokens';

/** What a figure of a "lần lượt" list takes from the list before it. */
export interface Respective {
  readonly period?: PeriodMention;
  readonly province?: SubjectMention;
  readonly indicator?: { readonly id: string; readonly start: number; readonly end: number };
  /** The last figure of the list: the noun behind it ("85 và 42 dự án FDI") is that of all. */
  readonly last: Quantity;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const JOINS = new Set([',', 'và', ';', 'năm', 'tháng', 'quý', 'trong', 'tỉnh', 'thành', 'phố']);
const BETWEEN = new Set([',', ';', 'và', 'đạt', 'là', 'trên', 'hơn', 'gần', 'khoảng', 'tăng', 'giảm', 'ước']);

/**
 * "năm 2019 và 2020 … lần lượt đạt 5 và 6 tỷ USD", "xuất khẩu và nhập khẩu lần lượt đạt …", "Bắc Ninh, Hà Nam lần lượt tăng …": each figure
 * of the list goes with the period, indicator or province in the same place of the list before "lần lượt".
 */
export function respectiveSubjects(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  places: readonly SubjectMention[],
  familyOf: (quantity: Quantity) => UnitFamily | null,
): Map<Quantity, Respective> {
  const found = new Map<Quantity, Respective>();
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (tokens[at]!.word !== 'lần' || tokens[at + 1]!.word !== 'lượt') continue;
    const list = listAfter(tokens, quantities, at + 2);
    if (list.length < 2) continue;
    const count = list.length;
    const last = list.at(-1)!;
    const family = familyOf(list[0]!);
    // As many figures stand before: the list speaks of these.
    if (quantities.filter((quantity) => quantity.to <= at && quantity.excluded === null).length >= count) continue;
    const before = <T extends Span>(spans: readonly T[]): T[] | null => chainOf(tokens, spans, at, count);
    const times = before(periods.filter((period) => period.node.kind !== 'same' && !isCompared(tokens, period.from)));
    const provinces = times ? null : before(places.filter((place) => place.kind === 'province'));
    const things = times || provinces ? null : before(namesBefore(tokens, at, family));
    for (const [index, quantity] of list.entries()) {
      if (times) found.set(quantity, { last, period: times[index]! });
      else if (provinces) found.set(quantity, { last, province: provinces[index]! });
      else if (things) found.set(quantity, { last, indicator: things[index]! });
    }
  }
  return found;
}

function listAfter(tokens: readonly Token[], quantities: readonly Quantity[], from: number): Quantity[] {
  const list: Quantity[] = [];
  let end = from;
  for (const quantity of quantities) {
    if (quantity.from < from) continue;
    const gap = tokens.slice(end, quantity.from);
    if (list.length === 0 ? gap.length > 4 : gap.length > 4 || !gap.every((token) => BETWEEN.has(token.word))) break;
    if (quantity.excluded || (list[0] && list[0].match.figure.unit !== quantity.match.figure.unit)) break;
    list.push(quantity);
    end = quantity.to;
  }
  return list;
}

/** The last run of `count` spans before `end` that only commas and "và" join; null where no run has just so many. */
function chainOf<T extends Span>(
  tokens: readonly Token[],
  spans: readonly T[],
  end: number,
  count: number,
): T[] | null {
  const before = spans.filter((span) => span.to <= end);
  for (let last = before.length - 1; last >= count - 1; last--) {
    let first = last;
    while (first > 0 && isJoined(tokens, before[first - 1]!, before[first]!)) first--;
    if (last - first + 1 === count) return before.slice(first, last + 1);
    last = first;
  }
  return null;
}

function isJoined(tokens: readonly Token[], a: Span, b: Span): boolean {
  const gap = tokens.slice(a.to, b.from);
  return (
    gap.length > 0 &&
    gap.length <= 4 &&
    gap.every((token) => JOINS.has(token.word)) &&
    gap.some((token) => token.word === ',' || token.word === 'và' || token.word === ';')
  );
}

function isCompared(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.word === 'với' || tokens[from - 1]?.word === 'so';
}

function namesBefore(
  tokens: readonly Token[],
  end: number,
  family: UnitFamily | null,
): { from: number; to: number; id: string; start: number; end: number }[] {
  const words = tokens.slice(0, end);
  const names: { from: number; to: number; id: string; start: number; end: number }[] = [];
  for (const hit of INDICATOR_PHRASES.all(words)) {
    const named = hit.values.find((each) => family === null || family === 'P' || each.families.includes(family));
    if (named)
      names.push({
        from: hit.from,
        to: hit.to,
        id: named.id,
        start: tokens[hit.from]!.start,
        end: tokens[hit.to - 1]!.end,
      });
  }
  return names;
}

/** Whom a figure of the list speaks of. */
export function placeOf(mention: SubjectMention): SubjectReading {
  return { name: mention.name, certainty: 0.9, mention };
}

/** When a figure of the list holds. */
export function timeOf(
  mention: PeriodMention,
  values: ReadonlyMap<PeriodMention, PeriodValue>,
): PeriodReading | undefined {
  const value = values.get(mention);
  return value && { value, mention, certainty: 0.9, own: true, inSentence: true };
}

/** "lần lượt 85 và 42 dự án FDI": what only the last figure's noun names holds for the others of the list. */
export function shareListIndicators(drafts: readonly Draft[], list: ReadonlyMap<Quantity, Respective>): void {
  for (const draft of drafts) {
    const own = list.get(draft.quantity);
    if (!own || own.indicator || draft.indicator !== 'unknown') continue;
    const last = drafts.find((other) => other.quantity === own.last);
    if (!last || last.role !== draft.role) continue;
    draft.indicator = last.indicator;
    draft.indicatorCertainty = 0.8;
    draft.label = undefined;
    draft.flowStock = last.flowStock;
  }
}
