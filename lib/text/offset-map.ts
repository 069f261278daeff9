/** Pairs of offsets in a text as given and in a text made from it, kept only where the distance between the two changes. */
export class OffsetMap {
  private readonly given: number[] = [0];
  private readonly made: number[] = [0];
  private madeLength = 0;

  constructor(private readonly givenLength: number) {}

  /** From here on, `given` in the given text corresponds to `made` in the made one. */
  shift(given: number, made: number): void {
    this.given.push(given);
    this.made.push(made);
  }

  close(madeLength: number): void {
    this.madeLength = madeLength;
  }

  /** Offsets beyond the text count as its ends. */
  toOriginal(offset: number): number {
    if (offset <= 0) return 0;
    if (offset >= this.madeLength) return this.givenLength;
    return translate(offset, this.made, this.given, this.givenLength);
  }

  fromOriginal(offset: number): number {
    if (offset <= 0) return 0;
    if (offset >= this.givenLength) return this.madeLength;
    return translate(offset, this.given, this.made, this.madeLength);
  }
}

function translate(offset: number, from: readonly number[], to: readonly number[], end: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (from[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const next = low + 1 < to.length ? to[low + 1]! : end;
  return Math.min(to[low]! + offset - from[low]!, next);
}
