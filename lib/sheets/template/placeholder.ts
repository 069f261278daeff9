export interface Filter {
  readonly name: string;
  readonly argument: string | null;
}

export interface Placeholder {
  /** value: `{{rows.name}}`; open and close: `{{#rows}}`, `{{/rows}}`; sentinel: `{{rows.+}}`. */
  readonly kind: 'value' | 'open' | 'close' | 'sentinel';
  /** Dotted path as written; '' for an address. */
  readonly path: string;
  /** The parts of an address `{{indicator; province; period}}`, or null. */
  readonly address: readonly string[] | null;
  readonly filters: readonly Filter[];
  /** Grows to the right: `{{periods.label →}}`. */
  readonly right: boolean;
  /** A path and nothing more: no filter, no address, no growth. */
  readonly plain: boolean;
  /** The placeholder with its braces. */
  readonly source: string;
  /** Offset in the cell's text. */
  readonly start: number;
}

export interface ParsedText {
  readonly placeholders: readonly Placeholder[];
  /** Offsets of `{{` that are never closed. */
  readonly unclosed: readonly number[];
}

/** Longest body of a placeholder; anything longer is no placeholder but text with stray braces. */
const MAX_BODY = 500;

/** The placeholders of a cell's text, in their order. */
export function parsePlaceholders(text: string): ParsedText {
  const placeholders: Placeholder[] = [];
  const unclosed: number[] = [];
  // Looked for once and kept while it lies ahead: thousands of openings without an end must not each read to the end.
  let close = 0;
  for (let start = text.indexOf('{{'); start >= 0; ) {
    if (close < start + 2 && close >= 0) close = text.indexOf('}}', start + 2);
    const again = text.indexOf('{{', start + 2);
    if (close < 0 || close - start > MAX_BODY || (again >= 0 && again < close)) {
      unclosed.push(start);
      start = again;
      continue;
    }
    placeholders.push(parseBody(text.slice(start + 2, close), text.slice(start, close + 2), start));
    start = text.indexOf('{{', close + 2);
  }
  return { placeholders, unclosed };
}

function parseBody(body: string, source: string, start: number): Placeholder {
  const pieces = splitOutsideQuotes(body, '|').map((piece) => piece.trim());
  const last = pieces.length - 1;
  const arrow = /\s*(?:→|->|=>)$/;
  const right = arrow.test(pieces[0]!) || arrow.test(pieces[last]!);
  const clean = pieces.map((piece) => piece.replace(arrow, ''));
  const head = clean[0]!;
  const shared = { filters: clean.slice(1).map(parseFilter), right, plain: false, source, start };
  if (head.startsWith('#')) return { kind: 'open', path: head.slice(1).trim(), address: null, ...shared };
  if (head.startsWith('/')) return { kind: 'close', path: head.slice(1).trim(), address: null, ...shared };
  if (/\.\s*\+$/.test(head))
    return { kind: 'sentinel', path: head.slice(0, head.lastIndexOf('.')).trim(), address: null, ...shared };
  if (head.includes(';')) {
    const address = head.split(';').map((part) => part.trim());
    return { kind: 'value', path: '', address, ...shared };
  }
  return { kind: 'value', path: head, address: null, ...shared, plain: !right && clean.length === 1 };
}

function parseFilter(text: string): Filter {
  const colon = text.indexOf(':');
  if (colon < 0) return { name: text.toLowerCase(), argument: null };
  const argument = text.slice(colon + 1).trim();
  const quoted = /^["“”'‘’](.*)["“”'‘’]$/s.exec(argument);
  return { name: text.slice(0, colon).trim().toLowerCase(), argument: quoted ? quoted[1]! : argument };
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let quote = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"') quote = '"';
    else if (sign === '“') quote = '”';
    else if (sign === separator) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}
