import type { GridBlock } from '../../grids/make-grid';
import type { BackEdit } from './live';
import { type LiveContent, LiveContents } from './live-contents';
import type { LiveFormat } from './live-plan';
import { formulaOf } from './live-sheet';
import type { SheetPlan } from './plan';

/** Number format of a template cell. */
export function formatAt({ formats, origin = { row: 0, column: 0 } }: GridBlock, row: number, column: number): string {
  return formats?.[row - origin.row]?.[column - origin.column] ?? 'General';
}

/** What the template held wherever filling writes: placeholders, formulas, rows that go, and formulas of other sheets. */
export function originalContents(
  block: GridBlock,
  others: readonly GridBlock[],
  plan: SheetPlan | undefined,
  rowBack: readonly BackEdit[],
  written: LiveContents,
): LiveContents {
  const contents = new LiveContents();
  const lost = new Set(rowBack.flatMap((edit) => (edit.kind === 'rebuild' ? [edit.row] : [])));
  const placeholders = new Set(plan?.lines.map(({ source }) => source));
  putOriginals(block, contents, (row, _, content) => {
    if (content.formula !== undefined || lost.has(row)) return true;
    return placeholders.has(row) && typeof content.value === 'string' && content.value.includes('{{');
  });
  for (const other of others)
    putOriginals(
      other,
      contents,
      (row, column, { formula }) => formula !== undefined && written.has(other.sheet, row, column),
    );
  return contents;
}

function putOriginals(
  block: GridBlock,
  contents: LiveContents,
  wanted: (row: number, column: number, content: LiveContent) => boolean,
): void {
  const origin = block.origin ?? { row: 0, column: 0 };
  block.values.forEach((values, down) => {
    values.forEach((value, across) => {
      const formula = formulaOf(block, down, across);
      const content: LiveContent = formula === null ? { value } : { value: null, formula };
      const [row, column] = [down + origin.row, across + origin.column];
      if (wanted(row, column, content)) contents.put(block.sheet, row, column, content);
    });
  });
}

/** Formats that filling may have set, and those of rows that go. */
export function originalFormats(
  plan: SheetPlan | undefined,
  block: GridBlock,
  rowBack: readonly BackEdit[],
): LiveFormat[] {
  const formats: LiveFormat[] = [];
  const sources = new Set(plan?.lines.map(({ source }) => source));
  const lost = new Set(rowBack.flatMap((edit) => (edit.kind === 'rebuild' ? [edit.row] : [])));
  const origin = block.origin ?? { row: 0, column: 0 };
  block.values.forEach((values, down) => {
    const row = down + origin.row;
    values.forEach((value, across) => {
      const placeholder = sources.has(row) && typeof value === 'string' && value.includes('{{');
      if (!placeholder && !lost.has(row)) return;
      const column = across + origin.column;
      formats.push({ row, column, format: formatAt(block, row, column) });
    });
  });
  return formats;
}
