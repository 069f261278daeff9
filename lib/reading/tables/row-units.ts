import type { Grid } from '../../grids/grid';
import { CLASS } from './cell-class';
import { cleanLabel } from './clean';
import { classAt } from './lines';
import type { BodyRow } from './row-tree';
import type { Columns } from './stub';
import { isDitto, isUnitPhrase, unitInBrackets, unitOfLine } from './unit-words';

const MARK = /\(\s*\*{1,3}\s*\)/;

/** "(*) Nghìn chiếc, triệu USD" below a table: the unit of the rows that carry the mark. */
export function unitsInNotes(tree: readonly BodyRow[]): Map<string, string> {
  const units = new Map<string, string>();
  for (const row of tree) {
    const mark = row.kind === 'note' ? MARK.exec(row.label) : null;
    if (!mark || mark.index > 0) continue;
    const unit = unitOfLine(row.label.slice(mark[0].length));
    if (unit !== null) units.set(mark[0].replace(/\s/g, ''), unit);
  }
  return units;
}

/** Units by row: of the unit column, in brackets in the label or a parent's, or of a line of units above. */
export class RowUnits {
  current: ReadonlyMap<number, string> | null = null;
  /** What the line of units above says besides its unit ("Cơ cấu - %" → "Cơ cấu"). */
  caption: string | null = null;
  private last: string | null = null;
  private readonly ofLabel = new Map<number, string | null>();

  constructor(
    private readonly grid: Grid,
    private readonly columns: Columns,
    private readonly notes: ReadonlyMap<string, string>,
  ) {}

  isUnitLine(row: BodyRow): boolean {
    return this.unitsIn(row) !== null;
  }

  pass(row: BodyRow, _tree: readonly BodyRow[], index: number): void {
    const units = this.unitsIn(row);
    if (units) {
      this.current = units;
      this.caption = this.captionOf(row);
    }
    const mark = MARK.exec(row.label)?.[0].replace(/\s/g, '');
    this.ofLabel.set(index, (mark && this.notes.get(mark)) || unitInBrackets(row.label));
    if (this.columns.unit === null) return;
    const text = cleanLabel(this.grid.cell(row.row, this.columns.unit).text);
    if (text === '') this.last = row.hasFigures ? this.last : null;
    else if (!isDitto(text)) this.last = text;
    this.cell = text === '' ? null : this.last;
  }

  private cell: string | null = null;

  unitOf(tree: readonly BodyRow[], index: number): string | null {
    if (this.columns.unit !== null && this.cell !== null) return this.cell;
    for (let at = index, guard = 0; at >= 0 && guard < 6; at = tree[at]!.parent, guard++) {
      const unit = this.ofLabel.get(at);
      if (unit) return unit;
    }
    return null;
  }

  private captionOf(row: BodyRow): string | null {
    if (row.label !== '') return null;
    for (const column of this.columns.values) {
      if (classAt(row.line, column) !== CLASS.text) continue;
      const text = cleanLabel(this.grid.cell(row.row, column).text);
      const words = text.replace(/[-–(]\s*%\s*\)?$/, '').trim();
      if (words !== text && /\p{L}/u.test(words)) return words;
    }
    return null;
  }

  /** A line without figures whose words over the figure columns are units. */
  private unitsIn(row: BodyRow): ReadonlyMap<number, string> | null {
    if (row.hasFigures) return null;
    const { values } = this.columns;
    const found = new Map<number, string>();
    for (const column of values) {
      if (classAt(row.line, column) !== CLASS.text) continue;
      const text = cleanLabel(this.grid.cell(row.row, column).text);
      const unit = unitOfLine(text) ?? (/[-–(]\s*%\s*\)?$/.test(text) ? '%' : null);
      if (unit === null || !(isUnitPhrase(unit) || unit === '%')) return null;
      found.set(column, unit);
    }
    if (found.size === 0) return null;
    // One unit alone holds for all columns to its right.
    if (found.size === 1) {
      const [[first, unit]] = found as unknown as [[number, string]];
      for (const column of values) if (column > first) found.set(column, unit);
    }
    return found;
  }
}
