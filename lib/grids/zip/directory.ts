import { GridError } from '../errors';
import { MAX_ZIP_ENTRIES } from '../limits';

/** One file of a zip as its directory tells of it. */
export interface ZipEntry {
  /** With slashes, without a leading one, in lower case: producers disagree about all three. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const WIDE = 0xffffffff;

/**
 * The entries of a zip that `wanted` names, from the directory at its end (zip64 as well). Nothing is unpacked. Throws GridError: `damaged`,
 * `encrypted`, `unpacks-too-large` for more entries than the limit.
 */
export function readDirectory(bytes: Uint8Array, wanted: (name: string) => boolean): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { at, count } = findDirectory(view);
  if (count > MAX_ZIP_ENTRIES)
    throw new GridError('unpacks-too-large', { part: `${count} parts`, limit: String(MAX_ZIP_ENTRIES) });
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  for (; count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged('directory');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged('directory');
    const name = partName(new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)));
    if (!name.endsWith('/') && wanted(name)) {
      if (view.getUint16(at + 8, true) & 1) throw new GridError('encrypted');
      // Two parts of one name: which of them counts depends on the reader, so neither can be trusted.
      if (seen.has(name)) throw damaged(`${name} twice`);
      seen.add(name);
      entries.push(readEntry(view, bytes, at, nameEnd, extraEnd, name));
    }
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A part's name as it is looked up. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function damaged(reason: string): GridError {
  return new GridError('damaged', { reason });
}

function wideNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('directory');
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function findDirectory(view: DataView): { at: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let end = view.byteLength - 22; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END) continue;
    const count = view.getUint16(end + 10, true);
    const at = view.getUint32(end + 16, true);
    if (count !== 0xffff && at !== WIDE) return { at, count };
    if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return { at, count };
    const wide = wideNumber(view, end - 12);
    if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== END_64) throw damaged('directory');
    return { at: wideNumber(view, wide + 48), count: wideNumber(view, wide + 32) };
  }
  throw damaged('no directory');
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameEnd: number,
  extraEnd: number,
  name: string,
): ZipEntry {
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`${name}: method ${method}`);
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let local = view.getUint32(at + 42, true);
  let wide = packed === WIDE || size === WIDE || local === WIDE ? findWide(view, nameEnd, extraEnd) : 0;
  if (wide > 0) {
    // Only the numbers that did not fit stand here, in this order.
    if (size === WIDE) {
      size = wideNumber(view, wide);
      wide += 8;
    }
    if (packed === WIDE) {
      packed = wideNumber(view, wide);
      wide += 8;
    }
    if (local === WIDE) local = wideNumber(view, wide);
  }
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length || (method === 0 && packed !== size)) throw damaged(name);
  return { name, method, crc: view.getUint32(at + 16, true), size, packed: bytes.subarray(start, start + packed) };
}

/** Where the wide numbers of an entry stand among its extra fields; 0 where there are none. */
function findWide(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  return 0;
}
