import { type Area, cellCount, contains, intersect, maxColumns, maxRows } from './areas';

/** Areas above this size are kept as one band instead of one entry a cell. */
const bandSize = 20_000;

interface Band<P> {
  readonly area: Area;
  readonly patch: Partial<P>;
}

/**
 * Properties of cells, sparsely: single cells in a map, and whole columns, rows or large areas as bands.
 * A later patch wins over an earlier one, as formatting does.
 */
export class Layered<P extends object> {
  private readonly points = new Map<number, Partial<P>>();
  private bands: Band<P>[] = [];

  patch(area: Area, patch: Partial<P>): void {
    if (cellCount(area) > bandSize) {
      for (const [key, point] of this.points) {
        if (contains(area, rowOf(key), columnOf(key))) this.points.set(key, { ...point, ...patch });
      }
      this.bands.push({ area, patch });
      return;
    }
    eachCell(area, (row, column) => {
      const key = keyOf(row, column);
      this.points.set(key, { ...this.points.get(key), ...patch });
    });
  }

  /** Takes away everything inside the area. */
  clear(area: Area, reset: Partial<P>): void {
    for (const key of [...this.points.keys()]) {
      if (contains(area, rowOf(key), columnOf(key))) this.points.delete(key);
    }
    if (this.bands.some((band) => intersect(band.area, area) !== null)) this.patch(area, reset);
  }

  at(row: number, column: number): Partial<P> {
    const point = this.points.get(keyOf(row, column));
    if (this.bands.length === 0) return point ?? {};
    return { ...this.underlying(row, column), ...point };
  }

  /** True where the cell itself (not only its row, column or a large area) was given properties. */
  has(row: number, column: number): boolean {
    return this.points.has(keyOf(row, column));
  }

  /** One merged record for every kind of cell in the area: enough to tell whether a property is uniform. */
  *samples(area: Area): Iterable<Partial<P>> {
    if (cellCount(area) <= bandSize) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) yield this.at(row, column);
      }
      return;
    }
    for (const key of this.points.keys()) {
      if (contains(area, rowOf(key), columnOf(key))) yield this.at(rowOf(key), columnOf(key));
    }
    for (const row of this.breaks(area.row, area.rows, (b) => [b.row, b.row + b.rows])) {
      for (const column of this.breaks(area.column, area.columns, (b) => [b.column, b.column + b.columns])) {
        yield this.underlying(row, column);
      }
    }
  }

  /** Cells that were given properties, and bounded large areas that were. */
  *marked(): Iterable<Area> {
    for (const key of this.points.keys()) yield { row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 };
    for (const { area } of this.bands) {
      if (area.rows !== maxRows && area.columns !== maxColumns) yield area;
    }
  }

  /** Single cells with what was set on them. */
  *entries(): Iterable<[row: number, column: number, patch: Partial<P>]> {
    for (const key of this.points.keys()) {
      yield [rowOf(key), columnOf(key), this.at(rowOf(key), columnOf(key))];
    }
  }

  /** Whole rows, columns and large areas with what was set on them, oldest first. */
  allBands(): readonly Band<P>[] {
    return this.bands;
  }

  /** Moves everything through `move`; cells for which it answers null are dropped. */
  remap(move: (row: number, column: number) => [number, number] | null): void {
    const moved: [number, Partial<P>][] = [];
    for (const [key, point] of this.points) {
      const place = move(rowOf(key), columnOf(key));
      if (place !== null) moved.push([keyOf(place[0], place[1]), point]);
    }
    this.points.clear();
    for (const [key, point] of moved) this.points.set(key, point);
  }

  copy(): Layered<P> {
    const other = new Layered<P>();
    for (const [key, point] of this.points) other.points.set(key, { ...point });
    other.bands = [...this.bands];
    return other;
  }

  private underlying(row: number, column: number): Partial<P> {
    let merged: Partial<P> = {};
    for (const band of this.bands) {
      if (contains(band.area, row, column)) merged = { ...merged, ...band.patch };
    }
    return merged;
  }

  private breaks(start: number, length: number, edges: (a: Area) => [number, number]): number[] {
    const places = new Set([start]);
    for (const { area } of this.bands) {
      for (const edge of edges(area)) if (edge > start && edge < start + length) places.add(edge);
    }
    return [...places];
  }
}

export function keyOf(row: number, column: number): number {
  return row * maxColumns + column;
}

export function rowOf(key: number): number {
  return Math.floor(key / maxColumns);
}

export function columnOf(key: number): number {
  return key % maxColumns;
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
