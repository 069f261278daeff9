import type { LiveMessages } from './live.vi';

/** What is said of filling the placeholders of the open sheet, in English. */
export const liveEn: LiveMessages = {
  title: 'Fill the open sheet in place',
  intro: 'Does the open sheet have placeholders such as {{rows.name}}? Look first, then fill them where they stand.',
  look: 'Look at the open sheet',
  empty: 'The open sheet has nothing to fill.',
  nothingWrong: 'All placeholders are written as they should be.',
  issues: (o) => `${o.count} to look at; a click goes to the cell:`,
  goTo: (o) => `Go to cell ${o.cell}: ${o.text}`,
  refused: 'It cannot be filled in place yet:',
  instead: 'Instead: save the workbook as .xlsx and use "Fill my own template".',
  preview: (o) =>
    `${[
      `Sheet "${o.sheet}": ${o.cells} cells will be filled`,
      lines(o.rows, 'rows'),
      lines(o.columns, 'columns'),
      o.formulas === 0 ? '' : `${o.formulas} formulas rewritten for their new places`,
    ]
      .filter((part) => part !== '')
      .join(', ')}. Nothing has changed yet.`,
  charts: (o) => `The sheet has ${o.count} charts: after filling, look at the ranges of those that show repeated rows.`,
  fonts: 'Bold, italic or coloured parts of a text that is filled become one style.',
  fill: 'Fill this sheet',
  filled: (o) => `${o.cells} cells of sheet "${o.sheet}" were filled.`,
  takenBack: 'The sheet is as it was before it was filled.',
  tooManyRows: 'This needs more rows or columns than a sheet has; choose fewer figures.',
  refusals: {
    'no-placeholder': () => 'The open sheet has no placeholder (text between {{ and }}).',
    protected: () => 'The sheet is protected; unprotect it and look again.',
    filtered: () => 'The sheet is filtered; clear the filter and look again.',
    table: (o) => `Rows or columns that repeat stand in the table ${o.found}; convert it to a range.`,
    image: (o) => `Cell ${o.found} wants a picture; pictures come only when a file is filled.`,
  },
};

function lines(count: number, what: string): string {
  if (count === 0) return '';
  return count > 0 ? `${count} ${what} added` : `${-count} ${what} removed`;
}
