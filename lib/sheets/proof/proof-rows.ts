import type { Finding } from '../../checking/finding';
import {
  aboutFinding,
  byGravity,
  type CrossCheck,
  explainCross,
  type Gravity,
  gravityOf,
  matchingMessages,
  NoteKeys,
  printedFigure,
  printFindingGap,
  sourceName,
} from '../../matching';
import type { Language } from '../../messages/index';
import type { Place } from '../../observations/observation';

/** One printed figure of a row, with the source it stands in. */
export interface ProofFigure {
  readonly printed: string;
  readonly source: string;
  /** Index of the source. */
  readonly index: number | null;
  readonly place: Place | null;
  /** "Biểu 1!D5", "ký tự 120–134", or empty where only the page is known. */
  readonly placeText: string;
}

/** A finding across sources as a line of the proof. */
export interface ProofRow {
  readonly finding: Finding;
  /** Short name to call the finding by, the same in every run on the same figures. */
  readonly key: string;
  readonly gravity: Gravity;
  /** "✗ lệch". */
  readonly verdict: string;
  /** The same with a sign that every font has. */
  readonly plainVerdict: string;
  readonly about: string;
  readonly first: ProofFigure;
  /** Null for a figure that stands in one source only. */
  readonly second: ProofFigure | null;
  readonly gap: string;
  readonly sentence: string;
  /** The sentence without what it is about, for a line that says that in another column. */
  readonly note: string;
}

/** The findings as lines, the gravest first. `quiet` leaves out what agrees and what stands in one source only. */
export function proofRows(check: CrossCheck, language: Language, quiet = false): ProofRow[] {
  const keys = new NoteKeys(check);
  const rows = byGravity(check.findings).map((finding) => toRow(finding, check, keys, language));
  return quiet ? rows.filter(({ gravity }) => gravity !== 'agree' && gravity !== 'alone') : rows;
}

function toRow(finding: Finding, check: CrossCheck, keys: NoteKeys, language: Language): ProofRow {
  const words = matchingMessages(language);
  const gravity = gravityOf(finding);
  const second = (finding.details?.was ?? finding.code) === 'only-here' ? -1 : otherIndex(finding, check);
  const about = aboutFinding(finding, language);
  const sentence = explainCross(finding, language);
  const rest = sentence.startsWith(`${about}: `) ? sentence.slice(about.length + 2) : sentence;
  return {
    finding,
    key: keys.handle(finding),
    gravity,
    verdict: `${words.signs[gravity]} ${words.words[gravity]}`,
    plainVerdict: `${words.plainSigns[gravity]} ${words.words[gravity]}`,
    about,
    first: proofFigure(finding, 0, check, language),
    second: second < 0 ? null : proofFigure(finding, second, check, language),
    gap: printFindingGap(finding, language),
    sentence,
    note: rest,
  };
}

/** The figure to show beside the first: the second of a pair, else the first of another source. */
function otherIndex(finding: Finding, { sourceOf }: CrossCheck): number {
  const { figures } = finding;
  const code = finding.details?.was ?? finding.code;
  if (!code.startsWith('derived')) return figures.length > 1 ? 1 : -1;
  const own = sourceOf.get(figures[0]?.name ?? '');
  const other = figures.findIndex(({ name }) => sourceOf.get(name) !== own);
  return other >= 0 ? other : figures.length - 1;
}

export function proofFigure(finding: Finding, index: number, check: CrossCheck, language: Language): ProofFigure {
  const figure = finding.figures[index]!;
  return {
    printed: printedFigure(finding, index, language),
    source: sourceName(finding, index),
    index: check.sourceOf.get(figure.name) ?? null,
    place: figure.place,
    placeText: placeWords(figure.place, language),
  };
}

export function placeWords(place: Place | null, language: Language): string {
  const words = matchingMessages(language);
  if (place === null) return '';
  if ('cell' in place) return words.placeCell(place);
  return place.end > place.start ? words.placeText(place) : '';
}
