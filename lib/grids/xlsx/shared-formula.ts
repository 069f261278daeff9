import { columnIndex, columnName } from '../a1';

const TOKEN =
  /"[^"]*"|'[^']*'!?|[A-Za-z_\\][A-Za-z0-9_.]*\(|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![A-Za-z0-9_(])|[A-Za-z_\\][A-Za-z0-9_.]*/g;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** Moves the relative references of a shared formula by rows and columns. Quoted text, names and functions stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token) => {
    const match = REFERENCE.exec(token);
    if (!match) return token;
    const column = match[1] ? match[2]! : columnName(Math.max(0, columnIndex(match[2]!) + columns));
    const row = match[3] ? match[4]! : String(Math.max(1, Number(match[4]) + rows));
    return `${match[1]}${column}${match[3]}${row}`;
  });
}
