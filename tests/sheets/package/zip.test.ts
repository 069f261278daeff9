import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../../lib/sheets/package/crc32';
import { deflate, EntryStream } from '../../../lib/sheets/package/deflate';
import { PackageError } from '../../../lib/sheets/package/errors';
import { Package } from '../../../lib/sheets/package/package';
import { readZip, unpack } from '../../../lib/sheets/package/zip-read';
import { packEntry, writeZip } from '../../../lib/sheets/package/zip-write';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
  return 'none';
}

const parts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 400 })), {
  selector: ([name]) => name,
  maxLength: 6,
});

describe('zip files', () => {
  test('written here are read by another program, and the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (list) => {
        const entries = [];
        for (const [name, bytes] of list) entries.push(await packEntry(name, bytes));
        const written = writeZip(entries);
        expect(Object.entries(unzipSync(written)).map(([name, bytes]) => [name, [...bytes]])).toEqual(
          list.map(([name, bytes]) => [name, [...bytes]]),
        );
        const back = readZip(zipSync(Object.fromEntries(list)));
        expect(new Map(back.map((entry) => [entry.name, [...unpack(entry)]]))).toEqual(
          new Map(list.map(([name, bytes]) => [name, [...bytes]])),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('have the checksum of the standard', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(strToU8('456789'), crc32(strToU8('123')))).toBe(0xcbf43926);
  });

  test('streamed in pieces hold the same as packed at once, with and without the platform’s own compression', async () => {
    const pieces = Array.from({ length: 200 }, (_, index) => `<c r="A${index}">Hải Dương ${index}</c>`.repeat(20));
    const whole = strToU8(pieces.join(''));
    const native = globalThis.CompressionStream;
    try {
      for (const stream of [native, undefined]) {
        (globalThis as { CompressionStream?: unknown }).CompressionStream = stream;
        const entry = new EntryStream();
        for (const piece of pieces) await entry.write(piece);
        const closed = await entry.close('a.xml');
        expect(Buffer.from(unpack(closed)).equals(Buffer.from(whole))).toBe(true);
        expect((await deflate(whole)).length).toBeLessThan(whole.length / 5);
      }
    } finally {
      globalThis.CompressionStream = native;
    }
  });

  test('keep parts that nobody changed as they came, without packing them again', async () => {
    const source = zipSync({ 'a.xml': strToU8('a'.repeat(500)), 'b.xml': strToU8('b'.repeat(500)) }, { level: 1 });
    const pack = Package.open(source);
    pack.setText('b.xml', 'khác');
    const [before] = readZip(source);
    const [after, changed] = readZip(await pack.save());
    expect(after!.raw).toEqual(before!.raw);
    expect(new TextDecoder().decode(unpack(changed!))).toBe('khác');
  });

  test('give UTF-16 parts as text', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0]);
    expect(Package.open(zipSync({ 'a.xml': utf16 })).text('a.xml')).toBe('<a/>');
  });
});

describe('hostile files', () => {
  const bomb = () => zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) });
  const limits = { part: 10_000_000, total: 20_000_000, entries: 100 };

  test('that unpack to more than allowed are refused before anything is unpacked', () => {
    expect(codeOf(() => Package.open(bomb(), limits))).toBe('too-large');
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.xml`, strToU8('x')]));
    expect(codeOf(() => Package.open(zipSync(many), limits))).toBe('too-large');
  });

  test('that lie about their size yield an error, not memory', () => {
    const bytes = bomb();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let at = bytes.length - 22;
    while (view.getUint32(at, true) !== 0x02014b50) at--;
    view.setUint32(at + 24, 1000, true);
    const pack = Package.open(bytes, limits);
    expect(codeOf(() => pack.bytes('xl/workbook.xml'))).toBe('damaged');
  });

  test.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(0), 'not-a-zip'],
    ['a text', () => strToU8('Tỉnh;Chỉ tiêu;Kỳ'), 'not-a-zip'],
    [
      'a workbook with a password',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'encrypted',
    ],
    ['cut in the middle', () => zipSync({ 'a.xml': strToU8('abc'.repeat(100)) }).slice(0, 60), 'not-a-zip'],
    [
      'with the same part twice',
      () =>
        writeZip([
          { name: 'a.xml', method: 0, crc: crc32(strToU8('x')), size: 1, raw: strToU8('x') },
          { name: 'A.xml', method: 0, crc: 0, size: 0, raw: new Uint8Array(0) },
        ]),
      'damaged',
    ],
  ])('%s are named for what they are', (_, make, code) => {
    expect(codeOf(() => Package.open(make()))).toBe(code);
  });

  test('with a changed byte are found out by their checksum', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a>tỷ đồng</a>'.repeat(50)) }, { level: 0 });
    bytes[60]! ^= 1;
    const [entry] = readZip(bytes);
    // Stored parts are not unpacked; the check is the reader's.
    expect(crc32(entry!.raw)).not.toBe(entry!.crc);
  });
});
