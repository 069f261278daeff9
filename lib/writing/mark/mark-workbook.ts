import type { Finding } from '../../checking/finding';
import { detectKind } from '../../grids/kind';
import { type OpenedWorkbook, openWorkbook } from '../../grids/open';
import type { CrossCheck } from '../../matching';
import type { Language } from '../../messages';
import { MARKING_MESSAGES } from '../../messages/marking';
import { crossMarks } from '../proof/cross-marks';
import { linkedProof } from '../proof/proof-workbook';
import { markPackage } from './mark-package';
import { markValues } from './mark-values';
import { collectMarks, mergeMarks } from './marks';
import type { FurtherSheets } from './sheet-name';

export interface MarkOptions {
  readonly language?: Language;
  /** Name of the file: sheets of a text file are called after it. */
  readonly fileName?: string;
  /** What was opened already, so that it is not opened again. */
  readonly workbook?: OpenedWorkbook;
  /** What other sources say: marks at this source's cells, a sheet "Đối chiếu", and the words of the documents it leads to. */
  readonly cross?: {
    readonly check: CrossCheck;
    /** Index of the workbook among the sources. */
    readonly source: number;
    /** Texts of the sources that are documents. */
    readonly texts: ReadonlyMap<number, string>;
  };
}

export interface MarkedWorkbook {
  /** An .xlsx (or .xlsm, where the file was one). */
  readonly bytes: Uint8Array;
  /** True where the copy is the file itself with marks added; false where only values and formats could be carried over. */
  readonly whole: boolean;
  /** Number of cells marked. */
  readonly marked: number;
}

/**
 * A copy of a workbook with findings as cell notes and fills and a sheet that lists them. An .xlsx or .xlsm keeps everything else it
 * has, charts, pivots and macros included; .xls, SpreadsheetML and text files become a new .xlsx whose first lines say what is not in it.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: MarkOptions = {},
): Promise<MarkedWorkbook> {
  const language = options.language ?? 'vi';
  const messages = MARKING_MESSAGES[language];
  const { marks: own, lines } = collectMarks(findings, language);
  const { cross } = options;
  const marks = cross ? mergeMarks([...own, ...crossMarks(cross.check, cross.source, language)]) : own;
  const further: FurtherSheets = (taken, nameOf) => {
    if (cross === undefined) return [];
    const sheetOf = (sheet: string, source: number) => (source === cross.source ? nameOf(sheet) : undefined);
    return linkedProof(cross.check, { texts: cross.texts, taken, sheetOf, language });
  };
  if (detectKind(bytes) === 'xlsx')
    return {
      bytes: await markPackage(bytes, marks, lines, messages.sheet, further),
      whole: true,
      marked: marks.length,
    };
  const workbook = options.workbook ?? (await openWorkbook(bytes, options.fileName ?? ''));
  const lost = { lead: messages.lostLead({ kind: workbook.kind }), parts: messages.lostParts };
  return {
    bytes: await markValues(workbook.grids, marks, lines, messages.sheet, lost, further),
    whole: false,
    marked: marks.length,
  };
}
