import { PackageError } from '../package/errors';
import type { RowBlock, SheetBlocks } from './blocks';
import { type AxisLayout, type Instance, LayoutBuilder } from './layout';
import { blockItems, type ItemList, type Lookup, rowItems } from './lists';
import type { Scope } from './scope';

/** Rows an .xlsx sheet can have. */
export const MAX_ROWS = 1_048_576;

/** A new row that has placeholders to fill. */
export interface Line {
  readonly row: number;
  readonly source: number;
  readonly scope: Scope | null;
  /** Stands for a list without items: its placeholders stay empty and its formulas go. */
  readonly blank: boolean;
}

export interface ExpandedRows {
  readonly layout: AxisLayout;
  readonly lines: readonly Line[];
  /** New rows that stand for empty lists. */
  readonly blankRows: readonly number[];
}

/** Repeats the rows of a sheet as its blocks and the data demand. */
export function expandRows(found: SheetBlocks, lookup: Lookup): ExpandedRows {
  const last = Math.max(-1, ...found.cells.keys(), ...found.blocks.map((block) => block.to));
  const expansion = new RowExpansion(found, lookup);
  expansion.run(0, last, found.blocks, null, null);
  return expansion.finish(last + 1);
}

class RowExpansion {
  private readonly builder = new LayoutBuilder();
  private readonly lines: Line[] = [];
  private readonly blankRows: number[] = [];
  private readonly found: SheetBlocks;
  private readonly lookup: Lookup;
  private copies = 0;

  constructor(found: SheetBlocks, lookup: Lookup) {
    this.found = found;
    this.lookup = lookup;
  }

  run(
    from: number,
    to: number,
    blocks: readonly RowBlock[],
    instance: Instance | null,
    scope: Scope | null,
    below: string | null = null,
  ): void {
    for (let row = from; row <= to; row++) {
      const block = blocks.find((candidate) => candidate.from === row);
      if (block) {
        this.repeat(
          block.from,
          block.to,
          block.children,
          blockItems(block.list, scope, this.lookup),
          instance,
          scope,
          false,
        );
        row = block.to;
        continue;
      }
      if (this.found.dropped.has(row)) continue;
      const cells = this.found.cells.get(row);
      const items = cells ? rowItems(cells, scope, this.lookup, below) : null;
      if (items) this.repeat(row, row, [], items, instance, scope, true);
      else this.add(row, instance, scope, false);
    }
  }

  finish(described: number): ExpandedRows {
    return { layout: this.builder.finish(described), lines: this.lines, blankRows: this.blankRows };
  }

  private repeat(
    from: number,
    to: number,
    blocks: readonly RowBlock[],
    list: ItemList,
    parent: Instance | null,
    scope: Scope | null,
    byItself: boolean,
  ): void {
    if (list.items.length === 0) {
      // One empty row is kept, so that sums, charts and names have something to point at.
      const instance = this.builder.open(parent, from, to, true);
      let row = from;
      while (row < to && this.found.dropped.has(row)) row++;
      this.add(row, instance, { list: list.path, item: null, parent: scope }, true);
      this.builder.close(instance, false);
      return;
    }
    for (const item of list.items) {
      const before = ++this.copies;
      const instance = this.builder.open(parent, from, to, false);
      this.run(from, to, blocks, instance, { list: list.path, item, parent: scope }, byItself ? list.path : null);
      this.builder.close(instance, this.copies === before);
    }
  }

  private add(row: number, instance: Instance | null, scope: Scope | null, blank: boolean): void {
    const place = this.builder.sources.length;
    if (place >= MAX_ROWS) throw new PackageError('too-large', `${this.lookup.sheet}: ${MAX_ROWS}`);
    this.builder.add(row, instance);
    if (blank) this.blankRows.push(place);
    if (this.found.cells.has(row)) this.lines.push({ row: place, source: row, scope, blank });
  }
}
