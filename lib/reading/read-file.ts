import { GridError } from '../grids/errors';
import { detectKind, type FileKind } from '../grids/kind';
import { type OpenedWorkbook, openWorkbook, refuseFile } from '../grids/open';
import type { OpenOptions } from '../grids/progress';
import { EMPTY_DATASET, mergeDatasets } from '../observations/dataset';
import type { Dataset } from '../observations/observation';
import { decodeBytes } from '../text/decode-bytes';
import { type DocumentWarning, readDocument } from './documents/read-document';
import {
  type ExchangeProblem,
  looksLikeExchange,
  looksLikeExchangeCsv,
  looksLikeExchangeJson,
  readExchangeCsv,
  readExchangeGrid,
  readExchangeJson,
} from './exchange';
import { type ProseReading, readProse } from './prose/read-prose';
import { readTables } from './tables/read-tables';
import type { TablesReading } from './tables/table';

/** What a file turned out to be, with what was read from it. */
export type FileReading =
  | { readonly form: 'check-set'; readonly kind: 'json'; readonly text: string }
  | {
      readonly form: 'exchange';
      readonly kind: string;
      readonly dataset: Dataset;
      readonly problems: readonly ExchangeProblem[];
      /** The workbook that the sheet stood in; null for CSV and JSON. */
      readonly workbook: OpenedWorkbook | null;
    }
  | {
      readonly form: 'text';
      readonly kind: string;
      /** The text that offsets count in: the file's own, or what was extracted from a document. */
      readonly text: string;
      readonly extracted: boolean;
      readonly prose: ProseReading;
      readonly warnings: readonly DocumentWarning[];
      /** Tables inside the document. */
      readonly tables: TablesReading | null;
    }
  | {
      readonly form: 'tables';
      readonly kind: string;
      readonly workbook: OpenedWorkbook;
      readonly tables: TablesReading;
    };

export interface ReadFileOptions extends OpenOptions {
  /** ISO date of the document, for "đến nay". */
  readonly date?: string;
}

/**
 * Reads any file that the toolkit knows: first bytes decide what it is, never the name's ending; the name only breaks the tie
 * between a delimited table and running text. Throws GridError (with a code) for files that cannot or must not be read.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadFileOptions = {},
): Promise<FileReading> {
  const base = fileName.split(/[\\/]/).pop() ?? fileName;
  refuseFile(bytes, base);
  const kind = detectKind(bytes);
  if (kind === 'json') return readJsonFile(bytes, base, options);
  if (kind === 'text') return readTextFile(bytes, base, options);
  if (kind === 'docx' || kind === 'pdf' || (kind === 'html' && !WORKBOOK_NAME.test(base))) {
    return readDocumentFile(bytes, base, kind, options);
  }
  return readWorkbookFile(bytes, base, kind, options);
}

/** Portals name HTML tables ".xls"; a page saved under its own name is a document. */
const WORKBOOK_NAME = /\.xls[xm]?$/i;

async function readDocumentFile(
  bytes: Uint8Array,
  base: string,
  kind: 'docx' | 'pdf' | 'html',
  options: ReadFileOptions,
): Promise<FileReading> {
  const { text, grids, warnings } = await readDocument(bytes, kind);
  const tables = grids.length > 0 ? readTables(grids, { fileName: base }) : null;
  return { form: 'text', kind, text, extracted: true, prose: readText(text, base, options), warnings, tables };
}

async function readJsonFile(bytes: Uint8Array, base: string, options: ReadFileOptions): Promise<FileReading> {
  const { text } = decodeBytes(bytes);
  if (looksLikeCheckSet(text)) return { form: 'check-set', kind: 'json', text };
  if (looksLikeExchangeJson(text)) {
    return { form: 'exchange', kind: 'json', workbook: null, ...readExchangeJson(text, { file: base }) };
  }
  return readWorkbookFile(bytes, base, 'json', options);
}

/** The key may stand anywhere in the object; a file that only breaks off later is still meant as a check set. */
function looksLikeCheckSet(text: string): boolean {
  return /"checkSet"\s*:/.test(text);
}

async function readTextFile(bytes: Uint8Array, base: string, options: ReadFileOptions): Promise<FileReading> {
  const { text } = decodeBytes(bytes);
  if (looksLikeExchangeCsv(text)) {
    return { form: 'exchange', kind: 'csv', workbook: null, ...readExchangeCsv(text, { file: base }) };
  }
  if (isDelimited(base, text)) return readWorkbookFile(bytes, base, 'text', options);
  return {
    form: 'text',
    kind: 'txt',
    text,
    extracted: false,
    prose: readText(text, base, options),
    warnings: [],
    tables: null,
  };
}

function readText(text: string, base: string, { date }: ReadFileOptions): ProseReading {
  return readProse(text, { doc: base, ...(date === undefined ? {} : { date }) });
}

const TABLE_NAME = /\.(?:csv|tsv|tab)$/i;
const LINES_LOOKED_AT = 40;
const LEAST_COLUMNS = 3;

/** A delimited table rather than running text: by its name, or by the same number of delimiters in nearly every line. */
function isDelimited(base: string, text: string): boolean {
  if (TABLE_NAME.test(base)) return true;
  const lines = text
    .slice(0, 50_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
  if (lines.length < 3) return false;
  return ['\t', ';', '|'].some((mark) => {
    const counts = lines.map((line) => line.split(mark).length);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)]!;
    return usual >= LEAST_COLUMNS && counts.filter((count) => count === usual).length >= 0.8 * counts.length;
  });
}

async function readWorkbookFile(
  bytes: Uint8Array,
  base: string,
  kind: FileKind,
  options: ReadFileOptions,
): Promise<FileReading> {
  if (['zip', 'rtf', 'image'].includes(kind)) throw new GridError('unsupported-kind', { kind });
  const workbook = await openWorkbook(bytes, base, options);
  const own = workbook.grids.filter(looksLikeExchange);
  if (own.length > 0) {
    const readings = own.map((grid) => readExchangeGrid(grid, { file: base }));
    const dataset =
      readings.length === 1
        ? readings[0]!.dataset
        : mergeDatasets(EMPTY_DATASET, ...readings.map((reading) => reading.dataset));
    return {
      form: 'exchange',
      kind: workbook.kind,
      dataset,
      workbook,
      problems: readings.flatMap((reading) => reading.problems),
    };
  }
  return { form: 'tables', kind: workbook.kind, workbook, tables: readTables(workbook.grids, { fileName: base }) };
}
