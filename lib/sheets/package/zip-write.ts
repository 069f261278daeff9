import { crc32 } from './crc32';
import { deflate } from './deflate';
import type { ZipEntry } from './zip-read';

/** 1 January 1980, 00:00: the same date for every file, so that the same content gives the same bytes. */
const DOS_DATE = 0x0021;
const UTF8_NAME = 0x0800;

/** Packs one file, deflated where that makes it smaller. */
export async function packEntry(name: string, bytes: Uint8Array): Promise<ZipEntry> {
  const crc = crc32(bytes);
  const packed = bytes.length > 64 ? await deflate(bytes) : bytes;
  const smaller = packed.length < bytes.length;
  return { name, method: smaller ? 8 : 0, crc, size: bytes.length, raw: smaller ? packed : bytes };
}

/** The zip of the entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const headers = names.reduce((sum, name) => sum + 76 + 2 * name.length, 22);
  const result = new Uint8Array(entries.reduce((sum, entry) => sum + entry.raw.length, headers));
  const view = new DataView(result.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry, names[index]!.length);
    result.set(names[index]!, at + 30);
    result.set(entry.raw, at + 30 + names[index]!.length);
    at += 30 + names[index]!.length + entry.raw.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, names[index]!.length);
    view.setUint32(at + 42, offsets[index]!, true);
    result.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return result;
}

/** The fields that the local header and the directory share. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
