import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { templatesEn } from '../../../lib/messages/templates.en';
import { templatesVi } from '../../../lib/messages/templates.vi';
import { checkPackage } from '../../../lib/sheets/package/check';
import type { TemplateData } from '../../../lib/sheets/template/data';
import { fillTemplate } from '../../../lib/sheets/template/fill';
import { lintTemplate } from '../../../lib/sheets/template/lint';
import { differencesToHyperFormula } from './hyper';
import { differences, findOffice, readValues, recalculate } from './office';

const FOLDER = join(__dirname, '..', '..', '..', 'templates');
const NAMES = [
  'bang-ke-hoach',
  'bang-ky-bao-cao',
  'bang-ngan-sach',
  'bien-ban-ra-soat',
  'chi-tieu-mot-tinh',
  'so-sanh-tinh',
];
const read = (name: string) => new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));

const provinces = ['Hải Dương', 'Hưng Yên', 'Bình Dương', 'Thanh Hóa', 'Quảng Ninh'].map((name) => ({ name }));

/** 63 rows, some with words in place of numbers, some without. */
const data: TemplateData = {
  title: 'Tình hình kinh tế - xã hội',
  subtitle: 'Kỳ báo cáo: 9 tháng năm 2023',
  agency: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
  form: 'Biểu số 01',
  unit: 'tỷ đồng',
  date: { value: '22/11/2026', day: '22', month: '11', year: '2026', iso: '2026-11-22' },
  period: { label: '9 tháng năm 2023', short: '9T/2023', year: '2023' },
  previousPeriod: { label: '9 tháng năm 2022', short: '9T/2022' },
  province: { name: 'Hải Dương' },
  provinces,
  rows: Array.from({ length: 63 }, (_, index) => ({
    number: String(index + 1),
    name: `Chỉ tiêu ${index + 1}`,
    unit: index % 3 === 0 ? '%' : 'tỷ đồng',
    period: '9T/2023',
    status: 'ước',
    value: index % 11 === 4 ? '…' : { value: 13_995.5 + index * 13, format: '#,##0.0' },
    previous: index % 7 === 3 ? '-' : 12_000 + index * 29,
    plan: index % 5 === 2 ? '6,6-6,8' : 17_648 + index,
    planCentral: 17_000 + index,
    planCouncil: index % 9 === 5 ? 0 : 17_648,
    planRatio: 79.3,
    ratio: 104.4,
    growth: 4.4,
    assessment: 'Đạt',
    source: '(1)',
    cells: provinces.map((_, at) => ({
      value: (index + at) % 6 === 0 ? '…' : 1000 + index + at,
      period: '9T/2023, ước',
    })),
  })),
  sources: [
    {
      number: '1',
      publisher: 'UBND tỉnh Hải Dương',
      title: 'Báo cáo',
      date: '20/9/2023',
      address: 'https://example.org/1',
    },
  ],
  notes: [{ mark: '(*)', text: 'Tính đến ngày 20.' }],
  findings: Array.from({ length: 63 }, (_, index) => ({
    number: String(index + 1),
    sign: index % 4 === 0 ? '✗' : '✓',
    verdict: index % 4 === 0 ? 'lệch' : 'khớp',
    province: 'Hải Dương',
    figures: '13.995 tỷ; 79,3%',
    relation: 'thu = dự toán × tỷ lệ',
    text: 'Thu 13.995 tỷ đồng bằng 79,3% dự toán. '.repeat(1 + (index % 4)),
    place: 'bao-cao.docx',
  })),
};

test('the folder holds the six templates, each described in both languages', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
  expect(files.sort()).toEqual(NAMES.map((name) => `${name}.xlsx`));
  for (const messages of [templatesVi, templatesEn]) expect(Object.keys(messages.templates).sort()).toEqual(NAMES);
});

describe.each(NAMES)('the template %s', (name) => {
  test('has no fault, in its package and in its placeholders', () => {
    expect(checkPackage(read(name))).toEqual([]);
    expect(lintTemplate(read(name)).map((issue) => `${issue.code} ${issue.cell}`)).toEqual([]);
  });

  test('prints on A4 with the margins of official papers, numbered pages and repeated heading rows', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(read(name).buffer as ArrayBuffer);
    const { pageSetup, headerFooter } = workbook.worksheets[0]!;
    expect(pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
    const mm = (inches: number | undefined) => Math.round((inches ?? 0) * 25.4);
    expect([
      mm(pageSetup.margins?.top),
      mm(pageSetup.margins?.bottom),
      mm(pageSetup.margins?.left),
      mm(pageSetup.margins?.right),
    ]).toEqual([20, 20, 30, 15]);
    expect(pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
    expect(headerFooter).toMatchObject({ differentFirst: true, oddHeader: expect.stringContaining('&P') });
    workbook.worksheets[0]!.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.master === cell) expect(cell.font.name).toBe('Times New Roman');
      });
    });
  });

  test('filled with 63 rows has no placeholder left, no fault, and a value beside every formula', async () => {
    const { bytes, warnings } = await fillTemplate(read(name), data);
    expect(warnings).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
    const { values, formulas } = readValues(bytes);
    for (const [place, value] of values) if (typeof value === 'string') expect(`${place} ${value}`).not.toContain('{{');
    for (const value of values.values()) expect(String(value)).not.toMatch(/^#(REF|NAME|VALUE|DIV)/);
    if (name.startsWith('bang-')) expect(formulas.size).toBeGreaterThanOrEqual(63);
  });

  test('filled with 63 rows means the same to HyperFormula', async () => {
    expect(differencesToHyperFormula((await fillTemplate(read(name), data)).bytes)).toEqual([]);
  });

  test('filled with nothing keeps its form', async () => {
    const { bytes, warnings } = await fillTemplate(read(name), {});
    expect(warnings).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
  });
});

const office = findOffice();
(office ? test : test.skip)(
  'all templates filled with 63 rows mean the same to LibreOffice, which calculates them from nothing',
  async () => {
    const filled: Uint8Array[] = [];
    for (const name of NAMES) filled.push((await fillTemplate(read(name), data)).bytes);
    const recalculated = await recalculate(office!, ...filled);
    let formulas = 0;
    filled.forEach((bytes, index) => {
      formulas += readValues(bytes).formulas.size;
      expect(differences(bytes, recalculated[index]!)).toEqual([]);
    });
    expect(formulas).toBeGreaterThan(300);
  },
  180_000,
);
