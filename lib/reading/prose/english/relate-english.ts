import type { Draft } from '../draft';
import { isLevel } from '../draft';
import type { EnglishSentence } from './draft-english';
import { TO } from './roles';

const REACH = 8;

/** Ties ratios, changes and parts to the level they qualify, and lists with "respectively" item by item. */
export function relateEnglish(drafts: readonly Draft[], sentences: ReadonlyMap<number, EnglishSentence>): void {
  respective(drafts, sentences);
  for (const [index, draft] of drafts.entries()) {
    if (draft.parent !== null) continue;
    const before = drafts.slice(Math.max(0, index - REACH), index).filter((other) => other.sentence === draft.sentence);
    if (draft.role === 'count_of_which') draft.parent = wholeOf(draft, before);
    else if (draft.quantity.dimension === 'money' && isLevel(draft.role)) draft.parent = partOf(draft, before);
    else if (!isLevel(draft.role)) tie(draft, index, drafts, before, sentences.get(draft.sentence));
  }
}

function tie(
  draft: Draft,
  index: number,
  drafts: readonly Draft[],
  before: readonly Draft[],
  item: EnglishSentence | undefined,
): void {
  const next = drafts[index + 1];
  const levels = before.filter((other) => isLevel(other.role) && !isConversion(other));
  const aside = / in (?:the )?(number|quantity|projects|project number|capital|value|registered capital)/.exec(
    draft.context.tail,
  );
  if (aside) {
    const money = /capital|value/.test(aside[1]!);
    const fitting = levels.findLast((other) => (other.quantity.dimension === 'money') === money);
    if (fitting) {
      adopt(draft, fitting);
      return;
    }
  }
  if (
    next &&
    next.sentence === draft.sentence &&
    TO.test(next.context.segment) &&
    isLevel(next.role) &&
    !isRateLevel(draft)
  ) {
    draft.parent = next;
    if (next.indicator === 'unknown') next.indicator = draft.indicator;
    return;
  }
  const ownName = draft.evidence.some(({ field }) => field === 'indicator');
  const level = levels.findLast((other) => !ownName || other.indicator === draft.indicator);
  if (level) {
    adopt(draft, level);
    return;
  }
  if (draft.role === 'change_abs' && before.at(-1)?.quantity.dimension === 'ratio') {
    draft.parent = before.at(-1)!;
    return;
  }
  if (before.length > 0 || !item) return;
  if (!/^ (?:the (?:figure|amount|number|sum|result|collection)|it|this|that|these) /.test(item.words.joined)) return;
  const earlier = drafts
    .slice(Math.max(0, index - REACH), index)
    .find((other) => other.sentence === draft.sentence - 1 && isLevel(other.role));
  if (earlier) adopt(draft, earlier);
}

function isRateLevel(draft: Draft): boolean {
  return draft.role === 'share' || draft.role === 'pct_of_plan';
}

function adopt(draft: Draft, level: Draft): void {
  draft.parent = level;
  if (!draft.evidence.some(({ field }) => field === 'indicator')) draft.indicator = level.indicator;
  if (draft.indicator !== 'unknown') draft.label = undefined;
  if (!draft.ownPeriod) draft.period = level.period;
}

/** "(US$1.7 billion)" behind an amount in dong is the same amount once more. */
function isConversion(draft: Draft): boolean {
  return draft.context.bracketed && draft.parent !== null && draft.parent.quantity.dimension === 'money';
}

function wholeOf(draft: Draft, before: readonly Draft[]): Draft | null {
  const { unit } = draft.quantity.match.figure;
  return before.find((other) => other.role === 'level' && other.quantity.match.figure.unit === unit) ?? null;
}

/** "…, of which development investment accounted for VND3,900 billion". */
function partOf(draft: Draft, before: readonly Draft[]): Draft | null {
  if (!/ (?:of which|including|in which)(?= )/.test(draft.context.left)) return null;
  return wholeOf(draft, before);
}

/** "VND8.4 trillion and VND1.9 trillion, up 4.1% and down 12%, respectively". */
function respective(drafts: readonly Draft[], sentences: ReadonlyMap<number, EnglishSentence>): void {
  let from = 0;
  while (from < drafts.length) {
    let to = from + 1;
    while (to < drafts.length && drafts[to]!.sentence === drafts[from]!.sentence) to++;
    const item = sentences.get(drafts[from]!.sentence);
    if (item?.words.joined.includes(' respectively ')) pair(drafts.slice(from, to), item);
    from = to;
  }
}

function pair(list: readonly Draft[], item: EnglishSentence): void {
  const levels = list.filter((draft) => isLevel(draft.role) && !isConversion(draft));
  const ratios = list.filter((draft) => !isLevel(draft.role) && draft.quantity.dimension === 'ratio');
  const firstLevel = levels[0];
  if (!firstLevel) return;
  // Places or names listed before the first level share the levels out.
  const places = item.places
    .filter((place) => place.name !== null && place.to <= firstLevel.quantity.from)
    .slice(-levels.length);
  if (levels.length > 1 && places.length === levels.length) {
    for (const [i, level] of levels.entries()) level.province = places[i]!.name;
  }
  const names = item.names.filter((name) => name.to <= firstLevel.quantity.from).slice(-levels.length);
  if (levels.length > 1 && names.length === levels.length && new Set(names.map(({ id }) => id)).size > 1) {
    for (const [i, level] of levels.entries()) level.indicator = names[i]!.id;
  }
  const last = ratios.slice(-levels.length);
  const inOrder =
    last.length === levels.length && levels.length > 1 && last[0]!.quantity.from > levels.at(-1)!.quantity.from;
  if (inOrder) for (const [i, ratio] of last.entries()) adoptAll(ratio, levels[i]!);
  else
    for (const ratio of ratios) {
      const level = levels.findLast((other) => other.quantity.from < ratio.quantity.from);
      if (level) ratio.province = level.province;
    }
}

function adoptAll(ratio: Draft, level: Draft): void {
  ratio.parent = level;
  ratio.indicator = level.indicator;
  ratio.province = level.province;
  if (!ratio.ownPeriod) ratio.period = level.period;
}
