import { gravityOf } from '../../lib/matching';
import type { Observation } from '../../lib/observations/observation';
import { against, cell, codes, said } from './print-of';

const PAIRS: readonly [title: string, text: Observation, table: Observation, code: string, verdict: string][] = [
  ['the same number agrees', said('13.995 tỷ đồng'), cell('F6', '13.995 tỷ đồng'), 'agree', 'consistent'],
  [
    'the same number in other words agrees',
    said('13,995 nghìn tỷ đồng'),
    cell('F6', '13.995 tỷ đồng'),
    'agree',
    'consistent',
  ],
  [
    'one is the other rounded',
    said('14,0 nghìn tỷ đồng'),
    cell('F6', '13.995 tỷ đồng'),
    'agrees-by-rounding',
    'only-by-rounding',
  ],
  [
    'one is the other cut off',
    said('13,9 nghìn tỷ đồng'),
    cell('F6', '13.995 tỷ đồng'),
    'agrees-if-truncated',
    'inconsistent-unless-truncated',
  ],
  ['a bound word allows the number', said('trên 13.900 tỷ đồng'), cell('F6', '13.995 tỷ đồng'), 'agree', 'consistent'],
  [
    'a bound word excludes the number',
    said('trên 14.000 tỷ đồng'),
    cell('F6', '13.995 tỷ đồng'),
    'conflict',
    'inconsistent',
  ],
  [
    'a bound word allows it, but from very far',
    said('trên 2.000 tỷ đồng'),
    cell('F6', '13.995 tỷ đồng'),
    'beyond-bound',
    'implausible',
  ],
  ['swapped digits conflict', said('13.959 tỷ đồng'), cell('F6', '13.995 tỷ đồng'), 'conflict', 'inconsistent'],
  [
    'neighbours of equal precision conflict, although closed ends touch',
    said('13.996 tỷ đồng'),
    cell('F6', '13.995 tỷ đồng'),
    'conflict',
    'inconsistent',
  ],
  [
    'an estimate is revised',
    said('13.642 tỷ đồng', { status: 'estimate' }),
    cell('F6', '13.995 tỷ đồng', { status: 'final' }),
    'revision',
    'consistent',
  ],
  [
    'swapped digits are no revision of an unsaid standing',
    said('13.959 tỷ đồng', { status: 'estimate' }),
    cell('F6', '13.995 tỷ đồng'),
    'conflict',
    'inconsistent',
  ],
  [
    'reaching 171% is exceeding by 71%',
    said('71%', { role: 'exceeds_plan_pct' }),
    cell('F6', '171%', { role: 'pct_of_plan' }),
    'agree',
    'consistent',
  ],
  [
    '104,4% of last year is growth by 4,4%',
    said('4,4%', { role: 'growth_yoy' }),
    cell('F6', '104,4%', { role: 'pct_of_base', base: 'year:2021' }),
    'agree',
    'consistent',
  ],
  [
    'a part with its own indicator is that indicator',
    said('496 dự án', { indicator: 'fdi_projects', role: 'level' }),
    cell('F6', '496 dự án', { indicator: 'fdi_projects' }),
    'agree',
    'consistent',
  ],
  [
    "a stock at the year's end is a stock of the year",
    said('141 dự án', { indicator: 'fdi_projects', role: 'cumulative', flowStock: 'stock', period: '2022-12-31' }),
    cell('F6', '141 dự án', { indicator: 'fdi_projects', flowStock: 'stock', period: '2022' }),
    'agree',
    'consistent',
  ],
  [
    'stocks of one month may be of two days',
    said('141 dự án', { indicator: 'fdi_projects', role: 'cumulative', flowStock: 'stock', period: '2022-12-31' }),
    cell('F6', '139 dự án', { indicator: 'fdi_projects', flowStock: 'stock', period: '2022-12' }),
    'dates-differ',
    'undetermined',
  ],
  [
    'an unsaid plan is one of the two printed',
    said('79,3%', { role: 'pct_of_plan' }),
    cell('F6', '79,3%', { role: 'pct_of_plan', base: 'plan:hdnd' }),
    'agree',
    'consistent',
  ],
  [
    'nine months are a period however written',
    said('5 tỷ đồng', { period: '2021-9M' }),
    cell('F6', '5 tỷ đồng', { period: '2021-01/2021-09' }),
    'agree',
    'consistent',
  ],
];

test.each(PAIRS)('%s', (_title, text, table, code, verdict) => {
  const { findings } = against([text], [table]);
  expect(findings.map((finding) => [finding.code, finding.verdict])).toEqual([[code, verdict]]);
});

const APART: readonly [title: string, text: Observation, table: Observation][] = [
  ['another period', said('13.995 tỷ đồng'), cell('F6', '12.001 tỷ đồng', { period: '2021' })],
  ['another province', said('13.995 tỷ đồng'), cell('F6', '12.001 tỷ đồng', { province: 'Nghệ An' })],
  ['another scope', said('13.995 tỷ đồng'), cell('F6', '12.001 tỷ đồng', { scope: 'industrial_parks' })],
  ['a plan and what came of it', said('13.995 tỷ đồng'), cell('F6', '12.001 tỷ đồng', { status: 'plan' })],
  ['growth and a level', said('13.995 tỷ đồng'), cell('F6', '12,5%', { role: 'growth_yoy' })],
  ['another currency', said('13.995 tỷ đồng'), cell('F6', '612 triệu USD')],
  [
    'two plans with their names',
    said('79,3%', { role: 'pct_of_plan', base: 'plan:hdnd' }),
    cell('F6', '89,9%', { role: 'pct_of_plan', base: 'plan:central' }),
  ],
  [
    'a territory before and after the merger',
    said('5 tỷ đồng', { province: 'Hưng Yên', period: '2024' }),
    cell('F6', '9 tỷ đồng', { province: 'Hưng Yên', period: '2026' }),
  ],
];

test.each(APART)('%s are never set against each other', (_title, text, table) => {
  const { findings } = against([text], [table]);
  expect(findings.map(({ code }) => code)).toEqual(['only-here', 'only-here']);
});

test('figures of one source only are quiet, cells of a row together', () => {
  const row = [
    cell('F6', '5 tỷ đồng', { indicator: 'exports' }),
    cell('G6', '12%', { indicator: 'exports', role: 'growth_yoy' }),
  ];
  const { findings } = against([said('7 tỷ đồng')], row);
  expect(findings.map((finding) => [finding.code, finding.figures.length, finding.details?.where])).toEqual([
    ['only-here', 1, 'text'],
    ['only-here', 2, 'table'],
  ]);
  expect(findings.map(gravityOf)).toEqual(['alone', 'alone']);
});

test('a table row of which one cell is spoken of is not said to be nowhere else', () => {
  const check = against([said('7 tỷ đồng')], [cell('F6', '7 tỷ đồng'), cell('G6', '12%', { role: 'growth_yoy' })]);
  expect(check.findings.map(({ code }) => code)).toEqual(['agree']);
});

test('the province of a source that speaks of one only holds for rows that name none', () => {
  const annex = [cell('F6', '13.959 tỷ đồng', { province: null }), cell('F7', '5 tỷ đồng', { indicator: 'exports' })];
  expect(codes(against([said('13.995 tỷ đồng')], annex))).toEqual(['conflict']);
});

test('a source that prints two numbers for one thing agrees with who prints one of them', () => {
  expect(codes(against([said('5 tỷ đồng'), said('6 tỷ đồng')], [cell('F6', '5 tỷ đồng')]))).toEqual(['agree']);
});

test("a source that prints two numbers, neither of them the other's, is asked about", () => {
  const check = against([said('5,14 tỷ đồng'), said('6,23 tỷ đồng')], [cell('F6', '9,87 tỷ đồng')]);
  expect(check.findings.map(({ code, verdict }) => [code, verdict])).toEqual([['possible-conflict', 'undetermined']]);
});

test('of three sources the one that differs makes the conflict, and all places are kept', () => {
  const third = {
    id: 'quy-truoc.xlsx',
    observations: [said('13.995 tỷ đồng', { place: { source: 'quy-truoc.xlsx', sheet: 'A', cell: 'B2' } })],
  };
  const [finding] = against([said('13.959 tỷ đồng')], [cell('F6', '13.995 tỷ đồng')], [third]).findings;
  expect(finding?.code).toBe('conflict');
  expect(finding?.figures.map(({ place }) => place?.source)).toEqual([
    'bao-cao.docx',
    'phu-luc.xlsx',
    'quy-truoc.xlsx',
  ]);
});

test('"hiện nay" is the day of the source', () => {
  const stock = { indicator: 'fdi_projects', flowStock: 'stock', role: 'cumulative' } as const;
  const text = said('496 dự án', { ...stock, period: 'DOC' });
  const annex = cell('F6', '469 dự án', { ...stock, period: '2021-10-31' });
  const check = (date?: string) =>
    codes(against([], [annex], [{ id: 'x', ...(date === undefined ? {} : { date }), observations: [text] }]));
  expect(check('2021-10-31')).toEqual(['conflict']);
  expect(check('2021-11-30')).toEqual([]);
  expect(check()).toEqual([]);
});
