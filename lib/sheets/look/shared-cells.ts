import type { CellStyle, SheetCell } from '../sheet';

/** Cells kept per look; beyond it they are made anew. Columns of names have few different ones. */
const MOST_KEPT = 5000;

/** Cells that say the same in the same look are one object: long sheets repeat themselves. */
export class SharedCells {
  private readonly byStyle = new Map<CellStyle, Map<string | number, SheetCell>>();

  text(value: string, style: CellStyle): SheetCell {
    return this.made(value, style, () => ({ value: value || null, style }));
  }

  number(value: number, style: CellStyle): SheetCell {
    return this.made(value, style, () => ({ value, style }));
  }

  empty(style: CellStyle): SheetCell {
    return this.made('', style, () => ({ value: null, style }));
  }

  /** The cell of that key and look, made where there is none yet. */
  made(key: string | number, style: CellStyle, make: () => SheetCell): SheetCell {
    let cells = this.byStyle.get(style);
    if (!cells) {
      cells = new Map();
      this.byStyle.set(style, cells);
    }
    let cell = cells.get(key);
    if (!cell) {
      cell = make();
      if (cells.size < MOST_KEPT) cells.set(key, cell);
    }
    return cell;
  }
}
