/** A whole number that can be a year in these tables. */
export function isYear(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1976 && value <= 2060;
}

const YEAR_TEXT = /^(?:năm|year|nam|Năm)?\s*(19[789]\d|20[0-5]\d)\s*(?:\(\*{1,3}\))?$/i;

export function isYearText(text: string): boolean {
  return YEAR_TEXT.test(text.trim());
}
