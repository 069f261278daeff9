import { cellAddress, parseAddress } from '../../lib/grids/a1';
import type { GridRange } from '../../lib/grids/grid';
import { runExcel } from './session';

export interface CellToMark {
  readonly sheet: string;
  /** A cell or a range. */
  readonly cell: string;
}

/**
 * A mark is a conditional format that always holds, so that it never touches the cell's own look: taking it off leaves everything as
 * it is. Excel moves it along when rows or columns are inserted or deleted, renames go with it, and it travels with the workbook. It
 * is known by its formula.
 */
const MARK_FORMULA = '=N("DoiChieu")=0';
/** Dashed, so that the mark is seen without colours too. */
const LOOK = { fill: '#FDE7E9', border: '#C50F1F' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
/** Cells that one rule names; Excel takes 8,192. */
const CELLS_PER_RULE = 200;
/** Of one finding's range no more are marked. */
const MOST_CELLS = 5000;

interface Mark {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
  readonly ranges: Excel.RangeCollection;
}

/** Marks cells, those that carry a mark already left as they are. Returns how many are marked now. */
export async function markCells(cells: readonly CellToMark[]): Promise<number> {
  return runExcel(async (context) => {
    const marked = markedCells(await findMarks(context));
    const bySheet = new Map<string, string[]>();
    for (const { sheet, cell } of cells)
      for (const one of cellsOf(parseAddress(cell))) {
        const key = `${sheet}!${one}`;
        if (marked.has(key)) continue;
        marked.add(key);
        const addresses = bySheet.get(sheet) ?? [];
        bySheet.set(sheet, addresses);
        addresses.push(one);
      }
    for (const [sheet, addresses] of bySheet) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (let at = 0; at < addresses.length; at += CELLS_PER_RULE)
        addMark(worksheet.getRanges(addresses.slice(at, at + CELLS_PER_RULE).join(',')));
    }
    await context.sync();
    return marked.size;
  });
}

/** Takes all marks off again, in every sheet. Returns how many cells had one. */
export async function unmarkCells(): Promise<number> {
  return runExcel(async (context) => {
    const marks = await findMarks(context);
    for (const { rule } of marks) rule.delete();
    await context.sync();
    return markedCells(marks).size;
  });
}

/** How many cells are marked. */
export async function countMarks(): Promise<number> {
  return runExcel(async (context) => markedCells(await findMarks(context)).size);
}

function addMark(areas: Excel.RangeAreas): void {
  const { custom } = areas.conditionalFormats.add('Custom');
  custom.rule.formula = MARK_FORMULA;
  custom.format.fill.color = LOOK.fill;
  for (const side of SIDES) {
    const border = custom.format.borders[side];
    border.style = 'Dash';
    border.color = LOOK.border;
  }
}

/** Our rules in all sheets, with the cells they stand on. At most three requests, however many cells. */
async function findMarks(context: Excel.RequestContext): Promise<Mark[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => {
    const rules = worksheet.getRange().conditionalFormats;
    rules.load('items/type');
    return { sheet: worksheet.name, rules };
  });
  await context.sync();
  const asked = sheets.flatMap(({ sheet, rules }) =>
    rules.items
      .filter(({ type }) => type === 'Custom')
      .map((rule) => {
        rule.custom.rule.load('formula');
        const ranges = rule.getRanges().areas;
        ranges.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
        return { sheet, rule, ranges };
      }),
  );
  if (asked.length === 0) return [];
  await context.sync();
  return asked.filter(({ rule }) => rule.custom.rule.formula.replaceAll(' ', '') === MARK_FORMULA);
}

/** Cells that carry a mark, by sheet and address. */
function markedCells(marks: readonly Mark[]): Set<string> {
  const cells = new Set<string>();
  for (const { sheet, ranges } of marks)
    for (const { rowIndex: top, columnIndex: left, rowCount, columnCount } of ranges.items)
      for (const cell of cellsOf({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }))
        cells.add(`${sheet}!${cell}`);
  return cells;
}

/** Addresses of the cells of a range, up to the limit. */
function cellsOf(range: GridRange | null): string[] {
  const cells: string[] = [];
  if (!range) return cells;
  for (let row = range.top; row <= range.bottom && cells.length < MOST_CELLS; row++)
    for (let column = range.left; column <= range.right; column++) cells.push(cellAddress(row, column));
  return cells;
}
