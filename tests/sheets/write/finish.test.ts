import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { checkPackage } from '../../../lib/sheets/package/check';
import type { Sheet, SheetCell } from '../../../lib/sheets/sheet';
import { LARGE_SHEET } from '../../../lib/sheets/write/large';
import type { WriteWarning } from '../../../lib/sheets/write/warnings';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';
import { differencesToHyperFormula } from '../template/hyper';
import { exampleSheets } from './example';

const date = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
const read = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part]!);

describe('the finishing step', () => {
  let bytes: Uint8Array;
  const warnings: WriteWarning[] = [];
  beforeAll(async () => {
    bytes = await writeWorkbook(exampleSheets(), {
      date,
      title: 'Thử',
      onWarning: (warning) => warnings.push(warning),
    });
  });

  test('leaves a package without faults and without warnings', () => {
    expect(checkPackage(bytes)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('stores with each formula what HyperFormula calculates', () => {
    expect(differencesToHyperFormula(bytes)).toEqual([]);
  });

  test('names, print area, print titles and filter stand in the scope of their sheet', () => {
    const names = [...read(bytes, 'xl/workbook.xml').matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(
      (m) => `${m[1]} → ${m[2]}`,
    );
    expect(names).toEqual([
      `name="_xlnm._FilterDatabase" localSheetId="0" hidden="1" → 'So sánh'!$A$3:$E$3`,
      `name="_xlnm.Print_Area" localSheetId="0" → 'So sánh'!$A$1:$E$60`,
      `name="_xlnm.Print_Titles" localSheetId="0" → 'So sánh'!$3:$3`,
      `name="Tổng_thu" localSheetId="0" → 'So sánh'!$B$4`,
    ]);
  });

  test('a link inside the workbook is a location, a link outside is a relationship', () => {
    const sheet = read(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(`<hyperlink ref="A4" location="'Số liệu'!A2"/>`);
    const id = /<hyperlink ref="A9" r:id="([^"]+)"\/>/.exec(sheet)![1];
    expect(read(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/>`,
    );
  });

  test('every chart has its title, its alternative text and caches equal to its cells', () => {
    const drawing = read(bytes, 'xl/drawings/drawing1.xml');
    expect([...drawing.matchAll(/descr="([^"]*)"/g)].map((m) => m[1])).toEqual([
      'Cột: thu ngân sách của năm tỉnh; đường: phần trăm dự toán',
      'Thanh ngang',
      'Đường',
    ]);
    const chart = read(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain('<a:t>Thu ngân sách và mức hoàn thành dự toán</a:t>');
    expect(chart).toMatch(/<c:barChart>.*<c:lineChart>.*<c:valAx><c:axId val="40"\/>/);
    expect(chart).toContain("<c:f>'Số liệu'!$B$2:$B$6</c:f><c:numCache>");
    expect([...chart.matchAll(/<c:pt idx="\d"><c:v>([^<]*)<\/c:v>/g)].slice(0, 6).map((m) => m[1])).toEqual([
      'Hải Dương',
      'Hưng Yên',
      'Bình Dương',
      'Thanh Hóa',
      'Quảng Ninh',
      '13995',
    ]);
  });

  test('the page is A4 with margins in inches and a number in the top margin from page 2 on', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('So sánh')!;
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.margins).toMatchObject({ left: 1.1811, right: 0.5906, top: 0.7874, header: 0.3937 });
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' });
    expect(sheet.headerFooter.firstHeader ?? '').toBe('');
    expect(sheet.getCell('C4').note).toBeDefined();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, xSplit: 1 });
  });

  test('the same sheets and date give the same bytes', async () => {
    const again = await writeWorkbook(exampleSheets(), { date, title: 'Thử' });
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  test('an aborted signal stops the writing with its reason', async () => {
    const reason = new Error('người dùng dừng');
    await expect(writeWorkbook(exampleSheets(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('names that Excel would refuse', () => {
  const empty = (name: string, more: Partial<Sheet> = {}): Sheet => ({
    name,
    columns: [],
    merges: [],
    rows: [],
    ...more,
  });

  test('sheet names are repaired, unique without regard to case, and reported', async () => {
    const warnings: WriteWarning[] = [];
    const sheets = [empty("'a/b:c'"), empty('Thu'), empty('THU'), empty('x'.repeat(40)), empty('history'), empty('')];
    const written = await writeWorkbook(sheets, { date, onWarning: (warning) => warnings.push(warning) });
    const names = [...read(written, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((m) => m[1]);
    expect(names).toEqual(['a b c', 'Thu', 'THU (2)', 'x'.repeat(31), 'history_', 'Sheet6']);
    expect(warnings.map((warning) => warning.where)).toEqual(["'a/b:c'", 'THU', 'x'.repeat(40), 'history', '']);
  });

  test.each(['A1', 'R1C1', 'r', 'hai từ', '9T', 'x'.repeat(256)])(
    'the name "%s" is left out and reported',
    async (name) => {
      const warnings: WriteWarning[] = [];
      const written = await writeWorkbook([empty('S', { names: [{ name, refersTo: 'S!$A$1' }] })], {
        date,
        onWarning: (warning) => warnings.push(warning),
      });
      expect(warnings).toEqual([{ code: 'bad-name', sheet: 'S', where: name }]);
      expect(read(written, 'xl/workbook.xml')).not.toContain('definedName');
    },
  );
});

describe('hostile text', () => {
  const cases: [string, string, string][] = [
    ['control characters go', 'a\u0000b\u0007c\ufffed', 'abcd'],
    ['a lone surrogate goes', 'x\ud800y', 'xy'],
    ['a pair stays', 'x😀y', 'x😀y'],
    ['what looks like an escape stays as written', 'mã _x0041_', 'mã _x0041_'],
    ['blanks at both ends stay', '  a  ', '  a  '],
    ['line ends become \\n', 'a\r\nb\rc', 'a\nb\nc'],
    ['markup stays text', '<b>&amp;</b>', '<b>&amp;</b>'],
    ['text over 32,767 units is cut', 'ế'.repeat(40_000), 'ế'.repeat(32_767)],
  ];
  const repeat = Math.ceil(LARGE_SHEET / cases.length) + 1;

  test.each([
    ['a small sheet', 1],
    ['a large sheet', repeat],
  ])('%s keeps what can be kept', async (_, times) => {
    const row = {
      cells: cases.map(([, value]): SheetCell => ({ value: value.length > 1000 && times > 1 ? 'x' : value })),
    };
    const sheet: Sheet = { name: 'S', columns: [], merges: [], rows: Array.from({ length: times }, () => row) };
    const written = await writeWorkbook([sheet], { date });
    expect(checkPackage(written)).toEqual([]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(written.buffer as ArrayBuffer);
    cases.forEach(([, value, kept], index) => {
      // exceljs does not resolve escapes in inline text, as Excel does.
      const escaped = times > 1 ? kept.replace('_x', '_x005F_x') : kept;
      const expected = value.length > 1000 && times > 1 ? 'x' : escaped;
      expect(workbook.worksheets[0]!.getRow(times).getCell(index + 1).value).toBe(expected);
    });
  });
});

describe('a large sheet', () => {
  test('holds the same cells, formats and notes as the small one', async () => {
    const style = { numberFormat: '#,##0.0', border: 'thin' as const };
    const cells = (index: number): (SheetCell | undefined)[] => [
      { value: index, style },
      { value: `00${index}` },
      undefined,
      { value: index * 2, formula: `A${index + 1}*2`, style: { bold: true } },
      { value: index % 2 === 0 },
      { value: 'khớp', formula: 'IF(TRUE,"khớp")' },
      { value: '#N/A', formula: 'NA()' },
      { value: null, style, ...(index === 3 ? { note: 'ghi chú' } : {}) },
      { value: Number.POSITIVE_INFINITY },
    ];
    const build = (count: number): Sheet => ({
      name: 'S',
      columns: [{ width: 30 }],
      merges: ['A2:B2'],
      frozen: { rows: 1, columns: 0 },
      autoFilter: 'A1:I1',
      rows: Array.from({ length: count }, (_, index) => ({
        cells: cells(index),
        ...(index === 5 ? { height: 33, hidden: true, outlineLevel: 2 } : {}),
      })),
    });
    const load = async (count: number) => {
      const written = await writeWorkbook([build(count)], { date });
      expect(checkPackage(written)).toEqual([]);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(written.buffer as ArrayBuffer);
      return workbook.worksheets[0]!;
    };
    const small = await load(20);
    const large = await load(Math.ceil(LARGE_SHEET / 9) + 1);
    for (let row = 1; row <= 20; row++) {
      for (let column = 1; column <= 9; column++) {
        const [a, b] = [small.getRow(row).getCell(column), large.getRow(row).getCell(column)];
        expect(b.value).toEqual(a.value);
        expect(b.style).toEqual(a.style);
        expect(b.note).toEqual(a.note);
      }
      expect(large.getRow(row).hidden).toBe(small.getRow(row).hidden);
      expect(large.getRow(row).height).toBe(small.getRow(row).height);
    }
    expect(large.getCell('B2').isMerged).toBe(true);
    expect(large.rowCount).toBe(Math.ceil(LARGE_SHEET / 9) + 1);
  });

  test('tells how far it is, never backwards, and ends with 1', async () => {
    const shares: number[] = [];
    const rows = Array.from({ length: 12_000 }, (_, index) => ({
      cells: Array.from({ length: 5 }, () => ({ value: index })),
    }));
    const sheet: Sheet = { name: 'S', columns: [], merges: [], rows };
    await writeWorkbook([sheet], { date, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(3);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });
});
