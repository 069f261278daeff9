import { fold, isUpperCase } from './clean';
import { type Ordinal, RANK } from './ordinal';
import type { RawRow } from './raw-rows';
import { isBreakdown, isPureTotal, isTotal } from './words';

/** A level that is open while the rows below are read. */
export interface Level {
  readonly index: number;
  readonly rank: number;
  readonly indent: number;
  readonly bold: boolean;
  readonly ordinal: Ordinal | null;
}

/** Rank of labels without figures that open a group in tables without numbering. */
const GROUP = RANK.part + 0.5;
/** A total opens everything below it. */
const TOTAL = -1;

/** Gives each row its rank among the levels: what it hangs below has a smaller one. */
export class Ranker {
  private readonly usesNumbers: boolean;
  private readonly romanOutside: boolean;
  /** True where lines without numbering never have figures: they head the numbered lines below them. */
  private readonly groupsOnly: boolean;

  constructor(private readonly raw: readonly RawRow[]) {
    const labelled = raw.filter((row) => row.label !== '' && !row.joined).length;
    const numbered = raw.filter(
      (row) => row.ordinal && row.ordinal.kind !== 'dash' && row.ordinal.kind !== 'plus',
    ).length;
    this.usesNumbers = numbered * 4 >= labelled;
    this.romanOutside = romanBeforeLetters(raw);
    this.groupsOnly = raw.every(
      (row) => row.ordinal !== null || row.label === '' || row.joined || !row.hasFigures || isTotal(row.label),
    );
  }

  rankOf(index: number, stack: readonly Level[]): number {
    const row = this.raw[index]!;
    const { ordinal, label } = row;
    if ((!this.usesNumbers || isBreakdown(label)) && headsGroup(this.raw, index)) return this.groupRank(label, stack);
    // A division with a figure of its own stands beside the one before it.
    const division = isBreakdown(label) && stack.findLast((level) => isBreakdown(this.raw[level.index]!.label));
    if (division) return division.rank;
    if (ordinal?.kind === 'star') return this.starRank(index);
    if (ordinal) return this.restarted(ordinal, stack) ?? this.adjusted(ordinal);
    if (!this.usesNumbers) return RANK.none;
    if (isPureTotal(label)) return TOTAL;
    if (isTotal(label) && (isUpperCase(label) || row.bold || !stack.some((level) => level.ordinal !== null)))
      return TOTAL;
    const opens = this.opensList(index, stack);
    if (opens !== null) return opens;
    if (this.groupsOnly && this.headsNumbers(index)) {
      // "Dự án khởi công mới" after "A. Công trình chuyển tiếp" and its list: a heading of the same level.
      const outer = stack.findLast((level) => level.rank < RANK.number - 0.2);
      return outer && this.headsNumbers(outer.index) ? outer.rank : RANK.number - 0.2;
    }
    if (
      isTotal(label) &&
      row.hasFigures &&
      /^tong (?:thu|chi|so|cong)/.test(fold(label)) &&
      !stack.some((level) => level.rank >= RANK.number)
    )
      return TOTAL;
    return (isUpperCase(label) || (row.bold && this.boldOpens(stack))) && this.startsAgain(index)
      ? RANK.part
      : RANK.none;
  }

  /** Is the level above a row of this rank? Unnumbered rows compare by their indentation, then bold stands above plain. */
  isAbove(level: Level, rank: number, row: RawRow): boolean {
    if (level.rank !== rank) return level.rank < rank;
    if (rank !== RANK.none && rank !== GROUP) return false;
    return level.indent < row.indent || (rank === RANK.none && level.indent === row.indent && level.bold && !row.bold);
  }

  private adjusted(ordinal: Ordinal): number {
    return this.romanOutside && ordinal.kind === 'roman' ? RANK.letter - 0.5 : ordinal.rank;
  }

  /** "II" then "I": the numbering starts again inside its own kind, one level down, and goes on there until the outer one goes on. */
  private restarted(ordinal: Ordinal, stack: readonly Level[]): number | null {
    if (ordinal.kind !== 'roman' && ordinal.kind !== 'letter') return null;
    const base = this.adjusted(ordinal);
    const outer = stack.find((level) => level.rank === base && level.ordinal?.kind === ordinal.kind);
    if (!outer) return null;
    const inner = stack.find((level) => level.rank === base + 0.2);
    if (inner)
      return ordinal.position === inner.ordinal!.position + 1 && ordinal.position !== outer.ordinal!.position + 1
        ? base + 0.2
        : null;
    return ordinal.position === 1 && outer.ordinal!.position > 1 ? base + 0.2 : null;
  }

  /** "Phân theo ngành vận tải" below "I. Vận chuyển" or "HÀNH KHÁCH" divides that, and ends with the next of its kind. */
  private groupRank(label: string, stack: readonly Level[]): number {
    if (!isBreakdown(label)) return GROUP;
    const owner = stack.findLast((level) => {
      if (level.ordinal !== null) return level.rank < RANK.small && level.ordinal.kind !== 'star';
      const above = this.raw[level.index]!.label;
      return level.rank === GROUP && !isBreakdown(above) && isUpperCase(above);
    });
    return owner ? owner.rank + 0.05 : GROUP;
  }

  /** A line without figures right above numbered ones. */
  private headsNumbers(index: number): boolean {
    return !this.raw[index]!.hasFigures && this.raw[index + 1]?.ordinal?.kind === 'number';
  }

  /** An unnumbered row right above "I", "A" or "1" is what they are parts of. */
  private opensList(index: number, stack: readonly Level[]): number | null {
    const row = this.raw[index]!;
    const next = this.raw[index + 1];
    if (!row.hasFigures && !isUpperCase(row.label)) return null;
    if (next?.ordinal?.position !== 1 || next.ordinal.kind === 'dash') return null;
    if (!['roman', 'letter', 'number'].includes(next.ordinal.kind)) return null;
    const rank = this.adjusted(next.ordinal) - 0.1;
    // Below a numbered row of the same kind it would be one of that row's own parts.
    return stack.some(
      (level) => level.rank > rank && level.rank < RANK.none && level.ordinal?.kind !== next.ordinal!.kind,
    ) && next.ordinal.kind === 'number'
      ? null
      : rank;
  }

  /** The numbering after the row starts again, or there is none: a row amid a numbering that goes on opens nothing. */
  private startsAgain(index: number): boolean {
    for (let at = index + 1; at < Math.min(this.raw.length, index + 40); at++) {
      const ordinal = this.raw[at]!.ordinal;
      if (ordinal && ordinal.position > 0) return ordinal.position === 1;
    }
    return true;
  }

  /** Bold unnumbered rows open a part when what hangs on the numbered rows is not bold. */
  private boldOpens(stack: readonly Level[]): boolean {
    const top = stack[stack.length - 1];
    return top !== undefined && top.ordinal !== null && !top.bold;
  }

  /** A star over "1" stands above the numbers; elsewhere it is only a dash. */
  private starRank(index: number): number {
    for (let at = index + 1; at < Math.min(this.raw.length, index + 12); at++) {
      const ordinal = this.raw[at]!.ordinal;
      if (!ordinal || ordinal.kind === 'star') continue;
      if (ordinal.kind === 'number' && ordinal.position === 1) return RANK.star;
      break;
    }
    for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
      const ordinal = this.raw[at]!.ordinal;
      if (ordinal?.kind === 'roman' || ordinal?.kind === 'letter') break;
      if (ordinal?.kind === 'star') {
        const next = this.raw.slice(at + 1, at + 3).find((row) => row.ordinal !== null)?.ordinal;
        return next?.kind === 'number' && next.position === 1 ? RANK.star : RANK.dash;
      }
    }
    return RANK.dash;
  }
}

/** Letters under Roman numerals: "A" comes back while "I" does not, and "I" came first. */
function romanBeforeLetters(raw: readonly RawRow[]): boolean {
  const places = (kind: Ordinal['kind'], position: number) =>
    raw
      .map((row, index) => (row.ordinal?.kind === kind && row.ordinal.position === position ? index : -1))
      .filter((index) => index >= 0);
  const letters = places('letter', 1);
  const romans = places('roman', 1);
  return letters.length >= 2 && romans.length === 1 && romans[0]! < letters[0]! && places('roman', 2).length > 0;
}

/** A label without figures that opens a group: it says so, or the next row stands further right or is not bold. */
function headsGroup(raw: readonly RawRow[], index: number): boolean {
  const row = raw[index]!;
  if (row.hasFigures || row.label === '' || row.ordinal) return false;
  const next = raw.slice(index + 1, index + 4).find((other) => other.label !== '' && !other.joined);
  if (!next) return false;
  return (
    isBreakdown(row.label) ||
    /:$/.test(row.label) ||
    next.indent > row.indent ||
    (row.bold && !next.bold) ||
    (isUpperCase(row.label) && !isUpperCase(next.label)) ||
    /\([^()]{1,30}\)$/.test(row.label)
  );
}
