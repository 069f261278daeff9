import { strFromU8, unzipSync } from 'fflate';
import { compare } from '../../../lib/comparing/compare';
import { checkPackage } from '../../../lib/sheets/package/check';
import { buildReport } from '../../../lib/sheets/report';
import type { Sheet } from '../../../lib/sheets/sheet';
import type { WriteWarning } from '../../../lib/sheets/write/warnings';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';
import { manyObservations } from '../../bench/report-data';

const date = new Date(0);
const dataset = manyObservations(25, 8);
const comparison = compare({ ...dataset, observations: dataset.observations.slice(0, 50) });
const report = (rowsAsRead: boolean) => buildReport(dataset, [], comparison, { rowsAsRead });

test('rows made as they are read give the same file as rows kept', async () => {
  expect(dataset.observations.length).toBeGreaterThan(10_000);
  const [kept, read] = [report(false)[3]!, report(true)[3]!];
  expect(read.ahead).toBeDefined();
  expect(kept.ahead).toBeUndefined();
  expect(read.columns).toEqual(kept.columns);
  expect(read.rows.map(({ height }) => height)).toEqual(kept.rows.map(({ height }) => height));
  const bytes = await Promise.all([kept, read].map((sheet) => writeWorkbook([sheet], { date })));
  const parts = bytes.map((each) => Object.entries(unzipSync(each)).map(([name, part]) => [name, strFromU8(part)]));
  expect(parts[1]!.map(([name]) => name)).toEqual(parts[0]!.map(([name]) => name));
  for (const [index, [name, text]] of parts[1]!.entries())
    expect({ name, same: text === parts[0]![index]![1] }).toEqual({ name, same: true });
});

test('more links than Excel opens are left out and said, and equal ones below each other are one', async () => {
  const links = (count: number, target: (row: number) => string): Sheet => ({
    name: 'Số liệu',
    columns: [],
    merges: [],
    rows: Array.from({ length: count }, (_, row) => ({ cells: [{ value: row, link: target(row) }] })),
  });
  const warnings: WriteWarning[] = [];
  const write = (sheet: Sheet) => writeWorkbook([sheet], { date, onWarning: (warning) => warnings.push(warning) });
  const many = await write(links(70_000, (row) => `#'Số liệu'!A${(row % 7) + 1}`));
  expect(warnings).toEqual([{ code: 'too-many-links', sheet: 'Số liệu', where: '4470' }]);
  const xml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(xml(many).match(/<hyperlink /g)).toHaveLength(65_530);
  expect(checkPackage(new Uint8Array(many))).toEqual([]);
  const alike = await write(links(70_000, () => "#'Số liệu'!A1"));
  expect(warnings).toHaveLength(1);
  expect(xml(alike).match(/<hyperlink [^>]*>/g)).toEqual([`<hyperlink ref="A1:A70000" location="'Số liệu'!A1"/>`]);
  expect(checkPackage(new Uint8Array(alike))).toEqual([]);
});
