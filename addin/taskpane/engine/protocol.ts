import type { VerdictWord } from '../../../lib/checking/finding';
import type { Language } from '../../../lib/messages';
import type { Sheet } from '../../../lib/sheets/sheet';

/** What the pane needs to show of loaded figures. Plain data: it crosses from the worker to the page. */
export interface OpenedData {
  readonly name: string;
  readonly observations: readonly FigureView[];
  readonly provinces: readonly Choice[];
  readonly indicators: readonly Choice[];
  /** One sentence for each row that could not be taken. */
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

/** What the user picked. Empty lists mean everything. */
export interface Selection {
  readonly provinces: readonly string[];
  readonly indicators: readonly string[];
}

export interface ComparisonView {
  readonly provinces: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly unit: string;
    readonly comparable: boolean;
    readonly cells: readonly { readonly text: string; readonly note: string; readonly missing: boolean }[];
  }[];
  readonly comparableRows: number;
  readonly notes: readonly string[];
}

export interface FindingView {
  readonly key: string;
  readonly word: VerdictWord;
  readonly sentence: string;
  /** The two intervals drawn, as accessible SVG; empty where there are not two sides. */
  readonly picture: string;
  readonly repairs: readonly string[];
  /** Observations that the finding hangs on, with what is printed. */
  readonly figures: readonly { readonly observation: string | null; readonly name: string; readonly literal: string }[];
}

/** The sheets of a report and where each observation stands in them ("'Số liệu'!I7"). */
export interface ReportSheets {
  readonly sheets: readonly Sheet[];
  readonly cells: Readonly<Record<string, { readonly sheet: string; readonly cell: string }>>;
}

/** What runs beside the pane: reading, checking, comparing and building sheets. Every call can be awaited and none blocks the pane. */
export interface Engine {
  openBundled(language: Language): Promise<OpenedData>;
  openFile(name: string, bytes: ArrayBuffer, language: Language): Promise<OpenedData>;
  compare(selection: Selection, language: Language): Promise<ComparisonView>;
  check(selection: Selection, language: Language): Promise<FindingView[]>;
  report(selection: Selection, language: Language): Promise<ReportSheets>;
  reportFile(selection: Selection, language: Language): Promise<Uint8Array>;
  filledTemplate(template: ArrayBuffer, selection: Selection, language: Language): Promise<Uint8Array>;
}

export type EngineCall = {
  [K in keyof Engine]: { readonly id: number; readonly method: K; readonly parameters: Parameters<Engine[K]> };
}[keyof Engine];
export type EngineAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly fault: { readonly message: string } };
