import type { Finding } from '../../checking/finding';
import {
  byGravity,
  type CrossCheck,
  explainCross,
  GRAVITIES,
  type Gravity,
  gravityOf,
  matchingMessages,
  printedFigure,
} from '../../matching';
import type { Language } from '../../messages/index';
import type { Place } from '../../observations/observation';
import { placeWords } from '../../sheets/proof/proof-rows';

/** What is to be said at one printed figure of one source. */
export interface ProofMark {
  /** Index of the source. */
  readonly source: number;
  readonly place: Place;
  readonly literal: string;
  /** The gravest of its findings. */
  readonly gravity: Gravity;
  readonly findings: readonly Finding[];
  /** One sentence a finding, the gravest first. */
  readonly sentences: readonly string[];
  /** What other sources print of it: "phu-luc.xlsx: 13.959 tỷ (Biểu 1!D5)". */
  readonly others: readonly string[];
}

/** The marks at the figures of one source, in the order of the findings' gravity. */
export function proofMarks(check: CrossCheck, source: number, language: Language): ProofMark[] {
  const marks = new Map<
    string,
    { place: Place; literal: string; gravity: Gravity; findings: Finding[]; sentences: string[]; others: Set<string> }
  >();
  for (const finding of byGravity(check.findings)) {
    const sentence = explainCross(finding, language);
    const gravity = gravityOf(finding);
    for (const { name, place, literal } of finding.figures) {
      if (check.sourceOf.get(name) !== source || place === null) continue;
      const known = marks.get(name);
      const mark = known ?? {
        place,
        literal: literal ?? '',
        gravity,
        findings: [],
        sentences: [],
        others: new Set<string>(),
      };
      if (GRAVITIES.indexOf(gravity) < GRAVITIES.indexOf(mark.gravity)) mark.gravity = gravity;
      mark.findings.push(finding);
      mark.sentences.push(sentence);
      for (const other of otherPrintings(finding, source, check, language)) mark.others.add(other);
      marks.set(name, mark);
    }
  }
  return [...marks.values()].map((mark) => ({ ...mark, source, others: [...mark.others] }));
}

function otherPrintings(finding: Finding, source: number, check: CrossCheck, language: Language): string[] {
  const words = matchingMessages(language);
  return finding.figures.flatMap(({ name, place }, at) => {
    const index = check.sourceOf.get(name);
    if (index === undefined || index === source) return [];
    const { title, id } = check.sources[index]!;
    return [
      words
        .otherSource({
          source: title ?? id,
          literal: printedFigure(finding, at, language),
          place: placeWords(place, language),
        })
        .replace(/ \(\)$/, ''),
    ];
  });
}

/** A remark for a span of a document's text, in UTF-16 units of the text as it was extracted. */
export interface DocumentNote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A remark at a figure in a cell of a document's own table. */
export interface CellNote {
  readonly sheet: string;
  readonly cell: string;
  readonly literal: string;
  readonly text: string;
}

/** Sorts of findings that ask for a look. */
const NOTED: ReadonlySet<Gravity> = new Set(['conflict', 'conditional', 'open', 'revision']);

/** Remarks at the words of one source: everything but what agrees, was explained, or stands there alone. */
export function documentNotes(check: CrossCheck, source: number, language: Language): DocumentNote[] {
  return proofMarks(check, source, language).flatMap((mark) => {
    const { place, gravity } = mark;
    if (!('start' in place) || place.end <= place.start || !NOTED.has(gravity)) return [];
    return [{ start: place.start, end: place.end, text: noteText(mark, language) }];
  });
}

/** The same for figures in the cells of a document's tables. */
export function cellNotes(check: CrossCheck, source: number, language: Language): CellNote[] {
  return proofMarks(check, source, language).flatMap((mark) => {
    const { place, gravity, literal } = mark;
    if (!('cell' in place) || !NOTED.has(gravity)) return [];
    return [{ sheet: place.sheet, cell: place.cell, literal, text: noteText(mark, language) }];
  });
}

function noteText({ gravity, sentences: [first = '', ...rest] }: ProofMark, language: Language): string {
  return [`${matchingMessages(language).signs[gravity]} ${first}`, ...rest].join('\n');
}
