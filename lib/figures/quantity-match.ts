import type { Figure } from './figure';
import type { FigureAlternative, QuantityCode } from './quantity-codes';
import type { Rational } from './rational';

/** A figure found in a text. Offsets are UTF-16 units of the text given; the span is number, magnitude and unit word, without the bound word. */
export interface QuantityMatch {
  readonly start: number;
  readonly end: number;
  /** Where the digits or number words end, before magnitude and unit: "năm 2022 doanh nghiệp" may be a year and another sentence. */
  readonly numberEnd?: number;
  readonly figure: Figure;
  /** Other readings that fit, with the reason. */
  readonly alternatives: readonly FigureAlternative[];
  /** Codes of what is doubtful or unusual. */
  readonly warnings: readonly QuantityCode[];
  /** How the number is written. */
  readonly kind: 'digits' | 'words' | 'vague' | 'ordinal' | 'multiple';
  /** For ranks: how many were ranked ("thứ 15/63"). */
  readonly outOf?: Rational;
  /** The bound words, where there are any. */
  readonly boundWords?: { readonly start: number; readonly end: number };
}

export interface QuantityOptions {
  /** Whose separators hold where no word tells. Default vi. */
  readonly language?: 'vi' | 'en';
  /** The whole text is known to be one figure: single number words ("hai", "trăm"), "đầu tiên" and K, M, G count. */
  readonly phrase?: boolean;
}
