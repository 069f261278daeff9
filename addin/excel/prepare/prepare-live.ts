import type { LiveWrite } from '../../../lib/sheets/template/live-contents';
import type { LivePlan } from '../../../lib/sheets/template/live-plan';
import { blockBytes } from './block-bytes';
import { cellInput } from './cell-input';
import type { CellInput } from './prepared';

/** A rectangle as Excel takes it. */
export interface PreparedWrite {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly inputs: CellInput[][];
  /** UTF-8 bytes that it takes in a request. */
  readonly bytes: number;
}

export interface PreparedFill extends Omit<LivePlan, 'writes' | 'back' | 'issues' | 'refusals'> {
  readonly writes: readonly PreparedWrite[];
  readonly back: Omit<LivePlan['back'], 'writes'> & { readonly writes: readonly PreparedWrite[] };
}

/** Rows of one write: with the byte budget this keeps requests under the web's limit. */
const ROWS_PER_WRITE = 1000;

/** A plan as plain cell inputs, light enough to cross from the worker. */
export function prepareLive({ issues, refusals, ...plan }: LivePlan): PreparedFill {
  return {
    ...plan,
    writes: plan.writes.flatMap(prepareWrite),
    back: { ...plan.back, writes: plan.back.writes.flatMap(prepareWrite) },
  };
}

function prepareWrite({ sheet, top, left, contents }: LiveWrite): PreparedWrite[] {
  const parts: PreparedWrite[] = [];
  for (let from = 0; from < contents.length; from += ROWS_PER_WRITE) {
    const rows = contents.slice(from, from + ROWS_PER_WRITE);
    const inputs = rows.map((row) =>
      row.map(({ value, formula }) => cellInput(formula === undefined ? { value } : { value: null, formula })),
    );
    parts.push({ sheet, top: top + from, left, inputs, bytes: blockBytes(inputs) });
  }
  return parts;
}
