import { Parser } from 'htmlparser2';
import { GridError } from '../errors';
import type { GridRange } from '../grid';
import { MAX_CELL_TEXT, MAX_CELLS, MAX_MERGES } from '../limits';
import type { Progress } from '../progress';
import { CellStoreBuilder, KIND } from '../store';
import { StoredGrid } from '../stored-grid';

/** Columns of an HTML table, and the widest span of a cell. */
const MAX_COLUMNS = 2000;
const MAX_SPAN = 1000;
/** Tables inside tables beyond this depth belong to the one around them. */
const MAX_DEPTH = 50;

const PLAIN = 0;
const BOLD = 1;

/** One table while its tags go by. What it prints stays text: whether it is a number is for the reading of the table to say. */
class HtmlTable {
  readonly builder = new CellStoreBuilder([{}, { bold: true }]);
  readonly merges: GridRange[] = [];
  private row = -1;
  private column = 0;
  /** By column: the first row that no cell from above reaches into. */
  private readonly freeFrom: number[] = [];
  private text: string | null = null;
  private style = PLAIN;

  startRow(): void {
    this.endCell();
    this.row++;
    this.column = 0;
  }

  startCell(across: number, down: number, head: boolean): void {
    this.endCell();
    if (this.row < 0) this.startRow();
    while ((this.freeFrom[this.column] ?? 0) > this.row && this.column < MAX_COLUMNS) this.column++;
    if (this.column >= MAX_COLUMNS) return;
    const right = Math.min(this.column + across, MAX_COLUMNS) - 1;
    for (let column = this.column; column <= right; column++) this.freeFrom[column] = this.row + down;
    if ((right > this.column || down > 1) && this.merges.length < MAX_MERGES)
      this.merges.push({ top: this.row, left: this.column, bottom: this.row + down - 1, right });
    this.text = '';
    this.style = head ? BOLD : PLAIN;
    this.at = { row: this.row, column: this.column };
    this.column = right + 1;
  }

  private at = { row: 0, column: 0 };

  add(text: string): void {
    if (this.text !== null && this.text.length < MAX_CELL_TEXT) this.text += text;
  }

  endCell(): void {
    const text = this.text
      ?.replace(/[ \t\r\n\f]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim()
      .slice(0, MAX_CELL_TEXT);
    this.text = null;
    if (text) this.builder.add(this.at.row, this.at.column, KIND.text, 0, text, this.style);
  }
}

/**
 * Reads the tables of an HTML page, as portals save them under the name of a workbook; a table inside another is one of its own. Linear in the
 * length of the text, whatever the tags say. Throws GridError for too many cells.
 */
export function readHtmlTables(html: string, progress: Progress): StoredGrid[] {
  const done: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  let hidden = 0;
  let cells = 0;
  let tags = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if ((++tags & 0x3fff) === 0) progress.check();
        if (name === 'style' || name === 'script') hidden++;
        const table = open.at(-1);
        if (name === 'table' && open.length < MAX_DEPTH) open.push(new HtmlTable());
        else if (name === 'tr') table?.startRow();
        else if (name === 'td' || name === 'th') {
          table?.startCell(span(attributes.colspan), span(attributes.rowspan), name === 'th');
          if (++cells > MAX_CELLS) throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
        }
        // A line break of the page, told apart from the white space of its source.
        else if (name === 'br' || name === 'p' || name === 'div') table?.add('\u2028');
      },
      ontext(text) {
        if (hidden === 0) open.at(-1)?.add(text);
      },
      onclosetag(name) {
        if ((name === 'style' || name === 'script') && hidden > 0) hidden--;
        else if (name === 'td' || name === 'th') open.at(-1)?.endCell();
        else if (name === 'table') close();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const close = (): void => {
    const table = open.pop();
    table?.endCell();
    if (table && table.builder.size > 0) done.push(table);
  };
  // In parts, so that the parser does not keep all of it.
  for (let at = 0; at < html.length; at += 65_536) parser.write(html.slice(at, at + 65_536));
  parser.end();
  while (open.length > 0) close();
  return done.map(
    ({ builder, merges }, index) => new StoredGrid(builder.build(), { sheet: `Sheet${index + 1}`, merges }),
  );
}

function span(attribute: string | undefined): number {
  const value = Number(attribute);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MAX_SPAN) : 1;
}
