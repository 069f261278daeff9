import { Parser } from 'htmlparser2';
import type { Grid } from '../../grids/grid';
import { TableBuilder } from './table-builder';

const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'head',
  'nav',
  'iframe',
  'object',
  'select',
  'button',
  'footer',
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption']);

/** Deeper nesting than this is taken as if it were flat. */
const MAX_DEPTH = 200;
/** Tables inside tables beyond this depth belong to the one around them: each hands its text on to the next. */
const MAX_TABLES = 20;

/**
 * Running text and tables of HTML: blocks become lines, tables become grids (named by the caption, heading or last line before them), tables
 * that only lay out text are text again. Scripts, styles, menus and page feet are left out. Linear; any text is accepted as HTML.
 */
export function readHtml(html: string): { text: string; grids: Grid[] } {
  const lines: string[] = [];
  const grids: Grid[] = [];
  let line = '';
  let heading = '';
  let lastLine = '';
  let hidden = 0;
  let depth = 0;
  const tables: TableBuilder[] = [];
  let tooDeep = 0;
  const open: string[] = [];
  const endLine = (): void => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    line = '';
    if (text === '') return;
    const table = tables.at(-1);
    if (table) table.addText(text);
    else {
      lines.push(text);
      lastLine = text;
    }
  };
  const closeTable = (): void => {
    endLine();
    const table = tables.pop();
    if (!table) return;
    const outer = tables.at(-1);
    const laidOut = table.layoutText();
    if (laidOut !== null) {
      for (const each of laidOut) outer ? outer.addText(each) : lines.push(each);
      return;
    }
    if (outer) {
      outer.addText(table.plainText());
      return;
    }
    const grid = table.toGrid(table.caption || shortName(lastLine) || heading || `Bảng ${grids.length + 1}`);
    if (grid) grids.push(grid);
    lines.push('');
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (HIDDEN.has(name) || attributes.hidden !== undefined) hidden++;
        if (++depth <= MAX_DEPTH) open.push(name);
        if (hidden > 0) return;
        if (BLOCKS.has(name)) endLine();
        if (name === 'table' && tables.length >= MAX_TABLES) tooDeep++;
        else if (name === 'table') tables.push(new TableBuilder());
        else if (name === 'tr') tables.at(-1)?.startRow();
        else if (name === 'td' || name === 'th')
          tables.at(-1)?.startCell(span(attributes.colspan), span(attributes.rowspan), name === 'th');
      },
      ontext(text) {
        if (hidden === 0) line += text;
      },
      onclosetag(name) {
        if (depth-- <= MAX_DEPTH) open.pop();
        if (HIDDEN.has(name)) {
          if (hidden > 0) hidden--;
          return;
        }
        if (hidden > 0) return;
        if (HEADINGS.has(name)) {
          const text = line.replace(/\s+/g, ' ').trim();
          if (name === 'caption') {
            const table = tables.at(-1);
            if (table) {
              table.caption = text;
              line = '';
              return;
            }
          } else if (text) heading = text;
        }
        if (name === 'table' && tooDeep > 0) tooDeep--;
        else if (name === 'table') closeTable();
        else if (BLOCKS.has(name)) endLine();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  while (tables.length > 0) closeTable();
  endLine();
  return { text: collapse(lines), grids };
}

function span(attribute: string | undefined): number {
  const value = Number(attribute);
  return Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1;
}

function shortName(line: string): string {
  return line.length <= 160 ? line : '';
}

function collapse(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) if (line !== '' || (kept.length > 0 && kept.at(-1) !== '')) kept.push(line);
  return kept.join('\n').trim();
}
