import type { Observation } from '../../observations/observation';
import { normaliseText } from '../../text/normalise';
import { writeOut } from './abbreviations';
import { DocumentFacts } from './document-facts';
import type { Draft } from './draft';
import type { Analysed, Refused, Running } from './draft-sentence';
import { draftSentence } from './draft-sentence';
import { readEnglish } from './english/read-english';
import { settleByArithmetic } from './judge';
import { seemsEnglish } from './language';
import { isCaption, isPageFurniture } from './mask';
import { observe } from './observe';
import type { Calendar } from './period-values';
import type { SentenceNumbers } from './quantities';
import { findNumbers } from './quantities';
import { relate } from './relations';
import type { Sentence } from './sentences';
import { splitSentences } from './sentences';
import type { SubjectReading } from './subject-tracking';
import { findSubjects } from './subjects';
import type { Token } from './tokens';
import { tokenise } from './tokens';

export interface ProseOptions {
  /** Id of the source, written into every place. */
  readonly doc: string;
  /** The document's own date, ISO. Without it the text's latest printed date, or its year, is taken. */
  readonly date?: string;
  /** Whom the text speaks of where it does not say. */
  readonly province?: string;
}

export interface ProseReading {
  /** Figures that say something about an indicator. Offsets are into the text as given. */
  readonly observations: Observation[];
  /** Numbers that are none: dates, references, counters, idioms (role non_indicator). */
  readonly others: Observation[];
  /** ISO date given or found in the text; null where there is none. */
  readonly documentDate: string | null;
  /** Whom the text mostly speaks of. */
  readonly subject: string | null;
  /** Codes of the message catalogue. */
  readonly warnings: string[];
}

/** Reads the figures of a Vietnamese text, or of one that is English throughout, as observations. Deterministic; time and memory grow linearly with the text. Never throws on text. */
export function readProse(given: string, options: ProseOptions): ProseReading {
  const normalised = normaliseText(given);
  const { text } = normalised;
  if (seemsEnglish(text)) return readEnglish(given, normalised, options);
  const sentences = splitSentences(text);
  const facts = new DocumentFacts();
  const analysed: (Analysed | null)[] = sentences.map((sentence, index) =>
    analyse(text, sentences, sentence, index, facts),
  );
  const usual: SubjectReading =
    options.province === undefined ? facts.subject() : { name: options.province, certainty: 0.97 };
  const documentDate = options.date ?? facts.date();
  const calendar: Calendar = {
    year: options.date ? Number(options.date.slice(0, 4)) : facts.year(),
    month: options.date && options.date.length >= 7 ? Number(options.date.slice(5, 7)) : null,
  };
  let running: Running = { subject: usual, period: null, topic: null, recent: [], aim: null };
  let paragraph = -1;
  const drafts: Draft[] = [];
  const refused: Refused[] = [];
  for (const item of analysed) {
    if (!item) continue;
    if (item.sentence.paragraph !== paragraph) {
      paragraph = item.sentence.paragraph;
      running = {
        ...running,
        subject: usual,
        topic: goesOn(item.tokens) ? running.topic : null,
        recent: [],
        aim: null,
      };
    }
    const read = draftSentence(item, running, usual, calendar);
    drafts.push(...read.drafts);
    refused.push(...read.refused);
    if (!item.furniture) running = read.running;
    release(item);
  }
  const kept = dropCaptionRepeats(drafts, analysed, refused);
  fillHeadlines(kept);
  relate(kept);
  settleByArithmetic(kept);
  const ids = new Map<Draft, string>();
  for (const [index, draft] of kept.entries()) ids.set(draft, String(index + 1));
  const toOriginal = (offset: number): number => normalised.toOriginal(offset);
  const observations = kept.map((draft) =>
    observe(draft, ids.get(draft)!, draft.parent ? ids.get(draft.parent) : undefined, options.doc, given, toOriginal),
  );
  const others = otherNumbers(analysed, refused, options.doc, given, toOriginal, kept.length);
  return {
    observations,
    others,
    documentDate,
    subject: usual.name,
    warnings: usual.name === null ? ['no-subject'] : [],
  };
}

/** Sentences without numbers only add to the facts about the document. */
function analyse(
  text: string,
  sentences: readonly Sentence[],
  sentence: Sentence,
  index: number,
  facts: DocumentFacts,
): Analysed | null {
  const tokens = writeOut(tokenise(text, sentence.start, sentence.end), text);
  const subjects = findSubjects(tokens);
  const line = text.slice(sentence.start, sentence.end);
  const furniture = isPageFurniture(line);
  if (!furniture) {
    facts.addSubjects(tokens, subjects, index === 0 ? 5 : index === 1 ? 2 : 1);
    facts.addOffices(line);
  }
  if (
    !tokens.some((token) => token.kind === 'number') &&
    !/tháng|quý|năm|thứ|hạng|đầu|gấp|hai|ba|bốn|sáu|bảy|tám|chín|mười|hiện|nay/i.test(line)
  )
    return null;
  const numbers: SentenceNumbers = findNumbers(text, sentence.start, sentence.end, tokens);
  if (!furniture) facts.addPeriods(numbers.periods, tokens);
  const next = sentences[index + 1];
  const caption =
    (line.length <= 220 && isCaption(line)) ||
    (next !== undefined &&
      next.paragraph === sentence.paragraph &&
      /^(?:Ảnh|Đồ họa|Ảnh minh họa)\s*:/.test(text.slice(next.start, next.start + 20)));
  return { sentence, index, tokens, numbers, subjects, caption, furniture };
}

const GOES_ON =
  /^(?:trong (?:đó|số)|riêng|tiếp (?:đến|theo)|đứng|xếp|kế (?:đến|tiếp)|sau|so với|còn lại|(?:con số|tỷ lệ|mức) này) /;

/** A paragraph that opens with "Trong đó", "Đứng thứ hai" goes on about what the one before spoke of. */
function goesOn(tokens: readonly Token[]): boolean {
  return GOES_ON.test(
    `${tokens
      .slice(0, 3)
      .map((token) => token.word)
      .join(' ')} `,
  );
}

/** A headline says no period: it is that of the same figure or indicator further down, else of the first figure that has one. */
function fillHeadlines(drafts: readonly Draft[]): void {
  const first = drafts.findIndex((draft) => draft.period !== null);
  for (let i = 0; i < (first < 0 ? drafts.length : first); i++) {
    const draft = drafts[i]!;
    const ahead = first < 0 ? [] : drafts.slice(first, first + 40);
    const same =
      ahead.find((other) => keyOf(other) === keyOf(draft)) ??
      ahead.find((other) => other.indicator === draft.indicator && other.indicator !== 'unknown');
    draft.period = (same ?? ahead[0])?.period ?? 'DOC';
    draft.periodCertainty = 0.5;
  }
  for (const draft of drafts) draft.period ??= 'DOC';
}

/** What a sentence needed only while it was read; kept to the end, it would be most of the memory. */
function release(item: Analysed): void {
  item.tokens = [];
  item.subjects = [];
  item.numbers = { ...item.numbers, quantities: [] };
}

/** A caption that repeats a figure of the article adds nothing. */
function dropCaptionRepeats(
  drafts: readonly Draft[],
  analysed: readonly (Analysed | null)[],
  refused: Refused[],
): Draft[] {
  const captions = new Set(analysed.filter((item) => item?.caption).map((item) => item!.index));
  if (captions.size === 0) return [...drafts];
  const printed = new Set(drafts.filter((draft) => !captions.has(draft.sentence)).map(keyOf));
  return drafts.filter((draft) => {
    if (!captions.has(draft.sentence)) return true;
    if (printed.has(keyOf(draft))) {
      refused.push({ quantity: draft.quantity, reason: 'caption' });
      return false;
    }
    draft.warnings.push('caption');
    return true;
  });
}

function keyOf(draft: Draft): string {
  const { value, unit } = draft.quantity.match.figure;
  return `${value.num}/${value.den} ${unit}`;
}

/** Everything with a digit that is no claim, for those who want to see it. */
function otherNumbers(
  analysed: readonly (Analysed | null)[],
  refused: readonly Refused[],
  doc: string,
  given: string,
  toOriginal: (offset: number) => number,
  first: number,
): Observation[] {
  const spans: {
    start: number;
    end: number;
    period: string | null;
    reason: string;
    figure: Observation['figure'] | null;
  }[] = [];
  for (const item of analysed) {
    if (!item) continue;
    for (const { start, end, node } of item.numbers.periods)
      if (/\d/.test(given.slice(toOriginal(start), toOriginal(end))))
        spans.push({ start, end, period: null, reason: node.kind, figure: null });
    for (const { start, end, kind } of item.numbers.masks)
      spans.push({ start, end, period: null, reason: kind, figure: null });
  }
  for (const { quantity, reason } of refused)
    spans.push({ start: quantity.start, end: quantity.end, period: null, reason, figure: quantity.match.figure });
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.map((span, index) => {
    const start = toOriginal(span.start);
    const end = toOriginal(span.end);
    const literal = given.slice(start, end);
    return {
      id: String(first + index + 1),
      figure: span.figure
        ? { ...span.figure, literal }
        : {
            literal,
            value: { num: 0n, den: 1n },
            granule: { num: 1n, den: 1n },
            decimals: 0,
            unit: null,
            magnitude: null,
          },
      indicator: 'unknown',
      province: null,
      period: span.period,
      role: 'non_indicator',
      flowStock: null,
      status: 'actual',
      place: { source: doc, start, end },
      reading: { confidence: 0.9, alternatives: [], warnings: [span.reason] },
    };
  });
}
