import type { Sheet } from '../sheet';
import type { WarningSink } from './warnings';

const MAX_LENGTH = 31;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters cannot stand in a sheet name
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/g;

/**
 * One valid name per sheet, unique without regard to case. A name that Excel would refuse is repaired and reported;
 * valid names stay as they are, so formulas that mention them stay right.
 */
export function chooseSheetNames(sheets: readonly Sheet[], warn: WarningSink): string[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const name = makeUnique(repairName(sheet.name, index), taken);
    taken.add(name.toLowerCase());
    if (name !== sheet.name) warn({ code: 'sheet-renamed', sheet: name, where: sheet.name });
    return name;
  });
}

function repairName(name: string, index: number): string {
  const legal = name
    .replace(FORBIDDEN, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, MAX_LENGTH)
    .trim();
  if (legal === '') return `Sheet${index + 1}`;
  // Excel keeps this name for itself.
  return legal.toLowerCase() === 'history' ? `${legal}_` : legal;
}

function makeUnique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, MAX_LENGTH - suffix.length).trimEnd() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
