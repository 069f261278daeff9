import type { Grid } from '../../grids/grid';
import { CLASS, isFigure, isPlaceholder } from './cell-class';
import { fold } from './clean';
import { columnsOf, type Line } from './lines';
import { type ColumnNumber, readNumbersRow } from './numbers-row';
import { unitOfLine } from './unit-words';
import { isOrdinalHead } from './words';
import { isYear, isYearText } from './years';

/** What a line of a sheet is to a table. */
export interface LineKind {
  readonly data: boolean;
  readonly numbers: ColumnNumber[] | null;
  readonly ordinalHead: boolean;
}

export function textsOf(grid: Grid, line: Line): string[] {
  return columnsOf(line, (kind) => kind === CLASS.text).map((column) => grid.cell(line.row, column).text);
}

/** Columns of a line that hold figures, the numbering at its left left out. */
export function figureColumns(grid: Grid, line: Line): number[] {
  const figures = columnsOf(line, (kind) => isFigure(kind));
  const words = columnsOf(line, (kind) => kind === CLASS.text);
  if (words.length > 0) {
    // Figures before the first words are numbering, codes or years.
    const first = words.find((column) => grid.cell(line.row, column).text.trim().length > 1) ?? words[0]!;
    return figures.filter((column) => column > first);
  }
  // No words: a year or a number may be the label.
  const [lead] = figures;
  if (lead !== undefined && figures.length > 1) {
    const cell = grid.cell(line.row, lead);
    if (isYear(cell.value) || isYearText(cell.text)) return figures.slice(1);
    if (cell.kind === 'number' && Number.isInteger(cell.value) && cell.value! < 1000 && lead === 0)
      return figures.slice(1);
  }
  return figures;
}

export function kindOf(grid: Grid, line: Line, before: Line | undefined): LineKind {
  const texts = textsOf(grid, line);
  const ordinalHead = texts.slice(0, 3).some(isOrdinalHead);
  const near = before !== undefined && line.row - before.row <= 3;
  const numbers = near ? readNumbersRow(grid, line) : null;
  if (numbers) return { data: false, numbers, ordinalHead };
  const figures = figureColumns(grid, line);
  const words = texts.length > 0;
  if (figures.length === 0)
    return { data: !ordinalHead && placeholderColumns(grid, line).length > 0, numbers: null, ordinalHead };
  if (
    ordinalHead ||
    besideHeadings(grid, line, figures) ||
    onlyZeros(grid, line, figures, texts.length) ||
    isYearHead(grid, line, figures)
  )
    return { data: false, numbers: null, ordinalHead };
  return { data: words || figures.length > 1 || columnsOf(line, isFigure).length > 1, numbers: null, ordinalHead };
}

/** Columns that say "-", ".." or "x" behind a label. */
export function placeholderColumns(grid: Grid, line: Line): number[] {
  const marks = columnsOf(line, isPlaceholder);
  if (marks.length === 0) return marks;
  const first = columnsOf(line, (kind) => kind === CLASS.text).find(
    (column) => grid.cell(line.row, column).text.trim().length > 1,
  );
  return first === undefined ? [] : marks.filter((column) => column > first);
}

/** Numbers scribbled to the right of headings or of a unit line: whatever stands before them is no label. */
function besideHeadings(grid: Grid, line: Line, figures: readonly number[]): boolean {
  const words = columnsOf(line, (kind) => kind === CLASS.text);
  const last = words[words.length - 1];
  if (last === undefined || words[0]! < 1 || figures.some((column) => column < last)) return false;
  const texts = words.map((column) => grid.cell(line.row, column).text);
  if (texts.every((text) => unitOfLine(text) !== null)) return true;
  if (texts.length < 3) return false;
  const repeated = new Set(texts.map((text) => text.trim())).size < texts.length;
  const dated = texts.filter((text) => /(?:tháng|quý|năm)\s*(?:\d|[IVX])/i.test(text)).length;
  return dated >= 2 || (repeated && texts.length >= 4 && figures.length * 2 <= texts.length);
}

/** Zeros that a sheet hides stand in empty lines and between headings. */
function onlyZeros(grid: Grid, line: Line, figures: readonly number[], words: number): boolean {
  return (words === 0 || words >= 3) && figures.every((column) => grid.cell(line.row, column).value === 0);
}

/** All figures of the line are years, so it heads columns. One year alone counts only without a real label before it. */
function isYearHead(grid: Grid, line: Line, figures: readonly number[]): boolean {
  for (const column of figures) {
    const cell = grid.cell(line.row, column);
    if (cell.kind === 'number' ? !isYear(cell.value) || /[#,]/.test(cell.format ?? '') : !isYearText(cell.text))
      return false;
  }
  if (figures.length >= 2) {
    const years = figures.map((column) => Number.parseInt(grid.cell(line.row, column).text.replace(/\D/g, ''), 10));
    return years.every((year, index) => index === 0 || Math.abs(year - years[index - 1]!) <= 10);
  }
  const words = textsOf(grid, line);
  return words.every(
    (text) =>
      /^(?:no\.?|stt|tt|nam|year|items?|chi tieu|noi dung|)$/.test(fold(text)) || /(?:^|\s)nam$|year/.test(fold(text)),
  );
}
