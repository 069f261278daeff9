export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Position of the sentence within its paragraph. */
  readonly index: number;
}

/** Words before a full stop that does not end a sentence. */
const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'ks',
  'kts',
  'ths',
  'q',
  'p',
  'h',
  'mr',
  'mrs',
  'dr',
  'st',
  'no',
  'co',
  'ltd',
  'inc',
  'corp',
  'ubnd',
  'tr',
  'tg',
  'nxb',
  'đ',
  'nđ',
  'bt',
  'vs',
  'cn',
  'cv',
  'đt',
  'tel',
  'email',
  'vd',
  'km',
  'm',
  'th',
]);

/** A longer run without an end is cut here, so that no sentence costs more than this. */
const LONGEST = 4000;

const UPPER = /[\p{Lu}“"‘'([0-9\-–•+*]/u;

/** Cuts text into sentences. Line breaks always end one; a full stop only before a space and a capital, never after an abbreviation or initial. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let index = 0;
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text[from]!)) from++;
    while (to > from && isSpace(text[to - 1]!)) to--;
    if (to > from) sentences.push({ start: from, end: to, paragraph, index: index++ });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') {
      push(i + 1);
      paragraph++;
      index = 0;
    } else if (
      (character === '.' || character === '!' || character === '?' || character === '…') &&
      endsHere(text, i, start)
    ) {
      push(i + 1);
    } else if (i - start >= LONGEST && isSpace(character)) {
      push(i + 1);
    } else if (i - start >= 2 * LONGEST) {
      push(i + 1);
    }
  }
  push(text.length);
  return sentences;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\u00a0';
}

function endsHere(text: string, at: number, from: number): boolean {
  let next = at + 1;
  while (next < text.length && /[.!?…”"'’)\]/]/.test(text[next]!) && next < at + 6) next++;
  if (next >= text.length) return true;
  if (!isSpace(text[next]!)) {
    // "tỷ đồng.Sản xuất": a full stop glued between a small letter or a sign and a capital with a small letter after it.
    return (
      text[at] === '.' &&
      next === at + 1 &&
      /[\p{Ll}%)]/u.test(text[at - 1] ?? '') &&
      /\p{Lu}/u.test(text[next]!) &&
      /\p{Ll}/u.test(text[next + 1] ?? '') &&
      wordBefore(text, at, from).length > 1
    );
  }
  while (next < text.length && isSpace(text[next]!)) next++;
  if (next >= text.length || !UPPER.test(text[next]!)) return false;
  if (text[at] !== '.') return true;
  const word = wordBefore(text, at, from).toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  // An initial: "Nguyễn V. An".
  return !(word.length === 1 && /\p{L}/u.test(word) && /\p{Lu}/u.test(text[at - 1]!));
}

function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && start > at - 12 && /[\p{L}\p{M}]/u.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}
