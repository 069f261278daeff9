/** One section of the codes we write: words, digits with decimals, words. */
const SECTION = /^(?:"([^"]*)")?(-)?(#,##0|0|#,##0)(?:\.([0#]+))?(?:"([^"]*)")?$/;

/**
 * What a spreadsheet shows for a number in one of our own formats, to know how wide it is. Other formats are taken as they come: the
 * shortest digits with two decimals.
 */
export function shownNumber(value: number, format: string | undefined): string {
  if (format === undefined && Number.isInteger(value)) return String(value);
  const [positive = '', negative] = (format ?? '').split(';');
  const code = value < 0 && negative !== undefined ? negative : positive;
  const match = SECTION.exec(code);
  const decimals = match?.[4]?.length ?? (match ? 0 : 2);
  const [whole = '', fraction] = Math.abs(value).toFixed(Math.min(decimals, 20)).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`);
  const sign = value < 0 ? '-' : '';
  return `${match?.[1] ?? ''}${sign}${digits}${match?.[5] ?? ''}`;
}
