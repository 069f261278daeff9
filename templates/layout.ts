import type { CellStyle, PrintSetup, SheetCell, SheetRow } from '../lib/sheets/sheet';

/** Looks that the templates share: Times New Roman, black, as official tables are printed (Nghị định 30/2020). */
export const LOOK = {
  agency: { bold: true, align: 'center', fontSize: 12, wrap: true, verticalAlign: 'top' },
  nation: { bold: true, align: 'center', fontSize: 12, wrap: true, verticalAlign: 'top' },
  motto: { bold: true, underline: true, align: 'center', fontSize: 12, verticalAlign: 'top' },
  form: { italic: true, align: 'right', fontSize: 11 },
  title: { bold: true, align: 'center', fontSize: 14, wrap: true, verticalAlign: 'middle' },
  subtitle: { italic: true, align: 'center', fontSize: 12, wrap: true },
  unit: { italic: true, align: 'right', fontSize: 11 },
  head: {
    bold: true,
    align: 'center',
    verticalAlign: 'middle',
    wrap: true,
    border: 'thin',
    fontSize: 11,
    fill: 'F2F2F2',
  },
  order: { italic: true, align: 'center', border: 'thin', fontSize: 9 },
  center: { align: 'center', verticalAlign: 'middle', border: 'thin', fontSize: 11, wrap: true },
  text: { align: 'left', verticalAlign: 'middle', border: 'thin', fontSize: 11, wrap: true },
  number: { align: 'right', verticalAlign: 'middle', border: 'thin', fontSize: 11 },
  percent: { align: 'right', verticalAlign: 'middle', border: 'thin', fontSize: 11, numberFormat: '0.0' },
  plain: { align: 'left', verticalAlign: 'middle', fontSize: 12, wrap: true },
  bold: { bold: true, align: 'left', verticalAlign: 'middle', fontSize: 12 },
  count: { bold: true, align: 'center', verticalAlign: 'middle', fontSize: 12 },
  note: { italic: true, align: 'left', fontSize: 10, wrap: true, verticalAlign: 'top' },
  sign: { bold: true, align: 'center', fontSize: 12, wrap: true, verticalAlign: 'top' },
  dated: { italic: true, align: 'center', fontSize: 12 },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof LOOK;

/** Margins of Nghị định 30/2020 in millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export function print(orientation: PrintSetup['orientation'], repeatRows: string): PrintSetup {
  return { orientation, margins: MARGINS, repeatRows, fitToWidth: true, pageNumbers: true };
}

/** A row from pairs of text and look; null leaves a cell empty. */
export function row(height: number | undefined, ...cells: readonly (readonly [string, Look] | null)[]): SheetRow {
  return {
    cells: cells.map((cell): SheetCell | undefined => (cell ? { value: cell[0], style: LOOK[cell[1]] } : undefined)),
    ...(height === undefined ? {} : { height }),
  };
}

/** A row of one text over all columns, to be merged by the caller. */
export function wide(text: string, look: Look, height?: number): SheetRow {
  return row(height, [text, look]);
}

/** What stands above and below every table, over the given number of columns. */
export interface Frame {
  readonly rows: readonly SheetRow[];
  /** Ranges to merge, given the row (from 1) that the first of `rows` stands in. */
  readonly merges: (first: number) => string[];
}

/** The letter of a column counted from 1. */
function letter(column: number): string {
  return String.fromCharCode(64 + column);
}

/** The heading of an official table: agency and nation, number of the form, title, subtitle, unit. Five rows. */
export function heading(columns: number, split: number, unit: string, title = '{{title}}'): Frame {
  const last = letter(columns);
  const blanks = (count: number) => Array.from({ length: count }, () => null);
  return {
    rows: [
      row(34, ['{{agency}}', 'agency'], ...blanks(split - 1), [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        'nation',
      ]),
      row(20, ['{{form}}', 'form']),
      row(26, [title, 'title']),
      row(20, ['{{subtitle}}', 'subtitle']),
      row(18, [unit, 'unit']),
    ],
    merges: (first) => [
      `A${first}:${letter(split)}${first}`,
      `${letter(split + 1)}${first}:${last}${first}`,
      ...[1, 2, 3, 4].map((offset) => `A${first + offset}:${last}${first + offset}`),
    ],
  };
}

/** Notes, sources, place and date, and who signs. */
export function closing(columns: number, left: string, right: string): Frame {
  const last = letter(columns);
  const middle = Math.ceil(columns / 2);
  const blanks = Array.from({ length: middle - 1 }, () => null);
  return {
    rows: [
      wide('{{notes.mark}} {{notes.text}}', 'note'),
      wide('Nguồn: {{sources.number}} {{sources.citation}}', 'note'),
      row(22, null, ...blanks, [
        '………, ngày {{date.day | default:"…"}} tháng {{date.month | default:"…"}} năm {{date.year | default:"…"}}',
        'dated',
      ]),
      row(60, [left, 'sign'], ...blanks, [right, 'sign']),
    ],
    merges: (first) => [
      `A${first}:${last}${first}`,
      `A${first + 1}:${last}${first + 1}`,
      `${letter(middle + 1)}${first + 2}:${last}${first + 2}`,
      `A${first + 3}:${letter(middle)}${first + 3}`,
      `${letter(middle + 1)}${first + 3}:${last}${first + 3}`,
    ],
  };
}

/** A formula cell of a template; `value` is what it shows before filling. */
export function formula(text: string, look: Look): SheetCell {
  return { value: '', formula: text, style: LOOK[look] };
}

/** A ratio in percent where both are numbers, else empty: plans may be words. */
export function percentOf(part: string, whole: string): string {
  return `IF(COUNT(${part},${whole})=2,IF(${whole}=0,"",${part}/${whole}*100),"")`;
}

/** A row of a table from texts, with formula cells among them. */
export function tableRow(cells: readonly (readonly [string, Look] | SheetCell)[], height?: number): SheetRow {
  return {
    cells: cells.map((cell): SheetCell => ('value' in cell ? cell : { value: cell[0], style: LOOK[cell[1]] })),
    ...(height === undefined ? {} : { height }),
  };
}

/** The line "A | B | 1 | 2 …" that numbers the columns of official tables. */
export function numberLine(words: number, numbers: number): SheetRow {
  const texts = [
    ...Array.from({ length: words }, (_, index) => letter(index + 1)),
    ...Array.from({ length: numbers }, (_, index) => String(index + 1)),
  ];
  return row(14, ...texts.map((text) => [text, 'order'] as const));
}
