/** What people said of findings, kept for the next time: a finding is known again by the figures it hangs on, never by its order. */
import type { Finding } from '../checking/finding';
import { labelWords } from '../observations/labels';
import type { Observation } from '../observations/observation';
import { aboutFinding } from './about';
import type { CrossCheck } from './match';
import { byText, cleanLiteral as clean, type FindingNote, type NotedFigure, noteKey } from './notes-file';

/** Findings that speak of two printings; further printings that agree with one of them may come and go. */
const PAIR_CODES: ReadonlySet<string> = new Set([
  'agree',
  'agrees-by-rounding',
  'agrees-if-truncated',
  'agrees-in-another-reading',
  'possible-conflict',
  'dates-differ',
  'territory-differs',
  'beyond-bound',
  'conflict',
  'revision',
  'misplaced',
]);

/** The code of a finding that somebody has explained. */
export const EXPLAINED = 'explained-by-note';

/** Knows the findings of one check by what they hang on. Two findings on the very same figures are one for it. */
export class NoteKeys {
  private readonly observations = new Map<string, Observation>();

  constructor(private readonly check: CrossCheck) {
    for (const { members } of check.groups)
      for (const { name, observation } of members) this.observations.set(name, observation);
  }

  /** The figures that say which finding it is, in an order of their own. */
  figures(finding: Finding): NotedFigure[] {
    const code = finding.details?.was ?? finding.code;
    const figures = PAIR_CODES.has(code) ? finding.figures.slice(0, 2) : finding.figures;
    return figures.map(({ name, literal, place }) => this.figure(name, literal, place?.source)).sort(compareFigures);
  }

  /** Eight hexadecimal digits to call a finding by. */
  handle(finding: Finding): string {
    return shortHash(noteKey(this.figures(finding)));
  }

  /** A note on a finding. @param date ISO day on which it was written */
  note(finding: Finding, text: string, date?: string): FindingNote {
    const figures = this.figures(finding);
    return {
      key: shortHash(noteKey(figures)),
      about: aboutFinding(finding, 'vi'),
      figures,
      note: text.trim(),
      ...(date === undefined ? {} : { date }),
    };
  }

  private figure(name: string, literal: string | null, place: string | undefined): NotedFigure {
    const observation = this.observations.get(name);
    const index = this.check.sourceOf.get(name);
    const source = (index === undefined ? undefined : this.check.sources[index]?.id) ?? place ?? '';
    const figure = { source, literal: clean(literal ?? '') };
    if (observation === undefined) return figure;
    const { indicator, indicatorLabel, province, period, role, scope, base } = observation;
    const what = indicator === 'unknown' && indicatorLabel !== undefined ? labelWords(indicatorLabel) : indicator;
    const about = [what, scope, role, base, province, period].filter((part) => part != null && part !== '');
    return { ...figure, about: about.join(' | ') };
  }
}

/**
 * The findings with what people said of them: one that was explained is consistent, with its code and verdict of before in `was` and
 * `wasVerdict`; one whose figures have changed since counts again, with what was said of the old figures in `former`.
 */
export function applyNotes(check: CrossCheck, notes: readonly FindingNote[]): CrossCheck {
  if (notes.length === 0) return check;
  const keys = new NoteKeys(check);
  const exact = new Map(notes.map((note) => [noteKey(note.figures), note]));
  const loose = new Map(notes.map((note) => [looseKey(note.figures), note]));
  const findings = check.findings.map((finding): Finding => {
    const figures = keys.figures(finding);
    const note = exact.get(noteKey(figures));
    if (note !== undefined) return explained(finding, note);
    const before = isQuiet(finding) ? undefined : loose.get(looseKey(figures));
    if (before === undefined) return finding;
    const literals = before.figures.map(({ literal }) => literal).join(', ');
    return { ...finding, details: { ...finding.details, former: before.note, formerLiterals: literals } };
  });
  return { ...check, findings };
}

function explained(finding: Finding, { note, date }: FindingNote): Finding {
  const { verdict, code, details } = finding;
  return {
    ...finding,
    verdict: 'consistent',
    code: EXPLAINED,
    details: { ...details, was: code, wasVerdict: verdict, note, ...(date === undefined ? {} : { noteDate: date }) },
  };
}

function isQuiet({ verdict }: Finding): boolean {
  return verdict === 'consistent' || verdict === 'only-by-rounding';
}

/** The same subject in the same sources, whatever the numbers are. */
function looseKey(figures: readonly NotedFigure[]): string {
  return JSON.stringify(figures.map(({ source, about }) => [source, about ?? '']).sort(byText));
}

function compareFigures(a: NotedFigure, b: NotedFigure): number {
  return byText([a.source, a.about ?? '', a.literal], [b.source, b.about ?? '', b.literal]);
}

/** FNV-1a, 32 bits: short enough to be typed. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
