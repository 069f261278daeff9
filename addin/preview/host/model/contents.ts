import { type Area, bound, cellCount, contains } from './areas';
import { columnOf, keyOf, rowOf } from './layered';

/** An error value such as #N/A, kept apart from a text that only looks like one. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell shows; an empty cell is the empty text without formula. */
export type CellValue = string | number | boolean | CellError;

export interface Content {
  readonly value: CellValue;
  /** With its equals sign; null for a constant. */
  readonly formula: string | null;
}

/** Values and formulas of a sheet; empty cells are absent. */
export class Contents {
  private readonly cells = new Map<number, Content>();

  at(row: number, column: number): Content | undefined {
    return this.cells.get(keyOf(row, column));
  }

  set(row: number, column: number, content: Content | null): void {
    if (content === null) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), content);
  }

  clear(area: Area): void {
    for (const [row, column] of [...this.inside(area)]) this.cells.delete(keyOf(row, column));
  }

  get size(): number {
    return this.cells.size;
  }

  /** Filled cells inside the area, row by row where the area is small. */
  *inside(area: Area): Iterable<[row: number, column: number, content: Content]> {
    if (cellCount(area) <= this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const content = this.at(row, column);
          if (content) yield [row, column, content];
        }
      }
      return;
    }
    const keys = [...this.cells.keys()].sort((a, b) => a - b);
    for (const key of keys) {
      if (contains(area, rowOf(key), columnOf(key))) yield [rowOf(key), columnOf(key), this.cells.get(key)!];
    }
  }

  *all(): Iterable<[row: number, column: number, content: Content]> {
    for (const [key, content] of this.cells) yield [rowOf(key), columnOf(key), content];
  }

  /** Smallest rectangle around all filled cells. */
  used(): Area | null {
    let used: Area | null = null;
    for (const key of this.cells.keys()) {
      const cell = { row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 };
      used = used === null ? cell : bound(used, cell);
    }
    return used;
  }

  remap(move: (row: number, column: number) => [number, number] | null): void {
    const moved: [number, Content][] = [];
    for (const [key, content] of this.cells) {
      const place = move(rowOf(key), columnOf(key));
      if (place !== null) moved.push([keyOf(place[0], place[1]), content]);
    }
    this.cells.clear();
    for (const [key, content] of moved) this.cells.set(key, content);
  }

  copy(): Contents {
    const other = new Contents();
    for (const [key, content] of this.cells) other.cells.set(key, content);
    return other;
  }
}
