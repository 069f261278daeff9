import { cellAddress, columnName } from '../../../grids/a1';
import type { GridRange } from '../../../grids/grid';
import { getAttribute, setAttribute } from '../../package/attributes';
import { escapeText } from '../../package/xml';
import type { TemplateIssue } from '../issues';
import { AxisLayout } from '../layout';
import { type Layouts, MovingFormula, type SheetLayout } from '../move-formula';
import type { FillValue, LineWrites, SheetPlan } from '../plan';
import type { BookSheet } from './book';
import type { Calculation } from './calculation';
import { Formula, storedScalar } from './formula';
import type { NumberFormats } from './number-formats';
import { mapRanges } from './ranges';
import type { RowHeights } from './row-heights';
import type { SharedStrings, TextRun } from './shared-strings';
import type { CellXml, RowXml, SheetXml } from './sheet-xml';
import { cellText } from './template-of-sheet';
import { readFormulas } from './unshare';
import { runsOf, writeFilled, writeResult } from './write-value';

const STILL: SheetLayout = { rows: AxisLayout.IDENTITY, columns: AxisLayout.IDENTITY };

const NO_VALUE: FillValue = { value: null };

/** A cell of the template at one of its new columns. */
interface Placed {
  readonly cell: CellXml;
  readonly column: number;
  /** The column's letters. */
  readonly name: string;
}

/** A worksheet with placeholders: loads its filled cells into the calculation, then writes its rows. */
export class FilledSheet {
  readonly sheet: BookSheet;
  readonly source: SheetXml;
  readonly plan: SheetPlan;
  private readonly layout: SheetLayout;
  private readonly strings: SharedStrings;
  private readonly formulas = new Map<CellXml, Formula>();
  private readonly lines: ReadonlyMap<number, LineWrites>;
  private readonly blank: ReadonlySet<number>;
  private readonly placed = new Map<RowXml, readonly Placed[]>();
  /** Formulas already reported as left to Excel: once for all copies. */
  private readonly reported = new Set<string>();
  private readonly runsOfCells = new Map<CellXml, readonly TextRun[]>();
  private readonly kept = new Map<CellXml, { xml: string; scalar: ReturnType<typeof storedScalar> }>();

  constructor(sheet: BookSheet, source: SheetXml, plan: SheetPlan, layouts: Layouts, strings: SharedStrings) {
    this.sheet = sheet;
    this.source = source;
    this.plan = plan;
    this.layout = layouts.get(sheet.name.toLowerCase()) ?? STILL;
    this.strings = strings;
    this.lines = new Map(plan.lines.map((line) => [line.row, line]));
    this.blank = new Set(plan.blankRows);
    const written = readFormulas(source);
    for (const row of source.rows)
      for (const cell of row.cells) {
        const text = written.get(row.row)?.get(cell.column);
        if (text) this.formulas.set(cell, new Formula(new MovingFormula(text, sheet.name, layouts)));
      }
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  /** Puts every cell where it will stand, for the evaluation. */
  load(calculation: Calculation): void {
    const { name } = this.sheet;
    this.eachRow((row, place) => {
      const filled = new FillCursor(this.lines.get(place));
      for (const { cell, column } of this.placesOf(row)) {
        const fill = filled.at(column);
        const formula = this.formulas.get(cell);
        if (fill) calculation.putFilled(name, place, column, fill);
        else if (formula && this.blank.has(place)) calculation.putFilled(name, place, column, NO_VALUE);
        else if (formula) {
          const inCopy = this.layout.rows.instanceAt(place) !== null || this.layout.columns.instanceAt(column) !== null;
          const stored = inCopy ? undefined : storedScalar(cell.type, cell.value, null);
          calculation.putFormula(name, place, column, formula, stored);
        } else {
          const { scalar } = this.keep(cell);
          if (scalar !== undefined) calculation.put(name, place, column, scalar);
        }
      }
    });
  }

  /** The new content of `<sheetData>`. */
  write(calculation: Calculation, formats: NumberFormats, heights: RowHeights, issues: TemplateIssue[]): string {
    const { prefix } = this.source;
    const out: string[] = [];
    this.eachRow((row, place) => {
      const line = this.lines.get(place);
      const filled = new FillCursor(line);
      let xml = `<${prefix}row r="${place + 1}"${line ? this.rowAttributes(row, line, heights) : row.attributes}>`;
      for (const { cell, column, name } of this.placesOf(row)) {
        const fill = filled.at(column);
        const start = `<${prefix}c r="${name}${place + 1}"`;
        if (fill) xml += this.writeFill(start, cell, fill, formats);
        else if (this.formulas.has(cell)) xml += this.writeFormula(cell, place, column, calculation, issues);
        else if (cell.formula?.ref) xml += this.writeTable(start, cell, place, column);
        else xml += start + this.keep(cell).xml;
      }
      out.push(`${xml}</${prefix}row>`);
    });
    return out.join('');
  }

  /** A row's height that nobody set by hand is worked out anew from its new texts. */
  private rowAttributes(row: RowXml, line: LineWrites, heights: RowHeights): string {
    if (/\scustomHeight\s*=\s*["'](?:1|true)["']/.test(row.attributes)) return row.attributes;
    const filled = new FillCursor(line);
    let height = 0;
    for (const { cell, column } of this.placesOf(row)) {
      const text = filled.at(column)?.value;
      if (typeof text === 'string') height = Math.max(height, heights.needed(row.row, column, cell.style, text));
    }
    const rest = row.attributes.replace(/\sht\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return height > 0 ? `${rest} ht="${height}"` : rest;
  }

  private writeFill(begin: string, cell: CellXml, fill: FillValue, formats: NumberFormats): string {
    const { prefix } = this.source;
    const style = fill.format ? formats.styleFor(cell.style, fill.format) : cell.style;
    const attributes =
      style === cell.style
        ? cell.attributes
        : `${cell.attributes.replace(/\s+s\s*=\s*(?:"[^"]*"|'[^']*')/, '')} s="${style}"`;
    const start = begin + attributes;
    return writeFilled(start, prefix, fill, typeof fill.value === 'string' ? this.runs(cell) : []);
  }

  private runs(cell: CellXml): readonly TextRun[] {
    let runs = this.runsOfCells.get(cell);
    if (!runs) {
      runs = runsOf(cell, this.strings);
      this.runsOfCells.set(cell, runs);
    }
    return runs;
  }

  private writeFormula(
    cell: CellXml,
    row: number,
    column: number,
    calculation: Calculation,
    issues: TemplateIssue[],
  ): string {
    const { prefix } = this.source;
    const start = `<${prefix}c r="${cellAddress(row, column)}"${cell.attributes}`;
    if (this.blank.has(row)) return `${start}/>`;
    const formula = this.formulas.get(cell)!;
    const written = this.formulaElement(cell, formula, row, column);
    const result = calculation.result(this.sheet.name, row, column);
    if (result.kind === 'value') {
      const { type, xml } = writeResult(result.value, prefix);
      return `${start}${type}>${written}${xml}</${prefix}c>`;
    }
    if (result.kind === 'kept') {
      const type = cell.type ? ` t="${cell.type}"` : '';
      const value = cell.value === null ? '' : `<${prefix}v>${escapeText(cell.value)}</${prefix}v>`;
      return `${start}${type}>${written}${value}</${prefix}c>`;
    }
    const text = formula.moving.formula;
    if (!this.reported.has(text)) {
      this.reported.add(text);
      const at = cellAddress(row, column);
      issues.push({ code: 'not-computed', severity: 'warning', sheet: this.sheet.name, cell: at, found: text });
    }
    return `${start}>${written}</${prefix}c>`;
  }

  private formulaElement(cell: CellXml, formula: Formula, row: number, column: number): string {
    const { prefix } = this.source;
    const text = escapeText(formula.moving.at(row, column));
    const { kind } = cell.formula!;
    if (kind === 'array' || kind === 'dataTable')
      return `${this.movedTag(cell, row, column).replace(/\s*\/>$/, '>')}${text}</${prefix}f>`;
    return `<${prefix}f>${text}</${prefix}f>`;
  }

  /** The first cell of a what-if table, which has no formula text: only the addresses in its tag move. */
  private writeTable(start: string, cell: CellXml, row: number, column: number): string {
    const { xml } = this.keep(cell);
    return start + xml.replace(cell.formula!.tag, () => this.movedTag(cell, row, column));
  }

  /** The tag of an array formula or a what-if table with its addresses as seen from its new place: a copy covers its own cells only. */
  private movedTag(cell: CellXml, row: number, column: number): string {
    const { rows, columns } = this.layout;
    const seen = (range: GridRange): GridRange => ({
      top: rows.seenFrom(row, range.top)[0],
      bottom: rows.seenFrom(row, range.bottom)[1],
      left: columns.seenFrom(column, range.left)[0],
      right: columns.seenFrom(column, range.right)[1],
    });
    let { tag } = cell.formula!;
    for (const name of ['ref', 'r1', 'r2']) {
      const address = getAttribute(tag, name);
      if (address)
        tag = setAttribute(
          tag,
          name,
          mapRanges(address, (range) => [seen(range)]),
        );
    }
    return tag;
  }

  /** A cell that stays as it is: its XML after the address, and its value. */
  private keep(cell: CellXml): { xml: string; scalar: ReturnType<typeof storedScalar> } {
    let kept = this.kept.get(cell);
    if (!kept) {
      const { prefix } = this.source;
      const head = `${cell.attributes}${cell.type ? ` t="${cell.type}"` : ''}`;
      const xml = cell.inner === '' ? `${head}/>` : `${head}>${cell.inner}</${prefix}c>`;
      kept = { xml, scalar: storedScalar(cell.type, cell.value, cellText(cell, this.strings)) };
      this.kept.set(cell, kept);
    }
    return kept;
  }

  /** New rows in order, each with the template row it copies. */
  private eachRow(visit: (row: RowXml, place: number) => void): void {
    const { rows } = this.layout;
    const bySource = new Map(this.source.rows.map((row) => [row.row, row]));
    rows.sources.forEach((source, place) => {
      const row = bySource.get(source);
      if (row) visit(row, place);
    });
    for (const row of this.source.rows) if (row.row >= rows.described) visit(row, row.row + rows.delta);
  }

  private placesOf(row: RowXml): readonly Placed[] {
    let placed = this.placed.get(row);
    if (!placed) {
      const { columns } = this.layout;
      placed = columns.identity
        ? row.cells.map((cell) => ({ cell, column: cell.column, name: columnName(cell.column) }))
        : row.cells
            .flatMap((cell) =>
              columns.spread(cell.column, cell.column).map(([column]) => ({ cell, column, name: columnName(column) })),
            )
            .sort((a, b) => a.column - b.column);
      this.placed.set(row, placed);
    }
    return placed;
  }
}

/** Goes along the filled cells of a row in step with its cells, both in column order. */
class FillCursor {
  private at_ = 0;
  private readonly line: LineWrites | undefined;

  constructor(line: LineWrites | undefined) {
    this.line = line;
  }

  at(column: number): FillValue | undefined {
    if (!this.line) return undefined;
    const { columns, values } = this.line;
    while (this.at_ < columns.length && columns[this.at_]! < column) this.at_++;
    return columns[this.at_] === column ? values[this.at_] : undefined;
  }
}
