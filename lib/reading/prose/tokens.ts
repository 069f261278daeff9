/** A word, a number or a punctuation mark, with offsets into the normalised text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, spelling variants folded (tỉ → tỷ, kì → kỳ). */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** The first letter is a capital. */
  readonly capital: boolean;
}

const VARIANTS = new Map([
  ['tỉ', 'tỷ'],
  ['kì', 'kỳ'],
  ['quí', 'quý'],
  ['qúy', 'quý'],
  ['qúi', 'quý'],
  ['lí', 'lý'],
  ['kĩ', 'kỹ'],
  ['mĩ', 'mỹ'],
  ['luỹ', 'lũy'],
  ['thuỷ', 'thủy'],
  ['uỷ', 'ủy'],
  ['ngàn', 'nghìn'],
]);

const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\d/;

function classOf(character: string): 'letter' | 'digit' | 'space' | 'mark' {
  const code = character.charCodeAt(0);
  if (code === 32 || code === 10 || code === 9 || code === 13 || code === 160) return 'space';
  if (code >= 48 && code <= 57) return 'digit';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
  if (code < 128) return 'mark';
  if (LETTER.test(character)) return 'letter';
  return /\s/.test(character) ? 'space' : 'mark';
}

/** Folds a word as tokens are folded: lower case and one spelling for each variant. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return VARIANTS.get(lower) ?? lower;
}

/** Cuts text[from, to) into tokens. A number is digits with inner separators ("13.995,5"); letters glued to digits start a new token. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    const kind = classOf(text[i]!);
    if (kind === 'space') {
      i++;
      continue;
    }
    let end = i + 1;
    if (kind === 'letter') {
      while (end < to && classOf(text[end]!) === 'letter') end++;
      const raw = text.slice(i, end);
      tokens.push({ start: i, end, word: foldWord(raw), kind: 'word', capital: raw[0] !== raw[0]!.toLowerCase() });
    } else if (kind === 'digit') {
      while (
        end < to &&
        (DIGIT.test(text[end]!) || (isInner(text[end]!) && end + 1 < to && DIGIT.test(text[end + 1]!)))
      )
        end++;
      tokens.push({ start: i, end, word: text.slice(i, end), kind: 'number', capital: false });
    } else {
      tokens.push({ start: i, end, word: text[i]!, kind: 'mark', capital: false });
    }
    i = end;
  }
  return tokens;
}

function isInner(character: string): boolean {
  return character === '.' || character === ',';
}
