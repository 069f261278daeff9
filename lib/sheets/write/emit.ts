import { cellAddress, columnName } from '../../grids/a1';
import type { EntryStream } from '../package/deflate';
import { escapeText } from '../package/xml';
import type { CellStyle, Sheet, SheetCell, SheetRow } from '../sheet';
import { isErrorValue, storableFormula, storableValue } from './cell-value';
import { cleanText, escapeStoredText, MAX_TEXT, needsTextFormat } from './clean';
import type { LinkList } from './links';
import type { WriteOptions } from './options';

/** Format ids of a style in the workbook's style table: as it is, and with the number format for text that must stay text. */
export interface StyleIds {
  readonly plain: number;
  readonly text: number;
}

const PIECE = 1 << 17;
const NO_STYLE: CellStyle = {};
// A character that needs a closer look before it can stand in XML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SPECIAL = /[&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x/;

/** Writes the rows of a large sheet straight as XML, piece by piece, in about the time the compression takes. */
export async function emitRows(
  stream: EntryStream,
  sheet: Sheet,
  name: string,
  styles: ReadonlyMap<CellStyle, StyleIds>,
  links: LinkList,
  options: WriteOptions,
  progress: (rows: number) => void,
): Promise<void> {
  const emitter = new RowEmitter(styles, (code, row, column) =>
    options.onWarning?.({ code, sheet: name, where: cellAddress(row, column) }),
  );
  let pending = '';
  for (let index = 0; index < sheet.rows.length; index++) {
    const row = sheet.rows[index]!;
    const { cells } = row;
    pending += emitter.row(row, cells, index);
    links.add(cells, index);
    if (pending.length < PIECE) continue;
    options.signal?.throwIfAborted();
    await stream.write(pending);
    pending = '';
    progress(index + 1);
  }
  await stream.write(pending);
}

type Report = (code: Parameters<Parameters<typeof storableValue>[1]>[0], row: number, column: number) => void;

class RowEmitter {
  private readonly columns: string[] = [];
  private readonly styles: ReadonlyMap<CellStyle, StyleIds>;
  private readonly report: Report;

  constructor(styles: ReadonlyMap<CellStyle, StyleIds>, report: Report) {
    this.styles = styles;
    this.report = report;
  }

  row(row: SheetRow, cells: SheetRow['cells'], index: number): string {
    const number = index + 1;
    let xml = `<row r="${number}"`;
    if (row.height !== undefined) xml += ` ht="${row.height}" customHeight="1"`;
    if (row.hidden) xml += ' hidden="1"';
    if (row.outlineLevel) xml += ` outlineLevel="${row.outlineLevel}"`;
    xml += '>';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) xml += this.cell(cell, index, column, number);
    }
    return `${xml}</row>`;
  }

  private cell(cell: SheetCell, row: number, column: number, number: number): string {
    const ids = this.styles.get(cell.style ?? NO_STYLE_KEY)!;
    this.columns[column] ??= columnName(column);
    const { value } = cell;
    if (cell.formula) return this.formula(cell, row, column, number, ids.plain);
    const start = `<c r="${this.columns[column]}${number}" s="`;
    if (typeof value === 'number' && Number.isFinite(value)) return `${start}${ids.plain}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${start}${ids.plain}" t="b"><v>${value ? 1 : 0}</v></c>`;
    if (value === null) return `${start}${ids.plain}"/>`;
    const text = this.text(cell, row, column);
    const id = typeof value === 'string' && needsTextFormat(value) ? ids.text : ids.plain;
    return `${start}${id}" t="inlineStr"><is><t${spaced(text) ? ' xml:space="preserve"' : ''}>${text}</t></is></c>`;
  }

  private text(cell: SheetCell, row: number, column: number): string {
    const { value } = cell;
    if (typeof value === 'string' && value.length <= MAX_TEXT && !SPECIAL.test(value)) return value;
    const stored = storableValue(cell, (code) => this.report(code, row, column));
    return escapeText(escapeStoredText(String(stored ?? '')));
  }

  private formula(cell: SheetCell, row: number, column: number, number: number, id: number): string {
    const value = storableValue(cell, (code) => this.report(code, row, column));
    const start = `<c r="${this.columns[column]}${number}" s="${id}"`;
    const formula = `<f>${escapeText(storableFormula(cell.formula) ?? '')}</f>`;
    if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    if (isErrorValue(value)) return `${start} t="e">${formula}<v>${value}</v></c>`;
    return `${start} t="str">${formula}<v>${escapeText(escapeStoredText(value ?? ''))}</v></c>`;
  }
}

/** Stands for "no style" in the table of styles. */
export const NO_STYLE_KEY: CellStyle = NO_STYLE;

function spaced(text: string): boolean {
  return text.length > 0 && (text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32 || text.includes('\n'));
}

/** Notes of a large sheet, with their zero-based places. */
export function* findNotes(sheet: Sheet): Generator<{ row: number; column: number; note: string }> {
  for (let row = 0; row < sheet.rows.length; row++) {
    const { cells } = sheet.rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const note = cells[column]?.note;
      if (note) yield { row, column, note: cleanText(note).text };
    }
  }
}
