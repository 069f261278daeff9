import type { ComparisonView, FindingView, OpenedData, Selection } from '../engine/protocol';

export const JOBS = ['data', 'compare', 'check'] as const;
export type Job = (typeof JOBS)[number];

/** Where each observation stands in the sheets that were last put into the workbook. */
export type WrittenCells = Readonly<Record<string, { readonly sheet: string; readonly cell: string }>>;

export interface Notice {
  readonly intent: 'success' | 'error' | 'warning';
  readonly text: string;
  readonly detail?: string;
}

export interface PaneState {
  readonly job: Job;
  readonly opened: OpenedData | null;
  readonly selection: Selection;
  readonly comparison: ComparisonView | null;
  readonly findings: readonly FindingView[] | null;
  readonly written: WrittenCells;
  readonly busy: boolean;
  readonly notice: Notice | null;
}

export const initialState: PaneState = {
  job: 'data',
  opened: null,
  selection: { provinces: [], indicators: [] },
  comparison: null,
  findings: null,
  written: {},
  busy: false,
  notice: null,
};

export type PaneAction =
  | { readonly type: 'job'; readonly job: Job }
  | { readonly type: 'busy' }
  | { readonly type: 'idle' }
  | { readonly type: 'opened'; readonly opened: OpenedData }
  | { readonly type: 'selected'; readonly selection: Selection }
  | { readonly type: 'compared'; readonly comparison: ComparisonView }
  | { readonly type: 'checked'; readonly findings: readonly FindingView[] }
  | { readonly type: 'written'; readonly cells: WrittenCells }
  | { readonly type: 'notice'; readonly notice: Notice | null };

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'job':
      return { ...state, job: action.job, notice: null };
    case 'busy':
      return { ...state, busy: true, notice: null };
    case 'idle':
      return { ...state, busy: false };
    case 'opened':
      return {
        ...state,
        opened: action.opened,
        selection: {
          provinces: action.opened.provinces.map((choice) => choice.id),
          indicators: action.opened.indicators.map((choice) => choice.id),
        },
        comparison: null,
        findings: null,
        written: {},
      };
    case 'selected':
      return { ...state, selection: action.selection, comparison: null, findings: null };
    case 'compared':
      return { ...state, comparison: action.comparison };
    case 'checked':
      return { ...state, findings: action.findings };
    case 'written':
      return { ...state, written: action.cells };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}
