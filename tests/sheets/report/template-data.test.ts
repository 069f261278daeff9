import { checkObservations } from '../../../lib/checking/check-observations';
import { compare } from '../../../lib/comparing/compare';
import { bundledDataset } from '../../../lib/observations/bundled';
import { labelWords } from '../../../lib/observations/labels';
import type { Dataset } from '../../../lib/observations/observation';
import type { TemplateData, TemplateFact } from '../../../lib/sheets/template/data';
import { buildTemplateData } from '../../../lib/sheets/template-data';
import { datasetOf, observe } from '../../comparing/observe';

function dataOf(dataset: Dataset): TemplateData {
  return buildTemplateData(dataset, compare(dataset), checkObservations(dataset.observations), {
    date: '2026-11-22',
    title: 'Biểu',
  });
}

function findFact(data: TemplateData, address: string): TemplateFact | undefined {
  const [indicator, province, period] = address.split(';').map(labelWords);
  const has = (names: readonly string[], wanted: string | undefined) =>
    names.some((name) => labelWords(name) === wanted);
  return data.facts!.find(
    (fact) => has(fact.indicator, indicator) && has(fact.province, province) && has(fact.period, period),
  );
}

describe('the five provinces as template data', () => {
  const data = dataOf(bundledDataset());

  test('title, date, provinces and sources', () => {
    expect(data).toMatchObject({
      title: 'Biểu',
      date: { value: '22/11/2026', day: '22', month: '11', year: '2026', iso: '2026-11-22' },
    });
    expect(data.provinces!.map(({ name, code, today }) => [name, code, today])).toEqual([
      ['Hải Dương', '30', 'Hải Phòng'],
      ['Thanh Hóa', '38', 'Thanh Hóa'],
      ['Bình Dương', '74', 'Hồ Chí Minh'],
      ['Hưng Yên', '33', 'Hưng Yên'],
      ['Quảng Ninh', '22', 'Quảng Ninh'],
    ]);
    expect(data.sources!.map(({ number }) => number)).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]']);
  });

  test('a row has a cell for each province, numbers with their format, missing as "…"', () => {
    const row = data.rows!.find(({ name }) => name === 'Thu ngân sách nhà nước trên địa bàn')!;
    expect(row).toMatchObject({
      unit: 'tỷ đồng',
      period: '9T/2023',
      status: 'ước',
      planRatio: { value: 79.3, format: '#,##0.0' },
      assessment: 'Chưa đạt',
    });
    expect(row.cells!.map(({ value, literal, mark }) => [value, literal, mark])).toEqual([
      [{ value: 13995, format: '#,##0' }, '13.995 tỷ đồng', '≠'],
      [{ value: 51000, format: '"trên "#,##0;"trên "-#,##0' }, '51.000 tỷ đồng', '≠'],
      ['…', undefined, undefined],
      ['…', undefined, undefined],
      ['…', undefined, undefined],
    ]);
  });

  test('each province has its own rows, numbered from 1, with its own figures in the single fields', () => {
    const thanhHoa = data.provinces!.find(({ name }) => name === 'Thanh Hóa')!;
    expect(thanhHoa.rows!.map(({ number }) => number)).toEqual(thanhHoa.rows!.map((_, index) => String(index + 1)));
    expect(thanhHoa.rows!.find(({ name }) => name === 'Thu ngân sách nhà nước trên địa bàn')).toMatchObject({
      value: { value: 51000 },
      planRatio: { value: 171 },
      growth: { value: 24.6 },
      ratio: { value: 124.6 },
      assessment: 'Vượt',
    });
  });

  test.each([
    ['thu ngân sách; Hải Dương; 9T/2023', '13.995 tỷ đồng'],
    ['Thu ngan sach nha nuoc tren dia ban; hai duong; 9 tháng 2023', '13.995 tỷ đồng'],
    ['state_budget_revenue; Hải Dương; 2023-9M', '13.995 tỷ đồng'],
    ['tốc độ tăng GRDP; Thanh Hóa; 2022', '12,51%'],
    ['GRDP tốc độ tăng so với cùng kỳ; Thanh Hóa; năm 2022', '12,51%'],
    ['Số dự án FDI lũy kế; Hưng Yên; 10/2021', '496 dự án'],
    ['FDI projects to date; Hưng Yên; 2021-10', '496 dự án'],
  ])('the address "%s" finds %s', (address, literal) => {
    expect(findFact(data, address)?.literal).toBe(literal);
  });

  test.each(['GRDP; Thanh Hóa; 2022', 'thu ngân sách; Hải Dương; 2022', 'thu; Hải Dương; 9T/2023'])(
    'the address "%s" finds nothing: it names no single figure',
    (address) => {
      expect(findFact(data, address)).toBeUndefined();
    },
  );

  test('findings are in words with their places', () => {
    expect(data.findings![0]).toMatchObject({
      number: '1',
      verdict: 'chưa kiểm được',
      sign: '?',
      province: 'Hải Dương',
      figures: '79,3%; 13.995 tỷ đồng',
      implied: '17.636–17.660 tỷ đồng',
    });
    expect(data.findings!.every(({ text }) => text !== undefined && text !== '')).toBe(true);
  });
});

test('plans by who set them, last year, and the percent computed where none is printed', () => {
  const about = ['Hải Dương', 'state_budget_revenue'] as const;
  const data = dataOf(
    datasetOf([
      observe(...about, '2023', '20.000 tỷ đồng'),
      observe(...about, '2022', '16.000 tỷ đồng'),
      observe(...about, '2023', '18.000 tỷ đồng', { status: 'plan', base: 'plan:central' }),
      observe(...about, '2023', '20.000 tỷ đồng', { status: 'plan', base: 'plan:hdnd' }),
    ]),
  );
  const row = data.provinces![0]!.rows!.find(({ value }) => (value as { value: number }).value === 20000 && true)!;
  expect(row).toMatchObject({
    previous: { value: 16000 },
    planCentral: { value: 18000 },
    planCouncil: { value: 20000 },
    growth: { value: 25 },
    ratio: { value: 125 },
    assessment: 'Vượt',
  });
});

test('only a level is set against its plan: a growth, a rank and a milestone have no assessment', () => {
  const dataset = bundledDataset();
  const data = buildTemplateData(dataset, compare(dataset, { provinces: ['Thanh Hóa'], periods: ['2022'] }), []);
  const assessed = data.rows!.filter(({ assessment }) => assessment !== undefined).map(({ name }) => name);
  expect(assessed).toContain('Thu ngân sách nhà nước trên địa bàn');
  expect(assessed.filter((name) => /tốc độ|thứ hạng|mốc|mức vượt/.test(name!))).toEqual([]);
});

test('a form of one province lists the sources of its own figures, each in one line', () => {
  const dataset = bundledDataset();
  const data = buildTemplateData(dataset, compare(dataset, { provinces: ['Quảng Ninh'] }), []);
  expect(data.sources!.map(({ citation }) => citation)).toEqual([expect.stringContaining('Quảng Ninh')]);
});
