/** Where the rows (or columns) of a block go in one of its copies, counted from the copy's first. */
interface Shape {
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** One copy of a block: which template rows it stands for and where they are now. */
export interface Instance {
  readonly parent: Instance | null;
  /** First and last template row of the block, zero-based. */
  readonly from: number;
  readonly to: number;
  /** First row of the copy. */
  readonly base: number;
  /** True for the one empty copy that stands where a list has no items. */
  readonly blank: boolean;
  shape: Shape;
}

/**
 * Where the rows (or columns) of a template go: which old row each new row copies, and where a reference to an old row must point.
 * All numbers are zero-based. Rows behind the last block only move.
 */
export class AxisLayout {
  /** For each new row up to the last changed one, the template row it copies. */
  readonly sources: readonly number[];
  /** For each of those, the innermost copy it belongs to; null outside all blocks. */
  readonly instances: readonly (Instance | null)[];
  /** How far rows behind the last changed one move. */
  readonly delta: number;
  private readonly root: Shape;

  constructor(sources: readonly number[], instances: readonly (Instance | null)[], root: Shape) {
    this.sources = sources;
    this.instances = instances;
    this.root = root;
    this.delta = sources.length - root.start.length;
  }

  static readonly IDENTITY = new AxisLayout([], [], { start: [], end: [] });

  /** True where nothing moves, repeats or goes. */
  get identity(): boolean {
    return this.delta === 0 && this.sources.every((source, index) => source === index);
  }

  /** Number of template rows that the layout describes one by one. */
  get described(): number {
    return this.root.start.length;
  }

  /** New place of the first copy of a template row; of a row that goes, the place of what follows. */
  start(row: number): number {
    return row < this.root.start.length ? this.root.start[row]! : row + this.delta;
  }

  /** New place of the last copy of a template row; of a row that goes, the place of what comes before. */
  end(row: number): number {
    return row < this.root.end.length ? this.root.end[row]! : row + this.delta;
  }

  /** True where the template row has copies or none at all, rather than just moving. */
  isRepeated(row: number): boolean {
    return this.start(row) !== this.end(row);
  }

  /** The copy at a new row, or null outside blocks. */
  instanceAt(place: number): Instance | null {
    return place < this.instances.length ? this.instances[place]! : null;
  }

  /** New places of a template row as seen from a new row: within the same copy where the row belongs to it, else over all. */
  seenFrom(place: number, row: number): readonly [start: number, end: number] {
    for (let instance = this.instanceAt(place); instance; instance = instance.parent)
      if (row >= instance.from && row <= instance.to)
        return [
          instance.base + instance.shape.start[row - instance.from]!,
          instance.base + instance.shape.end[row - instance.from]!,
        ];
    return [this.start(row), this.end(row)];
  }

  /** New places of a range of template rows: one per copy of the innermost block that holds the whole range, in order. */
  spread(first: number, last: number): (readonly [first: number, last: number])[] {
    const copies = this.copiesOf(first, last);
    if (copies.length === 0) return [[this.start(first), Math.max(this.start(first), this.end(last))]];
    return copies.map((copy) => [
      copy.base + copy.shape.start[first - copy.from]!,
      copy.base + Math.max(copy.shape.start[first - copy.from]!, copy.shape.end[last - copy.from]!),
    ]);
  }

  private copiesOf(first: number, last: number): Instance[] {
    let found: Instance[] = [];
    let narrowest = Number.POSITIVE_INFINITY;
    const seen = new Set<Instance>();
    for (const leaf of this.instances)
      for (let instance: Instance | null = leaf; instance && !seen.has(instance); instance = instance.parent) {
        seen.add(instance);
        if (first < instance.from || last > instance.to) continue;
        const width = instance.to - instance.from;
        if (width < narrowest) {
          narrowest = width;
          found = [];
        }
        if (width === narrowest) found.push(instance);
      }
    return found;
  }
}

/** Collects new rows in order and works out where references must point. */
export class LayoutBuilder {
  readonly sources: number[] = [];
  readonly instances: (Instance | null)[] = [];
  private readonly shapes = new Map<string, Shape>();

  /** Adds a new row that copies a template row. */
  add(source: number, instance: Instance | null): void {
    this.sources.push(source);
    this.instances.push(instance);
  }

  /** Begins a copy of the template rows from … to. */
  open(parent: Instance | null, from: number, to: number, blank: boolean): Instance {
    return { parent, from, to, base: this.sources.length, blank, shape: { start: [], end: [] } };
  }

  /** Ends a copy; copies of the same height share one shape where the block holds no other block. */
  close(instance: Instance, simple: boolean): void {
    const key = `${instance.from}:${instance.to}:${this.sources.length - instance.base}`;
    const known = simple ? this.shapes.get(key) : undefined;
    instance.shape = known ?? this.measure(instance.base, instance.from, instance.to);
    if (simple) this.shapes.set(key, instance.shape);
  }

  /** The layout, given how many template rows were gone through. */
  finish(described: number): AxisLayout {
    return new AxisLayout(this.sources, this.instances, this.measure(0, 0, described - 1));
  }

  private measure(base: number, from: number, to: number): Shape {
    const size = to - from + 1;
    const start = new Array<number>(size).fill(-1);
    const end = new Array<number>(size).fill(-1);
    for (let place = base; place < this.sources.length; place++) {
      const row = this.sources[place]! - from;
      if (row < 0 || row >= size) continue;
      if (start[row] === -1) start[row] = place - base;
      end[row] = place - base;
    }
    const height = this.sources.length - base;
    for (let row = size - 1, next = height; row >= 0; row--) {
      if (start[row] === -1) start[row] = next;
      else next = start[row]!;
    }
    for (let row = 0, before = -1; row < size; row++) {
      if (end[row] === -1) end[row] = before;
      else before = end[row]!;
    }
    return { start, end };
  }
}
