import { formatNumber } from '../figures/format';
import { decimal } from '../figures/rational';
import type { TableFindingWords, TablesMessages } from './tables.vi';

/** A plain decimal in English writing: 1,234,567.8. */
function en(number: string): string {
  const decimals = number.split('.')[1]?.length ?? 0;
  return formatNumber(decimal(number), { decimals, language: 'en' });
}

function name({ row = '', column = '' }: TableFindingWords): string {
  return row === '' ? column : column === '' ? row : `${row} (${column})`;
}

function count(o: TableFindingWords): string {
  return `${o.count} cells`;
}

/** Why a file cannot be read as a table, in English. */
export const tablesEn: TablesMessages = {
  gridErrors: {
    'empty-file': () => 'the file is empty. Fetch it again from whoever sent it.',
    'lock-file': () => "this is Excel's own lock file (~$), not a workbook. Open the file of the same name without ~$.",
    encrypted: () => 'the file has a password. Open it in Excel, remove the password and save it again.',
    'file-too-large': (o) =>
      `the file is over the limit (${o.bytes ?? '?'} bytes, at most ${o.limit ?? '?'}). Split it.`,
    'unpacks-too-large': (o) =>
      `the file unpacks to more than the limit (${o.bytes ?? '?'} bytes, at most ${o.limit ?? '?'}) and may be hostile. It was not opened.`,
    'too-many-cells': (o) => `the file holds too many cells (at most ${o.limit ?? '?'}). Split it.`,
    'too-many-sheets': (o) => `the file holds too many sheets (at most ${o.limit ?? '?'}). Split it.`,
    damaged: () => 'the file is damaged or incomplete. Open it in Excel and save it again, or download it again.',
    'not-a-table': () => 'there is no table in the file.',
    'unsupported-kind': (o) =>
      `files of this kind (${o.kind ?? '?'}) cannot be read. Save it as .xlsx, .csv, .docx or .txt.`,
    cancelled: () => 'stopped on request.',
  },

  noTables: (o) =>
    `no table of figures was found in this file (sheets: ${o.sheets}). A table needs headings, row labels and at least one figure.`,

  findings: {
    holds: (o) => `${name(o)}: ${o.first} agrees with ${count(o)} (${en(o.sum)}).`,
    rounding: (o) => `${name(o)}: ${o.first} agrees with ${count(o)} (${en(o.sum)}) within rounding.`,
    'partial-list': (o) =>
      `${name(o)}: ${o.first}; the parts that are listed add up to ${en(o.sum)}. The list is not complete (of which, some …), so this is no fault.`,
    'shared-cell': (o) =>
      `${name(o)}: ${o.first} and ${en(o.sum)} differ because a merged cell gives one figure for several rows; no fault.`,
    'explained-by-note': (o) =>
      `${name(o)}: ${o.first} and ${en(o.sum)} differ by exactly the figure in a note of the table; no fault.`,
    'row-total': (o) => `${name(o)}: prints ${o.first}, ${count(o)} add up to ${en(o.sum)}, off by ${en(o.off)}.`,
    'parts-exceed': (o) => `${name(o)}: prints ${o.first} but its parts add up to ${en(o.sum)}, ${en(o.off)} too much.`,
    'signs-mixed': (o) => `${name(o)}: there are negative parts, so ${o.first} cannot be compared.`,
    'column-parts': (o) => `${name(o)}: prints ${o.first}, ${count(o)} add up to ${en(o.sum)}, off by ${en(o.off)}.`,
    'column-difference': (o) =>
      `${name(o)}: prints ${o.first}, the two columns differ by ${en(o.sum)}, off by ${en(o.off)}.`,
    'column-ratio': (o) =>
      `${name(o)}: the ratio printed is ${o.first}, the two columns give ${en(o.sum)}. The other rows of this column agree.`,
    'declared-rule': (o) =>
      `${name(o)}: the row of column numbers says ${o.rule ?? ''}; this cell prints ${o.first}, the rule gives ${en(o.sum)}.`,
    'formula-differs': (o) =>
      `${name(o)}: the cell has the formula ${o.formula ?? ''} but its stored value ${o.first} is not its result ${en(o.sum)}; it may have been typed over or not recalculated.`,
    'same-figure': (o) => `${name(o)}: ${o.first} is the same as on sheet "${o.sheet ?? ''}".`,
    'same-figure-differs': (o) =>
      `${name(o)}: ${o.first} differs from the figure of the same name on sheet "${o.sheet ?? ''}" (${o.second}); it may be a typing slip.`,
    'unit-slip': (o) =>
      `${name(o)}: ${o.first} is about ${o.factor ?? ''} times the level of this row in other periods; the unit or the decimal separator may have slipped.`,
    'rounding-implausible': (o) =>
      `${name(o)}: prints ${o.first}, ${count(o)} add up to ${en(o.sum)}; rounding hardly ever piles up to one side like this.`,
  },
};
