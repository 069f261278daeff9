import type { Observation } from '../../lib/observations/observation';
import { against, cell, codes, said } from './print-of';

function family(
  level: string,
  ratio: string,
  role: Observation['role'],
  more: Partial<Observation> = {},
): Observation[] {
  const parent = said(level);
  return [parent, said(ratio, { role, relatesTo: parent.id, ...more })];
}

const CASES: readonly [
  title: string,
  report: readonly Observation[],
  annex: readonly Observation[],
  code: string | null,
][] = [
  [
    'growth in the text, levels of both years in the annex: agree',
    family('13.995 tỷ đồng', '16,6%', 'growth_yoy'),
    [cell('E6', '12.001 tỷ đồng', { period: '2021' })],
    'derived-agrees',
  ],
  [
    "growth in the text against last year's level: conflict",
    family('13.995 tỷ đồng', '24,6%', 'growth_yoy'),
    [cell('E6', '12.001 tỷ đồng', { period: '2021' })],
    'derived-conflict',
  ],
  [
    "growth without its level takes the annex's",
    [said('24,6%', { role: 'growth_yoy' })],
    [cell('F6', '13.995 tỷ đồng'), cell('E6', '12.001 tỷ đồng', { period: '2021' })],
    'derived-conflict',
  ],
  [
    'percent of plan against the plan cell: agree',
    family('13.995 tỷ đồng', '79,3%', 'pct_of_plan'),
    [cell('D6', '17.648 tỷ đồng', { status: 'plan' })],
    'derived-agrees',
  ],
  [
    'percent of plan against the plan cell: conflict',
    family('13.995 tỷ đồng', '79,3%', 'pct_of_plan'),
    [cell('D6', '17.850 tỷ đồng', { status: 'plan' })],
    'derived-conflict',
  ],
  [
    "a percentage of the Council's plan is not held against the centre's",
    family('13.995 tỷ đồng', '79,3%', 'pct_of_plan', { base: 'plan:hdnd' }),
    [cell('D6', '15.000 tỷ đồng', { status: 'plan', base: 'plan:central' })],
    null,
  ],
  [
    "another year's plan is another plan",
    family('13.995 tỷ đồng', '79,3%', 'pct_of_plan'),
    [cell('D6', '17.850 tỷ đồng', { status: 'plan', period: '2021' })],
    null,
  ],
  [
    'exceeding by 71% against the plan',
    family('17.100 tỷ đồng', '71%', 'exceeds_plan_pct'),
    [cell('D6', '10.000 tỷ đồng', { status: 'plan' })],
    'derived-agrees',
  ],
  [
    'a rise in points of units against last year',
    family('13.995 tỷ đồng', '1.994 tỷ đồng', 'change_abs', { base: 'year:2021' }),
    [cell('E6', '12.001 tỷ đồng', { period: '2021' })],
    'derived-agrees',
  ],
  [
    'a share of the whole against the part',
    [...family('20.000 tỷ đồng', '45,0%', 'share', { indicator: 'domestic_revenue' })],
    [cell('E6', '9.000 tỷ đồng', { indicator: 'domestic_revenue' })],
    'derived-agrees',
  ],
  [
    'a share of the whole against another part',
    [...family('20.000 tỷ đồng', '45,0%', 'share', { indicator: 'domestic_revenue' })],
    [cell('E6', '9.900 tỷ đồng', { indicator: 'domestic_revenue' })],
    'derived-conflict',
  ],
  [
    'the balance against exports and imports',
    [said('5,1 tỷ USD', { indicator: 'trade_balance', role: 'balance' })],
    [cell('E6', '20,0 tỷ USD', { indicator: 'exports' }), cell('E7', '14,9 tỷ USD', { indicator: 'imports' })],
    'derived-agrees',
  ],
  [
    'the balance against other exports and imports',
    [said('5,1 tỷ USD', { indicator: 'trade_balance', role: 'balance' })],
    [cell('E6', '20,0 tỷ USD', { indicator: 'exports' }), cell('E7', '12,9 tỷ USD', { indicator: 'imports' })],
    'derived-conflict',
  ],
];

test.each(CASES)('%s', (_title, report, annex, code) => {
  const found = against(report, annex).findings.filter((finding) => finding.code.startsWith('derived'));
  expect(found.map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
});

test('a ratio that both sources print with its base is told once, as agreement', () => {
  const level = cell('F6', '13.995 tỷ đồng');
  const annex = [
    level,
    cell('E6', '12.001 tỷ đồng', { period: '2021' }),
    cell('G6', '16,6%', { role: 'growth_yoy', relatesTo: level.id }),
  ];
  expect(against(family('13.995 tỷ đồng', '16,6%', 'growth_yoy'), annex).findings.map(({ code }) => code)).toEqual([
    'agree',
    'agree',
  ]);
});

test('what hangs on a figure in conflict is not told a second time', () => {
  const annex = [cell('F6', '13.995 tỷ đồng'), cell('E6', '12.001 tỷ đồng', { period: '2021' })];
  expect(codes(against(family('13.959 tỷ đồng', '16,6%', 'growth_yoy'), annex))).toEqual(['conflict']);
});

test('a conflict of a ratio with the base carries range, gap, suspects and a repair', () => {
  const report = family('13.995 tỷ đồng', '79,3%', 'pct_of_plan');
  const [finding] = against(report, [cell('D6', '17.874 tỷ đồng', { status: 'plan' })]).findings.filter(
    ({ code }) => code === 'derived-conflict',
  );
  expect(finding?.implied.size).toBe(1);
  expect(finding?.gap).not.toBeNull();
  expect(finding?.culprits).toContainEqual([report[1]!.id]);
  expect(finding?.repairs.map(({ from, to }) => `${from} → ${to}`)).toContain('79,3% → 78,3%');
});
