import type { Rational } from './rational';
import * as Q from './rational';

export interface NumberFormat {
  /** Digits after the separator; rounds half away from zero. */
  readonly decimals: number;
  readonly language: 'vi' | 'en';
}

/** Prints a number: "13.995" and "79,3" in Vietnamese, "13,995" and "79.3" in English. */
export function formatNumber(value: Rational, { decimals, language }: NumberFormat): string {
  const plain = Q.toDecimalString(value, decimals);
  const [whole, fraction] = plain.replace('-', '').split('.');
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
  const sign = plain.startsWith('-') ? '-' : '';
  return fraction === undefined ? sign + grouped : `${sign}${grouped}${language === 'vi' ? ',' : '.'}${fraction}`;
}
