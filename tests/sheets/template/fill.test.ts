import ExcelJS from 'exceljs';
import { checkPackage } from '../../../lib/sheets/package/check';
import type { Sheet, SheetCell, SheetRow } from '../../../lib/sheets/sheet';
import type { TemplateData } from '../../../lib/sheets/template/data';
import { fillTemplate } from '../../../lib/sheets/template/fill';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';
import { differences, findOffice, readValues, recalculate } from './office';

const date = new Date(0);

/** Cells from short notation: a text beginning with = is a formula, null is empty. */
function rows(...lines: (string | number | null)[][]): SheetRow[] {
  return lines.map((line) => ({
    cells: line.map((value): SheetCell | undefined =>
      value === null
        ? undefined
        : typeof value === 'string' && value.startsWith('=')
          ? { value: 0, formula: value.slice(1) }
          : { value },
    ),
  }));
}

function template(name: string, lines: (string | number | null)[][], more: Partial<Sheet> = {}): Sheet {
  return { name, columns: [], merges: [], rows: rows(...lines), ...more };
}

async function fill(sheets: Sheet[], data: TemplateData) {
  const filled = await fillTemplate(await writeWorkbook(sheets, { date }), data);
  expect(checkPackage(filled.bytes)).toEqual([]);
  return { ...filled, ...readValues(filled.bytes) };
}

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

const PROVINCES = Array.from({ length: 63 }, (_, index) => `Tỉnh ${index + 1}`);
const provinces63 = {
  title: 'Thu ngân sách',
  rows: PROVINCES.map((name, index) => ({ name, plan: 1000 + index * 7, value: 900 + index * 11 })),
};

describe('a row that repeats', () => {
  let filled: Awaited<ReturnType<typeof fill>>;
  beforeAll(async () => {
    filled = await fill(
      [
        template(
          'Biểu',
          [
            ['{{title}}'],
            ['Tỉnh', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ', 'Tỷ trọng', 'Lũy kế', 'Đánh giá'],
            [
              '{{rows.name}}',
              '{{rows.plan}}',
              '{{rows.value}}',
              '=C3/B3*100',
              '=C3/SUM(C$3:C$3)',
              '=SUM(C$3:C3)',
              '=IF(D3>=100,"Đạt","Không đạt")',
            ],
            ['Tổng', '=SUM(B3:B3)', '=SUM(C3:C3)', '=C4/B4*100', null, null, '=COUNTIF(G3:G3,"Đạt")'],
            ['Cao nhất', null, '=MAX(C3:C3)', null, null, null, '=INDEX(A3:A3,MATCH(C5,C3:C3,0))'],
          ],
          {
            names: [{ name: 'Thực_hiện', refersTo: "'Biểu'!$C$3:$C$3" }],
            print: {
              orientation: 'portrait',
              margins: { top: 20, bottom: 20, left: 30, right: 15 },
              area: 'A1:G5',
              repeatRows: '2:2',
            },
            conditionalFormats: [{ range: 'D3:D3', formula: 'D3<100', style: { color: '9C0006' } }],
            autoFilter: 'A2:G3',
            charts: [
              {
                kind: 'column',
                title: '{{title}}',
                altText: 'Thu theo tỉnh',
                anchor: 'A8:G20',
                series: [
                  {
                    name: 'Thu',
                    categories: "'Biểu'!$A$3:$A$3",
                    values: "'Biểu'!$C$3:$C$3",
                    cache: { categories: ['x'], values: [0] },
                  },
                ],
              },
            ],
          },
        ),
        template('Tóm tắt', [
          ['Tổng thu', '=Biểu!C4'],
          ['Số tỉnh', '=COUNTA(Biểu!A3:A3)'],
          ['Bình quân', '=B1/B2'],
          ['Không đổi', '=1-1'],
        ]),
      ],
      provinces63,
    );
  });

  test('gives every row its own formulas and stretches those below', async () => {
    const sheet = (await open(filled.bytes)).getWorksheet('Biểu')!;
    expect(sheet.getCell('A65').value).toBe('Tỉnh 63');
    expect(sheet.getCell('D40').formula).toBe('C40/B40*100');
    expect(sheet.getCell('E40').formula).toBe('C40/SUM(C$3:C$65)');
    expect(sheet.getCell('F40').formula).toBe('SUM(C$3:C40)');
    expect(sheet.getCell('B66').formula).toBe('SUM(B3:B65)');
    expect(sheet.getCell('D66').formula).toBe('C66/B66*100');
    expect(sheet.getCell('G67').formula).toBe('INDEX(A3:A65,MATCH(C67,C3:C65,0))');
  });

  test('stores the values of all formulas, on every sheet', () => {
    expect(filled.warnings).toEqual([]);
    const total = PROVINCES.reduce((sum, _, index) => sum + 900 + index * 11, 0);
    expect(filled.values.get('Biểu!C66')).toBe(total);
    expect(filled.values.get('Biểu!G67')).toBe('Tỉnh 63');
    expect(filled.values.get('Tóm tắt!B1')).toBe(total);
    expect(filled.values.get('Tóm tắt!B2')).toBe(63);
    for (const place of filled.formulas) expect(filled.values.has(place)).toBe(true);
  });

  test('moves names, print area, filter, formats and charts along', async () => {
    const workbook = await open(filled.bytes);
    const parts = (await import('fflate')).unzipSync(filled.bytes);
    const text = (name: string) => new TextDecoder().decode(parts[name]!);
    expect(text('xl/workbook.xml')).toContain(">'Biểu'!$C$3:$C$65<");
    expect(text('xl/workbook.xml')).toContain(">'Biểu'!$A$1:$G$67<");
    expect(text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A2:G65"');
    expect(sheet).toContain('sqref="D3:D65"');
    const chart = text('xl/charts/chart1.xml');
    expect(chart).toContain("'Biểu'!$C$3:$C$65");
    expect(chart).toContain('<c:ptCount val="63"/>');
    expect(chart).toContain('<c:pt idx="62"><c:v>1582</c:v></c:pt>');
    expect(chart).toContain('<c:pt idx="62"><c:v>Tỉnh 63</c:v></c:pt>');
    expect(chart).toContain('<a:t>Thu ngân sách</a:t>');
    expect(text('xl/drawings/drawing1.xml')).toContain('<xdr:row>69</xdr:row>');
    expect(workbook.worksheets.length).toBe(2);
  });

  const office = findOffice();
  (office ? test : test.skip)(
    'means the same to LibreOffice, which calculates it from nothing',
    async () => {
      expect(filled.formulas.size).toBeGreaterThan(250);
      const [recalculated] = await recalculate(office!, filled.bytes);
      expect(differences(filled.bytes, recalculated!)).toEqual([]);
    },
    120_000,
  );
});

describe('blocks', () => {
  const nested: TemplateData = {
    provinces: [
      {
        name: 'Hải Dương',
        rows: [
          { name: 'Thu', value: 10 },
          { name: 'Chi', value: 4 },
        ],
      },
      { name: 'Hưng Yên', rows: [{ name: 'Thu', value: 7 }] },
      { name: 'Thanh Hóa', rows: [] },
    ],
  };

  test('of several rows repeat with what is nested in them, and subtotals stay in their copy', async () => {
    const filled = await fill(
      [
        template('S', [
          ['Đầu'],
          ['{{#provinces}}{{provinces.name}}', null, '=SUM(B3:B3)'],
          ['{{rows.name}}', '{{rows.value}}', '=B3/C2'],
          ['Cộng {{provinces.name}}', '=SUM(B3:B3)', '{{/provinces}}'],
          ['Tất cả', '=SUM(B2:B4)/2'],
        ]),
      ],
      nested,
    );
    const column = (letter: string) =>
      Array.from({ length: 12 }, (_, index) => filled.values.get(`S!${letter}${index + 1}`));
    expect(column('A').slice(0, 11)).toEqual([
      'Đầu',
      'Hải Dương',
      'Thu',
      'Chi',
      'Cộng Hải Dương',
      'Hưng Yên',
      'Thu',
      'Cộng Hưng Yên',
      'Thanh Hóa',
      undefined,
      'Cộng Thanh Hóa',
    ]);
    expect(filled.values.get('S!B5')).toBe(14);
    expect(filled.values.get('S!B8')).toBe(7);
    expect(filled.values.get('S!C2')).toBe(14);
    expect(filled.values.get('S!C4')).toBe(4 / 14);
    expect(filled.values.get('S!B11')).toBe(0);
    expect(filled.values.get('S!B12')).toBe(21);
  });

  test('whose markers stand alone in their rows lose those rows', async () => {
    const filled = await fill([template('S', [['{{#rows}}'], ['{{name}}'], ['- {{unit}}'], ['{{/rows}}'], ['Hết']])], {
      rows: [
        { name: 'a', unit: 'tấn' },
        { name: 'b', unit: 'ha' },
      ],
    });
    expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((at) => filled.values.get(`S!${at}`))).toEqual([
      'a',
      '- tấn',
      'b',
      '- ha',
      'Hết',
      undefined,
    ]);
  });

  test('of one row go into the lists inside their items', async () => {
    const filled = await fill([template('S', [['{{rows.name}}', '{{rows.cells.value}}'], ['=SUM(B1:B1)']])], {
      rows: [
        { name: 'a', cells: [{ value: 1 }, { value: 2 }] },
        { name: 'b', cells: [{ value: 4 }] },
      ],
    });
    expect(['A1', 'B1', 'A2', 'B2', 'A3', 'B3', 'A4'].map((at) => filled.values.get(`S!${at}`))).toEqual([
      'a',
      1,
      'a',
      2,
      'b',
      4,
      7,
    ]);
  });

  test('without items leave one empty row, so that no reference is lost', async () => {
    const filled = await fill(
      [
        template('S', [
          ['{{rows.name}}', '{{rows.value}}', '=1/B1'],
          ['Tổng', '=SUM(B1:B1)'],
        ]),
      ],
      { rows: [] },
    );
    expect(filled.values.get('S!A1')).toBeUndefined();
    expect(filled.values.get('S!C1')).toBeUndefined();
    expect(filled.values.get('S!B2')).toBe(0);
  });

  test('with a sentinel row lose it, and ranges that end in it end in the last copy', async () => {
    const filled = await fill([template('S', [['{{rows.value}}'], ['{{rows.+}}'], ['=SUM(A1:A2)']])], {
      rows: [
        { name: 'a', value: 1 },
        { name: 'b', value: 2 },
        { name: 'c', value: 4 },
      ],
    });
    expect(filled.values.get('S!A4')).toBe(7);
    expect((await open(filled.bytes)).worksheets[0]!.getCell('A4').formula).toBe('SUM(A1:A3)');
  });
});

describe('growth to the right', () => {
  const data: TemplateData = {
    provinces: [{ name: 'Hải Dương' }, { name: 'Hưng Yên' }, { name: 'Bình Dương' }],
    rows: [
      {
        name: 'Thu',
        cells: [
          { value: 10, period: '2023' },
          { value: 20, period: '2022' },
          { value: 30, period: '2023' },
        ],
      },
      { name: 'Chi', cells: [{ value: 1, period: '2023' }, { value: '…' }, { value: 3, period: '2023' }] },
    ],
  };

  test('repeats the columns under a merged heading and stretches what spans them', async () => {
    const filled = await fill(
      [
        template(
          'S',
          [
            ['Bảng', null, null, null],
            ['Chỉ tiêu', '{{provinces.name →}}', null, 'Tổng'],
            ['{{rows.name}}', '{{rows.cells.value →}}', '{{rows.cells.period →}}', '=SUM(B3:C3)'],
            ['Cộng', '=SUM(B3:B3)', null, '=SUM(D3:D3)'],
          ],
          { merges: ['A1:D1', 'B2:C2'], columns: [{ width: 20 }, { width: 10 }, { width: 8 }, { width: 30 }] },
        ),
      ],
      data,
    );
    const at = (place: string) => filled.values.get(`S!${place}`);
    expect(['B2', 'D2', 'F2', 'H2'].map(at)).toEqual(['Hải Dương', 'Hưng Yên', 'Bình Dương', 'Tổng']);
    expect(['B3', 'C3', 'D3', 'E3', 'F3', 'G3', 'H3'].map(at)).toEqual([10, '2023', 20, '2022', 30, '2023', 60]);
    expect(['B5', 'D5', 'F5', 'H5'].map(at)).toEqual([11, 20, 33, 64]);
    const sheet = (await open(filled.bytes)).worksheets[0]!;
    expect(sheet.getCell('H1').isMerged && sheet.getCell('H1').master.address).toBe('A1');
    expect(sheet.getCell('E2').master.address).toBe('D2');
    expect([2, 3, 4, 7, 8].map((column) => sheet.getColumn(column).width)).toEqual([10, 8, 10, 8, 30]);
  });

  test('needs only as many columns as there are items', async () => {
    const filled = await fill([template('S', [['{{provinces.name →}}', 'sau']])], { provinces: [] });
    expect(filled.values.get('S!A1')).toBeUndefined();
    expect(filled.values.get('S!B1')).toBe('sau');
  });
});

describe('values', () => {
  const one = async (text: string, data: TemplateData) => {
    const filled = await fill([template('S', [[text]])], data);
    return {
      value: filled.values.get('S!A1'),
      warnings: filled.warnings.map((warning) => `${warning.code} ${warning.found}`),
    };
  };

  test.each<[string, string, TemplateData, unknown]>([
    ['a number stays a number', '{{period.n}}', { period: { n: 13995 } as never }, 13995],
    ['text that begins with = stays text', '{{title}}', { title: '=1+1' }, '=1+1'],
    ['a code keeps its zeros', '{{title}}', { title: '0101' }, '0101'],
    [
      'mixed text',
      'Kỳ {{period.label}} ({{unit}})',
      { period: { label: '9 tháng 2023', short: '' }, unit: 'tỷ' },
      'Kỳ 9 tháng 2023 (tỷ)',
    ],
    ['a number among words is written the Vietnamese way', 'Thu {{x}} tỷ', { x: 13995.5 }, 'Thu 13.995,5 tỷ'],
    [
      'a formatted number among words keeps its decimals',
      'Thu {{x}}',
      { x: { value: 13995, format: '#,##0.0' } },
      'Thu 13.995,0',
    ],
    ['a default for what is absent', '{{unit | default:".."}}', {}, '..'],
    ['no default where there is a value', '{{unit | default:".."}}', { unit: 'ha' }, 'ha'],
    ['Vietnamese field names, accents optional', '{{tiêu đề}} {{TIEU DE}}', { title: 'x' }, 'x x'],
    ['a numbered item of a list', '{{provinces.2.name}}', { provinces: [{ name: 'a' }, { name: 'b' }] }, 'b'],
    [
      'an object with a value',
      '{{date}} năm {{date.year}}',
      { date: { value: '22/11', day: '22', month: '11', year: '2026', iso: '' } },
      '22/11 năm 2026',
    ],
    ['control characters go', '{{title}}', { title: 'a\u0001b' }, 'ab'],
    ['a property of the prototype is no field', '{{title.constructor}}{{__proto__.x}}!', { title: 'x' }, '!'],
  ])('%s', async (_, text, data, expected) => {
    expect((await one(text, data)).value).toBe(expected);
  });

  test('an unknown field stays empty and is reported with its cell', async () => {
    expect(await one('{{titel}}', { title: 'x' })).toEqual({ value: undefined, warnings: ['unknown-field {{titel}}'] });
  });

  test('a number that does not exist becomes … and is reported', async () => {
    expect(await one('{{x}}', { x: Number.NaN })).toEqual({ value: '…', warnings: ['not-a-number {{x}}'] });
  });

  test('a format asked for is given only where the cell has none', async () => {
    const sheet = template('S', [['{{x}}', '{{x}}']]);
    const styled: Sheet = {
      ...sheet,
      rows: [{ cells: [sheet.rows[0]!.cells[0], { value: '{{x}}', style: { numberFormat: '0.000' } }] }],
    };
    const filled = await fill([styled], { x: { value: 1.25, format: '#,##0.0' } });
    const opened = (await open(filled.bytes)).worksheets[0]!;
    expect([opened.getCell('A1').numFmt, opened.getCell('B1').numFmt]).toEqual(['#,##0.0', '0.000']);
  });

  const facts = [
    {
      indicator: ['thu ngân sách', 'thu NSNN'],
      province: ['Hải Dương'],
      period: ['9T/2023', '9 tháng 2023'],
      value: 13995,
    },
    { indicator: ['thu ngân sách', 'thu NSNN'], province: ['Hưng Yên'], period: ['10T/2021'], value: 15000 },
  ];

  test.each<[string, unknown, string[]]>([
    ['{{thu ngân sách; Hải Dương; 9T/2023}}', 13995, []],
    ['{{Thu NSNN;hai duong;9 tháng 2023 | default:"x"}}', 13995, []],
    ['{{thu ngân sách; Hải Duơng; 9T/2022}}', undefined, ['bad-address {{thu ngân sách; Hải Duơng; 9T/2022}}']],
    ['{{thu ngân sách; Hải Dương}}', undefined, ['bad-address {{thu ngân sách; Hải Dương}}']],
  ])('the address %s', async (text, value, warnings) => {
    expect(await one(text, { facts })).toEqual({ value, warnings });
  });

  test('an address may take a part from the row it stands in', async () => {
    const filled = await fill(
      [template('S', [['{{provinces.name}}', '{{thu ngân sách; provinces.name; provinces.period}}']])],
      {
        facts,
        provinces: [
          { name: 'Hải Dương', period: '9T/2023' } as never,
          { name: 'Hưng Yên', period: '10T/2021' } as never,
        ],
      },
    );
    expect([filled.values.get('S!B1'), filled.values.get('S!B2')]).toEqual([13995, 15000]);
  });
});

describe('filters', () => {
  test('merge joins equal neighbours', async () => {
    const data: TemplateData = {
      rows: [
        { name: 'a', unit: 'tỷ đồng' },
        { name: 'b', unit: 'tỷ đồng' },
        { name: 'c', unit: 'ha' },
        { name: 'd', unit: 'tấn' },
        { name: 'e', unit: 'tấn' },
      ],
    };
    const filled = await fill([template('S', [['{{rows.name}}', '{{rows.unit | merge}}']])], data);
    const sheet = (await open(filled.bytes)).worksheets[0]!;
    expect(['B1', 'B2', 'B3', 'B4', 'B5'].map((at) => sheet.getCell(at).master.address)).toEqual([
      'B1',
      'B1',
      'B3',
      'B4',
      'B4',
    ]);
  });

  test('image puts a picture at the cell, with its alternative text', async () => {
    const image = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
      (sign) => sign.charCodeAt(0),
    );
    const filled = await fill([template('S', [['x'], ['{{logo | image}}']])], {
      logo: { image, altText: 'Biểu trưng' },
    });
    const workbook = await open(filled.bytes);
    expect(workbook.worksheets[0]!.getImages()).toMatchObject([{ range: { tl: { nativeRow: 1, nativeCol: 0 } } }]);
    const parts = (await import('fflate')).unzipSync(filled.bytes);
    expect(new TextDecoder().decode(parts['xl/drawings/drawing1.xml']!)).toContain('descr="Biểu trưng"');
    expect(parts['xl/media/image1.png']).toEqual(image);
  });
});
