/** @jest-environment ./tests/excel-host/environment.cjs */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { writeSheets } from '../../addin/excel/write-sheets';
import { pointsOfCharacters } from '../../addin/preview/host/files/exceljs';
import { loadWorkbook } from '../../addin/preview/host/files/load';
import { formatArea } from '../../addin/preview/host/model/areas';
import type { SheetModel } from '../../addin/preview/host/model/sheet';
import { plainValue } from '../../addin/preview/host/model/text';
import { checkObservations } from '../../lib/checking/check-observations';
import { compare } from '../../lib/comparing/compare';
import { cellAddress } from '../../lib/grids/a1';
import { bundledDataset } from '../../lib/observations/bundled';
import { buildReport } from '../../lib/sheets/report';
import type { Sheet } from '../../lib/sheets/sheet';
import { writeWorkbook } from '../../lib/sheets/write/workbook';
import { openWorkbook } from '../excel-host/open-workbook';

/** The report of the bundled dataset, as the pane and the command line make it. */
function bundledReport(language: 'vi' | 'en'): Sheet[] {
  const dataset = bundledDataset();
  return buildReport(dataset, checkObservations(dataset.observations), compare(dataset, {}), { language });
}

/** What stands in the cells. Results of formulas are left out: Excel computes its own. */
function cellsOf(sheet: SheetModel): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [row, column, { value, formula }] of sheet.contents.all()) {
    if (formula === null && value === '') continue;
    cells[cellAddress(row, column)] = formula ?? plainValue(value);
  }
  return cells;
}

/** How the cells that the sheet names look. */
function looksOf(sheet: SheetModel, { rows }: Sheet): Record<string, unknown> {
  const looks: Record<string, unknown> = {};
  for (const [row, { cells }] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      const { numberFormat, bold, italic, underline, fontName, fontSize, fontColor, fillColor, horizontal, vertical } =
        sheet.style(row, column);
      const { wrapText, indent, borderTop, borderBottom, borderLeft, borderRight } = sheet.style(row, column);
      const lines = [borderTop, borderBottom, borderLeft, borderRight].map((line) => line.style !== 'None').join();
      looks[cellAddress(row, column)] = [
        numberFormat,
        [bold, italic, underline, fontName, fontSize, fontColor, fillColor].join(' '),
        [horizontal, vertical, wrapText, indent].join(' '),
        lines,
      ];
    }
  return looks;
}

describe.each(['vi', 'en'] as const)(
  'the report of the bundled dataset (%s): Office.js and the file agree',
  (language) => {
    const report = bundledReport(language);
    let live: (name: string) => SheetModel;
    let file: (name: string) => SheetModel;
    let bytes: Uint8Array;

    beforeAll(async () => {
      const host = openWorkbook();
      await writeSheets(report);
      live = (name) => host.workbook.sheet(name)!;
      bytes = await writeWorkbook(report, { title: 't', creator: 'c' });
      const saved = await loadWorkbook(bytes);
      file = (name) => saved.sheet(name)!;
      expect([...host.missing]).toEqual([]);
    });

    test.each(report.map(({ name }) => name))('%s: every cell and every formula', (name) => {
      expect(cellsOf(live(name))).toEqual(cellsOf(file(name)));
      expect(Object.keys(cellsOf(live(name))).length).toBeGreaterThan(10);
    });

    test.each(report.map((sheet) => [sheet.name, sheet] as const))('%s: every cell looks the same', (name, sheet) => {
      expect(looksOf(live(name), sheet)).toEqual(looksOf(file(name), sheet));
    });

    test.each(report.map((sheet) => [sheet.name, sheet] as const))('%s: widths, heights and merges', (name, sheet) => {
      const widths = (model: SheetModel) => sheet.columns.map((_, column) => model.columnLine(column));
      const heights = (model: SheetModel) => sheet.rows.map((_, row) => model.rowLine(row));
      const merges = (model: SheetModel) => model.merges.map(formatArea).sort();
      const rounded = (lines: ReturnType<typeof widths>) => lines.map(({ size, hidden }) => [size.toFixed(3), hidden]);
      expect(rounded(widths(live(name)))).toEqual(rounded(widths(file(name))));
      expect(widths(live(name)).map(({ size }) => size.toFixed(3))).toEqual(
        sheet.columns.map(({ width }) => (width === undefined ? 48 : pointsOfCharacters(width)).toFixed(3)),
      );
      expect(rounded(heights(live(name)))).toEqual(rounded(heights(file(name))));
      expect(merges(live(name))).toEqual(merges(file(name)));
    });

    test.each(report.map(({ name }) => name))('%s: names and frozen panes', (name) => {
      const names = (model: SheetModel) =>
        [...model.names.values()]
          .filter(({ name: one }) => !one.startsWith('_xlnm'))
          .map(({ name: one, formula }) => `${one} ${formula}`)
          .sort();
      expect(names(live(name))).toEqual(names(file(name)));
      expect(live(name).freeze).toEqual(file(name).freeze);
    });

    test.each(report.map(({ name }, index) => [name, index] as const))(
      '%s: links inside the workbook',
      (name, index) => {
        const linked = [...live(name).hyperlinks].flatMap(([key, { documentReference }]) =>
          documentReference ? [`${cellAddress(Math.floor(key / 16384), key % 16384)} ${documentReference}`] : [],
        );
        const xml = strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${index + 1}.xml`]!);
        const stored = [...xml.matchAll(/<hyperlink ref="(\w+)" location="([^"]+)"/g)].map(
          ([, cell, target]) => `${cell} ${target!.replaceAll('&apos;', "'").replaceAll('&amp;', '&')}`,
        );
        expect(linked.sort()).toEqual(stored.sort());
      },
    );
  },
);

test('the file opens in exceljs with the same sheets in the same order', async () => {
  const report = bundledReport('vi');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(report, { title: 't', creator: 'c' })).buffer as ArrayBuffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(report.map(({ name }) => name));
});
