import { cellAddress, rangeAddress } from '../../grids/a1';
import type { GridRange } from '../../grids/grid';
import type { GridBlock } from '../../grids/make-grid';
import { spreadRange } from './apply/ranges';
import type { TemplateData } from './data';
import type { TemplateIssue } from './issues';
import type { AxisLayout } from './layout';
import { type AxisEdit, axisEdits, type BackEdit, backEdits, formulaEdits } from './live';
import { LiveContents, type LiveWrite } from './live-contents';
import { formatAt, originalContents, originalFormats } from './live-original';
import { formulaOf, templateSheetOfBlock } from './live-sheet';
import { type Layouts, MovingFormula, type SheetLayout } from './move-formula';
import type { SheetPlan } from './plan';
import { planFill } from './plan-fill';

/** What stands on and about the sheet besides its cells, as far as it decides whether filling in place is safe. */
export interface LiveSurroundings {
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly charts: number;
  readonly tables: readonly { readonly name: string; readonly range: GridRange }[];
  readonly names: readonly LiveName[];
}

/** A defined name; `sheet` is the sheet it belongs to, null for the workbook. */
export interface LiveName {
  readonly name: string;
  readonly sheet: string | null;
  /** With "=". */
  readonly formula: string;
}

/** Why the sheet cannot be filled in place. `found` names the thing. */
export interface LiveRefusal {
  readonly code: 'no-placeholder' | 'protected' | 'filtered' | 'table' | 'image';
  readonly found: string;
}

export interface LiveFormat {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** Rows or columns that copy one of the template's, and so want its height or width. */
export interface LiveSize {
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

/** How to bring the sheet back. All places are those of the template, once `rows` and `columns` are taken. */
export interface LiveBack {
  readonly rows: readonly BackEdit[];
  readonly columns: readonly BackEdit[];
  /** Merged areas of the filled sheet, to be parted before anything moves back. */
  readonly unmerge: readonly GridRange[];
  /** Formula cells of the filled sheet, to be emptied before anything moves back. */
  readonly clear: readonly GridRange[];
  readonly writes: readonly LiveWrite[];
  readonly formats: readonly LiveFormat[];
  readonly merge: readonly GridRange[];
  readonly names: readonly LiveName[];
}

/** What filling does to the open sheet, in the order in which it is to be done, and how to take it back. */
export interface LivePlan {
  readonly sheet: string;
  readonly issues: readonly TemplateIssue[];
  readonly refusals: readonly LiveRefusal[];
  readonly addedRows: number;
  readonly addedColumns: number;
  readonly filledCells: number;
  readonly rewrittenFormulas: number;
  /** Charts do not follow rows that are added below the row they show. */
  readonly chartsToCheck: number;
  readonly unmerge: readonly GridRange[];
  /** Formulas go first and come back at their new places: nothing then points at cells that move. */
  readonly clear: readonly GridRange[];
  readonly rows: readonly AxisEdit[];
  readonly columns: readonly AxisEdit[];
  readonly rowSizes: readonly LiveSize[];
  readonly columnSizes: readonly LiveSize[];
  readonly writes: readonly LiveWrite[];
  readonly formats: readonly LiveFormat[];
  readonly merge: readonly GridRange[];
  readonly names: readonly LiveName[];
  /** Template rows that go and whose looks have to be kept for taking the filling back. */
  readonly lostRows: readonly number[];
  readonly back: LiveBack;
}

/**
 * Plans filling the placeholders of one open sheet. `others` are the workbook's other sheets, whose formulas may point at it.
 * @throws PackageError too-large, where more rows or columns would be needed than a sheet has
 */
export function planLive(
  block: GridBlock,
  others: readonly GridBlock[],
  around: LiveSurroundings,
  data: TemplateData,
): LivePlan {
  const template = templateSheetOfBlock(block);
  const { sheets, issues } = planFill([template], data);
  const plan = sheets[0];
  const layout: SheetLayout | null = plan ? { rows: plan.rows, columns: plan.columns } : null;
  const moves = layout !== null && !(layout.rows.identity && layout.columns.identity);
  const layouts: Layouts = new Map(moves ? [[block.sheet.toLowerCase(), layout]] : []);
  const contents = new LiveContents();
  const formats = plan ? putValues(plan, block, contents) : [];
  const filledCells = contents.size;
  if (moves && plan)
    for (const edit of formulaEdits([template, ...others.map(templateSheetOfBlock)], { sheets: [plan], issues: [] }))
      contents.put(edit.sheet, edit.row, edit.column, { value: null, formula: edit.formula });
  const names = movedNames(around.names, layouts);
  const merged = moves ? template.merges.filter((merge) => isMoved(merge, layout)) : [];
  const spread = moves ? merged.flatMap((merge) => spreadRange(merge, layout)) : [];
  const added = plan?.merges ?? [];
  const merge = [...spread.filter((one) => !added.some((other) => meets(one, other))), ...added].filter(isWide);
  const writes = contents.rectangles();
  const rowBack = layout ? backEdits(layout.rows) : [];
  return {
    sheet: block.sheet,
    issues,
    refusals: refusalsOf(plan, around),
    addedRows: layout?.rows.delta ?? 0,
    addedColumns: layout?.columns.delta ?? 0,
    filledCells,
    rewrittenFormulas: contents.size - filledCells,
    chartsToCheck: moves ? around.charts : 0,
    unmerge: merged,
    clear: moves ? formulaAreas(block) : [],
    rows: layout ? axisEdits(layout.rows) : [],
    columns: layout ? axisEdits(layout.columns) : [],
    rowSizes: layout ? sizesOf(layout.rows) : [],
    columnSizes: layout ? sizesOf(layout.columns) : [],
    writes,
    formats,
    merge,
    names,
    lostRows: rowBack.flatMap((edit) => (edit.kind === 'rebuild' ? [edit.row] : [])),
    back: {
      rows: rowBack,
      columns: layout ? backEdits(layout.columns) : [],
      unmerge: merge,
      clear: moves ? formulaRectangles(writes, block.sheet) : [],
      writes: originalContents(block, others, plan, rowBack, contents).rectangles(),
      formats: originalFormats(plan, block, rowBack),
      merge: [...merged],
      names: around.names.filter(({ name, sheet }) => names.some((one) => one.name === name && one.sheet === sheet)),
    },
  };
}

/** Values of the filled cells; gives the formats for cells that have none of their own. */
function putValues(plan: SheetPlan, block: GridBlock, contents: LiveContents): LiveFormat[] {
  const formats: LiveFormat[] = [];
  for (const { row, source, columns, values } of plan.lines)
    for (const [index, column] of columns.entries()) {
      const { value, format } = values[index]!;
      contents.put(plan.sheet, row, column, { value });
      const own = formatAt(block, source, plan.columns.sources[column] ?? column - plan.columns.delta);
      if (format !== undefined && own === 'General') formats.push({ row, column, format });
      // Excel would keep a number in a cell of format "@" as text.
      else if (own === '@' && typeof value === 'number') formats.push({ row, column, format: format ?? 'General' });
    }
  return formats;
}

function movedNames(names: readonly LiveName[], layouts: Layouts): LiveName[] {
  if (layouts.size === 0) return [];
  return names.flatMap((one) => {
    const moving = new MovingFormula(one.formula.slice(1), one.sheet ?? '', layouts);
    return moving.touched ? [{ ...one, formula: `=${moving.stretched()}` }] : [];
  });
}

function refusalsOf(plan: SheetPlan | undefined, around: LiveSurroundings): LiveRefusal[] {
  if (!plan) return [{ code: 'no-placeholder', found: '' }];
  const refusals: LiveRefusal[] = [];
  if (around.isProtected) refusals.push({ code: 'protected', found: '' });
  const { rows, columns } = plan;
  const moves = !rows.identity || !columns.identity;
  if (around.isFiltered && moves) refusals.push({ code: 'filtered', found: '' });
  for (const { name, range } of around.tables)
    if (changesWithin(rows, range.top, range.bottom) || changesWithin(columns, range.left, range.right))
      refusals.push({ code: 'table', found: `${name} (${rangeAddress(range)})` });
  for (const { range } of plan.images) refusals.push({ code: 'image', found: cellAddress(range.top, range.left) });
  return refusals;
}

/** True where rows inside the stretch are repeated or go. */
function changesWithin(axis: AxisLayout, first: number, last: number): boolean {
  for (let row = first; row <= Math.min(last, axis.described - 1); row++)
    if (axis.start(row) > axis.end(row) || axis.instanceAt(axis.start(row)) !== null) return true;
  return false;
}

function isMoved(merge: GridRange, { rows, columns }: SheetLayout): boolean {
  const [same] = spreadRange(merge, { rows, columns });
  const copies = spreadRange(merge, { rows, columns }).length;
  return (
    copies !== 1 || !same || rangeAddress(same) !== rangeAddress(merge) || changesWithin(rows, merge.top, merge.bottom)
  );
}

const meets = (a: GridRange, b: GridRange) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const isWide = ({ top, bottom, left, right }: GridRange) => top !== bottom || left !== right;

/** Copies beyond the first of every repeated row, as runs. */
function sizesOf(axis: AxisLayout): LiveSize[] {
  const sizes: LiveSize[] = [];
  for (let place = 0; place < axis.sources.length; place++) {
    const source = axis.sources[place]!;
    if (source === place || axis.instanceAt(place) === null) continue;
    const last = sizes.at(-1);
    if (last && last.source === source && last.to === place - 1) sizes[sizes.length - 1] = { ...last, to: place };
    else sizes.push({ source, from: place, to: place });
  }
  return sizes;
}

/** The formula cells of a block as rectangles, one column wide. */
function formulaAreas(block: GridBlock): GridRange[] {
  const origin = block.origin ?? { row: 0, column: 0 };
  const found = new LiveContents();
  block.values.forEach((values, row) => {
    values.forEach((_, column) => {
      if (formulaOf(block, row, column) !== null)
        found.put(block.sheet, row + origin.row, column + origin.column, { value: null });
    });
  });
  return found.rectangles().map(rangeOf);
}

function formulaRectangles(writes: readonly LiveWrite[], sheet: string): GridRange[] {
  const found = new LiveContents();
  for (const write of writes) {
    if (write.sheet !== sheet) continue;
    write.contents.forEach((row, down) => {
      row.forEach(({ formula }, across) => {
        if (formula !== undefined) found.put(sheet, write.top + down, write.left + across, { value: null });
      });
    });
  }
  return found.rectangles().map(rangeOf);
}

function rangeOf({ top, left, contents }: LiveWrite): GridRange {
  return { top, left, bottom: top + contents.length - 1, right: left + contents[0]!.length - 1 };
}
