import type { NumeralReading, SeparatorReason } from '../../figures/numeral';
import { readNumeralAt } from '../../figures/numeral';
import type { QuantityMatch } from '../../figures/quantity';
import { scanQuantities } from '../../figures/quantity';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { normaliseText } from '../../text/normalise';

/** Whose decimal mark the file uses: a comma-delimited CSV writes dots, a semicolon one commas, text cells of a sheet are open. */
export type DecimalMark = 'dot' | 'comma' | 'open';

/** A number as typed, before the unit cell scales it. */
export interface TypedNumber {
  readonly value: Rational;
  readonly decimals: number;
  readonly granule: Rational;
}

export type ValueCell =
  | { readonly kind: 'number'; readonly number: TypedNumber; readonly others: readonly TypedNumber[] }
  /** A whole figure with words of its own: "trên 51.000 tỷ đồng". */
  | { readonly kind: 'figure'; readonly match: QuantityMatch }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };

const EMPTY = new Set(['', '-', '…', '...', '..', 'x', '#N/A', 'n/a', 'N/A']);
const FAVOURED: Record<DecimalMark, readonly SeparatorReason[]> = {
  dot: ['plain', 'dot-decimal', 'comma-groups-dot-decimal', 'comma-groups', 'dot-groups', 'comma-decimal'],
  comma: ['plain', 'comma-decimal', 'dot-groups-comma-decimal', 'dot-groups', 'comma-groups', 'dot-decimal'],
  open: [],
};
const MAX_VALUE = 500;

/** A double as it is shown: its shortest digits, with as many decimals as its format prints (fewer than it has: they stay as the centre). */
export function typedDouble(value: number, shown: number | null): TypedNumber | null {
  if (!Number.isFinite(value)) return null;
  const exact = Q.fromNumber(value);
  const decimals = Math.min(shown ?? Q.exactDecimals(exact) ?? 0, 100);
  return { value: exact, decimals, granule: Q.powerOfTen(-decimals) };
}

const PLAIN = /^[+-]?\d{1,400}(?:\.\d{1,400})?$/;
const FRACTION = /^[+-]?\d{1,400}\/\d{1,400}$/;

function plain(text: string): TypedNumber | null {
  if (!PLAIN.test(text) && !FRACTION.test(text)) return null;
  const value = Q.parseRational(text);
  if (!value) return null;
  const dot = text.indexOf('.');
  const decimals = dot < 0 ? 0 : text.length - dot - 1;
  return { value, decimals, granule: Q.powerOfTen(-decimals) };
}

function numeral(text: string): readonly [NumeralReading, ...NumeralReading[]] | null {
  const found = readNumeralAt(text, 0);
  return found && found.end === text.length ? found.readings : null;
}

/** Reads the text of a value cell by the file's decimal mark; where the mark is open and two readings fit, both are given. */
export function readValueText(given: string, mark: DecimalMark): ValueCell {
  if (given.length > MAX_VALUE) return { kind: 'unreadable' };
  const raw = given.trim();
  if (EMPTY.has(raw)) return { kind: 'empty' };
  const exact =
    mark === 'comma' ? plain(raw.includes('.') ? '' : raw.replace(',', '.')) : mark === 'dot' ? plain(raw) : null;
  if (exact) return { kind: 'number', number: exact, others: [] };
  if (FRACTION.test(raw)) {
    const fraction = plain(raw);
    return fraction ? { kind: 'number', number: fraction, others: [] } : { kind: 'unreadable' };
  }
  const text = normaliseText(raw).text;
  const readings = numeral(text);
  if (readings) {
    const favoured = FAVOURED[mark];
    const chosen =
      favoured.length === 0 ? undefined : readings.find((one) => one.reason === bestReason(readings, favoured));
    if (chosen) return { kind: 'number', number: chosen, others: [] };
    return { kind: 'number', number: readings[0], others: readings.slice(1) };
  }
  const found = scanQuantities(text, 0, text.length, { phrase: true, language: mark === 'dot' ? 'en' : 'vi' });
  const [match] = found;
  if (found.length !== 1 || !match) return { kind: 'unreadable' };
  const start = match.boundWords ? Math.min(match.start, match.boundWords.start) : match.start;
  const end = match.boundWords ? Math.max(match.end, match.boundWords.end) : match.end;
  const rest = `${text.slice(0, start)}${text.slice(end)}`.trim();
  const bare = rest === '' || (match.figure.max !== undefined && /^(?:từ|from)$/i.test(rest));
  return bare ? { kind: 'figure', match } : { kind: 'unreadable' };
}

function bestReason(
  readings: readonly NumeralReading[],
  favoured: readonly SeparatorReason[],
): SeparatorReason | undefined {
  return favoured.find((reason) => readings.some((one) => one.reason === reason));
}

/** The digits of a number by the file's decimal mark; {@link readValueText} reads them back exactly. "p/q" where no decimal is finite. */
export function writeNumber(value: Rational, decimals: number, mark: 'dot' | 'comma'): string {
  const needed = Q.exactDecimals(value);
  if (needed === null) return Q.toExactString(value);
  const digits = Q.toDecimalString(value, Math.max(needed, decimals));
  return mark === 'comma' ? digits.replace('.', ',') : digits;
}
