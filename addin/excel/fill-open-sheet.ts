import { columnName, rangeAddress } from '../../lib/grids/a1';
import type { GridRange } from '../../lib/grids/grid';
import type { AxisEdit } from '../../lib/sheets/template/live';
import type { LiveName, LiveSize } from '../../lib/sheets/template/live-plan';
import { RequestBudget } from './budget';
import { ExcelFault } from './fault';
import type { PreparedFill, PreparedWrite } from './prepare/prepare-live';
import { runExcel } from './session';
import { sheetState } from './sheet-state';
import { readTemplateLooks, type TemplateLooks } from './template-looks';

/** What it takes to bring a filled sheet back. */
export interface FilledSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly back: PreparedFill['back'];
  readonly looks: TemplateLooks;
  /** What stood in the sheet right after it was filled. */
  readonly state: string;
}

const ALL: 'All' = 'All';

/**
 * Fills the placeholders of the sheet in view as planned. What is queued goes in one request where it fits, so that it is one step
 * for Excel's own undo; where it does not, an Excel that can (ExcelApi 1.20) makes one step of the requests.
 * `expected` is the state of the sheet that the plan was made for. Throws ExcelFault "changed-since" when it is another by now.
 */
export async function fillOpenSheet(fill: PreparedFill, expected: string): Promise<FilledSheet> {
  return runExcel(
    async (context, begins) => {
      const sheet = context.workbook.worksheets.getItem(fill.sheet);
      sheet.load('id');
      if ((await sheetState(context, sheet)) !== expected) throw new ExcelFault('changed-since', fill.sheet);
      const looks = await readTemplateLooks(context, sheet, fill);
      const budget = new RequestBudget(context);
      begins();
      await clearAreas(sheet, fill.unmerge, fill.clear, budget);
      await moveLines(sheet, fill.rows, rowsAddress, looks.width, budget);
      await moveLines(sheet, fill.columns, columnsAddress, null, budget);
      await setSizes(sheet, fill, looks, budget);
      await setFormats(sheet, fill.formats, budget);
      await writeAll(context, fill.writes, budget);
      await mergeAreas(sheet, fill.merge, budget);
      await setNames(context, fill.names, budget);
      await budget.send();
      return { sheetId: sheet.id, name: fill.sheet, back: fill.back, looks, state: await sheetState(context, sheet) };
    },
    { oneUndo: true },
  );
}

/** The state of the sheet in view, to be handed to {@link fillOpenSheet}. */
export async function openSheetState(): Promise<string> {
  return runExcel((context) => sheetState(context, context.workbook.worksheets.getActiveWorksheet()));
}

export async function clearAreas(
  sheet: Excel.Worksheet,
  merged: readonly GridRange[],
  formulas: readonly GridRange[],
  budget: RequestBudget,
): Promise<void> {
  for (const area of merged) {
    await budget.reserveCalls(1);
    sheet.getRange(rangeAddress(area)).unmerge();
  }
  for (const area of formulas) {
    await budget.reserveCalls(1);
    sheet.getRange(rangeAddress(area)).clear('Contents');
  }
}

export const rowsAddress = (at: number, count: number) => `${at + 1}:${at + count}`;
export const columnsAddress = (at: number, count: number) => `${columnName(at)}:${columnName(at + count - 1)}`;

/** Takes the steps of one axis. Rows are copied as far as anything is formatted: `width` columns; columns whole. */
async function moveLines(
  sheet: Excel.Worksheet,
  edits: readonly AxisEdit[],
  address: (at: number, count: number) => string,
  width: number | null,
  budget: RequestBudget,
): Promise<void> {
  const rows = width !== null;
  const lines = (at: number, count: number) =>
    rows ? sheet.getRangeByIndexes(at, 0, count, width) : sheet.getRange(address(at, count));
  for (const edit of joinCopies(edits)) {
    await budget.reserveCalls(2);
    if (edit.kind === 'insert') sheet.getRange(address(edit.at, edit.count)).insert(rows ? 'Down' : 'Right');
    else if (edit.kind === 'delete') sheet.getRange(address(edit.at, edit.count)).delete(rows ? 'Up' : 'Left');
    else lines(edit.to, edit.count * edit.times).copyFrom(lines(edit.from, edit.count), ALL);
  }
}

type JoinedEdit =
  | Exclude<AxisEdit, { kind: 'copy' }>
  | (Extract<AxisEdit, { kind: 'copy' }> & { readonly times: number });

/** Copies of the same lines one below the other are one copy: Excel repeats a smaller source. */
export function joinCopies(edits: readonly AxisEdit[]): JoinedEdit[] {
  const joined: JoinedEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (edit.kind !== 'copy') joined.push(edit);
    else if (
      last?.kind === 'copy' &&
      last.from === edit.from &&
      last.count === edit.count &&
      last.to + last.count * last.times === edit.to
    )
      joined[joined.length - 1] = { ...last, times: last.times + 1 };
    else joined.push({ ...edit, times: 1 });
  }
  return joined;
}

async function setSizes(
  sheet: Excel.Worksheet,
  { rowSizes, columnSizes }: PreparedFill,
  looks: TemplateLooks,
  budget: RequestBudget,
): Promise<void> {
  const each = async (sizes: readonly LiveSize[], set: (size: LiveSize) => boolean) => {
    for (const size of sizes) if (set(size)) await budget.reserveCalls(1);
  };
  await each(rowSizes, ({ source, from, to }) => {
    const height = looks.heights.get(source);
    if (height !== undefined) sheet.getRange(rowsAddress(from, to - from + 1)).format.rowHeight = height;
    return height !== undefined;
  });
  await each(columnSizes, ({ source, from, to }) => {
    const width = looks.widths.get(source);
    if (width !== undefined) sheet.getRange(columnsAddress(from, to - from + 1)).format.columnWidth = width;
    return width !== undefined;
  });
}

export async function setFormats(
  sheet: Excel.Worksheet,
  formats: PreparedFill['formats'],
  budget: RequestBudget,
): Promise<void> {
  const runs: { row: number; column: number; formats: string[][] }[] = [];
  for (const { row, column, format } of [...formats].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.formats.length === row) last.formats.push([format]);
    else runs.push({ row, column, formats: [[format]] });
  }
  for (const run of runs) {
    await budget.reserve(300 + run.formats.length * 20);
    const range = sheet.getRangeByIndexes(run.row, run.column, run.formats.length, 1);
    range.numberFormat = run.formats;
    range.untrack();
  }
}

export async function writeAll(
  context: Excel.RequestContext,
  writes: readonly PreparedWrite[],
  budget: RequestBudget,
): Promise<void> {
  for (const { sheet, top, left, inputs, bytes } of writes) {
    await budget.reserve(bytes + 300);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(top, left, inputs.length, inputs[0]!.length);
    range.formulas = inputs;
    range.untrack();
  }
}

export async function mergeAreas(
  sheet: Excel.Worksheet,
  areas: readonly GridRange[],
  budget: RequestBudget,
): Promise<void> {
  for (const area of areas) {
    await budget.reserveCalls(1);
    sheet.getRange(rangeAddress(area)).merge(false);
  }
}

export async function setNames(
  context: Excel.RequestContext,
  names: readonly LiveName[],
  budget: RequestBudget,
): Promise<void> {
  for (const { name, sheet, formula } of names) {
    await budget.reserveCalls(2);
    const scope = sheet === null ? context.workbook.names : context.workbook.worksheets.getItem(sheet).names;
    scope.getItem(name).formula = formula;
  }
}
