import type { TemplateScalar } from './data';

/** What a cell shall hold. */
export interface LiveContent {
  readonly value: TemplateScalar;
  /** Without "=". */
  readonly formula?: string;
}

/** A rectangle of contents, to be written at once. */
export interface LiveWrite {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly contents: readonly (readonly LiveContent[])[];
}

/** Collects contents of single cells and gives them as few rectangles: runs along each row, joined downwards. */
export class LiveContents {
  private readonly sheets = new Map<string, Map<number, Map<number, LiveContent>>>();
  private count = 0;

  put(sheet: string, row: number, column: number, content: LiveContent): void {
    let rows = this.sheets.get(sheet);
    if (!rows) {
      rows = new Map();
      this.sheets.set(sheet, rows);
    }
    let cells = rows.get(row);
    if (!cells) {
      cells = new Map();
      rows.set(row, cells);
    }
    if (!cells.has(column)) this.count++;
    cells.set(column, content);
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.sheets.get(sheet)?.get(row)?.has(column) ?? false;
  }

  /** How many cells. */
  get size(): number {
    return this.count;
  }

  rectangles(): LiveWrite[] {
    const writes: LiveWrite[] = [];
    for (const [sheet, rows] of this.sheets) {
      let open = new Map<string, { top: number; left: number; contents: LiveContent[][] }>();
      for (const row of [...rows.keys()].sort((a, b) => a - b)) {
        const next: typeof open = new Map();
        for (const run of runsOf(rows.get(row)!)) {
          const key = `${run.left}:${run.contents.length}`;
          const above = open.get(key);
          if (above && above.top + above.contents.length === row) {
            above.contents.push(run.contents);
            next.set(key, above);
          } else {
            const started = { top: row, left: run.left, contents: [run.contents] };
            writes.push({ sheet, ...started });
            next.set(key, started);
          }
        }
        open = next;
      }
    }
    return writes;
  }
}

function runsOf(cells: ReadonlyMap<number, LiveContent>): { left: number; contents: LiveContent[] }[] {
  const runs: { left: number; contents: LiveContent[] }[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.left + last.contents.length === column) last.contents.push(cells.get(column)!);
    else runs.push({ left: column, contents: [cells.get(column)!] });
  }
  return runs;
}
