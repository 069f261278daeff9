/** Relations whose wording may be the slip: đạt for vượt, tăng for giảm, % for điểm %, another base. */
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { type Token, tokenize } from '../parse/tokens';
import type { EditName } from './digit-edits';

export interface RelationEdit {
  readonly to: string;
  readonly edit: EditName;
}

/** Texts one rewording away. `sizes` are the printed values of the figures: of two factors the larger one is the base. */
export function relationEdits(text: string, sizes: ReadonlyMap<string, Rational>): RelationEdit[] {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) return [];
  const words = tokens.map((token) => token.text);
  const found = new Map<string, EditName>();
  const offer = (changed: readonly string[], edit: EditName): void => {
    const to = spaced(changed);
    if (to !== spaced(words) && !found.has(to)) found.set(to, edit);
  };
  for (let i = 0; i < words.length; i++) {
    const change = changeAt(words, i);
    if (change !== null) {
      offer(splice(words, i, 5, [change.name]), 'exceeds');
      offer(splice(words, i, 5, ['(', '1', change.sign === '+' ? '-' : '+', change.name, ')']), 'direction');
      pointsFromPercent(words, i, change, offer);
    } else if (isFactor(tokens, i)) {
      offer(splice(words, i, 1, ['(', '1', '+', words[i]!, ')']), 'exceeds');
    }
    if (words[i] === '=' && words[i + 1] === '1' && words[i + 2] === '-') {
      offer([...words.slice(0, i + 1), ...words.slice(i + 3), '-', '1'], 'direction');
    }
    if (words[i] === '-' && words[i + 1] === '1' && i + 2 === words.length) {
      offer(words.slice(0, i), 'exceeds');
      offer(reversed(words, i), 'direction');
    }
  }
  const equals = words.indexOf('=');
  if (equals === 1 && words.includes('/') && !words.includes('-')) offer([...words, '-', '1'], 'exceeds');
  if (tokens.some(({ text: word }) => word === '*' || word === '/')) {
    for (let i = 0; i < words.length; i++) {
      if (tokens[i]!.kind !== 'name' || !isBase(words, i, sizes)) continue;
      for (const name of sizes.keys()) if (!words.includes(name)) offer(splice(words, i, 1, [name]), 'base');
    }
  }
  return [...found].map(([to, edit]) => ({ to, edit }));
}

/** "( 1 + p )" at i. */
function changeAt(words: readonly string[], i: number): { sign: string; name: string } | null {
  const [open, one, sign, name, close] = words.slice(i, i + 5);
  const fits =
    open === '(' && one === '1' && (sign === '+' || sign === '-') && close === ')' && /^[A-Za-z]/.test(name ?? '');
  return fits ? { sign: sign!, name: name! } : null;
}

/** A bare name that multiplies: the p of "p * b". */
function isFactor(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.kind !== 'name') return false;
  return tokens[i + 1]?.text === '*' || tokens[i - 1]?.text === '*';
}

/** What a ratio is taken of: behind a division, or the larger of two factors. */
function isBase(words: readonly string[], i: number, sizes: ReadonlyMap<string, Rational>): boolean {
  if (words[i - 1] === '/') return true;
  if (words[i - 1] !== '*' && words[i + 1] !== '*') return false;
  const own = sizes.get(words[i]!);
  if (own === undefined) return true;
  const factors = [words[i - 2], words[i + 2]].map((word) => sizes.get(word ?? ''));
  return factors.every((other) => other === undefined || Q.compare(Q.abs(other), Q.abs(own)) <= 0);
}

/** (1 + g) * b → b + g, where that is the whole side. */
function pointsFromPercent(
  words: readonly string[],
  i: number,
  change: { sign: string; name: string },
  offer: (changed: readonly string[], edit: EditName) => void,
): void {
  const base = words[i + 6];
  if (words[i + 5] === '*' && base !== undefined && i + 7 === words.length) {
    offer([...words.slice(0, i), base, change.sign, change.name], 'points');
  }
}

/** "g = a / b - 1" → "g = 1 - a / b". */
function reversed(words: readonly string[], minus: number): string[] {
  const equals = words.indexOf('=');
  return [...words.slice(0, equals + 1), '1', '-', ...words.slice(equals + 1, minus)];
}

function splice(words: readonly string[], at: number, count: number, put: readonly string[]): string[] {
  return [...words.slice(0, at), ...put, ...words.slice(at + count)];
}

function spaced(words: readonly string[]): string {
  return words.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}
