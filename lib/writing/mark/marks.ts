import { explainFinding, printVerdictWord, verdictWord } from '../../checking/explain';
import type { Finding } from '../../checking/finding';
import type { Language } from '../../messages';

/** How much a mark weighs: what cannot be, or what is doubtful. */
export type MarkWeight = 'wrong' | 'doubtful';

/** All that a marked copy says of one cell. */
export interface CellMark {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly weight: MarkWeight;
  readonly notes: readonly string[];
}

/** One line of the sheet of findings. */
export interface MarkedFinding {
  readonly word: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string;
  readonly weight: MarkWeight;
}

/** Notes in a cell beyond this many say no more than their number. */
const MOST_NOTES = 6;

/** Findings that are worth a mark, by the cell they hang on first; what agrees is not marked. */
export function collectMarks(
  findings: readonly Finding[],
  language: Language,
): { marks: CellMark[]; lines: MarkedFinding[] } {
  const byCell = new Map<string, { sheet: string; cell: string; weight: MarkWeight; notes: string[] }>();
  const lines: MarkedFinding[] = [];
  for (const finding of findings) {
    const word = verdictWord(finding.verdict);
    if (word === 'consistent' || word === 'unchecked') continue;
    const weight: MarkWeight = word === 'inconsistent' ? 'wrong' : 'doubtful';
    const text = explainFinding(finding, language);
    const place = finding.figures.find((figure) => figure.place && 'cell' in figure.place)?.place;
    const at = place && 'cell' in place ? place : null;
    lines.push({
      word: printVerdictWord(finding.verdict, language),
      sheet: at?.sheet ?? null,
      cell: at?.cell ?? null,
      text,
      weight,
    });
    if (!at) continue;
    const key = `${at.sheet}\n${at.cell}`;
    const mark = byCell.get(key) ?? { sheet: at.sheet, cell: at.cell, weight, notes: [] };
    if (weight === 'wrong') mark.weight = 'wrong';
    if (mark.notes.length < MOST_NOTES) mark.notes.push(text);
    byCell.set(key, mark);
  }
  lines.sort((a, b) => (a.weight === b.weight ? 0 : a.weight === 'wrong' ? -1 : 1));
  return { marks: [...byCell.values()], lines };
}

/** One mark a cell: the heavier weight, all notes up to the most that help. */
export function mergeMarks(marks: readonly CellMark[]): CellMark[] {
  const byCell = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.sheet}\n${mark.cell}`;
    const known = byCell.get(key);
    const notes = [...new Set([...(known?.notes ?? []), ...mark.notes])].slice(0, MOST_NOTES);
    const weight = known?.weight === 'wrong' ? 'wrong' : mark.weight;
    byCell.set(key, { ...mark, weight, notes });
  }
  return [...byCell.values()];
}
