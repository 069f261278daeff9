import type { GridRange } from './grid';
import { decodeSheetText } from './legacy-text';
import { numberShape } from './number-text';
import { CellStoreBuilder, type CellStyleRecord, KIND } from './store';
import { StoredGrid } from './stored-grid';

export type GridValue = string | number | boolean | null;

/** What a host or a document knows of a block of cells, row by row. All arrays have the shape of `values`; any but `values` may be absent. */
export interface GridBlock {
  readonly sheet: string;
  readonly values: readonly (readonly GridValue[])[];
  /** As displayed. */
  readonly texts?: readonly (readonly string[])[];
  readonly formats?: readonly (readonly string[])[];
  /** With or without the leading "="; a text without it is taken for the value itself and ignored. */
  readonly formulas?: readonly (readonly GridValue[])[];
  readonly fonts?: readonly (readonly (string | null)[])[];
  readonly bold?: readonly (readonly (boolean | null)[])[];
  readonly indents?: readonly (readonly number[])[];
  /** Relative to the block. */
  readonly merges?: readonly GridRange[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Where the block's first cell stands in its sheet, zero-based. */
  readonly origin?: { readonly row: number; readonly column: number };
}

const ERROR_TEXT = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!)$/;

/** Makes a Grid from the live range of a workbook or a table in a document: the same interface as a file gives. */
export function makeGrid(block: GridBlock): StoredGrid {
  const styles: CellStyleRecord[] = [{}];
  const styleIds = new Map<string, number>();
  const builder = new CellStoreBuilder(styles);
  block.values.forEach((row, top) => {
    row.forEach((value, left) => {
      if (value === null || value === '') return;
      const format = block.formats?.[top]?.[left];
      const font = block.fonts?.[top]?.[left] ?? undefined;
      const bold = block.bold?.[top]?.[left] === true;
      const indent = block.indents?.[top]?.[left] ?? 0;
      const key = `${format ?? ''}|${font ?? ''}|${bold}|${indent}`;
      let style = styleIds.get(key);
      if (style === undefined) {
        style = styles.length;
        styles.push({
          ...(format !== undefined && { format }),
          ...(font !== undefined && { font }),
          ...(bold && { bold }),
          ...(indent > 0 && { indent }),
        });
        styleIds.set(key, style);
      }
      const shown = block.texts?.[top]?.[left];
      const index = addValue(builder, top, left, value, shown, format, style);
      const formula = block.formulas?.[top]?.[left];
      if (typeof formula === 'string' && formula.startsWith('=')) builder.setFormula(index, formula.slice(1));
    });
  });
  const grid = new StoredGrid(builder.build(), block);
  decodeSheetText(grid);
  return grid;
}

function addValue(
  builder: CellStoreBuilder,
  row: number,
  column: number,
  value: Exclude<GridValue, null>,
  shown: string | undefined,
  format: string | undefined,
  style: number,
): number {
  if (typeof value === 'number') {
    const kind = numberShape(format).date ? KIND.date : KIND.number;
    return builder.add(row, column, kind, value, shown ?? null, style);
  }
  if (typeof value === 'boolean') return builder.add(row, column, KIND.boolean, value ? 1 : 0, null, style);
  if (ERROR_TEXT.test(value)) return builder.add(row, column, KIND.error, 0, value, style);
  return builder.add(row, column, KIND.text, 0, value, style);
}
