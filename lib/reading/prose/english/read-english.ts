import type { NormalisedText } from '../../../text/normalise';
import type { Draft } from '../draft';
import { settleByArithmetic } from '../judge';
import { observe } from '../observe';
import type { ProseOptions, ProseReading } from '../read-prose';
import { splitSentences } from '../sentences';
import type { EnglishRunning, EnglishSentence } from './draft-english';
import { draftEnglish } from './draft-english';
import { findEnglishNumbers, printsVietnameseSeparators } from './numbers';
import { otherNumbers } from './others';
import { findEnglishPeriods } from './periods';
import { findNames } from './phrases';
import { findPlaces, PlaceCount } from './places';
import { relateEnglish } from './relate-english';
import { joinBrokenLines, wordsOf } from './words';

const FURNITURE =
  /visitors? online|total visits|\bhits\b|\b(?:tel|fax|hotline|copyright|licence no|license no)\b|^\s*(?:page|p\.)?\s*\d{1,4}\s*$/i;

/**
 * Reads the figures of an English text as observations, in the forms that `readProse` gives for Vietnamese. The rules are fewer: what no rule
 * knows stays unknown, and confidence is lower throughout. Linear in the length of the text.
 */
export function readEnglish(given: string, normalised: NormalisedText, options: ProseOptions): ProseReading {
  const text = joinBrokenLines(normalised.text);
  const sentences = splitSentences(text);
  const worded = sentences.map((sentence) => wordsOf(text, sentence.start, sentence.end));
  const placesOf = worded.map((words) => findPlaces(words.tokens));
  const count = new PlaceCount();
  for (const [index, places] of placesOf.entries()) count.add(places, index === 0 ? 5 : index < 3 ? 2 : 1);
  const usual = options.province ?? count.usual();
  const documentDate = options.date ?? printedDate(text);
  const year = documentDate === null ? latestYear(text) : Number(documentDate.slice(0, 4));
  const calendar = { year, month: documentDate && documentDate.length >= 7 ? Number(documentDate.slice(5, 7)) : null };
  const mixed = printsVietnameseSeparators(text);
  let running: EnglishRunning = {
    place: usual,
    placeCertainty: options.province === undefined ? 0.75 : 0.97,
    period: null,
    topic: null,
  };
  const drafts: Draft[] = [];
  const items = new Map<number, EnglishSentence>();
  const refused: { quantity: Draft['quantity']; reason: string }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const words = worded[index]!;
    const line = text.slice(sentence.start, sentence.end);
    if (line.length < 160 && FURNITURE.test(line)) continue;
    const places = placesOf[index]!;
    const inPlace = new Set(places.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    const periods = findEnglishPeriods(words, calendar);
    const numbers = findEnglishNumbers(text, sentence.start, sentence.end, words, periods, mixed);
    const item: EnglishSentence = { sentence, index, words, numbers, places, names: findNames(words.tokens, inPlace) };
    if (numbers.quantities.length > 0 || numbers.periods.length > 0) items.set(index, item);
    const read = draftEnglish(item, running);
    drafts.push(...read.drafts);
    refused.push(...read.refused);
    running = read.running;
  }
  const known = drafts.find((draft) => draft.period !== null);
  for (const draft of drafts) {
    if (draft.period !== null) continue;
    draft.period = known?.period ?? 'DOC';
    draft.periodCertainty = 0.45;
  }
  relateEnglish(drafts, items);
  settleByArithmetic(drafts);
  const ids = new Map<Draft, string>(drafts.map((draft, index) => [draft, String(index + 1)]));
  const toOriginal = (offset: number): number => normalised.toOriginal(offset);
  const observations = drafts.map((draft) =>
    observe(draft, ids.get(draft)!, draft.parent ? ids.get(draft.parent) : undefined, options.doc, given, toOriginal),
  );
  return {
    observations,
    others: otherNumbers(items.values(), refused, given, toOriginal, { doc: options.doc, first: drafts.length }),
    documentDate,
    subject: usual,
    warnings: ['english-text', ...(usual === null ? ['no-subject'] : [])],
  };
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const PRINTED = new RegExp(
  `((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)|(?<!\\d)(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)|(${MONTHS}) (\\d{1,2}), ((?:19|20)\\d\\d)|(?<!\\d)(\\d{1,2}) (${MONTHS}),? ((?:19|20)\\d\\d)`,
  'gi',
);

/** The latest day that the text prints in full. */
function printedDate(text: string): string | null {
  let latest: string | null = null;
  for (const match of text.matchAll(PRINTED)) {
    const [, y1, m1, d1, d2, m2, y2, name, d3, y3, d4, name2, y4] = match;
    const month = m1 ?? m2 ?? String(MONTHS.split('|').indexOf((name ?? name2)!.toLowerCase()) + 1);
    const iso = `${y1 ?? y2 ?? y3 ?? y4}-${month.padStart(2, '0')}-${(d1 ?? d2 ?? d3 ?? d4)!.padStart(2, '0')}`;
    if (Number(month) >= 1 && Number(month) <= 12 && (latest === null || iso > latest)) latest = iso;
  }
  return latest;
}

/** The year named most often speaks for the document; of equals the later. */
function latestYear(text: string): number | null {
  const counts = new Map<number, number>();
  for (const match of text.matchAll(/(?<![\d.,])(?:19[89]|20[0-4])\d(?![\d.,]\d|\d)/g)) {
    const year = Number(match[0]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [year, times] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (times > most || (times === most && best !== null && year > best)) best = year;
  }
  return best;
}
