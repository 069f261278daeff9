import { cellAddress, rangeAddress } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import type { Sheet, SheetCell, SheetRow } from '../../sheets/sheet';
import { writeWorkbook } from '../../sheets/write/workbook';
import type { FindingsSheetWords } from './findings-sheet';
import { freeSheetName } from './mark-package';
import type { CellMark, MarkedFinding } from './marks';

const FILLS = { wrong: 'FFC7CE', doubtful: 'FFEB9C' } as const;

/** What cannot be carried over when a file is written anew. */
export interface LostWords {
  readonly lead: string;
  readonly parts: string;
}

/** A new .xlsx with the values and formats that were read, the marks, and a first sheet that says what is not in it. */
export async function markValues(
  grids: readonly Grid[],
  marks: readonly CellMark[],
  lines: readonly MarkedFinding[],
  words: FindingsSheetWords,
  lost: LostWords,
): Promise<Uint8Array> {
  const names: string[] = [];
  const sheets: Sheet[] = [];
  const title = freeSheetName(
    words.title,
    grids.map((grid) => grid.sheet),
  );
  const renamed = new Map<string, string>();
  for (const grid of grids) {
    const name = freeSheetName(safeName(grid.sheet), [...names, title]);
    names.push(name);
    renamed.set(grid.sheet, name);
    sheets.push(
      copyGrid(grid, name, new Map(marks.filter((mark) => mark.sheet === grid.sheet).map((mark) => [mark.cell, mark]))),
    );
  }
  return writeWorkbook([findingsSheet(title, lines, words, lost, renamed), ...sheets], { title: words.title });
}

function safeName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 27);
  return clean === '' ? 'Sheet' : clean;
}

function findingsSheet(
  name: string,
  lines: readonly MarkedFinding[],
  words: FindingsSheetWords,
  lost: LostWords,
  renamed: ReadonlyMap<string, string>,
): Sheet {
  const plain = (value: string, style: SheetCell['style'] = {}): SheetCell => ({ value, style });
  const rows: SheetRow[] = [
    { cells: [plain(lost.lead, { bold: true })] },
    { cells: [plain(lost.parts)] },
    { cells: [plain(lines.length === 0 ? words.none : words.intro)] },
    { cells: [] },
    { cells: words.heads.map((head) => plain(head, { bold: true })) },
    ...lines.map((line): SheetRow => {
      const sheet = line.sheet === null ? null : (renamed.get(line.sheet) ?? line.sheet);
      const cell: SheetCell = {
        value: line.cell ?? '',
        ...(sheet && line.cell && { link: `#'${sheet.replaceAll("'", "''")}'!${line.cell}` }),
      };
      return {
        cells: [
          plain(line.word, { fill: FILLS[line.weight] }),
          plain(sheet ?? ''),
          cell,
          plain(line.text, { wrap: true }),
        ],
      };
    }),
  ];
  return { name, columns: [{ width: 14 }, { width: 24 }, { width: 9 }, { width: 110 }], rows, merges: [] };
}

function copyGrid(grid: Grid, name: string, marks: ReadonlyMap<string, CellMark>): Sheet {
  const rows: SheetRow[] = [];
  const every = Array.from({ length: grid.columnCount }, (_, column) => column);
  for (let row = 0; row < grid.rowCount; row++) {
    const cells: (SheetCell | undefined)[] = [];
    const columns = grid.columnsInRow?.(row) ?? every;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      const cell = grid.cell(row, column);
      if (cell.kind === 'empty') continue;
      const mark = marks.get(cellAddress(row + grid.origin.row, column + grid.origin.column));
      const number = cell.kind === 'number' || cell.kind === 'date';
      cells[column] = {
        value: number ? cell.value : cell.text,
        style: {
          ...(number && cell.format && cell.format !== 'General' && { numberFormat: cell.format }),
          ...(cell.bold && { bold: true }),
          ...(cell.italic && { italic: true }),
          ...(cell.indent && { indent: cell.indent }),
          ...(mark && { fill: FILLS[mark.weight] }),
        },
        ...(mark && { note: mark.notes.join('\n\n') }),
      };
    }
    rows.push({ cells, ...(grid.hiddenRows.has(row) && { hidden: true }) });
  }
  const columns = every.map((column) => (grid.hiddenColumns.has(column) ? { hidden: true } : {}));
  return {
    name,
    columns,
    rows,
    merges: grid.merges
      .filter((merge) => merge.bottom < grid.rowCount && merge.right < grid.columnCount)
      .map(rangeAddress),
  };
}
