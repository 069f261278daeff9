import type { VerdictWord } from '../../../lib/checking/finding';
import type { Direction, Measure, Mode } from '../../../lib/comparing/comparison';
import type { GridBlock } from '../../../lib/grids/make-grid';
import type { FindingNote } from '../../../lib/matching';
import type { Language } from '../../../lib/messages';
import type { LiveSurroundings } from '../../../lib/sheets/template/live-plan';
import type { PreparedFill } from '../../excel/prepare/prepare-live';
import type { CellPart, LookPart, SheetOutline } from '../../excel/prepare/prepared';
import type { AcrossRequest, AcrossView, WordsView } from './across/views';

/** Everything that is open, as the pane shows it. Plain data: it crosses from the worker to the page. */
export interface OpenedData {
  readonly sources: readonly OpenedSource[];
  /** How many figures count; they are looked at page by page. */
  readonly figures: number;
  readonly provinces: readonly Choice[];
  readonly indicators: readonly Choice[];
  /** What stands beside the provinces to measure against: the nation, where it has figures. */
  readonly benchmarks: readonly Choice[];
  /** The latest first. */
  readonly periods: readonly Choice[];
}

export type SourceForm = 'bundled' | 'exchange' | 'tables' | 'text' | 'workbook';

/** One thing that the user opened. */
export interface OpenedSource {
  /** Unique among those that are open. */
  readonly key: string;
  readonly name: string;
  readonly form: SourceForm;
  readonly figures: number;
  /** Figures that wait for the user's look before they count. */
  readonly waiting: number;
  /** One sentence for each row or part that could not be taken. */
  readonly problems: readonly string[];
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** How many figures there are. */
  readonly count: number;
}

export interface FigureView {
  readonly id: string;
  readonly literal: string;
  readonly province: string;
  readonly indicator: string;
  readonly period: string;
  readonly role: string;
  readonly place: string;
}

/** Some of the figures that a search finds. */
export interface FigurePage {
  readonly total: number;
  readonly figures: readonly FigureView[];
}

/** A document's text with its figures where they stand. */
export interface DocumentView {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly figures: readonly ReadFigure[];
}

/** How one figure of a document was read, and what else it could be. */
export interface ReadFigure {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly literal: string;
  /** The reading in use: number with its unit, and what it is about. */
  readonly value: string;
  readonly about: string;
  readonly unsure: boolean;
  readonly accepted: boolean;
  /** Index of the reading in use; 0 is the reader's first. */
  readonly reading: number;
  /** All readings, the first one first. */
  readonly readings: readonly string[];
}

/** What the user decided about one figure of a document. */
export interface Review {
  readonly accepted: boolean;
  readonly reading: number;
}

/** What the user picked. */
export interface Selection {
  readonly provinces: readonly string[];
  readonly indicators: readonly string[];
  readonly how: ComparisonChoice;
}

/** How the chosen figures are to be set beside each other. */
export interface ComparisonChoice {
  /** What stands across; null for provinces, or indicators where the provinces are many. */
  readonly direction: Direction | null;
  /** The latest period in common, each one's latest, or only `periods`. */
  readonly when: Mode | 'chosen';
  readonly periods: readonly string[];
  readonly measures: readonly Measure[];
  /** What differences and ratios are taken against; null for the first province. */
  readonly benchmark: string | null;
  readonly rankUnequal: boolean;
}

export interface ComparisonView {
  /** Heads of the columns: provinces or periods. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** Unique. */
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly computed: boolean;
    readonly cells: readonly ComparisonCellView[];
  }[];
  /** Of how many rows and columns these are the first. */
  readonly all: { readonly rows: number; readonly columns: number };
  /** How many rows can be compared strictly, and what was marked or refused: a sentence each. */
  readonly tally: readonly string[];
  readonly notes: readonly string[];
}

export interface ComparisonCellView {
  readonly text: string;
  readonly note: string;
  /** What a figure or sign means that does not say so itself: missing, nil, refused; empty otherwise. */
  readonly meaning: string;
}

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface FindingView {
  readonly key: string;
  readonly word: VerdictWord;
  /** "Hải Dương · Thu ngân sách nhà nước trên địa bàn · 9 tháng 2023"; empty where nothing is known. */
  readonly subject: string;
  readonly sentence: string;
  /** The two intervals drawn, as accessible SVG; empty where there are not two sides. */
  readonly picture: string;
  /** Single changes after which it would hold, in words; with the cell where one would be written. */
  readonly repairs: readonly RepairView[];
  /** Figures that the finding hangs on, with what is printed and the cell or document place where they stand. */
  readonly figures: readonly FindingFigureView[];
}

export interface RepairView {
  readonly text: string;
  /** The cell to change, what it must still show, and the number to put there; null where nothing can be written. */
  readonly edit: (CellPlace & { readonly expected: string; readonly value: number }) | null;
}

export interface FindingFigureView {
  readonly observation: string | null;
  readonly name: string;
  readonly literal: string;
  readonly cell: CellPlace | null;
  readonly words: { readonly source: string; readonly start: number; readonly end: number } | null;
}

/** Cells of figures that stand in the workbook: by sheet, then by observation. */
export type WrittenCells = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The sheets of a report without their cells, which are fetched part by part, and where each observation stands in them. */
export interface ReportSheets {
  readonly sheets: readonly SheetOutline[];
  readonly written: WrittenCells;
}

export interface ReportSize {
  readonly figures: number;
  readonly command: string;
}

/** Where a figure of a sheet came from. */
export interface Provenance {
  /** The row of the data sheet that it stands in. */
  readonly row: CellPlace;
  readonly literal: string;
  readonly about: string;
  readonly source: string;
  readonly address: string;
  /** Place inside the source, as the sheet says it. */
  readonly place: string;
  /** The words around the figure, where its document is open: before, the figure itself, after. */
  readonly words: readonly [string, string, string] | null;
}

/** Figures of our data sheet, by zero-based row or by id. */
export interface WantedFigures {
  readonly rows: readonly number[];
  readonly ids: readonly string[];
}

export type Stage = 'reading' | 'checking' | 'comparing' | 'building';

export interface Progress {
  readonly stage: Stage;
  /** From 0 to 1; absent where nobody can tell. */
  readonly fraction?: number;
}

/** What runs beside the pane: reading, checking, comparing and building sheets. Every call can be awaited and none blocks the pane. */
export interface Engine {
  openBundled(language: Language): Promise<OpenedData>;
  openFile(name: string, bytes: ArrayBuffer, language: Language): Promise<OpenedData>;
  /** Takes the tables of the open workbook as figures. */
  openBlocks(name: string, blocks: readonly GridBlock[], language: Language): Promise<OpenedData>;
  /** Figures whose words hold `query`, accents aside, from the one at `from` on. */
  figures(query: string, from: number, count: number, language: Language): Promise<FigurePage>;
  closeSource(key: string, language: Language): Promise<OpenedData>;
  readDocument(key: string, language: Language): Promise<DocumentView>;
  /** Sets what the user decided; the figures that count change with it. */
  review(key: string, reviews: Readonly<Record<string, Review>>, language: Language): Promise<OpenedData>;
  compare(selection: Selection, language: Language): Promise<ComparisonView>;
  /** How many figures a report of the selection would hold, and the command that makes the same report outside Excel. */
  sizeOf(selection: Selection, language: Language): Promise<ReportSize>;
  check(selection: Selection, language: Language): Promise<FindingView[]>;
  /** Checks cells of the open workbook by the rules of their tables. */
  checkBlocks(name: string, blocks: readonly GridBlock[], language: Language): Promise<FindingView[]>;
  /** Checks one open source by its own rules. */
  checkSource(key: string, language: Language): Promise<FindingView[]>;
  /** Builds the sheets; those whose names are taken get other ones, and references between them follow. */
  report(selection: Selection, language: Language, taken: readonly string[]): Promise<ReportSheets>;
  /** Parts of a sheet of the last report: all at once they would hold the pane up while they cross. */
  reportCells(sheet: number, part: number): Promise<CellPart>;
  reportLook(sheet: number, part: number): Promise<LookPart>;
  reportFile(selection: Selection, language: Language): Promise<Uint8Array>;
  filledTemplate(template: ArrayBuffer, selection: Selection, language: Language): Promise<FilledTemplate>;
  /** What filling the placeholders of the sheet in view would do. */
  planOpenSheet(cells: OpenSheetCells, selection: Selection, language: Language): Promise<OpenSheetPlan>;
  /** Sets sources against each other. What follows is about the last such check. */
  across(request: AcrossRequest, language: Language): Promise<AcrossView>;
  acrossNotes(notes: readonly FindingNote[], language: Language): Promise<AcrossView>;
  /** The sheet "Đối chiếu" and the words that it leads to; their cells are fetched as those of a report. */
  acrossSheets(language: Language, taken: readonly string[]): Promise<ReportSheets>;
  acrossPage(language: Language): Promise<string>;
  /** A copy of an open .docx with comments. */
  acrossDocument(key: string, language: Language): Promise<Uint8Array>;
  acrossWords(source: number, start: number, end: number): Promise<WordsView>;
  provenance(data: GridBlock, wanted: WantedFigures, language: Language): Promise<Provenance[]>;
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** What could not be filled, in words. */
  readonly warnings: readonly string[];
}

/** The sheet in view, formulas of the others, and what stands about it. */
export interface OpenSheetCells {
  readonly block: GridBlock;
  readonly others: readonly GridBlock[];
  readonly around: LiveSurroundings;
}

export interface OpenSheetPlan {
  readonly fill: PreparedFill;
  /** What is wrong with the placeholders or cannot be filled. */
  readonly issues: readonly {
    readonly cell: string;
    readonly severity: 'error' | 'warning';
    readonly text: string;
  }[];
  /** What is left out of a form for one province; null where nothing is. */
  readonly remark: string | null;
  /** Why it cannot be done in place; empty where it can. */
  readonly refusals: readonly string[];
}

export type EngineCall = {
  [K in keyof Engine]: { readonly id: number; readonly method: K; readonly parameters: Parameters<Engine[K]> };
}[keyof Engine];
export type EngineAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly fault: { readonly message: string } }
  | { readonly id: number; readonly progress: Progress };
