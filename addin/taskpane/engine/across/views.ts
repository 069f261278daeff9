import type { GridBlock } from '../../../../lib/grids/make-grid';
import type { FindingNote, Gravity } from '../../../../lib/matching';
import type { CellPlace } from '../protocol';

/** What to set against each other. */
export interface AcrossRequest {
  /** Keys of open sources. */
  readonly keys: readonly string[];
  readonly bundled: boolean;
  readonly outside: boolean;
  /** The open workbook as it is now. */
  readonly blocks: readonly GridBlock[] | null;
  readonly notes: readonly FindingNote[];
}

/** What the sources say of each other, the gravest first. */
export interface AcrossView {
  readonly sources: number;
  readonly figures: number;
  readonly counts: Readonly<Record<Gravity, number>>;
  readonly findings: readonly AcrossFinding[];
  /** Documents of which a copy with Word comments can be made. */
  readonly documents: readonly { readonly key: string; readonly name: string }[];
}

export interface AcrossFinding {
  /** Short name, the same in every run on the same figures. */
  readonly key: string;
  readonly gravity: Gravity;
  /** "≠ lệch". */
  readonly verdict: string;
  readonly about: string;
  /** The sentence without what it is about. */
  readonly note: string;
  readonly gap: string;
  /** The two ranges as SVG; empty where there are not two. */
  readonly picture: string;
  /** The two figures to look at first, then the others it hangs on. */
  readonly figures: readonly AcrossFigure[];
  /** What was said of it, where it is explained. */
  readonly explained: string;
  /** The note to keep, with its text still to be written. */
  readonly toNote: FindingNote;
}

export interface AcrossFigure {
  readonly printed: string;
  readonly source: string;
  readonly place: string;
  /** Its cell in the open workbook. */
  readonly cell: CellPlace | null;
  /** Where it stands in the text of an open document. */
  readonly words: { readonly source: number; readonly start: number; readonly end: number } | null;
}

/** Part of a document around some words: before, the words, after. */
export interface WordsView {
  readonly name: string;
  readonly parts: readonly [string, string, string];
}
