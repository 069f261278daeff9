import type { Grid } from '../../grids/grid';
import { CLASS, isFigure } from './cell-class';
import { cleanLabel, leadingBlanks } from './clean';
import { classAt, type Line } from './lines';
import { inlineOrdinal, type Ordinal, readOrdinal } from './ordinal';
import type { Columns } from './stub';
import { isBareOfWhich, isNote, isSignature } from './words';

/** A line of the body as it stands, before levels are known. */
export interface RawRow {
  readonly line: Line;
  readonly label: string;
  readonly ordinal: Ordinal | null;
  readonly hasFigures: boolean;
  readonly bold: boolean;
  readonly indent: number;
  /** The line also prints "Trong đó:" before its label. */
  readonly opens: boolean;
  /** Its words belong to the label of the line above or below; it is no row of its own. */
  readonly joined: boolean;
}

/** Reads numbering, label and place of every line, and puts labels together that were cut over two lines. */
export function readRawRows(grid: Grid, body: readonly Line[], columns: Columns): RawRow[] {
  let previousLetter: string | null = null;
  const rows = body.map((line) => {
    const row = readRaw(grid, line, columns, previousLetter);
    if (row.ordinal?.kind === 'letter') previousLetter = row.ordinal.text;
    return row;
  });
  return joinCutLabels(rows);
}

function readRaw(grid: Grid, line: Line, columns: Columns, previousLetter: string | null): RawRow {
  let label = '';
  let indent = 0;
  let bold = false;
  let opens = false;
  for (const [at, column] of columns.labels.entries()) {
    if (classAt(line, column) === CLASS.blank) continue;
    const cell = grid.cell(line.row, column);
    const text = cleanLabel(cell.text);
    if (text === '') continue;
    const place = at * 8 + Math.min(leadingBlanks(cell.text), 30) + (cell.indent ?? 0) * 3;
    if (label === '') {
      indent = place;
      bold = cell.bold === true;
      label = text;
    } else if (isBareOfWhich(label)) {
      // "Trong đó:" beside the first of its parts.
      opens = true;
      label = text;
      indent = place;
    } else if (!columns.keyed) label = `${label} ${text}`;
  }
  let ordinalText = '';
  if (columns.ordinal !== null && classAt(line, columns.ordinal) !== CLASS.blank) {
    const cell = grid.cell(line.row, columns.ordinal);
    const text = cleanLabel(cell.text);
    if (label === '' && text.length > 5) {
      label = text;
      bold = cell.bold === true;
    } else if (text.length <= 14) ordinalText = text;
  }
  const hasFigures = columns.values.some((column) => isFigure(classAt(line, column)));
  const ordinal = ordinalText !== '' ? readOrdinal(ordinalText, previousLetter) : inlineOrdinal(label, previousLetter);
  return { line, label, ordinal, hasFigures, bold, indent, opens, joined: false };
}

/** A row cut over two lines: its numbering and first words above, the rest of the label, in small letters, beside the figures. */
function joinCutLabels(rows: RawRow[]): RawRow[] {
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index]!;
    const above = rows[index - 1]!;
    if (row.ordinal || above.joined || above.label === '' || !goesOn(row.label) || row.line.row - above.line.row !== 1)
      continue;
    if (isNote(above.label) || isSignature(row.label) || isBareOfWhich(above.label) || row.indent > above.indent + 8)
      continue;
    if (row.hasFigures && !above.hasFigures) {
      rows[index] = {
        ...row,
        label: `${above.label} ${row.label}`,
        ordinal: above.ordinal,
        indent: above.indent,
        bold: above.bold,
      };
      rows[index - 1] = { ...above, joined: true };
    } else if (!row.hasFigures && above.ordinal) {
      rows[index - 1] = { ...above, label: `${above.label} ${row.label}` };
      rows[index] = { ...row, joined: true };
    }
  }
  return rows;
}

/** Starts with a small letter, as the middle of a sentence does. */
function goesOn(label: string): boolean {
  const first = label[0] ?? '';
  return (
    first !== first.toUpperCase() &&
    first === first.toLowerCase() &&
    label.length >= 3 &&
    !/^(?:trong đó|of which|gồm|m2|m3|km|kg|ha)\b/.test(label)
  );
}
