import { strToU8 } from 'fflate';
import { decodeBytes } from '../text/decode-bytes';
import { GridError, type GridWarning } from './errors';
import { readHtmlTables } from './html/read';
import { detectKind, type FileKind, holdsAscii } from './kind';
import { decodeSheetText } from './legacy-text';
import { MAX_FILE_BYTES, MAX_FILLED_ROWS } from './limits';
import { type OpenOptions, Progress } from './progress';
import type { StoredGrid } from './stored-grid';
import { readCsv } from './text-file/csv';
import { readJsonStat } from './text-file/json-stat';
import { isBiff8, readBiff8 } from './xls/biff8';
import { isCompoundFile, readStream } from './xls/compound-file';
import { trimOds } from './xls/ods-size';
import { type Library, loadLibrary, printerOf, readWithLibrary } from './xls/read';
import { partText } from './xlsx/package';
import { readXlsx } from './xlsx/read';
import { readSpreadsheetMl } from './xml-2003/read';
import { type Parts, repack, unpack } from './zip/unpack';

/** How a workbook was opened. `kind` is what the bytes are, not what the name says. */
export interface OpenedWorkbook {
  readonly kind: 'xls' | 'xlsx' | 'xlsb' | 'ods' | 'spreadsheetml' | 'html' | 'csv' | 'json-stat';
  readonly grids: readonly StoredGrid[];
  readonly warnings: readonly GridWarning[];
}

/** Is this a file that {@link openWorkbook} reads (as against prose, documents and others)? Decided by its first bytes. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return ['xls', 'xlsx', 'xlsb', 'ods', 'spreadsheetml', 'json'].includes(detectKind(bytes));
}

/**
 * Opens a workbook, a delimited text, a JSON-stat cube or an HTML table as grids, all text decoded to NFC.
 * Throws {@link GridError} with a code where the file cannot or must not be read: locked, empty, encrypted, damaged, too large.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions = {},
): Promise<OpenedWorkbook> {
  const baseName = fileName.split(/[\\/]/).pop() ?? fileName;
  refuseFile(bytes, baseName);
  const progress = new Progress(options);
  progress.check();
  const opened = await openKind(bytes, baseName, detectKind(bytes), progress);
  refuseRows(opened.grids);
  const warnings = [...opened.warnings];
  for (const grid of opened.grids) {
    progress.check();
    warnings.push(...decodeSheetText(grid));
  }
  options.onProgress?.(1);
  return { ...opened, warnings };
}

/** Throws GridError for what is no file of figures at all, whatever its kind: lock files, empty files, files over the limit. */
export function refuseFile(bytes: Uint8Array, baseName: string): void {
  if (baseName.startsWith('~$')) throw new GridError('lock-file');
  if (bytes.length === 0 || bytes.subarray(0, 4096).every((byte) => byte === 0)) throw new GridError('empty-file');
  if (bytes.length > MAX_FILE_BYTES)
    throw new GridError('file-too-large', { bytes: String(bytes.length), limit: String(MAX_FILE_BYTES) });
}

function refuseRows(grids: readonly StoredGrid[]): void {
  let rows = 0;
  for (const grid of grids) for (let row = 0; row < grid.rowCount; row++) if (grid.columnsInRow(row).length > 0) rows++;
  if (rows > MAX_FILLED_ROWS)
    throw new GridError('too-many-rows', { rows: String(rows), limit: String(MAX_FILLED_ROWS) });
}

async function openKind(
  bytes: Uint8Array,
  baseName: string,
  kind: FileKind,
  progress: Progress,
): Promise<OpenedWorkbook> {
  const sheet = baseName.replace(/\.[A-Za-z0-9]{1,8}$/, '').slice(0, 100) || baseName;
  switch (kind) {
    case 'xlsx':
      return openXlsx(bytes, progress);
    case 'xls':
      return { kind, ...readXls(await loadLibrary(), bytes, progress) };
    case 'xlsb':
    case 'ods': {
      // The library unpacks whatever it is given, however large that becomes.
      const parts = unpack(bytes, (name) => !PICTURE.test(name));
      const checked = repack(kind === 'ods' ? withContent(parts, trimOds(partText(parts, 'content.xml'))) : parts);
      return { kind, ...readWithLibrary(await loadLibrary(), checked, kind, progress) };
    }
    case 'spreadsheetml': {
      const { text, warnings } = decodeBytes(bytes);
      const read = readSpreadsheetMl(text, printerOf(await loadLibrary()), progress);
      return { kind, grids: read.grids, warnings: [...warnings.map((code) => ({ code })), ...read.warnings] };
    }
    case 'html': {
      const { text, warnings } = decodeBytes(bytes);
      const grids = readHtmlTables(text, progress);
      if (grids.length === 0) throw new GridError('not-a-table');
      return { kind, grids, warnings: warnings.map((code) => ({ code })) };
    }
    case 'json':
      return { kind: 'json-stat', ...readJsonStat(bytes, sheet) };
    case 'text':
      return { kind: 'csv', ...readCsv(bytes, sheet, progress) };
    case 'zip':
      // Without the record that ends its directory it is the beginning of a package.
      throw holdsAscii(bytes.subarray(-70_000), 'PK\x05\x06')
        ? new GridError('unsupported-kind', { kind })
        : new GridError('damaged');
    default:
      throw new GridError('unsupported-kind', { kind });
  }
}

/** Excel 97 and later by our own reader; older files, and what that one cannot follow, by the library. */
function readXls(library: Library, bytes: Uint8Array, progress: Progress): Omit<OpenedWorkbook, 'kind'> {
  const stream = isBiff8(bytes) ? bytes : readStream(bytes, ['Workbook', 'Book']);
  if (stream === null && isEncryptedPackage(bytes)) throw new GridError('encrypted');
  // The library follows a chain of sectors that goes round until the memory is full, which nothing can catch.
  if (stream === null && isCompoundFile(bytes)) throw new GridError('damaged', { reason: 'no workbook stream' });
  if (stream !== null && isBiff8(stream)) {
    try {
      return readBiff8(stream, printerOf(library), progress);
    } catch (error) {
      if (!(error instanceof GridError) || error.code !== 'damaged') throw error;
    }
    const { grids, warnings } = readWithLibrary(library, bytes, 'xls', progress);
    return { grids, warnings: [...warnings, { code: 'read-by-library' }] };
  }
  return readWithLibrary(library, bytes, 'xls', progress);
}

/** The library asks for a part of styles, which a package need not have. */
function withContent(parts: Parts, content: string): Parts {
  const styles = strToU8(
    '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"></office:document-styles>',
  );
  return new Map([['styles.xml', styles], ...parts, ['content.xml', strToU8(content)]]);
}

const PICTURE = /\.(?:png|jpe?g|gif|emf|wmf|tiff?|bmp|vml)$/;

async function openXlsx(bytes: Uint8Array, progress: Progress): Promise<OpenedWorkbook> {
  return { kind: 'xlsx', ...readXlsx(bytes, printerOf(await loadLibrary()), progress) };
}

/** A password-protected .xlsx is a compound file with the package inside; its streams are named in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return holdsAscii(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0');
}
