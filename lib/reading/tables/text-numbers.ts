/** How the text numbers of a column are punctuated. */
export type Grouping = 'dot' | 'comma' | 'none' | 'unsure';

export interface NumberStyle {
  /** What groups thousands: "62.076" is 62 076 under dot, 62,076 under comma and none. */
  readonly grouping: Grouping;
}

/** Digits and separators of a text number, without sign, blanks and percent sign. */
interface Shape {
  readonly negative: boolean;
  readonly percent: boolean;
  readonly body: string;
}

function shapeOf(text: string): Shape {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  const negative = /^[-−–(]/.test(bare) && (!bare.startsWith('(') || bare.includes(')'));
  return { negative, percent: bare.includes('%'), body: bare.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '') };
}

const GROUPED_DOT = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_COMMA = /^\d{1,3}(?:,\d{3})+$/;

/** Counts of what only one punctuation explains. */
export class SeparatorEvidence {
  private dotGroups = 0;
  private commaGroups = 0;
  private dotDecimals = 0;
  private commaDecimals = 0;
  private lonely: number[] = [];
  private lonelyCommas: number[] = [];

  add(text: string): void {
    const { body } = shapeOf(text);
    const dots = body.split('.').length - 1;
    const commas = body.split(',').length - 1;
    if (dots === 0 && commas === 0) return;
    if (dots > 0 && commas > 0) {
      if (body.lastIndexOf(',') > body.lastIndexOf('.')) {
        this.dotGroups += 2;
        this.commaDecimals += commas === 1 ? 2 : 0;
      } else {
        this.commaGroups += 2;
        this.dotDecimals += dots === 1 ? 2 : 0;
      }
    } else if (dots > 1) this.dotGroups += GROUPED_DOT.test(body) ? 2 : 0;
    else if (commas > 1) this.commaGroups += GROUPED_COMMA.test(body) ? 2 : 0;
    else if (dots === 1) {
      if (GROUPED_DOT.test(body) && !body.startsWith('0')) this.lonely.push(Number(body));
      else this.dotDecimals++;
    } else if (GROUPED_COMMA.test(body) && !body.startsWith('0'))
      this.lonelyCommas.push(Number(body.replace(',', '.')));
    else this.commaDecimals++;
  }

  merge(other: SeparatorEvidence): void {
    this.dotGroups += other.dotGroups;
    this.commaGroups += other.commaGroups;
    this.dotDecimals += other.dotDecimals;
    this.commaDecimals += other.commaDecimals;
    this.lonely.push(...other.lonely);
    this.lonelyCommas.push(...other.lonelyCommas);
  }

  /**
   * Decides for the column: what only one reading explains first, then the size of the plain numbers beside (`typical`, a middle
   * value), then the share of lone "1.234" shapes: three digits after every separator are grouping, since decimals would vary.
   */
  decide(typical: number | null): Grouping {
    if (this.dotGroups > 0 || this.commaDecimals > 0)
      return this.commaGroups > this.dotGroups + this.commaDecimals ? 'comma' : 'dot';
    if (this.commaGroups > 0 || this.dotDecimals > 0) return 'comma';
    const lone = this.lonely.length > 0 ? this.lonely : this.lonelyCommas;
    if (lone.length === 0) return 'none';
    const grouping: Grouping = this.lonely.length > 0 ? 'dot' : 'comma';
    const other: Grouping = grouping === 'dot' ? 'comma' : 'dot';
    if (typical !== null && typical > 0) {
      const middle = median(lone);
      const asDecimal = Math.abs(Math.log10(middle / typical));
      const asGrouped = Math.abs(Math.log10((middle * 1000) / typical));
      if (Math.abs(asDecimal - asGrouped) > 0.5) return asGrouped < asDecimal ? grouping : other;
    }
    return lone.length >= 3 ? grouping : 'unsure';
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The number a text stands for under a punctuation, with its printed decimals. Null when it is no number under it. */
export function readTextNumber(
  text: string,
  grouping: Grouping,
): { value: number; decimals: number; percent: boolean; exact: string } | null {
  const { negative, percent, body } = shapeOf(text);
  if (!/\d/.test(body)) return null;
  const digits = normalise(body, grouping);
  if (digits === null) return null;
  const dot = digits.indexOf('.');
  const exact = negative ? `-${digits}` : digits;
  return { value: Number(exact), decimals: dot < 0 ? 0 : digits.length - dot - 1, percent, exact };
}

function normalise(body: string, grouping: Grouping): string | null {
  const dots = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (dots === 0 && commas === 0) return body;
  if (dots > 0 && commas > 0) {
    const decimal = body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.';
    const groups = decimal === ',' ? '.' : ',';
    if (body.split(decimal).length > 2) return null;
    return withLeadingDigit(body.replaceAll(groups, '').replace(decimal, '.'));
  }
  const separator = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return body.replaceAll(separator, '');
  const grouped = separator === '.' ? GROUPED_DOT.test(body) : GROUPED_COMMA.test(body);
  const groups = grouped && !body.startsWith('0') && (separator === '.' ? grouping === 'dot' : grouping === 'comma');
  return groups ? body.replace(separator, '') : withLeadingDigit(body.replace(separator, '.'));
}

function withLeadingDigit(digits: string): string {
  return digits.startsWith('.') ? `0${digits}` : digits;
}
