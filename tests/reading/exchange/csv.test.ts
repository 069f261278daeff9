import fc from 'fast-check';
import Papa from 'papaparse';
import * as Q from '../../../lib/figures/rational';
import { bundledAsPrinted } from '../../../lib/observations/bundled';
import type { Dataset, Observation } from '../../../lib/observations/observation';
import { outsideDataset } from '../../../lib/observations/outside';
import { readExchangeCsv, readExchangeJson, writeExchangeCsv, writeExchangeJson } from '../../../lib/reading/exchange';
import { anyDataset } from '../../observations/any-dataset';

const read = (text: string) => readExchangeCsv(text, { file: 'rieng.csv' });
const withoutPlaces = (dataset: Dataset): Omit<Observation, 'place' | 'reading'>[] =>
  dataset.observations.map(({ place: _, reading: __, ...observation }) => observation);
const values = (text: string): string[] =>
  read(text).dataset.observations.map((one) => Q.toExactString(one.figure.value));

describe('forms of the file', () => {
  const expected = {
    province: 'Hải Dương',
    indicator: 'state_budget_revenue',
    period: '2023-9M',
    role: 'level',
    status: 'estimate',
    figure: { value: Q.rational(13_995n * 10n ** 9n), granule: Q.rational(10n ** 9n), unit: 'VND', magnitude: 'ty' },
  };
  test.each([
    [
      'English headings and ids, comma',
      'province,indicator,period,value,unit,role,status,source\nHải Dương,state_budget_revenue,2023-9M,13995,tỷ đồng,level,estimate,A\n',
    ],
    [
      'Vietnamese headings and words, semicolon, grouping dot',
      '\uFEFFTỉnh;Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Vai trò;Tình trạng;Nguồn\r\nHải Dương;Thu ngân sách nhà nước trên địa bàn;9 tháng 2023;13.995;tỷ đồng;Giá trị;Ước;A\r\n',
    ],
    [
      'no accents, other order, tab',
      'Nguon\tTinh trang\tVai tro\tDon vi\tGia tri\tKy\tChi tieu\tTinh\nA\tuoc tinh\t\tty dong\t13995\t9T/2023\tthu ngan sach nha nuoc tren dia ban\thai duong\n',
    ],
    [
      'the whole figure in the value cell',
      'province,indicator,period,value,status\nHải Dương,state_budget_revenue,2023-9M,13.995 tỷ đồng,Ước tính\n',
    ],
    [
      "Excel's separator line, a title above the headings, an unknown column",
      'sep=;\r\nSố liệu riêng;;;;;\r\nTỉnh;Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Tình trạng;Người nhập\r\nHải Dương;state_budget_revenue;2023-9M;13995;tỷ đồng;Ước;An\r\n',
    ],
  ])('%s', (_title, text) => {
    const { dataset } = read(text);
    expect(dataset.observations).toHaveLength(1);
    expect(dataset.observations[0]).toMatchObject(expected);
  });

  test.each([
    ['a dot is decimal beside commas', 'indicator,value,unit\niip,79.3,%\n', '79.3'],
    ['a quoted comma is decimal where it cannot group', 'indicator,value,unit\niip,"79,3",%\n', '79.3'],
    ['a comma is decimal beside semicolons', 'indicator;value;unit\niip;79,3;%\n', '79.3'],
    ['three decimals stay decimals beside semicolons', 'indicator;value;unit\nexports;14,415;tỷ USD\n', '14415000000'],
    ['a dot groups beside semicolons', 'indicator;value;unit\ngrdp;1.234.567;đồng\n', '1234567'],
    ['a dot that cannot group is decimal beside semicolons', 'indicator;value;unit\niip;190.8;%\n', '190.8'],
    [
      'tabs follow the values of the file',
      'indicator\tvalue\tunit\niip\t79,3\t%\nexports\t14,415\ttỷ USD\n',
      '79.3,14415000000',
    ],
    ['negative numbers', 'indicator,value,unit\niip,-5.1,%\n', '-5.1'],
    [
      'more digits than a double has',
      'indicator,value\nso_rieng,12345678901234567890.123456789\n',
      '12345678901234567890.123456789',
    ],
    ['fractions', 'indicator,value\nso_rieng,1/3\n', '1/3'],
    ['a unit with its factor written out', 'indicator,value,unit\npopulation,1300,1.000 người\n', '1300000'],
  ])('%s', (_title, text, value) => expect(values(text).join()).toBe(value));

  test('bound words, ranges and counts come with the value', () => {
    const { dataset, problems } = read(
      'indicator;value;unit;bound\nstate_budget_revenue;trên 51.000 tỷ đồng;;\nimports;9,3;tỷ USD;gần\nnew_enterprises;3761;doanh nghiệp;\ngrdp;từ 6,5 đến 7%;;\n',
    );
    expect(problems).toEqual([]);
    expect(dataset.observations.map((one) => one.figure)).toMatchObject([
      { bound: 'over', value: Q.rational(51_000n * 10n ** 9n) },
      { bound: 'under', almost: true, granule: Q.rational(10n ** 8n) },
      { exact: true, unit: 'enterprises' },
      { value: Q.rational(13, 2), max: Q.rational(7) },
    ]);
    expect(dataset.observations[0]!.figure.exact).toBeUndefined();
  });

  test('rows that name a source come from it, the others from the file', () => {
    const { dataset } = read(
      'indicator,value,source,source_date\ngrdp,1,Niên giám 2022,2023-06\ngrdp,2,,\ngrdp,3,https://example.org/a,\n',
    );
    expect(dataset.sources).toEqual([
      { id: 'Niên giám 2022', date: '2023-06', title: 'Niên giám 2022', file: 'rieng.csv' },
      { id: 'rieng.csv' },
      { id: 'https://example.org/a', address: 'https://example.org/a', file: 'rieng.csv' },
    ]);
    expect(dataset.observations.map((one) => one.place)).toMatchObject([
      { source: 'Niên giám 2022', cell: 'B2' },
      { source: 'rieng.csv', cell: 'B3' },
      { source: 'https://example.org/a', cell: 'B4' },
    ]);
  });

  test('an indicator of the user is kept under an id of its own, with its name', () => {
    const { dataset, problems } = read('indicator,value\nDiện tích trồng sầu riêng thí điểm,12\nmy_own_index,5\n');
    expect(dataset.observations.map((one) => [one.indicator, one.indicatorLabel])).toEqual([
      ['dien_tich_trong_sau_rieng_thi_diem', 'Diện tích trồng sầu riêng thí điểm'],
      ['my_own_index', undefined],
    ]);
    expect(problems.every((problem) => problem.kept)).toBe(true);
  });

  test('names that are also fields of every object are plain text', () => {
    const { dataset } = read('indicator,value,scope\nconstructor,1,__proto__\n');
    expect(dataset.observations[0]).toMatchObject({ indicator: 'constructor', scope: '__proto__' });
  });
});

describe('bad rows are named and left out, the rest is kept', () => {
  const head = 'province,indicator,period,value,unit,role,status,source,bound,id,relates_to\n';
  const good = 'Hải Dương,grdp,2022,5,%,growth_yoy,actual,A,,,\n';
  test.each([
    ['Hải Dươn,grdp,2022,5,%,level,actual,,,,', 'province', 'province-unknown', 'Hải Dương'],
    ['Hải Dương,,2022,5,%,level,actual,,,,', 'indicator', 'indicator-empty', 'grdp'],
    ['Hải Dương,???,2022,5,%,level,actual,,,,', 'indicator', 'indicator-unreadable', 'grdp'],
    ['Hải Dương,grdp,hôm qua,5,%,level,actual,,,,', 'period', 'period-unknown', '2023-9M'],
    ['Hải Dương,grdp,9 tháng,5,%,level,actual,,,,', 'period', 'period-incomplete', '2023-9M'],
    ['Hải Dương,grdp,2022-13,5,%,level,actual,,,,', 'period', 'period-unknown', '2022'],
    ['Hải Dương,grdp,2022,,%,level,actual,,,,', 'value', 'value-empty', '13995'],
    ['Hải Dương,grdp,2022,…,%,level,actual,,,,', 'value', 'value-empty', '13995'],
    ['Hải Dương,grdp,2022,nhiều,%,level,actual,,,,', 'value', 'value-unreadable', '79.3'],
    ['Hải Dương,grdp,2022,1e9999,%,level,actual,,,,', 'value', 'value-unreadable', '79.3'],
    ['Hải Dương,grdp,2022,5 tỷ đồng,triệu USD,level,actual,,,,', 'unit', 'unit-twice', 'tỷ đồng'],
    ['Hải Dương,grdp,2022,5,%,tăng vọt,actual,,,,', 'role', 'role-unknown', 'growth_yoy'],
    ['Hải Dương,grdp,2022,5,%,level,chắc chắn,,,,', 'status', 'status-unknown', 'preliminary'],
    ['Hải Dương,grdp,2022,5,%,level,actual,,chừng chừng,,', 'bound', 'bound-unknown', 'about'],
  ])('%s', (row, column, code, allowed) => {
    const { dataset, problems } = read(`${head}${good}${row}\n${good}`);
    expect(dataset.observations).toHaveLength(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 3, column, code, kept: false });
    expect(problems[0]!.allowed).toContain(allowed);
    expect(problems[0]!.cell).toMatch(/^[A-K]3$/);
  });

  test('a row with several faults has each of them named', () => {
    const { problems } = read(`${head}Xứ lạ,grdp,2022-13,5,%,vai,actual,,,,\n`);
    expect(problems.map((problem) => problem.code)).toEqual(['period-unknown', 'province-unknown', 'role-unknown']);
  });

  test('what can be used all the same is used, and said', () => {
    const { dataset, problems } = read(
      `${head}Hải Dương,grdp,2022,5,%,,,,,một,\nHải Dương,grdp,2022,6,%,,,,,một,hai\nHải Dương,exports,2022,13.995,tỷ USD,,,,,ba,\n`,
    );
    expect(dataset.observations.map((one) => [one.id, one.relatesTo])).toEqual([
      ['một', undefined],
      ['một~2', undefined],
      ['ba', undefined],
    ]);
    expect(problems.map((problem) => [problem.row, problem.code, problem.kept])).toEqual([
      [3, 'id-twice', true],
      [4, 'value-ambiguous', true],
      [3, 'relation-unknown', true],
    ]);
  });

  test('a row with more cells than headings is not guessed at', () => {
    const { dataset, problems } = read('indicator,value\ngrdp,13,995\ngrdp,5\n');
    expect(problems).toMatchObject([{ row: 2, code: 'row-too-long', value: '995', kept: false }]);
    expect(dataset.observations).toHaveLength(1);
  });

  test.each([
    ['', ['heading-missing', 'heading-missing']],
    ['a,b\n1,2\n', ['heading-missing', 'heading-missing']],
    ['indicator,unit\ngrdp,%\n', ['heading-missing']],
    ['indicator,value\n', ['no-rows']],
    ['indicator,value,value\ngrdp,1,2\n', ['heading-twice']],
    ['indicator,value,màu\ngrdp,1,đỏ\n', ['heading-unknown']],
    ['indicator,value\ngrdp,"1\n', ['quotes']],
  ])('%j has %j', (text, codes) => expect(read(text).problems.map((problem) => problem.code)).toEqual(codes));

  test('a file of garbage gives a short answer', () => {
    const { problems } = read(`indicator,value\n${'grdp,?\n'.repeat(5000)}`);
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', value: '4000' });
  });
});

describe('writing', () => {
  test('cells that a spreadsheet would take for formulas are guarded; numbers are not', () => {
    const { dataset } = read('indicator,value,scope,label\niip,-5,=1+1,@SUM(A1)\n');
    const csv = writeExchangeCsv(dataset);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("'@SUM(A1)");
    expect(csv).toContain(',-5,');
    expect(withoutPlaces(readExchangeCsv(csv, { file: 'x' }).dataset)).toEqual(withoutPlaces(dataset));
  });

  test('no written text cell begins with a formula sign', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { data } = Papa.parse<string[]>(writeExchangeCsv(dataset, { language: 'en' }).slice(1));
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=@\t]/);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['bundled', bundledAsPrinted()],
    ['outside', outsideDataset()],
  ])('the %s dataset is read back from its CSV without a problem', (_name, dataset) => {
    for (const delimiter of [',', ';'] as const) {
      for (const language of ['vi', 'en'] as const) {
        const back = read(writeExchangeCsv(dataset, { delimiter, language }));
        expect(back.problems).toEqual([]);
        expect(withoutPlaces(back.dataset)).toEqual(withoutPlaces(dataset));
      }
    }
  });

  test('any dataset is read back from its CSV as equal observations, up to their places', () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom(',' as const, ';' as const),
        fc.constantFrom('vi' as const, 'en' as const),
        (dataset, delimiter, language) => {
          const back = read(writeExchangeCsv(dataset, { delimiter, language }));
          expect(withoutPlaces(back.dataset)).toEqual(withoutPlaces(dataset));
          expect(back.problems.filter((problem) => !problem.kept && problem.code !== 'no-rows')).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any dataset is read back from its JSON as it was', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(readExchangeJson(writeExchangeJson(dataset), { file: 'x.json' })).toEqual({ dataset, problems: [] });
      }),
      { numRuns: 60 },
    );
  });
});

test('any text is read without a fault', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void read(`indicator,value,unit,period\n${text}`)));
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void read(text)));
});

test('20,000 rows are read', () => {
  const { dataset } = read(
    `province,indicator,period,value,unit\n${'Hải Dương,grdp,2023-9M,13995,tỷ đồng\n'.repeat(20_000)}`,
  );
  expect(dataset.observations).toHaveLength(20_000);
});

test('a file of nothing but unknown names is read to its end', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `Hải Dươn ${index},my_thing_${index},2023,1,%`).join('\n');
  const { dataset } = read(`province,indicator,period,value,unit\n${rows}\n`);
  expect(dataset.observations).toEqual([]);
});
