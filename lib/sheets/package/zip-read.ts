import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { PackageError } from './errors';

/** One file of a zip as it is stored, so that it can be copied without unpacking. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly raw: Uint8Array;
}

export interface ZipLimits {
  /** Bytes of one unpacked part. */
  readonly part: number;
  /** Bytes of all parts together, unpacked. */
  readonly total: number;
  readonly entries: number;
}

export const ZIP_LIMITS: ZipLimits = { part: 512 * 2 ** 20, total: 1024 * 2 ** 20, entries: 20_000 };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const OLE = 0xe011cfd0;

/**
 * Reads the directory of a zip. Nothing is unpacked; sizes that exceed the limits are refused before any memory is taken.
 * @throws PackageError not-a-zip, encrypted, too-large, damaged
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A password-protected workbook is an OLE container, not a zip.
  if (bytes.length > 8 && view.getUint32(0, true) === OLE) throw new PackageError('encrypted');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new PackageError('too-large', 'zip64');
  if (count > limits.entries) throw new PackageError('too-large', `${count}`);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new PackageError('damaged');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    if (flags & 1) throw new PackageError('encrypted', name);
    const entry = readEntry(view, bytes, at, name);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith('/')) continue;
    total += entry.size;
    if (entry.size > limits.part || total > limits.total) throw new PackageError('too-large', name);
    // Two files of one name: which of them counts depends on the reader, so neither can be trusted.
    const key = name.toLowerCase();
    if (seen.has(key)) throw new PackageError('damaged', name);
    seen.add(key);
    entries.push(entry);
  }
  return entries;
}

/** The unpacked bytes, checked against size and checksum. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.raw;
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(entry.raw, { out: new Uint8Array(entry.size) });
  } catch {
    throw new PackageError('damaged', entry.name);
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new PackageError('damaged', entry.name);
  return bytes;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new PackageError('not-a-zip');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, name: string): ZipEntry {
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new PackageError('damaged', name);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packed === 0xffffffff || size === 0xffffffff || local === 0xffffffff) throw new PackageError('too-large', name);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new PackageError('damaged', name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length || (method === 0 && packed !== size)) throw new PackageError('damaged', name);
  return { name, method, crc: view.getUint32(at + 16, true), size, raw: bytes.subarray(start, start + packed) };
}

/** Package part names are ASCII; producers that use backslashes mean slashes. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}
