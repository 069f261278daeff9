/** How the host's user writes numbers and dates. Formats and formulas of the API stay in US notation all the same. */
export interface Locale {
  readonly name: string;
  readonly decimal: string;
  readonly thousands: string;
  /** True where 1/2 is the first of February. */
  readonly dayFirst: boolean;
}

const american: Locale = { name: 'en-US', decimal: '.', thousands: ',', dayFirst: false };

export const locales: ReadonlyMap<string, Locale> = new Map([
  ['en-US', american],
  ['vi-VN', { name: 'vi-VN', decimal: ',', thousands: '.', dayFirst: true }],
]);

/** The locale of a name; American where the name is not known, as nothing is typed differently then. */
export function localeNamed(name: string): Locale {
  return locales.get(name) ?? { ...american, name };
}
