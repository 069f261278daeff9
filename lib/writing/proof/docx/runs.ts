/** The text of a Word document with the place in its XML of every character. */
import { XmlScanner } from '../../../sheets/package/xml';
import { TableWalk } from './table-walk';

/** One stretch of text of a run: a `w:t` element's content. */
export interface TextPiece {
  /** Offset of its first character in the text. */
  readonly offset: number;
  readonly text: string;
  /** Where each character starts in the XML, and where the last one ends. */
  readonly at: readonly number[];
  /** The run: start and end of its XML, of its opening tag, and of its properties (empty where it has none). */
  readonly run: RunSpan;
  /** The opening tag of the text element. */
  readonly tag: string;
}

export interface RunSpan {
  readonly start: number;
  end: number;
  readonly open: string;
  properties: string;
}

export interface DocumentRuns {
  readonly text: string;
  /** Prefix of the word-processing elements ("w:"), which a producer may choose freely. */
  readonly prefix: string;
  readonly pieces: readonly TextPiece[];
  readonly tables: readonly TableSpans[];
}

/** Where the text of each cell of a table stands, by its address in the table ("B3"). */
export type TableSpans = ReadonlyMap<string, { readonly start: number; readonly end: number }>;

/** Text boxes are kept twice, for old readers and new: the second copy is skipped, as are deleted text and field codes. */
const SKIPPED = new Set(['Fallback', 'delText', 'instrText', 'delInstrText', 'del', 'moveFrom']);

/**
 * Reads the main part of a .docx: paragraphs and cells end with a line break, tabs and breaks within a run are blanks. Linear.
 * @throws PackageError malformed-xml
 */
export function readRuns(xml: string): DocumentRuns {
  const scanner = new XmlScanner(xml);
  const pieces: TextPiece[] = [];
  const parts: string[] = [];
  // Text boxes hang in a run and hold runs of their own.
  const open: RunSpan[] = [];
  const tables = new TableWalk();
  let length = 0;
  let prefix: string | null = null;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  while (scanner.next()) {
    const { kind, local, name } = scanner;
    if (kind !== 'open' && kind !== 'empty' && kind !== 'close') continue;
    prefix ??= name.slice(0, name.length - local.length);
    if (kind === 'open' && SKIPPED.has(local)) {
      scanner.skipElement();
      continue;
    }
    // Formulas and drawings have elements of the same local names.
    if (name !== prefix + local) continue;
    const run = open.at(-1);
    tables.see(kind, local, scanner.source, length);
    if (kind === 'open' && local === 'r') {
      open.push({ start: scanner.start, end: scanner.start, open: scanner.source, properties: '' });
    } else if (kind === 'close' && local === 'r') {
      const ended = open.pop();
      if (ended !== undefined) ended.end = scanner.end;
    } else if (kind === 'open' && local === 'rPr' && run !== undefined) {
      const from = scanner.start;
      scanner.skipElement();
      run.properties = xml.slice(from, scanner.end);
    } else if (kind === 'open' && local === 't' && run !== undefined) {
      const tag = scanner.source;
      const from = scanner.end;
      const to = scanner.skipElement();
      const { text, at } = decode(xml, from, to);
      if (text !== '') pieces.push({ offset: length, text, at, run, tag });
      add(text);
    } else if (kind !== 'close' && (local === 'tab' || local === 'br' || local === 'cr')) {
      if (run !== undefined) add(local === 'tab' ? '\t' : '\n');
    } else if (kind === 'empty' && local === 'noBreakHyphen') add('-');
    else if (kind === 'close' && (local === 'p' || local === 'tc')) add('\n');
  }
  return { text: parts.join(''), prefix: prefix ?? 'w:', pieces, tables: tables.done };
}

const REFERENCE = /&(?:#x[0-9A-Fa-f]{1,7}|#[0-9]{1,7}|[a-z]{2,4});/y;
const NAMED = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** Characters of escaped text with the place of each; the list has one place more, the end. */
function decode(xml: string, from: number, to: number): { text: string; at: number[] } {
  const at: number[] = [];
  let text = '';
  for (let index = from; index < to; ) {
    REFERENCE.lastIndex = index;
    const match = xml[index] === '&' ? REFERENCE.exec(xml) : null;
    const source = match !== null && index + match[0].length <= to ? match[0] : xml[index]!;
    const character = source.length === 1 ? source : resolve(source);
    for (let unit = 0; unit < character.length; unit++) at.push(index);
    text += character;
    index += source.length;
  }
  at.push(to);
  return { text, at };
}

function resolve(reference: string): string {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  if (reference[1] !== '#') return reference;
  const hex = reference[2] === 'x';
  const code = Number.parseInt(reference.slice(hex ? 3 : 2, -1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
