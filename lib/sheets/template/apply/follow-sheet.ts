import { cellAddress } from '../../../grids/a1';
import { escapeText } from '../../package/xml';
import type { TemplateIssue } from '../issues';
import { AxisLayout } from '../layout';
import { type Layouts, MovingFormula } from '../move-formula';
import type { BookSheet } from './book';
import type { Calculation } from './calculation';
import { Formula, storedScalar } from './formula';
import { moveFrame } from './frame';
import type { SharedStrings } from './shared-strings';
import type { CellXml, SheetXml } from './sheet-xml';
import { cellText } from './template-of-sheet';
import { readFormulas } from './unshare';
import { writeResult } from './write-value';

/** A worksheet without placeholders: only formulas that point at changed sheets are rewritten; every other byte stays. */
export class FollowingSheet {
  readonly sheet: BookSheet;
  readonly source: SheetXml;
  private readonly layouts: Layouts;
  private readonly formulas: { row: number; cell: CellXml; formula: Formula; text: string }[] = [];
  /** Shared formulas one of whose cells changes: all of them are written out. */
  private readonly unshared = new Set<string>();

  constructor(sheet: BookSheet, source: SheetXml, layouts: Layouts) {
    this.sheet = sheet;
    this.source = source;
    this.layouts = layouts;
    const written = readFormulas(source);
    for (const { row, cells } of source.rows)
      for (const cell of cells) {
        const text = written.get(row)?.get(cell.column);
        if (!text) continue;
        const formula = new Formula(new MovingFormula(text, sheet.name, layouts));
        this.formulas.push({ row, cell, formula, text });
        if (cell.formula?.shared && formula.moving.at(row, cell.column) !== text)
          this.unshared.add(cell.formula.shared);
      }
  }

  load(calculation: Calculation, strings: SharedStrings): void {
    const { name } = this.sheet;
    for (const { row, cells } of this.source.rows)
      for (const cell of cells) {
        if (cell.formula) continue;
        const scalar = storedScalar(cell.type, cell.value, cellText(cell, strings));
        if (scalar !== undefined) calculation.put(name, row, cell.column, scalar);
      }
    for (const { row, cell, formula } of this.formulas)
      calculation.putFormula(name, row, cell.column, formula, storedScalar(cell.type, cell.value, null) ?? null);
  }

  /** The part with its formulas following, and their values where they changed; null where nothing changes. */
  write(calculation: Calculation, issues: TemplateIssue[]): string | null {
    const { xml, prefix, data } = this.source;
    let rows = '';
    let copied = data.start;
    for (const { row, cell, formula, text } of this.formulas) {
      const moved = formula.moving.at(row, cell.column);
      const result = calculation.result(this.sheet.name, row, cell.column);
      const shared = cell.formula?.shared;
      const rewritten = moved !== text || (shared && this.unshared.has(shared));
      if (!rewritten && result.kind === 'kept') continue;
      const plain = rewritten && cell.formula?.kind !== 'array' && cell.formula?.kind !== 'dataTable';
      const opened = plain ? `<${prefix}f>` : cell.formula!.tag.replace(/\/>$/, '>');
      const body = rewritten ? escapeText(moved) : escapeText(cell.formula!.text);
      const start = `<${prefix}c r="${cellAddress(row, cell.column)}"${cell.attributes}`;
      const value = this.valueOf(cell, result, row, formula, issues);
      rows += `${xml.slice(copied, cell.start)}${start}${value.type}>${opened}${body}</${prefix}f>${value.xml}</${prefix}c>`;
      copied = cell.end;
    }
    const still = { rows: AxisLayout.IDENTITY, columns: AxisLayout.IDENTITY };
    const holder = `<${data.name}/>`;
    const frame = xml.slice(0, data.start) + holder + xml.slice(data.end);
    const mentions = [...this.layouts.keys()].some((name) => frame.toLowerCase().includes(name));
    const movedFrame = mentions ? moveFrame(frame, this.sheet.name, still, this.layouts) : frame;
    if (copied === data.start && movedFrame === frame) return null;
    return movedFrame.replace(holder, () => rows + xml.slice(copied, data.end));
  }

  private valueOf(
    cell: CellXml,
    result: ReturnType<Calculation['result']>,
    row: number,
    formula: Formula,
    issues: TemplateIssue[],
  ): { type: string; xml: string } {
    const { prefix } = this.source;
    if (result.kind === 'value') return writeResult(result.value, prefix);
    if (result.kind === 'kept') {
      const xml = cell.value === null ? '' : `<${prefix}v>${escapeText(cell.value)}</${prefix}v>`;
      return { type: cell.type ? ` t="${cell.type}"` : '', xml };
    }
    const at = cellAddress(row, cell.column);
    issues.push({
      code: 'not-computed',
      severity: 'warning',
      sheet: this.sheet.name,
      cell: at,
      found: formula.moving.formula,
    });
    return { type: '', xml: '' };
  }
}
