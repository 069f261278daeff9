import { formatNumber } from '../figures/format';
import { decimal } from '../figures/rational';
import type { SlipWords, TableFindingWords, TablesMessages } from './tables.vi';

/** A plain decimal in English writing: 1,234,567.8. */
function en(number: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(number)) return number;
  const decimals = number.split('.')[1]?.length ?? 0;
  return formatNumber(decimal(number), { decimals, language: 'en' });
}

function name({ cell, row = '', column = '' }: TableFindingWords): string {
  const label = row === '' ? column : column === '' ? row : `${row} – ${column}`;
  return label === '' ? cell : `${cell} (${label})`;
}

const sum = (o: TableFindingWords) => `${en(o.sum)}${o.unit}`;

function range({ low, high, unit }: TableFindingWords): string {
  return low === undefined || high === undefined || low === high ? '' : ` (allowed ${en(low)}–${en(high)}${unit})`;
}

const EDITS: Readonly<Record<string, string>> = {
  swap: 'has two digits swapped',
  replace: 'has one wrong digit',
  drop: 'has a digit too many',
  add: 'lacks a digit',
  scale: 'has the wrong unit or separator',
  sign: 'has the wrong sign',
};

function slip({ name: cell, from, to, edit }: SlipWords): string {
  if (from === '') return `${cell} is blank and should be ${en(to)}`;
  return `${cell} ${EDITS[edit] ?? 'is mistyped'}: ${en(from)} → ${en(to)}`;
}

/** "about 1,000 times", "only about 1/10 of". */
function times(factor: string): string {
  return factor.includes('/') ? `only about ${factor} of` : `about ${en(factor)} times`;
}

function likely({ slips, suspects, cell }: TableFindingWords): string {
  if (slips.length > 0) return ` Perhaps ${slips.map(slip).join(', or ')}.`;
  if (suspects.length !== 1) return '';
  return suspects[0] === cell ? ' Most likely this cell itself is wrong.' : ` Most likely ${suspects[0]} is wrong.`;
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
    'too-many-columns': (o) =>
      `a table has too many columns (${o.columns ?? '?'}, at most ${o.limit ?? '?'}). Look at the separator, or split it.`,
    'too-many-rows': (o) =>
      `the file holds too many rows (${o.rows ?? '?'} that are not blank, at most ${o.limit ?? '?'}). Split it.`,
    'too-many-sheets': (o) => `the file holds too many sheets (at most ${o.limit ?? '?'}). Split it.`,
    damaged: () => 'the file is damaged or incomplete. Open it in Excel and save it again, or download it again.',
    'not-a-table': () => 'there is no table in the file.',
    'unsupported-kind': (o) =>
      `files of this kind (${o.kind ?? '?'}) cannot be read. Save it as .xlsx, .csv, .docx or .txt.`,
    cancelled: () => 'stopped on request.',
  },

  openWarnings: {
    'read-by-library': () =>
      'the file is built wrongly somewhere and was read in a second way; compare a few cells with what Excel shows.',
    'merges-dropped': (o) => `sheet ${o.sheet ?? '?'} has too many merged areas; the last of them are not kept.`,
    'letters-lost': () =>
      'some letters were lost in the file itself and are question marks now; ask for it in another form.',
  },

  noTables: (o) =>
    `no table of figures was found in this file (sheets: ${o.sheets}). A table needs headings, row labels and at least one figure.`,

  ruleProblems: {
    'rule-without-id': () => 'this line belongs to no rule; put the code of a rule into the column Rule',
    'rule-twice': (o) => `the code "${o.rule}" is used by a rule above; take another`,
    'figure-without-name': () =>
      'this line names no figure; put the name used in the relation (a, b …) into the column Figure, or delete the line',
    'figure-name': (o) =>
      `the name "${o.name}" cannot be used; start with a plain letter, then letters, digits or _ (a, plan_b)`,
    'figure-twice': (o) => `the name "${o.name}" stands twice in this rule; take another`,
    'figure-unknown': (o) =>
      `no line describes the figure "${o.name}"; add one with that name in the column Figure, or use one of: ${o.list}`,
    'figure-unused': (o) =>
      `the figure "${o.name}" is not in the relation "${o.relation}"; add it there or delete the line`,
    'figures-missing': (o) => `the rule "${o.rule}" has no figures; write one a line in the column Figure`,
    'relation-missing': (o) => `the rule "${o.rule}" has no relation; write one like a = b + c, a = p * b, a >= b`,
    'relation-wrong': (o) =>
      `the relation "${o.relation}" cannot be read at "${o.text}"; write one like a = b + c, a = p * b, a >= b (decimal point)`,
    'same-unknown': (o) => `"${o.name}" joins nothing; use ${o.list}`,
    'role-unknown': (o) => `there is no role "${o.name}"; use ${o.list}`,
    'status-unknown': (o) => `there is no status "${o.name}"; use ${o.list}`,
    'indicator-unknown': (o) => `there is no indicator "${o.name}"${o.list ? `; did you mean ${o.list}` : ''}`,
  },

  findings: {
    holds: (o) => `${name(o)}: ${en(o.first)} agrees with ${o.cells}.`,
    rounding: (o) => `${name(o)}: ${en(o.first)} agrees with ${o.cells} (${sum(o)}) within rounding.`,
    'partial-list': (o) =>
      `${name(o)}: ${en(o.first)}; the parts that are listed (${o.cells}) add up to ${sum(o)}. The list is not complete, so this is no fault.`,
    'shared-cell': (o) =>
      `${name(o)}: ${en(o.first)} and ${sum(o)} differ because a merged cell gives one figure for several rows; no fault.`,
    'explained-by-note': (o) =>
      `${name(o)}: ${en(o.first)} and ${sum(o)} differ by exactly the figure in a note of the table; no fault.`,
    'row-total': (o) =>
      `${name(o)}: prints ${en(o.first)}, ${o.cells} add up to ${sum(o)}, off by ${en(o.off)}.${likely(o)}`,
    'parts-exceed': (o) =>
      `${name(o)}: prints ${en(o.first)} but its parts (${o.cells}) add up to ${sum(o)}, ${en(o.off)} too much.${likely(o)}`,
    'signs-mixed': (o) => `${name(o)}: there are negative parts (${o.cells}), so ${en(o.first)} cannot be compared.`,
    'column-parts': (o) =>
      `${name(o)}: prints ${en(o.first)}, ${o.cells} add up to ${sum(o)}, off by ${en(o.off)}.${likely(o)}`,
    'column-difference': (o) =>
      `${name(o)}: prints ${en(o.first)}, ${o.cells} gives ${sum(o)}, off by ${en(o.off)}.${likely(o)}`,
    'column-ratio': (o) =>
      `${name(o)}: the ratio printed is ${en(o.first)}, ${o.cells} gives ${sum(o)}${range(o)}.${likely(o)}`,
    'declared-rule': (o) =>
      `${name(o)}: by the column rule ${o.rule ?? ''} (${o.cells}) it must be ${sum(o)}${range(o)}, the cell prints ${en(o.first)}.${likely(o)}`,
    'formula-differs': (o) =>
      `${name(o)}: the formula ${o.formula ?? ''} gives ${sum(o)} but the cell stores ${en(o.first)}, off by ${en(o.off)}; it was typed over, or the file was not recalculated after a change.${likely(o)}`,
    'same-figure': (o) => `${name(o)}: ${en(o.first)} is the same as on sheet "${o.sheet ?? ''}" (${o.cells}).`,
    'same-figure-differs': (o) =>
      `${name(o)}: ${en(o.first)} differs from the figure of the same name on sheet "${o.sheet ?? ''}" (${o.cells}: ${en(o.second)}); it may be a typing slip.`,
    'unit-slip': (o) =>
      `${name(o)}: ${en(o.first)} is ${times(o.factor ?? '')} the level of this row in other periods; the unit or the decimal separator may have slipped.`,
    'rounding-implausible': (o) =>
      `${name(o)}: prints ${en(o.first)}, ${o.cells} add up to ${sum(o)}, off by ${en(o.off)}: rounding hardly ever piles up to one side so much.${likely(o)}`,
  },
};
