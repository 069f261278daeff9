import type { GridRange } from '../../grids/grid';
import { findBlocks, type PlaceholderCell, type SheetBlocks } from './blocks';
import type { TemplateData } from './data';
import { expandColumns } from './expand-columns';
import { expandRows, type Line } from './expand-rows';
import { FieldWords } from './field-words';
import type { TemplateField } from './fields';
import type { TemplateIssue } from './issues';
import type { AxisLayout } from './layout';
import type { Lookup } from './lists';
import { joinEqual } from './merge-equal';
import type { FillPlan, FillValue, ImageWrite, LineWrites, SheetPlan } from './plan';
import type { TemplateSheet } from './template-sheet';
import { evaluateCell, isImage } from './values';

/**
 * Works out what filling a template does: which rows and columns repeat, and what goes into which cell. Pure; nothing is written.
 * `fields` are the user's own fields beside the documented ones.
 * @throws PackageError too-large, where more rows or columns would be needed than a sheet has
 */
export function planFill(
  sheets: readonly TemplateSheet[],
  data: TemplateData,
  fields?: readonly TemplateField[],
): FillPlan {
  const words = new FieldWords(fields);
  const issues: TemplateIssue[] = [];
  const plans: SheetPlan[] = [];
  for (const sheet of sheets) {
    const found = findBlocks(sheet, words);
    issues.push(...found.issues);
    if (found.cells.size > 0) plans.push(planSheet(found, { data, words, sheet: sheet.name, issues }));
  }
  return { sheets: plans, issues };
}

function planSheet(found: SheetBlocks, lookup: Lookup): SheetPlan {
  const rows = expandRows(found, lookup);
  const columns = expandColumns(found, rows.lines, lookup);
  const places = new Map<number, PlacedRow>();
  for (const [row, cells] of found.cells) {
    const placed = placeCells(cells, columns);
    places.set(row, { placed, columns: placed.map(({ column }) => column) });
  }
  const images: ImageWrite[] = [];
  const lines = rows.lines.map((line) => fillLine(line, places.get(line.source)!, lookup, images));
  const merges = joinEqual(found, lines, rows.layout, columns);
  return {
    sheet: found.sheet.name,
    rows: rows.layout,
    columns,
    lines,
    merges,
    images: images.map((image) => ({ ...image, range: widen(image.range, found, rows.layout, columns) })),
    blankRows: rows.blankRows,
  };
}

/** A placeholder cell at one of its new columns. */
export interface PlacedCell {
  readonly cell: PlaceholderCell;
  readonly column: number;
  readonly copy: number;
}

interface PlacedRow {
  readonly placed: readonly PlacedCell[];
  /** One list for all copies of the row. */
  readonly columns: readonly number[];
}

function placeCells(cells: readonly PlaceholderCell[], columns: AxisLayout): PlacedCell[] {
  return cells
    .flatMap((cell) =>
      columns.spread(cell.column, cell.column).map(([column], copy): PlacedCell => ({ cell, column, copy })),
    )
    .sort((a, b) => a.column - b.column);
}

function fillLine(line: Line, { placed, columns }: PlacedRow, lookup: Lookup, images: ImageWrite[]): LineWrites {
  const values = placed.map(({ cell, column, copy }): FillValue => {
    const result = evaluateCell(cell, line, copy, lookup);
    if (!isImage(result)) return result;
    const range = { top: line.row, bottom: line.row, left: column, right: column };
    images.push({ range, image: result.image, altText: result.altText ?? '' });
    return { value: null };
  });
  return { row: line.row, source: line.source, columns, values };
}

/** The merged area that an image's cell stands in. */
function widen(at: GridRange, found: SheetBlocks, rows: AxisLayout, columns: AxisLayout): GridRange {
  for (const merge of found.sheet.merges)
    for (const [top, bottom] of rows.spread(merge.top, merge.bottom)) {
      if (at.top < top || at.top > bottom) continue;
      for (const [left, right] of columns.spread(merge.left, merge.right))
        if (at.left >= left && at.left <= right) return { top, bottom, left, right };
    }
  return at;
}
