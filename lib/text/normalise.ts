import { isBlank, isDash } from './characters';
import { OffsetMap } from './offset-map';
import { placeTone } from './tone-placement';

/** Text made uniform for reading, with the way back to the text as given. Offsets are UTF-16 code units. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the given text of an offset in `text`. Within a composed letter it is the start of that letter. */
  toOriginal(offset: number): number;
  /** Offset in `text` of an offset in the given text. */
  fromOriginal(offset: number): number;
}

/** Units that stand for another one and are replaced, unit for unit. */
const REPLACED = new Map([
  [0x01a2, 'Ư'],
  [0x01a3, 'ư'],
  [0x00d0, 'Đ'],
  [0x0189, 'Đ'],
  [0x2044, '/'],
  [0x2215, '/'],
]);

const MAX_MARKS = 16;

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Zero-width characters and the soft hyphen: they print nothing, so they are left out. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/**
 * NFC, every blank as a space, every dash and U+2212 as "-", ƣ as ư, one tone placement (hoà → hòa), nothing invisible.
 * Decode TCVN3 first (see legacy.ts): there U+00AD is a letter, here it is dropped. Linear in the length of the text.
 */
export function normaliseText(given: string): NormalisedText {
  const map = new OffsetMap(given.length);
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  const flush = (end: number): void => {
    if (end > copied) {
      parts.push(given.slice(copied, end));
      length += end - copied;
    }
  };
  const put = (start: number, end: number, text: string): void => {
    flush(start);
    parts.push(text);
    length += text.length;
    copied = end;
    if (text.length !== end - start) map.shift(end, length);
  };
  for (let i = 0; i < given.length; i++) {
    const code = given.charCodeAt(i);
    if (code < 0xa0 && code !== 9 && !(given.charCodeAt(i + 1) >= 0xad)) continue;
    if (isInvisible(code)) {
      put(i, i + 1, '');
      continue;
    }
    const end = isMark(code) ? i + 1 : clusterEnd(given, i);
    if (end > i + 1) {
      if (end - i <= MAX_MARKS) put(i, end, compose(given.slice(i, end)));
      i = end - 1;
      continue;
    }
    const other = REPLACED.get(code) ?? (isBlank(code) ? ' ' : isDash(code) ? '-' : undefined);
    if (other !== undefined) put(i, i + 1, other);
  }
  flush(given.length);
  map.close(length);
  return new Normalised(placeTones(parts.join('')), map);
}

/** Where the marks of the letter at `index` end; invisible characters between them do not part them. */
function clusterEnd(given: string, index: number): number {
  let end = index + 1;
  for (;;) {
    let at = end;
    while (at < index + MAX_MARKS && isInvisible(given.charCodeAt(at))) at++;
    if (!isMark(given.charCodeAt(at))) return end;
    end = at + 1;
  }
}

function compose(given: string): string {
  const cluster = [...given].filter((unit) => !isInvisible(unit.charCodeAt(0))).join('');
  const replaced = REPLACED.get(cluster.charCodeAt(0));
  const letter = (replaced === undefined ? cluster : replaced + cluster.slice(1)).normalize('NFC');
  return letter;
}

const TONED_PAIR = /[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ]/gi;

function placeTones(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (const match of text.matchAll(TONED_PAIR)) {
    const moved = placeTone(text, match.index);
    if (moved === null) continue;
    parts.push(text.slice(copied, match.index), moved);
    copied = match.index + 2;
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

class Normalised implements NormalisedText {
  constructor(
    readonly text: string,
    private readonly map: OffsetMap,
  ) {}
  toOriginal(offset: number): number {
    return this.map.toOriginal(offset);
  }
  fromOriginal(offset: number): number {
    return this.map.fromOriginal(offset);
  }
}
