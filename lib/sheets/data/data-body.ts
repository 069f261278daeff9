import type { SheetDraft } from '../look/draft';
import { SheetMeasure } from '../look/measure';
import { SharedCells } from '../look/shared-cells';
import type { Voice } from '../look/voice';
import type { CellStyle, Sheet, SheetCell, SheetRow } from '../sheet';
import type { SourceList } from '../sources/source-list';
import { type DataMap, FIRST_DATA_ROW } from './data-map';
import { dataRow } from './data-row';

/** The rows below the heads of the data sheet, one a figure. */
export class DataBody {
  private readonly shared = new SharedCells();

  constructor(
    private readonly map: DataMap,
    private readonly sources: SourceList,
    private readonly voice: Voice,
  ) {}

  get length(): number {
    return this.map.observations.length;
  }

  cells(index: number): SheetCell[] {
    const { map, sources } = this;
    const observation = map.observations[index]!;
    const { source } = observation.place;
    const parent = observation.relatesTo;
    return dataRow(observation, {
      voice: this.voice,
      shared: this.shared,
      key: map.keyOf(observation.id),
      row: FIRST_DATA_ROW + index + 1,
      parentKey: parent !== undefined && map.has(parent) ? map.keyOf(parent) : null,
      sourceName: sources.nameOf(source),
      sourceNumber: sources.numberOf(source),
      sourceLink: sources.linkTo(source),
    });
  }
}

/** A row whose cells are made each time they are asked for. */
class RowAsRead implements SheetRow {
  constructor(
    private readonly body: DataBody,
    private readonly index: number,
    readonly height: number,
  ) {}

  get cells(): SheetCell[] {
    return this.body.cells(this.index);
  }
}

/** Columns and rows of a large data sheet. Every row is made once here, to know styles, widths and heights, and let go again. */
export function rowsAsRead(
  head: SheetDraft,
  widths: readonly number[],
  body: DataBody,
): Pick<Sheet, 'columns' | 'rows' | 'ahead'> {
  const measure = new SheetMeasure(widths);
  const styles = new Set<CellStyle>();
  const rows = head.finish();
  const look = (cells: readonly (SheetCell | undefined)[]) => {
    for (const cell of cells) if (cell?.style) styles.add(cell.style);
    measure.widen(cells);
  };
  for (const { cells } of rows) look(cells);
  for (let index = 0; index < body.length; index++) {
    const cells = body.cells(index);
    look(cells);
    rows.push(new RowAsRead(body, index, measure.heightOf(cells)));
  }
  return { columns: measure.columns(), rows, ahead: { styles: [...styles], width: widths.length } };
}
