// Opening and reading workbooks: against the library alone on real files, and at sizes real files do not have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { checkTables } from '../../lib/checking/tables/check-tables';
import { makeGrid } from '../../lib/grids/make-grid';
import { openWorkbook } from '../../lib/grids/open';
import { readTables } from '../../lib/reading/tables/read-tables';
import type { TablesReading } from '../../lib/reading/tables/table';
import { numbers, report } from './measure';

const FOLDER = join(process.cwd(), '..', 'shared', 'samples');

async function bestOf(work: () => Promise<unknown> | unknown, runs = 5): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function realFiles(): Promise<void> {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.xlsx?$/i.test(name)) : [];
  if (names.length === 0) {
    console.log('     no samples here: real files are left out');
    return;
  }
  for (const [kind, test] of [
    ['.xls', /\.xls$/i],
    ['.xlsx', /\.xlsx$/i],
  ] as const) {
    let ours = 0;
    let theirs = 0;
    let checks = 0;
    const slow: string[] = [];
    const ratios: number[] = [];
    for (const name of names.filter((one) => test.test(one))) {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      let reading: TablesReading | null = null;
      const own = await bestOf(async () => {
        reading = readTables((await openWorkbook(bytes, name)).grids, { fileName: name });
      });
      const bare = await bestOf(() =>
        XLSX.read(bytes, { type: 'array', cellNF: true, cellFormula: true, dense: true }),
      );
      checks += await bestOf(() => checkTables(reading!), 2);
      if (own > bare * 1.5) slow.push(`${name.slice(0, 6)} ${(own / bare).toFixed(2)}x of ${bare.toFixed(0)} ms`);
      ratios.push(own / bare);
      ours += own;
      theirs += bare;
    }
    report(
      `${kind}: open and read, beside the library's read alone`,
      `${(ours / theirs).toFixed(2)}x`,
      '<= 1.5x',
      ours <= theirs * 1.5,
    );
    console.log(`     ours ${ours.toFixed(0)} ms, library ${theirs.toFixed(0)} ms, checking ${checks.toFixed(0)} ms`);
    ratios.sort((a, b) => a - b);
    console.log(`     a file: median ${ratios[ratios.length >> 1]!.toFixed(2)}x, worst ${ratios.at(-1)!.toFixed(2)}x`);
    if (slow.length > 0) console.log(`     over 1.5x: ${slow.join('; ')}`);
  }
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function manyObservations(): Promise<void> {
  const next = numbers(1);
  const years = Array.from({ length: 25 }, (_, index) => String(2000 + index));
  const rows: (string | number)[][] = [['Giá trị sản xuất (Tỷ đồng)'], ['Chỉ tiêu', ...years]];
  for (let row = 0; row < 10_000; row++)
    rows.push([`Chỉ tiêu số ${row}`, ...years.map(() => Math.round(next() * 1e6) / 10)]);
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  const book = { SheetNames: ['A'], Sheets: { A: sheet } };
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
  const before = heap();
  let start = performance.now();
  const opened = await openWorkbook(bytes, 'a.xlsx');
  const open = performance.now() - start;
  start = performance.now();
  const reading = readTables(opened.grids, { fileName: 'a.xlsx' });
  const read = performance.now() - start;
  rows.length = 0;
  const held = heap() - before;
  const count = reading.tables.reduce((sum, table) => sum + table.count, 0);
  start = performance.now();
  let seen = 0;
  for (const table of reading.tables) for (const one of table.observations()) if (one.value !== null) seen++;
  const walk = performance.now() - start;
  report(`${count} observations: open`, `${open.toFixed(0)} ms`, '< 3000 ms', open < 3000);
  report(
    `${count} observations: read`,
    `${Math.round((count / read) * 1000).toLocaleString('en')} /s`,
    '> 300,000 /s',
    count / read > 300,
  );
  report(`${seen} observations: walk, one object each`, `${walk.toFixed(0)} ms`, '< 500 ms', walk < 500);
  report(
    'memory, grid and reading, an observation',
    `${(held / count).toFixed(0)} bytes`,
    '< 150 bytes',
    held / count < 150,
  );
  start = performance.now();
  const findings = checkTables(reading);
  const check = performance.now() - start;
  report(
    `check ${count} observations (${findings.length} findings)`,
    `${check.toFixed(0)} ms`,
    '< 3000 ms',
    check < 3000,
  );
}

function manySums(): void {
  const rows: (string | number)[][] = [
    ['Chi năm 2021 (Triệu đồng)'],
    ['Đơn vị', 'Tổng số', 'Chi đầu tư', 'Chi thường xuyên'],
  ];
  for (let row = 0; row < 50_000; row++) rows.push([`Đơn vị số ${row}`, 3 * row + 300, row + 100, 2 * row + 200]);
  const reading = readTables([makeGrid({ sheet: 'A', values: rows })], { fileName: 'a.xlsx' });
  const start = performance.now();
  const findings = checkTables(reading);
  const took = performance.now() - start;
  report(
    `${findings.length} sums checked`,
    `${Math.round((findings.length / took) * 1000).toLocaleString('en')} /s`,
    '> 15,000 /s',
    findings.length / took > 15,
  );
}

function phantomXlsx(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rows = Array.from({ length: 65_535 }, (_, row) =>
    row === 2
      ? '<row r="3"><c r="A3" t="inlineStr"><is><t>Thu</t></is></c><c r="B3"><v>5</v></c></row>'
      : `<row r="${row + 1}" spans="1:256" s="1" ht="15"><c r="A${row + 1}" s="0"/><c r="B${row + 1}" s="0"/></row>`,
  ).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><dimension ref="A1:IV65536"/><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

function phantomXls(): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Chỉ tiêu', 'Năm 2020'],
    ['Thu', 5],
  ]);
  for (let row = 2; row < 65_535; row++) sheet[`A${row + 1}`] = { t: 'z', z: '#,##0' };
  sheet['!ref'] = 'A1:B65535';
  return new Uint8Array(
    XLSX.write({ SheetNames: ['A'], Sheets: { A: sheet } }, {
      type: 'array',
      bookType: 'biff8',
      sheetStubs: true,
    } as XLSX.WritingOptions) as ArrayBuffer,
  );
}

async function phantoms(): Promise<void> {
  for (const [kind, bytes] of [
    ['.xlsx', phantomXlsx()],
    ['.xls', phantomXls()],
  ] as const) {
    let size = '';
    const took = await bestOf(async () => {
      const { grids } = await openWorkbook(bytes, `a${kind}`);
      readTables(grids, { fileName: 'a' });
      size = `${grids[0]!.rowCount} x ${grids[0]!.columnCount}`;
    }, 3);
    report(
      `${kind} that declares 65,535 rows (${bytes.length} bytes) -> ${size}`,
      `${took.toFixed(0)} ms`,
      '< 1000 ms',
      took < 1000,
    );
  }
}

async function main(): Promise<void> {
  await realFiles();
  await manyObservations();
  manySums();
  await phantoms();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
