import { runExcel } from './session';

export interface CellToMark {
  readonly sheet: string;
  readonly cell: string;
}

/** What stood in a cell's background before it was marked. */
interface MarkedCell {
  readonly sheetId: string;
  readonly cell: string;
  readonly color: string;
  readonly pattern: string | null;
  readonly patternColor: string;
}

const KEY = 'DoiChieu.marks';
/** Hatched, so that the mark is seen without colours too and the number stays readable. */
const MARK = { pattern: 'LightUp', color: '#FDE7E9', patternColor: '#C50F1F' } as const;

/**
 * Marks cells with a hatched background and keeps in the workbook what stood there before. Cells that are marked already keep
 * what was kept of them. Returns how many cells are marked now.
 */
export async function markCells(cells: readonly CellToMark[]): Promise<number> {
  return runExcel(async (context) => {
    const kept = await readMarks(context);
    const known = new Set(kept.map(({ sheetId, cell }) => `${sheetId}!${cell}`));
    const wanted = cells.map(({ sheet, cell }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.load('id');
      const range = worksheet.getRange(cell);
      const look = range.getCellProperties({ format: { fill: { color: true, pattern: true, patternColor: true } } });
      return { worksheet, range, cell, look };
    });
    await context.sync();
    const added: MarkedCell[] = [];
    for (const { worksheet, range, cell, look } of wanted) {
      const key = `${worksheet.id}!${cell}`;
      if (known.has(key)) continue;
      known.add(key);
      const { color, pattern, patternColor } = look.value[0]![0]!.format!.fill!;
      added.push({
        sheetId: worksheet.id,
        cell,
        color: color ?? '',
        pattern: pattern ?? null,
        patternColor: patternColor ?? '',
      });
      range.format.fill.color = MARK.color;
      range.format.fill.pattern = MARK.pattern;
      range.format.fill.patternColor = MARK.patternColor;
    }
    context.workbook.settings.add(KEY, { cells: [...kept, ...added] });
    await context.sync();
    return kept.length + added.length;
  });
}

/** Takes all marks off again. A background that was changed since is left alone. Returns how many cells got theirs back. */
export async function unmarkCells(): Promise<number> {
  return runExcel(async (context) => {
    const kept = await readMarks(context);
    const sheets = new Map(
      [...new Set(kept.map(({ sheetId }) => sheetId))].map((id) => [
        id,
        context.workbook.worksheets.getItemOrNullObject(id),
      ]),
    );
    await context.sync();
    const standing = kept.flatMap((mark) => {
      const worksheet = sheets.get(mark.sheetId)!;
      if (worksheet.isNullObject) return [];
      const { fill } = worksheet.getRange(mark.cell).format;
      fill.load('pattern,patternColor');
      return [{ mark, fill }];
    });
    await context.sync();
    let restored = 0;
    for (const { mark, fill } of standing) {
      if (fill.pattern !== MARK.pattern || fill.patternColor !== MARK.patternColor) continue;
      restored++;
      restore(fill, mark);
    }
    context.workbook.settings.add(KEY, { cells: [] });
    await context.sync();
    return restored;
  });
}

/** How many cells are marked. */
export async function countMarks(): Promise<number> {
  return runExcel(async (context) => (await readMarks(context)).length);
}

function restore(fill: Excel.RangeFill, { color, pattern, patternColor }: MarkedCell): void {
  if (pattern === null || pattern === 'None' || color === '') {
    fill.clear();
    return;
  }
  fill.color = color;
  fill.pattern = pattern as Excel.FillPattern;
  if (pattern !== 'Solid' && patternColor) fill.patternColor = patternColor;
}

async function readMarks(context: Excel.RequestContext): Promise<readonly MarkedCell[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return [];
  const { cells } = setting.value as { cells?: readonly MarkedCell[] };
  return Array.isArray(cells) ? cells : [];
}
