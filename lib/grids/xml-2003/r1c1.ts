import { columnName } from '../a1';

const TOKEN =
  /"[^"]*"|'[^']*'!?|(?<![A-Za-z0-9_.])R(\[-?\d{1,7}\]|\d{1,7})?C(\[-?\d{1,7}\]|\d{1,7})?(?![A-Za-z0-9_(])/g;

/** One axis of a reference: an offset from the cell in brackets, or a number of its own. */
function axis(text: string | undefined, own: number): { index: number; fixed: boolean } {
  if (text === undefined) return { index: own, fixed: false };
  return text.startsWith('[')
    ? { index: own + Number(text.slice(1, -1)), fixed: false }
    : { index: Number(text) - 1, fixed: true };
}

/** A formula in R1C1 writing ("=SUM(R[-3]C:R[-1]C)") in A1 writing without "=", for the cell at `row`, `column`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(/^=/, '').replace(TOKEN, (token, rowPart?: string, columnPart?: string) => {
    if (!token.startsWith('R')) return token;
    const at = axis(rowPart, row);
    const over = axis(columnPart, column);
    if (at.index < 0 || over.index < 0) return '#REF!';
    return `${over.fixed ? '$' : ''}${columnName(over.index)}${at.fixed ? '$' : ''}${at.index + 1}`;
  });
}
