import type { GridCell } from '../../grids/grid';

/** What a cell is to a table: figures, words, and the five ways of having no figure. */
export const CLASS = {
  blank: 0,
  number: 1,
  numericText: 2,
  text: 3,
  nil: 4,
  unknown: 5,
  crossed: 6,
  error: 7,
  date: 8,
} as const;
export type CellClass = (typeof CLASS)[keyof typeof CLASS];

/** Digits with separators, blanks, a sign, brackets or a percent sign, and nothing else. */
export function isNumericText(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
    else if (
      code !== 46 &&
      code !== 44 &&
      code !== 32 &&
      code !== 160 &&
      code !== 0x202f &&
      code !== 45 &&
      code !== 0x2212 &&
      code !== 0x2013 &&
      code !== 43 &&
      code !== 40 &&
      code !== 41 &&
      code !== 37 &&
      code !== 10 &&
      code !== 13 &&
      code !== 9
    )
      return false;
  }
  return (
    digits > 0 &&
    text.length <= 40 &&
    /^[\s\u00a0]*[-−–+(]?[\s\u00a0]*\d[\d.,\s\u00a0\u202f]*[)%]?[\s\u00a0%)]*$/.test(text)
  );
}

function classOfText(text: string): CellClass {
  const trimmed = text.trim();
  if (trimmed === '') return CLASS.blank;
  if (trimmed.length <= 4) {
    if (/^([-–—−_]{1,3}|\/)$/.test(trimmed)) return CLASS.nil;
    if (/^(\.{2,4}|…{1,2}|\. ?\.)$/.test(trimmed)) return CLASS.unknown;
    if (/^[xX×]$/.test(trimmed)) return CLASS.crossed;
  }
  const first = trimmed.charCodeAt(0);
  if (first > 57 && first !== 0x2212 && first !== 0x2013) return CLASS.text;
  return isNumericText(trimmed) ? CLASS.numericText : CLASS.text;
}

export function classOf(cell: GridCell): CellClass {
  switch (cell.kind) {
    case 'empty':
      return CLASS.blank;
    case 'number':
      return CLASS.number;
    case 'date':
      return CLASS.date;
    case 'error':
      return CLASS.error;
    case 'boolean':
      return CLASS.text;
    case 'text':
      return classOfText(cell.text);
  }
}

export function isFigure(kind: CellClass): boolean {
  return kind === CLASS.number || kind === CLASS.numericText;
}

export function isPlaceholder(kind: CellClass): boolean {
  return kind >= CLASS.nil && kind <= CLASS.error;
}
