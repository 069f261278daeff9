import { GridError, type GridWarning } from '../errors';
import type { GridRange } from '../grid';
import { MAX_CELL_TEXT, MAX_CELLS, MAX_COLUMNS, MAX_MERGES, MAX_ROWS, MAX_SHEETS } from '../limits';
import { numberShape } from '../number-text';
import type { Progress } from '../progress';
import { CellStoreBuilder, type CellStyleRecord, KIND } from '../store';
import { type NumberPrinter, StoredGrid } from '../stored-grid';
import { XmlScanner } from '../xml/scanner';
import { fromR1C1 } from './r1c1';
import { readStyles2003 } from './styles';

/** Longest formula that is kept. */
const MAX_FORMULA = 1000;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a workbook in the XML of Excel 2002 and 2003. Cells beyond the sheet's edges are left out. Throws GridError. */
export function readSpreadsheetMl(
  xml: string,
  print: NumberPrinter | undefined,
  progress: Progress,
): { grids: StoredGrid[]; warnings: GridWarning[] } {
  const scan = new XmlScanner(xml);
  const styles: CellStyleRecord[] = [{}];
  const styleIds = new Map<string, number>();
  const used = { cells: 0 };
  const grids: StoredGrid[] = [];
  const warnings: GridWarning[] = [];
  while (scan.next()) {
    if (scan.closing) continue;
    if (scan.name === 'Styles' && !scan.empty)
      for (const [id, style] of readStyles2003(scan)) styleIds.set(id, styles.push(style) - 1);
    else if (scan.name === 'Worksheet' && !scan.empty) {
      if (grids.length >= MAX_SHEETS) throw new GridError('too-many-sheets', { limit: String(MAX_SHEETS) });
      const sheet = new Sheet2003(scan, styles, styleIds, used, progress.check);
      const grid = sheet.read(print);
      if (sheet.mergesDropped) warnings.push({ code: 'merges-dropped', sheet: grid.sheet });
      grids.push(grid);
    }
  }
  if (grids.length === 0) throw new GridError('damaged', { reason: 'no sheet' });
  return { grids, warnings };
}

class Sheet2003 {
  mergesDropped = false;
  private readonly builder: CellStoreBuilder;
  private readonly merges: GridRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly name: string;
  private hidden = false;
  private row = -1;
  private column = -1;
  private nextColumn = 0;

  constructor(
    private readonly scan: XmlScanner,
    private readonly styles: readonly CellStyleRecord[],
    private readonly styleIds: ReadonlyMap<string, number>,
    private readonly used: { cells: number },
    private readonly pulse: () => void,
  ) {
    this.builder = new CellStoreBuilder(styles);
    this.name = scan.attribute('Name') ?? '';
  }

  read(print: NumberPrinter | undefined): StoredGrid {
    const { scan } = this;
    let tags = 0;
    while (scan.next() && !(scan.closing && scan.name === 'Worksheet')) {
      if ((++tags & 0xffff) === 0) this.pulse();
      if (scan.closing) continue;
      if (scan.name === 'Row') this.startRow();
      else if (scan.name === 'Cell') this.readCell();
      else if (scan.name === 'Column') this.readColumn();
      else if (scan.name === 'Visible' && !scan.empty) {
        scan.next();
        this.hidden = scan.textBefore().startsWith('SheetHidden') || scan.textBefore().startsWith('SheetVeryHidden');
      }
    }
    return new StoredGrid(this.builder.build(), {
      sheet: this.name,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      hidden: this.hidden,
      ...(print && { print }),
    });
  }

  /** A whole number of at least 0 in an attribute, or null. */
  private count(attribute: string): number | null {
    const value = Number(this.scan.attribute(attribute) ?? Number.NaN);
    return Number.isInteger(value) && value >= 0 ? value : null;
  }

  private isHidden(): boolean {
    return this.scan.attribute('Hidden') === '1';
  }

  private startRow(): void {
    const index = this.count('Index');
    this.row = index !== null && index >= 1 ? index - 1 : this.row + 1;
    this.column = -1;
    const last = Math.min(this.row + (this.count('Span') ?? 0), MAX_ROWS - 1);
    if (this.isHidden())
      for (let row = this.row; row <= last && row < this.row + 65_536; row++) this.hiddenRows.add(row);
    // A span repeats the look of a row without cells.
    if (last > this.row) this.row = last;
  }

  private readColumn(): void {
    const index = this.count('Index');
    const first = index !== null && index >= 1 ? index - 1 : this.nextColumn;
    const last = Math.min(first + (this.count('Span') ?? 0), MAX_COLUMNS - 1);
    this.nextColumn = Math.max(this.nextColumn, last + 1);
    // Columns go from left to right: what was told already is not told again.
    if (this.isHidden() && this.hiddenColumns.size < MAX_COLUMNS)
      for (let column = Math.max(first, this.lastHidden + 1); column <= last; column++) this.hide(column);
  }

  private lastHidden = -1;

  private hide(column: number): void {
    this.hiddenColumns.add(column);
    this.lastHidden = column;
  }

  private readCell(): void {
    const { scan } = this;
    const index = this.count('Index');
    this.column = index !== null && index >= 1 ? index - 1 : this.column + 1;
    const { row, column } = this;
    const across = this.count('MergeAcross') ?? 0;
    const down = this.count('MergeDown') ?? 0;
    const inside = row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
    if (inside && (across > 0 || down > 0)) {
      const bottom = Math.min(row + down, MAX_ROWS - 1);
      const right = Math.min(column + across, MAX_COLUMNS - 1);
      if (this.merges.length < MAX_MERGES) this.merges.push({ top: row, left: column, bottom, right });
      else this.mergesDropped = true;
    }
    this.column += Math.min(across, MAX_COLUMNS);
    const style = this.styleIds.get(scan.attribute('StyleID') ?? 'Default') ?? 0;
    const formula = scan.attribute('Formula');
    if (scan.empty) return;
    while (scan.next() && !(scan.closing && (scan.name === 'Cell' || scan.name === 'Row'))) {
      if (scan.name !== 'Data' || scan.closing || scan.empty) continue;
      const type = scan.attribute('Type') ?? 'String';
      const text = this.dataText();
      if (!inside) continue;
      const at = this.keep(row, column, type, text, style);
      if (at >= 0 && formula !== null && formula.length <= MAX_FORMULA)
        this.builder.setFormula(at, fromR1C1(formula, row, column));
    }
  }

  /** Text up to the end of the data, through the tags of rich text. */
  private dataText(): string {
    const { scan } = this;
    let text = '';
    while (scan.next()) {
      if (text.length < MAX_CELL_TEXT) text += scan.textBefore();
      if (scan.closing && (scan.name === 'Data' || scan.name === 'Cell')) break;
    }
    return text.slice(0, MAX_CELL_TEXT);
  }

  private keep(row: number, column: number, type: string, text: string, style: number): number {
    const { builder } = this;
    if (text === '') return -1;
    if (++this.used.cells > MAX_CELLS) throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
    if (type === 'Boolean') return builder.add(row, column, KIND.boolean, text === '1' ? 1 : 0, null, style);
    if (type === 'Error') return builder.add(row, column, KIND.error, 0, text, style);
    const number = type === 'Number' ? Number(text) : type === 'DateTime' ? serialOf(text) : Number.NaN;
    if (text.trim() === '' || !Number.isFinite(number)) return builder.add(row, column, KIND.text, 0, text, style);
    const isDate = type === 'DateTime' || numberShape(this.styles[style]?.format).date;
    return builder.add(row, column, isDate ? KIND.date : KIND.number, number, null, style);
  }
}

/** Excel's number for "2010-10-29T00:00:00.000"; NaN for other texts. */
function serialOf(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d{1,3})?))?/.exec(text);
  if (!match) return Number.NaN;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  return (Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - EPOCH) / DAY;
}
