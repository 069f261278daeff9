/** What a slip of the hand does to a printed number, undone: every number one edit away, with the cost of believing in it. */

/** Names of the edits a repair can make. */
export type EditName =
  | 'swap'
  | 'replace'
  | 'drop'
  | 'add'
  | 'double'
  | 'sign'
  | 'scale'
  | 'separator'
  | 'interchange'
  | 'omitted'
  | 'twice'
  | 'exceeds'
  | 'direction'
  | 'points'
  | 'base';

/** What each edit costs: the commonest slips are cheapest. Ranking only; acceptance asks the arithmetic. */
export const EDIT_COSTS: Readonly<Record<EditName, number>> = {
  swap: 10,
  double: 11,
  replace: 12,
  sign: 12,
  separator: 13,
  scale: 13,
  exceeds: 14,
  direction: 14,
  drop: 15,
  add: 15,
  interchange: 16,
  points: 17,
  omitted: 18,
  twice: 18,
  base: 20,
};

export interface DigitEdit {
  /** A plain decimal: optional minus, digits, optional point and digits. */
  readonly to: string;
  readonly edit: EditName;
}

/** Longer numbers are not edited: a hostile literal must not cost much. */
const MAX_DIGITS = 40;

/** All plain decimals one edit away from `from` (itself a plain decimal), each once, under its cheapest name. `scaled`: by thousands too. */
export function digitEdits(from: string, scaled = true): DigitEdit[] {
  const negative = from.startsWith('-');
  const body = from.replace(/^[+-]/, '');
  if (body.length > MAX_DIGITS) return [];
  const found = new Map<string, EditName>();
  const offer = (text: string, edit: EditName, minus = negative): void => {
    const to = tidy(text, minus);
    if (to === null || to === from) return;
    const known = found.get(to);
    if (known === undefined || EDIT_COSTS[edit] < EDIT_COSTS[known]) found.set(to, edit);
  };
  offer(body, 'sign', !negative);
  offerDigits(body, offer);
  for (const exponent of scaled ? [3, 6, 9, 12] : []) {
    for (const by of [exponent, -exponent]) offer(shiftPoint(body, by).replace(/^0+(?=\d)/, ''), 'scale');
  }
  const digits = body.replace('.', '');
  for (let at = 1; at <= digits.length; at++) {
    const fraction = digits.slice(at);
    if (fraction === '') offer(digits, 'separator');
    else if (!/^0+$/.test(fraction)) offer(`${digits.slice(0, at)}.${fraction}`, 'separator');
  }
  return [...found].map(([to, edit]) => ({ to, edit }));
}

function offerDigits(body: string, offer: (text: string, edit: EditName) => void): void {
  const isDigit = (i: number): boolean => body[i] !== undefined && body[i] !== '.';
  for (let i = 0; i < body.length; i++) {
    if (!isDigit(i)) continue;
    const next = isDigit(i + 1) ? i + 1 : i + 2;
    if (isDigit(next) && body[i] !== body[next]) {
      offer(body.slice(0, i) + body[next] + body.slice(i + 1, next) + body[i] + body.slice(next + 1), 'swap');
    }
    for (const digit of DIGITS) {
      if (digit !== body[i]) offer(body.slice(0, i) + digit + body.slice(i + 1), 'replace');
      offer(body.slice(0, i) + digit + body.slice(i), digit === body[i] || digit === body[i - 1] ? 'double' : 'add');
    }
    offer(body.slice(0, i) + body.slice(i + 1), 'drop');
  }
  for (const digit of DIGITS) offer(body + digit, digit === body[body.length - 1] ? 'double' : 'add');
}

const DIGITS = '0123456789';

/** Moves the decimal point; new places are zeros, trailing zeros behind a new point are kept only where they were printed. */
function shiftPoint(body: string, by: number): string {
  const [whole = '', fraction = ''] = body.split('.');
  if (by >= 0) {
    const padded = fraction.padEnd(by, '0');
    return padded.length > by ? `${whole}${padded.slice(0, by)}.${padded.slice(by)}` : whole + padded;
  }
  const padded = whole.padStart(1 - by, '0');
  const at = padded.length + by;
  const tail = fraction === '' ? padded.slice(at).replace(/0+$/, '') : padded.slice(at) + fraction;
  return tail === '' ? padded.slice(0, at) : `${padded.slice(0, at)}.${tail}`;
}

/** A number as one would print it: no leading zero (but one before a point), no bare point, no minus zero; else null. */
function tidy(text: string, minus: boolean): string | null {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
  if (/^0\d/.test(text)) return null;
  if (/^[0.]+$/.test(text)) return minus ? null : text;
  return minus ? `-${text}` : text;
}
