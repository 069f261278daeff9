import type { RecordCursor } from './records';
import { RECORD } from './records';

const units = new Uint16Array(4096);

/** Letters of one or two bytes each, from `at`; `at + count * width` must be inside the stream. */
export function letters(bytes: Uint8Array, at: number, count: number, wide: boolean): string {
  let text = '';
  for (let done = 0; done < count; ) {
    const part = Math.min(count - done, units.length);
    if (wide)
      for (let index = 0, from = at + done * 2; index < part; index++, from += 2)
        units[index] = bytes[from]! | (bytes[from + 1]! << 8);
    else for (let index = 0; index < part; index++) units[index] = bytes[at + done + index]!;
    text += String.fromCharCode.apply(null, units.subarray(0, part) as unknown as number[]);
    done += part;
  }
  return text;
}

/**
 * Reads strings that may run on over CONTINUE records ([MS-XLS] 2.5.293, 2.4.58). Where letters run on, the continuation begins with a byte
 * that says their width anew; where the numbers around them do, it does not.
 */
export class TextReader {
  at: number;
  private end: number;

  constructor(
    private readonly cursor: RecordCursor,
    from: number,
  ) {
    this.at = from;
    this.end = cursor.end;
  }

  /** True while bytes are left in this record or in one that continues it. */
  get more(): boolean {
    return this.at < this.end || this.cursor.peek() === RECORD.continue;
  }

  private turn(): boolean {
    if (this.cursor.peek() !== RECORD.continue || !this.cursor.next()) return false;
    this.at = this.cursor.body;
    this.end = this.cursor.end;
    return true;
  }

  private byte(): number {
    while (this.at >= this.end) if (!this.turn()) throw new RangeError('text breaks off');
    return this.cursor.bytes[this.at++]!;
  }

  private uint16(): number {
    return this.byte() | (this.byte() << 8);
  }

  private skip(count: number): void {
    for (let left = count; left > 0; ) {
      while (this.at >= this.end) if (!this.turn()) throw new RangeError('text breaks off');
      const part = Math.min(left, this.end - this.at);
      this.at += part;
      left -= part;
    }
  }

  /** A string with its own length and flags; the runs and phonetic guides of rich text are passed over. At most `most` letters are kept. */
  read(most: number): string {
    const count = this.uint16();
    const flags = this.byte();
    const runs = flags & 8 ? this.uint16() : 0;
    const guides = flags & 4 ? this.uint16() + this.uint16() * 65536 : 0;
    const text = this.body(count, (flags & 1) === 1, most);
    this.skip(runs * 4);
    this.skip(guides);
    return text;
  }

  private body(count: number, wideAtFirst: boolean, most: number): string {
    let wide = wideAtFirst;
    let text = '';
    for (let left = count; left > 0; ) {
      if (this.at >= this.end) {
        if (!this.turn()) throw new RangeError('text breaks off');
        wide = (this.byte() & 1) === 1;
      }
      const width = wide ? 2 : 1;
      const part = Math.min(left, Math.floor((this.end - this.at) / width));
      if (part === 0) {
        // Half a letter at the end of a record: the rest of the record says nothing.
        this.at = this.end;
        continue;
      }
      if (text.length < most) text += letters(this.cursor.bytes, this.at, Math.min(part, most - text.length), wide);
      this.at += part * width;
      left -= part;
    }
    return text;
  }
}
