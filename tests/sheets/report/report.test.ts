import { strFromU8, unzipSync } from 'fflate';
import { checkObservations } from '../../../lib/checking/check-observations';
import { compare } from '../../../lib/comparing/compare';
import type { CompareOptions, Measure } from '../../../lib/comparing/comparison';
import { bundledDataset } from '../../../lib/observations/bundled';
import type { Dataset } from '../../../lib/observations/observation';
import { PROVINCES_63 } from '../../../lib/observations/provinces';
import { readExchangeGrid } from '../../../lib/reading/exchange';
import { buildReport, type ReportOptions } from '../../../lib/sheets/report';
import type { Sheet, SheetCell } from '../../../lib/sheets/sheet';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';
import { datasetOf, observe } from '../../comparing/observe';
import { differences, findOffice, recalculate } from '../template/office';
import { differencesInEngine, listFormulas, openInEngine } from './evaluate';
import { gridOf } from './grid-of';

const EVERY_MEASURE: readonly Measure[] = ['rank', 'growth', 'plan-ratio', 'difference', 'ratio'];

const bundled = bundledDataset();
const bundledFindings = checkObservations(bundled.observations);

function reportOf(dataset: Dataset, compareOptions: CompareOptions = {}, options: ReportOptions = {}): Sheet[] {
  const findings = dataset === bundled ? bundledFindings : checkObservations(dataset.observations);
  return buildReport(dataset, findings, compare(dataset, compareOptions), options);
}

const sheetNamed = (sheets: readonly Sheet[], name: string): Sheet => sheets.find((sheet) => sheet.name === name)!;

const textsOf = (sheet: Sheet): string[] =>
  sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));

/** The board of one province with a plan and the year before, and a percent that cannot be right. */
function boardDataset(percent: string): Dataset {
  const level = observe('Hải Dương', 'state_budget_revenue', '2023-9M', '13.995 tỷ đồng');
  return datasetOf([
    level,
    observe('Hải Dương', 'state_budget_revenue', '2023', '17.648 tỷ đồng', { status: 'plan' }),
    observe('Hải Dương', 'state_budget_revenue', '2022-9M', '13.100 tỷ đồng'),
    observe('Hải Dương', 'state_budget_revenue', '2023-9M', percent, { role: 'pct_of_plan', relatesTo: level.id }),
    observe('Hưng Yên', 'state_budget_revenue', '2023-9M', 'trên 24.500 tỷ đồng'),
    observe('Hưng Yên', 'state_budget_revenue', '2022-9M', 'khoảng 20.000 tỷ đồng'),
  ]);
}

describe('every formula of a report gives its stored value in a second engine', () => {
  const cases: [string, () => Sheet[]][] = [
    ['the five provinces', () => reportOf(bundled)],
    ['the five provinces, every measure', () => reportOf(bundled, { measures: EVERY_MEASURE })],
    ['ranked although unequal', () => reportOf(bundled, { measures: ['rank'], rankUnequal: true })],
    [
      'each latest, as printed',
      () => reportOf(bundled, { mode: 'each-latest', normalise: 'as-printed', measures: EVERY_MEASURE }),
    ],
    [
      'periods across, in English',
      () =>
        reportOf(
          bundledDataset(),
          { direction: 'periods-across', provinces: ['Quảng Ninh', 'Thanh Hóa'] },
          { language: 'en' },
        ),
    ],
    [
      'converted by the user’s rate',
      () => {
        const rates = [{ from: 'USD', to: 'VND', rate: '23159.78', source: 'PA.NUS.FCRF', date: '2021' }];
        return reportOf(
          bundledDataset(),
          { normalise: { currency: 'VND' }, rates, measures: EVERY_MEASURE },
          { rates },
        );
      },
    ],
    ['a percent that fits its plan', () => reportOf(boardDataset('79,3%'), { measures: EVERY_MEASURE })],
    [
      'a percent that does not',
      () => reportOf(boardDataset('78,1%'), { measures: EVERY_MEASURE }, { bilingual: true }),
    ],
    ['nothing at all', () => reportOf({ sources: [], observations: [] })],
  ];
  test.each(cases)('%s', (_, make) => {
    const sheets = make();
    expect(differencesInEngine(sheets)).toEqual([]);
  });

  test('there is something to compute: every comparison cell, range and gap is a formula', () => {
    const sheets = reportOf(bundled);
    expect(listFormulas(sheets).length).toBeGreaterThan(500);
    const numbers = (sheet: Sheet, columns: readonly number[]) =>
      sheet.rows
        .slice(6)
        .flatMap(({ cells }) =>
          columns.flatMap((column) => (typeof cells[column]?.value === 'number' ? [cells[column]!] : [])),
        );
    const comparison = numbers(sheetNamed(sheets, 'So sánh'), [3, 5, 7, 9, 11]);
    const checks = numbers(sheetNamed(sheets, 'Kiểm tra'), [4, 5, 6, 7]);
    expect(comparison.length).toBeGreaterThan(60);
    expect(checks.length).toBeGreaterThan(150);
    expect([...comparison, ...checks].filter((cell: SheetCell) => cell.formula === undefined)).toEqual([]);
  });
});

describe('the formulas are plain', () => {
  const ALLOWED = new Set([
    'SUM',
    'SUMIFS',
    'COUNT',
    'COUNTIFS',
    'INDEX',
    'MATCH',
    'IF',
    'IFERROR',
    'AND',
    'OR',
    'ROUND',
    'ABS',
    'MIN',
    'MAX',
    'SUMPRODUCT',
  ]);

  test('only functions that every spreadsheet has are used, and no formula is too long for Excel', () => {
    const formulas = listFormulas(reportOf(bundled, { measures: EVERY_MEASURE })).map(({ cell }) => cell.formula!);
    const used = new Set(
      formulas.flatMap((formula) =>
        [...formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]!),
      ),
    );
    expect([...used].filter((name) => !ALLOWED.has(name))).toEqual([]);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });
});

describe('the checks are alive', () => {
  const place = (sheets: readonly Sheet[], text: string) => {
    const sheet = sheetNamed(sheets, 'Kiểm tra');
    const row = sheet.rows.findIndex(
      ({ cells }) => cells[2]?.value === text || String(cells[2]?.value ?? '').startsWith(text),
    );
    return row;
  };

  test('a missing plan typed into the check sheet decides the verdict', () => {
    const sheets = reportOf(bundled);
    const engine = openInEngine(sheets);
    const sheet = engine.getSheetId('Kiểm tra')!;
    const head = place(sheets, 'Hải Dương, Thu ngân sách nhà nước trên địa bàn, 9T/2023');
    const input = sheetNamed(sheets, 'Kiểm tra').rows.findIndex(
      ({ cells }, row) => row > head && String(cells[2]?.value).startsWith('Suy ra'),
    );
    const verdict = () => engine.getCellValue({ sheet, row: head, col: 1 });
    const type = (value: number) => engine.setCellContents({ sheet, row: input, col: 4 }, value);
    expect(verdict()).toBe('? chưa kiểm được');
    type(17_648);
    expect(verdict()).toBe('✓ khớp');
    type(17_850);
    expect(verdict()).toBe('✗ lệch');
  });

  test('a corrected figure on the data sheet turns lệch into khớp and closes the gap', () => {
    const sheets = reportOf(boardDataset('78,1%'));
    const engine = openInEngine(sheets);
    const checks = sheetNamed(sheets, 'Kiểm tra');
    const head = checks.rows.findIndex(({ cells }) => cells[1]?.value === '✗ lệch');
    const gap = checks.rows.findIndex(({ cells }, row) => row > head && cells[2]?.value === 'Lệch ít nhất');
    const read = (row: number, col: number) => engine.getCellValue({ sheet: engine.getSheetId('Kiểm tra')!, row, col });
    expect(read(head, 1)).toBe('✗ lệch');
    expect(read(gap, 4)).toBeGreaterThan(1);
    const data = sheetNamed(sheets, 'Số liệu');
    const row = data.rows.findIndex(({ cells }) => cells[9]?.value === '78,1%');
    engine.setCellContents({ sheet: engine.getSheetId('Số liệu')!, row, col: 3 }, 79.3);
    expect(read(head, 1)).toBe('✓ khớp');
    expect(read(gap, 4)).toBe(0);
  });

  test('a row of the data sheet may be moved: cells find it by its id', () => {
    const sheets = reportOf(bundled);
    const engine = openInEngine(sheets);
    const data = engine.getSheetId('Số liệu')!;
    const before = engine.getSheetValues(engine.getSheetId('So sánh')!);
    engine.swapRowIndexes(data, [
      [5, 20],
      [20, 5],
    ]);
    expect(engine.getSheetValues(engine.getSheetId('So sánh')!)).toEqual(before);
  });
});

describe('what people read', () => {
  const sheets = reportOf(bundled, {}, { date: '2026-11-22' });

  test('the sheets stand in the order of reading', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Tóm tắt', 'So sánh', 'Kiểm tra', 'Số liệu', 'Nguồn']);
    expect(reportOf(bundled, {}, { language: 'en' }).map(({ name }) => name)).toEqual([
      'Summary',
      'Comparison',
      'Checks',
      'Data',
      'Sources',
    ]);
  });

  test('printed decimals, bound words and units stand in the comparison', () => {
    const sheet = sheetNamed(sheets, 'So sánh');
    const row = sheet.rows.find(
      ({ cells }) =>
        String(cells[1]?.value).startsWith('Thu ngân sách nhà nước trên địa bàn (') ||
        cells[1]?.value === 'Thu ngân sách nhà nước trên địa bàn',
    )!;
    expect(row.cells[2]!.value).toBe('tỷ đồng');
    expect(row.cells[3]).toMatchObject({ value: 13995, style: { numberFormat: '#,##0' } });
    expect(row.cells[4]!.value).toBe('≠ 9T/2023\nước [1]');
    expect(row.cells[5]).toMatchObject({ value: 51000, style: { numberFormat: '"trên "#,##0;"trên "-#,##0' } });
    expect(row.cells[7]!.value).toBe('…');
  });

  test('a comparison cell leads to its data row, the row to its source, the source to its address', () => {
    const growth = sheetNamed(sheets, 'So sánh')
      .rows.flatMap(({ cells }) => cells)
      .find((cell) => cell?.value === 7.01)!;
    const data = sheetNamed(sheets, 'Số liệu');
    const row = Number(/!D(\d+)$/.exec(growth.link!)![1]);
    expect(data.rows[row - 1]!.cells[3]!.value).toBe(7.01);
    const source = data.rows[row - 1]!.cells.find((cell) => cell?.link?.startsWith("#'Nguồn'!A"))!;
    expect(source.value).toBe('[1]');
    const list = sheetNamed(sheets, 'Nguồn');
    expect(
      list.rows.flatMap(({ cells }) => cells).some((cell) => cell?.link?.startsWith('https://baoquocte.vn/')),
    ).toBe(true);
  });

  test('verdicts have a sign as well as a colour', () => {
    const checks = sheetNamed(sheets, 'Kiểm tra');
    expect(checks.conditionalFormats!.map(({ formula }) => formula.replace(/^[^"]*/, ''))).toEqual([
      '"✗ lệch"',
      '"≈ khớp nếu"',
      '"? chưa kiểm được"',
      '"✓ khớp"',
    ]);
    expect(textsOf(checks)).toContain('✓ khớp 12 · ≈ khớp nếu 0 · ✗ lệch 0 · ? chưa kiểm được 10');
  });

  test('the summary draws only strictly comparable figures, with the values its cells hold', () => {
    const summary = sheetNamed(sheets, 'Tóm tắt');
    expect(
      summary.charts!.map(({ kind, series }) => [kind, series[0]!.cache.categories, series[0]!.cache.values]),
    ).toEqual([
      ['column', ['Thanh Hóa', 'Quảng Ninh'], [12.51, 10.28]],
      ['line', ['2020', '2021', '2022'], [10.05, 10.28, 10.28]],
      ['column', ['Thanh Hóa (trên)', 'Quảng Ninh'], [5.5, 7.6]],
    ]);
    for (const chart of summary.charts!) {
      const range = /!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(chart.series[0]!.values)!;
      const column = [...range[1]!].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const held = summary.rows.slice(Number(range[2]) - 1, Number(range[3])).map(({ cells }) => cells[column]!.value);
      expect(held).toEqual(chart.series[0]!.cache.values);
      expect(chart.altText).toContain(String(chart.series[0]!.cache.categories[0]));
    }
  });

  test('every sheet is set up for A4 by Nghị định 30/2020', () => {
    for (const sheet of sheets) {
      expect(sheet.print).toMatchObject({
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        fitToWidth: true,
        pageNumbers: true,
      });
      for (const cell of sheet.rows.flatMap(({ cells }) => cells)) expect(cell?.style?.fontName).toBeUndefined();
    }
    expect(sheetNamed(sheets, 'So sánh').print!.repeatRows).toBe('5:6');
    expect(sheetNamed(sheets, 'Số liệu').print!.repeatRows).toBe('4:4');
  });

  test('no two merges of a sheet overlap and none reaches past its rows', () => {
    for (const sheet of [...sheets, ...reportOf(bundled, {}, { bilingual: true })]) {
      const taken = new Set<string>();
      for (const merge of sheet.merges) {
        const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge)!;
        for (let row = Number(top); row <= Number(bottom); row++)
          for (let column = left!.charCodeAt(0); column <= right!.charCodeAt(0); column++) {
            expect(taken.has(`${row} ${column}`)).toBe(false);
            taken.add(`${row} ${column}`);
          }
        expect(Number(bottom)).toBeLessThanOrEqual(sheet.rows.length);
      }
    }
  });

  test('in two languages each label is followed by its translation', () => {
    const both = reportOf(bundled, {}, { bilingual: true });
    expect(textsOf(sheetNamed(both, 'So sánh'))).toContain('Chỉ tiêu\nIndicator');
  });
});

describe('hostile texts stay texts', () => {
  test('ids that a look-up would mistake still find their own row', () => {
    const level = (id: string, words: string, province: string) => observe(province, 'exports', '2022', words, { id });
    const dataset = datasetOf([
      level('a*', '1 tỷ USD', 'Hải Dương'),
      level('abc', '2 tỷ USD', 'Hưng Yên'),
      level('ABC', '3 tỷ USD', 'Thanh Hóa'),
      level('x~?"y', '4 tỷ USD', 'Bình Dương'),
      level('k'.repeat(300), '5 tỷ USD', 'Quảng Ninh'),
    ]);
    const sheets = reportOf(dataset);
    expect(differencesInEngine(sheets)).toEqual([]);
    const row = sheetNamed(sheets, 'So sánh').rows.find(({ cells }) =>
      String(cells[1]?.value).startsWith('Kim ngạch xuất khẩu'),
    )!;
    expect([3, 5, 7, 9, 11].map((column) => row.cells[column]!.value)).toEqual([1, 2, 3, 4, 5]);
  });

  test('text that looks like a formula is never one, and only web addresses become links', () => {
    const dataset: Dataset = {
      sources: [
        { id: 's1', title: '=HYPERLINK("http://x")', address: 'javascript:alert(1)' },
        { id: 's2', title: '+cmd', address: 'https://a.vn/x' },
      ],
      observations: [
        {
          ...observe('Hải Dương', 'unknown', '2022', '5 dự án', { indicatorLabel: '=1+1' }),
          place: { source: 's1', sheet: '=A1', cell: 'B2' },
        },
        { ...observe('Hải Dương', 'exports', '2022', '5 tỷ USD'), place: { source: 's2', start: 0, end: 1 } },
      ],
    };
    const cells = reportOf(dataset).flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
    expect(cells.filter((cell) => cell?.value === '=1+1' && cell.formula !== undefined)).toEqual([]);
    const links = cells.flatMap((cell) => (cell?.link && !cell.link.startsWith('#') ? [cell.link] : []));
    expect(links).toEqual(['https://a.vn/x']);
  });
});

test('the data sheet reads back as the figures it was made from', () => {
  const dataset = bundled;
  const sheets = reportOf(dataset);
  const { dataset: read, problems } = readExchangeGrid(gridOf(sheetNamed(sheets, 'Số liệu')), { file: 'bao-cao.xlsx' });
  expect(problems).toEqual([]);
  const plain = (each: Dataset) => each.observations.map(({ place, reading, ...rest }) => rest);
  expect(plain(read)).toEqual(plain(dataset));
});

const office = findOffice();
(office ? test : test.skip)(
  'LibreOffice recalculates the written workbook to the stored values',
  async () => {
    const bytes = await writeWorkbook(reportOf(bundled, { measures: EVERY_MEASURE }));
    const [recalculated] = await recalculate(office!, bytes);
    expect(differences(bytes, recalculated!)).toEqual([]);
  },
  120_000,
);

describe('many provinces stand below each other', () => {
  const dataset = datasetOf(
    PROVINCES_63.flatMap(({ name }, index) =>
      ['exports', 'imports', 'state_budget_revenue', 'population', 'fdi_projects', 'new_enterprises'].map((indicator) =>
        observe(name, indicator, '2022', `${index * 7 + indicator.length} tỷ USD`),
      ),
    ),
  );
  const sheets = reportOf(dataset, { measures: ['rank'] });
  const sheet = sheetNamed(sheets, 'So sánh');

  test('indicators side by side, a line for each province, every formula right', () => {
    expect(sheet.columns).toHaveLength(2 + 12 * 2);
    expect(sheet.rows.filter(({ cells }) => cells[1]?.value === 'Quảng Ninh')).toHaveLength(1);
    expect(sheet.frozen).toEqual({ rows: 6, columns: 2 });
    expect(differencesInEngine(sheets)).toEqual([]);
  });

  test('a printed page has four indicators below their heads, beside the names; notes have a page of their own', async () => {
    expect(sheet.print).toMatchObject({
      repeatRows: '5:6',
      repeatColumns: 'A:B',
      columnBreaks: [10, 18],
      area: `A1:Z70,A71:J${sheet.rows.length}`,
    });
    const parts = unzipSync(await writeWorkbook(sheets, { date: new Date(0) }));
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain("'So sánh'!$A:$B,'So sánh'!$5:$6<");
    expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain(
      '<colBreaks count="2" manualBreakCount="2"><brk id="10" max="1048575" man="1"/><brk id="18" max="1048575" man="1"/></colBreaks>',
    );
  });

  test('an indicator of the user’s own is called what the file calls it', () => {
    const own = datasetOf([
      observe('Huế', 'so_cay_xanh', '2022', '5 tỷ USD', { indicatorLabel: 'Số cây xanh' }),
      observe('Hải Dương', 'so_cay_xanh', '2022', '6 tỷ USD', { indicatorLabel: 'Số cây xanh' }),
    ]);
    const texts = sheetNamed(reportOf(own), 'So sánh').rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(texts).toContain('Số cây xanh');
  });

  test('charts draw the ten largest, in order', () => {
    const [chart] = sheetNamed(sheets, 'Tóm tắt').charts!;
    const { values } = chart!.series[0]!.cache;
    expect(chart!.kind).toBe('bar');
    expect(values).toHaveLength(10);
    expect([...values].sort((a, b) => b! - a!)).toEqual(values);
  });
});
