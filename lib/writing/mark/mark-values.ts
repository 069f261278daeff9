import type { Grid } from '../../grids/grid';
import type { Sheet, SheetCell, SheetRow } from '../../sheets/sheet';
import { writeWorkbook } from '../../sheets/write/workbook';
import { copyGrid, FILLS } from './copy-grid';
import type { FindingsSheetWords } from './findings-sheet';
import type { CellMark, MarkedFinding } from './marks';
import { type FurtherSheets, freeSheetName, safeSheetName } from './sheet-name';

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
  further: FurtherSheets = () => [],
): Promise<Uint8Array> {
  const names: string[] = [];
  const sheets: Sheet[] = [];
  const title = freeSheetName(
    words.title,
    grids.map((grid) => grid.sheet),
  );
  const renamed = new Map<string, string>();
  for (const grid of grids) {
    const name = freeSheetName(safeSheetName(grid.sheet), [...names, title]);
    names.push(name);
    renamed.set(grid.sheet, name);
    sheets.push(
      copyGrid(grid, name, new Map(marks.filter((mark) => mark.sheet === grid.sheet).map((mark) => [mark.cell, mark]))),
    );
  }
  const more = further([title, ...names], (sheet) => renamed.get(sheet));
  return writeWorkbook([findingsSheet(title, lines, words, lost, renamed), ...more, ...sheets], { title: words.title });
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
