import type { AxisLayout, Instance } from './layout';
import { type Layouts, MovingFormula } from './move-formula';
import type { FillPlan } from './plan';
import type { TemplateSheet } from './template-sheet';

/** One step on the rows (or columns) of an open sheet. Places are zero-based and hold at the time of the step. */
export type AxisEdit =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  /** Copies formats, values and heights of `count` rows. */
  | { readonly kind: 'copy'; readonly from: number; readonly to: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number };

/**
 * The steps that bring an open sheet's rows (or columns) into their new order, to be taken one after the other. They begin at the
 * bottom, so that places above stay as they are in the template; a repeated row itself stays and becomes the first copy, so that
 * what refers to it is kept.
 */
export function axisEdits(layout: AxisLayout): AxisEdit[] {
  return changedBlocks(layout).flatMap(blockEdits);
}

/** Template rows first … last that become the rows of `sources`, of which the first `kept` stand where they belong already. */
interface ChangedBlock {
  readonly first: number;
  readonly last: number;
  readonly sources: readonly number[];
  readonly kept: number;
}

/** From the bottom up. */
function changedBlocks(layout: AxisLayout): ChangedBlock[] {
  const blocks: ChangedBlock[] = [];
  for (let last = layout.described - 1; last >= 0; last--) {
    if (!isChanged(layout, last)) continue;
    let first = last;
    while (first > 0 && isChanged(layout, first - 1) && sameBlock(layout, first - 1, first)) first--;
    const sources = layout.sources.slice(layout.start(first), layout.start(last + 1));
    blocks.push({ first, last, sources, kept: keptRows(first, sources) });
    last = first;
  }
  return blocks;
}

/** One step back to the template. Places are zero-based and hold at the time of the step. */
export type BackEdit =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  /** The template row `row` is made again by copying the formats and values of its first copy. */
  | { readonly kind: 'copy'; readonly row: number; readonly from: number; readonly to: number }
  /** The template row `row` went altogether: what it looked like has to be known from before. */
  | { readonly kind: 'rebuild'; readonly row: number; readonly to: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number };

/** The steps that undo {@link axisEdits}; contents of cells are put back afterwards. */
export function backEdits(layout: AxisLayout): BackEdit[] {
  return changedBlocks(layout).reverse().flatMap(blockBackEdits);
}

function blockBackEdits({ first, last, sources, kept }: ChangedBlock): BackEdit[] {
  const edits: BackEdit[] = [];
  const removed = last - first + 1 - kept;
  const end = first + sources.length;
  if (removed > 0) edits.push({ kind: 'insert', at: end, count: removed });
  for (let row = first + kept; row <= last; row++) {
    const to = end + (row - first - kept);
    const copy = sources.indexOf(row);
    edits.push(copy < 0 ? { kind: 'rebuild', row, to } : { kind: 'copy', row, from: first + copy, to });
  }
  if (sources.length > kept) edits.push({ kind: 'delete', at: first + kept, count: sources.length - kept });
  return edits;
}

function isChanged(layout: AxisLayout, row: number): boolean {
  return layout.start(row) > layout.end(row) || layout.instanceAt(layout.start(row)) !== null;
}

/** Rows of different blocks that touch are taken one block at a time; dropped rows go with either neighbour. */
function sameBlock(layout: AxisLayout, above: number, below: number): boolean {
  const [a, b] = [outermost(layout, above), outermost(layout, below)];
  return a === null || b === null || (a.from === b.from && a.to === b.to);
}

function outermost(layout: AxisLayout, row: number): Instance | null {
  if (layout.start(row) > layout.end(row)) return null;
  let instance = layout.instanceAt(layout.start(row));
  while (instance?.parent) instance = instance.parent;
  return instance;
}

/** Rows first … last become the rows of `sources`. */
function blockEdits({ first, last, sources, kept }: ChangedBlock): AxisEdit[] {
  const size = last - first + 1;
  const runs: { from: number; to: number; count: number }[] = [];
  // The template's own rows are pushed down, copied from, and taken away, but for the first run that can stay where it is.
  const added = sources.length - kept;
  sources.slice(kept).forEach((source, index) => {
    const run = runs.at(-1);
    if (run && source === run.from + run.count) run.count++;
    else runs.push({ from: source, to: first + kept + index, count: 1 });
  });
  const edits: AxisEdit[] = [];
  if (added > 0) edits.push({ kind: 'insert', at: first + kept, count: added });
  const moved = (row: number) => (row < first + kept ? row : row + added);
  for (const run of runs) {
    // A run that begins among the kept rows and ends below them is copied in two parts.
    const above = Math.max(0, Math.min(run.count, first + kept - run.from));
    if (above > 0) edits.push({ kind: 'copy', from: run.from, to: run.to, count: above });
    if (run.count > above)
      edits.push({ kind: 'copy', from: moved(run.from + above), to: run.to + above, count: run.count - above });
  }
  if (size > kept) edits.push({ kind: 'delete', at: first + sources.length, count: size - kept });
  return edits;
}

/** How many of the rows already stand where they belong. */
function keptRows(first: number, sources: readonly number[]): number {
  let kept = 0;
  while (kept < sources.length && sources[kept] === first + kept) kept++;
  return kept;
}

/** A formula to write into an open sheet, at its new place. */
export interface FormulaEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without "=". */
  readonly formula: string;
}

/** All formulas that stand in, or point at, the sheets that a plan changes, as they must read afterwards. */
export function* formulaEdits(sheets: readonly TemplateSheet[], plan: FillPlan): Generator<FormulaEdit> {
  const layouts: Layouts = new Map(
    plan.sheets.map(({ sheet, rows, columns }) => [sheet.toLowerCase(), { rows, columns }]),
  );
  for (const sheet of sheets) {
    const own = layouts.get(sheet.name.toLowerCase());
    const blank = new Set(plan.sheets.find((candidate) => candidate.sheet === sheet.name)?.blankRows ?? []);
    for (const [row, cells] of sheet.rows)
      for (const { column, formula } of cells) {
        if (formula === null) continue;
        const moving = new MovingFormula(formula, sheet.name, layouts);
        if (!own && !moving.touched) continue;
        for (const place of placesOf(own?.rows, row))
          for (const across of placesOf(own?.columns, column))
            if (!blank.has(place))
              yield { sheet: sheet.name, row: place, column: across, formula: moving.at(place, across) };
      }
  }
}

/** The new places of a template row, none where it goes. */
function placesOf(layout: AxisLayout | undefined, row: number): number[] {
  if (!layout) return [row];
  if (row >= layout.described) return [row + layout.delta];
  const places: number[] = [];
  for (let place = layout.start(row); place <= layout.end(row); place++)
    if (layout.sources[place] === row) places.push(place);
  return places;
}
