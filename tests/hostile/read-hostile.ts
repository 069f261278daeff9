import { checkTables } from '../../lib/checking/tables/check-tables';
import { GridError } from '../../lib/grids/errors';
import type { Grid } from '../../lib/grids/grid';
import { describeDocumentFault } from '../../lib/messages/reading';
import { describeGridError } from '../../lib/messages/tables';
import { DocumentFault } from '../../lib/reading/documents/read-document';
import { type FileReading, readFile } from '../../lib/reading/read-file';

/** How the reading of one file ended: what was read, or the sentence that refuses it. Anything else is a fault of ours. */
export interface Outcome {
  readonly ended: string;
  /** Set where the program broke instead of refusing. */
  readonly fault?: string;
}

/** Reads a file as the command line does, looks at every cell that came of it, and checks its tables. Never throws. */
export async function readHostile(bytes: Uint8Array, name: string): Promise<Outcome> {
  let stage = 'read';
  try {
    const reading = await readFile(bytes, name);
    stage = 'cells';
    for (const grid of gridsOf(reading)) lookAt(grid);
    stage = 'observations';
    const tables = reading.form === 'tables' || reading.form === 'text' ? reading.tables : null;
    let observations = 0;
    for (const table of tables?.tables ?? []) for (const _one of table.observations()) observations++;
    stage = 'check';
    if (tables) checkTables(tables);
    return { ended: `${reading.form}${observations > 0 ? ' with figures' : ''}` };
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence !== null && stage === 'read') return sentenceFault(sentence) ?? { ended: codeOf(error) };
    return { ended: 'broke', fault: `${stage}: ${traceOf(error)}` };
  }
}

function gridsOf(reading: FileReading): readonly Grid[] {
  if (reading.form === 'tables') return reading.workbook.grids;
  return reading.form === 'exchange' ? (reading.workbook?.grids ?? []) : [];
}

const MOST_LOOKED_AT = 200_000;

function lookAt(grid: Grid): void {
  let left = MOST_LOOKED_AT;
  for (let row = 0; row < grid.rowCount && left > 0; row++) {
    const columns = grid.columnsInRow?.(row) ?? [];
    for (let index = 0; index < columns.length && left > 0; index++, left--) {
      const cell = grid.cell(row, columns[index]!);
      if (typeof cell.text !== 'string' || (cell.formula !== undefined && typeof cell.formula !== 'string'))
        throw new TypeError(`a cell without text at ${row}, ${columns[index]}`);
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof GridError || error instanceof DocumentFault ? error.code : 'broke';
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof GridError) return describeGridError(error, 'vi');
  return error instanceof DocumentFault ? describeDocumentFault(error, 'vi') : null;
}

/** A refusal is one Vietnamese sentence or two, without the words of a library or of the machine. */
function sentenceFault(sentence: string): Outcome | null {
  const isClear =
    /[đăơưạ-ỹ]/i.test(sentence) && !/undefined|NaN|Error|\n|\?\s*byte/.test(sentence) && sentence.length < 300;
  return isClear ? null : { ended: 'broke', fault: `unclear: ${sentence}` };
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const where = (error.stack ?? '')
    .split('\n')
    .slice(1, 4)
    .map((line) => line.trim().replace(/\(.*[\\/]/, '('));
  return `${error.name}: ${error.message.slice(0, 160)} | ${where.join(' < ')}`;
}
