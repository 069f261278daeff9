import type { CellSnapshot } from '../../excel/edit-cell';
import type { FilledSheet } from '../../excel/fill-open-sheet';
import type {
  CellPlace,
  ComparisonChoice,
  ComparisonView,
  FindingView,
  OpenedData,
  Review,
  Selection,
  Stage,
  WrittenCells,
} from '../engine/protocol';
import { carrySelection } from './carry-selection';

export const JOBS = ['data', 'compare', 'templates', 'check', 'across', 'sources'] as const;
export type Job = (typeof JOBS)[number];

/** What to check: chosen figures, cells of the open workbook, or one open source. */
export type CheckScope = 'data' | 'selection' | 'sheet' | 'workbook' | `source:${string}`;

/** The last write, as far as it can be taken back. */
export type LastWrite =
  | { readonly kind: 'sheets'; readonly ids: readonly string[]; readonly names: readonly string[] }
  | { readonly kind: 'cells'; readonly snapshots: readonly CellSnapshot[] }
  | { readonly kind: 'filled'; readonly sheet: FilledSheet };

export interface Notice {
  readonly intent: 'success' | 'error' | 'warning';
  readonly text: string;
  readonly detail?: string;
  /** Lines below the text. */
  readonly lines?: readonly string[];
}

export interface Busy {
  readonly stage: Stage | 'writing' | 'excel' | null;
  readonly fraction: number | null;
}

export interface PaneState {
  readonly job: Job;
  readonly opened: OpenedData | null;
  readonly selection: Selection;
  /** Key of the document that is shown. */
  readonly document: string | null;
  readonly comparison: ComparisonView | null;
  readonly scope: CheckScope;
  readonly findings: readonly FindingView[] | null;
  /** Sheets that the last check did not read, in words. */
  readonly leftOut: readonly string[];
  /** Where each figure stands in the sheets that were last put into the workbook. */
  readonly written: WrittenCells;
  readonly lastWrite: LastWrite | null;
  /** What the user decided about figures of documents, by source. */
  readonly reviews: Readonly<Record<string, Readonly<Record<string, Review>>>>;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** The pane was opened to check the selection: do it as soon as it can be done. */
  readonly checkAtOnce: boolean;
}

/** What a comparison is until the user says otherwise. */
export const USUAL_CHOICE: ComparisonChoice = {
  direction: null,
  when: 'latest-common',
  periods: [],
  measures: [],
  benchmark: null,
  rankUnequal: false,
};

export const initialState: PaneState = {
  job: 'data',
  opened: null,
  selection: { provinces: [], indicators: [], how: USUAL_CHOICE },
  document: null,
  comparison: null,
  scope: 'data',
  findings: null,
  leftOut: [],
  written: {},
  lastWrite: null,
  reviews: {},
  busy: null,
  notice: null,
  checkAtOnce: false,
};

/** The state a pane begins in; `job` is what the command that opened it asks for. */
export function startState(job: string | null): PaneState {
  return job === 'check' ? { ...initialState, job, scope: 'selection', checkAtOnce: true } : initialState;
}

export type PaneAction =
  | { readonly type: 'job'; readonly job: Job }
  /** The job of the last time, unless the user already asked for a check. */
  | { readonly type: 'resumed'; readonly job: Job }
  /** The user asked, outside the pane, to check the selection. */
  | { readonly type: 'check-asked' }
  | { readonly type: 'busy'; readonly busy: Busy }
  | { readonly type: 'idle' }
  | { readonly type: 'opened'; readonly opened: OpenedData }
  | { readonly type: 'document'; readonly key: string | null }
  | { readonly type: 'selected'; readonly selection: Selection }
  | { readonly type: 'reviewed'; readonly key: string; readonly reviews: Readonly<Record<string, Review>> }
  | { readonly type: 'compared'; readonly comparison: ComparisonView }
  | { readonly type: 'scope'; readonly scope: CheckScope }
  | { readonly type: 'checking' }
  | { readonly type: 'checked'; readonly findings: readonly FindingView[]; readonly leftOut?: readonly string[] }
  | { readonly type: 'written'; readonly written: WrittenCells }
  | { readonly type: 'wrote'; readonly write: LastWrite | null }
  | { readonly type: 'notice'; readonly notice: Notice | null };

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'job':
      return { ...state, job: action.job, notice: null };
    case 'resumed':
      return state.checkAtOnce ? state : { ...state, job: action.job };
    case 'check-asked':
      return { ...state, job: 'check', scope: 'selection', findings: null, notice: null, checkAtOnce: true };
    case 'busy':
      return { ...state, busy: action.busy };
    case 'idle':
      return { ...state, busy: null };
    case 'opened':
      return {
        ...state,
        opened: action.opened,
        selection: carrySelection(state.opened, state.selection, action.opened),
        comparison: null,
        findings: state.scope === 'data' ? null : state.findings,
      };
    case 'document':
      return { ...state, document: action.key, notice: null };
    case 'selected':
      return {
        ...state,
        selection: action.selection,
        comparison: null,
        findings: state.scope === 'data' ? null : state.findings,
      };
    case 'reviewed':
      return {
        ...state,
        reviews: { ...state.reviews, [action.key]: { ...state.reviews[action.key], ...action.reviews } },
      };
    case 'compared':
      return { ...state, comparison: action.comparison };
    case 'scope':
      return { ...state, scope: action.scope, findings: null };
    case 'checking':
      return { ...state, checkAtOnce: false };
    case 'checked':
      return { ...state, findings: action.findings, leftOut: action.leftOut ?? [] };
    case 'written':
      return { ...state, written: action.written };
    case 'wrote':
      return { ...state, lastWrite: action.write };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

/** Where a figure stands in the workbook, if it does. */
export function writtenPlace(written: WrittenCells, observation: string | null): CellPlace | null {
  if (observation === null) return null;
  for (const [sheet, cells] of Object.entries(written))
    if (Object.hasOwn(cells, observation)) return { sheet, cell: cells[observation]! };
  return null;
}
