import { GridError, type GridWarning } from '../errors';
import type { GridRange } from '../grid';
import { MAX_CELLS } from '../limits';
import { CellStoreBuilder, KIND } from '../store';
import { StoredGrid } from '../stored-grid';

interface Dimension {
  readonly label: string;
  readonly categories: readonly string[];
  readonly time: boolean;
}

type Json = Record<string, unknown>;

function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** Cuts the NUL bytes that the portal's exports end with, and a byte-order mark. */
function jsonText(bytes: Uint8Array): string {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x1a)) end--;
  return new TextDecoder('utf-8').decode(bytes.subarray(0, end));
}

/** The cube in a JSON-stat document: version 2, or version 1 with its members inside "dataset". Null for other JSON. */
function findCube(document: unknown): Json | null {
  const root = asObject(document);
  if (!root) return null;
  if (root.value !== undefined && root.dimension !== undefined) return root;
  for (const value of Object.values(root)) {
    const inner = asObject(value);
    if (inner && inner.value !== undefined && inner.dimension !== undefined) return inner;
  }
  return null;
}

function readCategories(category: Json, size: number): string[] {
  const labels = asObject(category.label) ?? {};
  const index = category.index;
  let keys: string[];
  if (Array.isArray(index)) keys = index.map(String);
  else if (asObject(index))
    keys = Object.entries(index as Json)
      .sort((a, b) => Number(a[1]) - Number(b[1]))
      .map(([key]) => key);
  else keys = Object.keys(labels);
  const categories = keys.map((key) => String(labels[key] ?? key));
  if (categories.length !== size) throw new GridError('damaged', { reason: 'category count' });
  return categories;
}

const TIME_NAME = /^(year|years|time|period|quarter|month|năm|thời gian|kỳ|quý|tháng)$/i;

function readDimensions(cube: Json): Dimension[] {
  const dimension = asObject(cube.dimension) ?? {};
  const ids = (cube.id ?? dimension.id) as unknown;
  const sizes = (cube.size ?? dimension.size) as unknown;
  const role = asObject(cube.role) ?? asObject(dimension.role) ?? {};
  if (!Array.isArray(ids) || !Array.isArray(sizes) || ids.length !== sizes.length)
    throw new GridError('damaged', { reason: 'id and size' });
  const times = Array.isArray(role.time) ? role.time : [];
  return ids.map((id, at) => {
    const entry = asObject(dimension[String(id)]);
    const category = asObject(entry?.category);
    if (!entry || !category) throw new GridError('damaged', { reason: `dimension ${String(id)}` });
    const categories = readCategories(category, Number(sizes[at]));
    const label = String(entry.label ?? id);
    const years = categories.filter((name) => /\b(19|20)\d\d\b/.test(name)).length;
    const time = times.includes(id) || TIME_NAME.test(label.trim()) || years * 2 > categories.length;
    return { label, categories, time };
  });
}

const WIDEST = 400;

/**
 * Reads JSON-stat 1 and 2 into one grid laid out as a person would: title, unit-free head of one row a column dimension (time first),
 * label columns for the rest. The grid is `virtual`: its addresses are not of the file.
 */
export function readJsonStat(bytes: Uint8Array, sheet: string): { grids: StoredGrid[]; warnings: GridWarning[] } {
  let document: unknown;
  try {
    document = JSON.parse(jsonText(bytes));
  } catch (error) {
    throw new GridError('damaged', { reason: error instanceof Error ? error.message : String(error) });
  }
  const cube = findCube(document);
  if (!cube) throw new GridError('not-a-table');
  const dimensions = readDimensions(cube);
  const total = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (total > MAX_CELLS) throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
  const strides = dimensions.map((_, at) =>
    dimensions.slice(at + 1).reduce((p, { categories }) => p * categories.length, 1),
  );
  const { rows, columns } = splitDimensions(dimensions);
  const builder = new CellStoreBuilder();
  builder.add(0, 0, KIND.text, 0, String(cube.label ?? sheet), 0);
  const headRow = 2;
  const merges: GridRange[] = [];
  const columnTuples = tuples(columns.map((at) => dimensions[at]!.categories.length));
  const rowTuples = tuples(rows.map((at) => dimensions[at]!.categories.length));
  columns.forEach((dimension, level) => {
    if (level === 0)
      rows.forEach((at, column) => {
        builder.add(headRow, column, KIND.text, 0, dimensions[at]!.label, 0);
      });
    columnTuples.forEach((tuple, index) => {
      const label = dimensions[dimension]!.categories[tuple[level]!]!;
      const left = rows.length + index;
      const deeper = columns.length === 2 && level === 0 ? dimensions[columns[1]!]!.categories.length : 1;
      if (index % deeper !== 0) return;
      builder.add(headRow + level, left, KIND.text, 0, label, 0);
      if (deeper > 1) merges.push({ top: headRow, bottom: headRow, left, right: left + deeper - 1 });
    });
  });
  const status = cube.status;
  rowTuples.forEach((rowTuple, line) => {
    const row = headRow + columns.length + line;
    rows.forEach((at, column) => {
      builder.add(row, column, KIND.text, 0, dimensions[at]!.categories[rowTuple[column]!]!, 0);
    });
    const base = rows.reduce((sum, at, index) => sum + strides[at]! * rowTuple[index]!, 0);
    columnTuples.forEach((tuple, index) => {
      const offset = columns.reduce((sum, at, level) => sum + strides[at]! * tuple[level]!, base);
      addValue(builder, row, rows.length + index, pick(cube.value, offset), pick(status, offset));
    });
  });
  return { grids: [new StoredGrid(builder.build(), { sheet, merges, virtual: true })], warnings: [] };
}

function pick(list: unknown, at: number): unknown {
  return Array.isArray(list) ? list[at] : asObject(list)?.[String(at)];
}

function addValue(builder: CellStoreBuilder, row: number, column: number, value: unknown, status: unknown): void {
  if (typeof value === 'number') builder.add(row, column, KIND.number, value, null, 0);
  else if (typeof value === 'string' && value !== '') builder.add(row, column, KIND.text, 0, value, 0);
  else if (typeof status === 'string' && status !== '') builder.add(row, column, KIND.text, 0, status, 0);
}

/** Time heads the columns, with one more dimension while the table stays readable; all others label the rows. */
function splitDimensions(dimensions: readonly Dimension[]): { rows: number[]; columns: number[] } {
  const time = dimensions.findIndex((dimension) => dimension.time);
  const columns = [time >= 0 ? time : dimensions.length - 1];
  const last = dimensions.length - 1;
  const width = dimensions[columns[0]!]!.categories.length;
  if (dimensions.length > 2 && !columns.includes(last) && width * dimensions[last]!.categories.length <= WIDEST)
    columns.push(last);
  const rows = dimensions.map((_, at) => at).filter((at) => !columns.includes(at));
  return { rows, columns };
}

function tuples(sizes: readonly number[]): number[][] {
  let all: number[][] = [[]];
  for (const size of sizes) all = all.flatMap((tuple) => Array.from({ length: size }, (_, index) => [...tuple, index]));
  return all;
}
