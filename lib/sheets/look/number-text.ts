/** One section of the codes we write: words, digits with decimals, words. */
const SECTION = /^(?:"([^"]*)")?(-)?(#,##0|0|#,##0)(?:\.([0#]+))?(?:"([^"]*)")?$/;

/**
 * What a spreadsheet shows for a number in one of our own formats, to know how wide it is. Other formats are taken as they come: the
 * shortest digits with two decimals.
 */
export function shownNumber(value: number, format: string | undefined): string {
  const [positive = '', negative] = (format ?? '').split(';');
  const code = value < 0 && negative !== undefined ? negative : positive;
  const match = SECTION.exec(code);
  const decimals = match?.[4]?.length ?? (match ? 0 : 2);
  const [whole = '', fraction] = Math.abs(value).toFixed(Math.min(decimals, 20)).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`);
  const sign = value < 0 ? '-' : '';
  return `${match?.[1] ?? ''}${sign}${digits}${match?.[5] ?? ''}`;
}

/** Column width that shows a text on one line, with the cell's padding: a digit of Times New Roman 12 is one unit. */
export function textWidth(text: string, fontSize = 11): number {
  let units = 0;
  for (const character of text)
    units += /[\d≠×]/.test(character) ? 1 : /[.,() ]/.test(character) ? 0.6 : /[A-ZĐ]/.test(character) ? 1.4 : 0.95;
  return Math.ceil(units * (fontSize / 12) * 10 + 14) / 10;
}
