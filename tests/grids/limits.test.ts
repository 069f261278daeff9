import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../lib/grids/open';
import { writeBook } from './make-files';

/** The content of an .ods with these rows, as LibreOffice packs it. */
function ods(rows: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Biểu 1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}
const row = (cells: string, times = 1): string =>
  `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
const blank = (times: number): string =>
  `<table:table-cell table:style-name="ce1" table:number-columns-repeated="${times}"/>`;
const one = (value: number, times = 1): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" table:number-columns-repeated="${times}"><text:p>${value}</text:p></table:table-cell>`;

async function cellsOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const { grids } = await openWorkbook(bytes, name);
  const cells: string[] = [];
  for (const grid of grids)
    for (let at = 0; at < grid.rowCount; at++)
      for (const column of grid.columnsInRow(at)) cells.push(`${at},${column}=${grid.cell(at, column).text}`);
  return cells;
}

test.each([
  ['empty rows to the end of the sheet', row(one(5)) + row(blank(16_384), 1_048_575), ['0,0=5']],
  [
    'a thousand rows whose look reaches the last column',
    row(one(5) + blank(16_383)) + row(blank(16_384)).repeat(1000) + row(blank(2) + one(7) + blank(16_381)),
    ['0,0=5', '1001,2=7'],
  ],
  ['blank cells between two figures', row(one(5) + blank(3) + one(6)), ['0,0=5', '0,4=6']],
  ['a figure that repeats', row(one(5, 3), 2), ['0,0=5', '0,1=5', '0,2=5', '1,0=5', '1,1=5', '1,2=5']],
])('an .ods with %s is read', async (_, rows, cells) => {
  expect(await cellsOf(ods(rows), 'a.ods')).toEqual(cells);
});

test.each([
  ['a figure in every cell of a sheet', row(one(5, 16_384), 1_048_576), 'too-many-cells'],
  ['blank cells before a figure, a million times', row(blank(16_000) + one(5), 1_048_576), 'too-many-cells'],
  ['more columns than a sheet has', row(one(5, 2_000_000_000)), 'damaged'],
  ['rows that repeat less than once', row(one(5), 0), 'damaged'],
])('an .ods with %s is refused', async (_, rows, code) => {
  await expect(openWorkbook(ods(rows), 'a.ods')).rejects.toMatchObject({ code });
});

test('a compound file whose chains of sectors go round is damaged, whatever its sheets hold', async () => {
  for (const type of ['biff8', 'biff5'] as const) {
    const bytes = Uint8Array.from(writeBook({ 'Biểu 1': [['Thu', 5]] }, type));
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    bytes.fill(0, table, table + 512);
    await expect(openWorkbook(bytes, 'a.xls')).rejects.toMatchObject({ code: 'damaged' });
  }
});

test('as many rows as the limit are read; one more is refused with the limit', async () => {
  const rows = (count: number) => strToU8('1;2\n'.repeat(count));
  expect((await openWorkbook(rows(500_000), 'a.csv')).grids[0]!.rowCount).toBe(500_000);
  await expect(openWorkbook(rows(500_001), 'a.csv')).rejects.toMatchObject({
    code: 'too-many-rows',
    details: { rows: '500001', limit: '500000' },
  });
});

test('a line of more columns than a sheet has is refused by name', async () => {
  const bytes = new TextEncoder().encode(`Chỉ tiêu${';5'.repeat(16_384)}\nThu${';5'.repeat(16_384)}\n`);
  await expect(openWorkbook(bytes, 'a.csv')).rejects.toMatchObject({ code: 'too-many-columns' });
});
