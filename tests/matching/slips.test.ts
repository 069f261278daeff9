import type { Observation } from '../../lib/observations/observation';
import { against, cell, said } from './print-of';

const SLIPS: readonly [slip: string, text: Observation, annex: readonly Observation[]][] = [
  ['swap', said('13.959 tỷ đồng'), [cell('F6', '13.995 tỷ đồng')]],
  ['replace', said('13.985 tỷ đồng'), [cell('F6', '13.995 tỷ đồng')]],
  ['scale', said('13.995 triệu đồng'), [cell('F6', '13.995 tỷ đồng')]],
  ['scale', said('139,95 nghìn tỷ đồng'), [cell('F6', '13.995 tỷ đồng')]],
  ['direction', said('5,3%', { role: 'growth_yoy' }), [cell('F6', '5,3%', { role: 'growth_yoy' })]],
  ['exceeds', said('71%', { role: 'pct_of_plan' }), [cell('F6', '71%', { role: 'exceeds_plan_pct' })]],
  ['period', said('12.001 tỷ đồng'), [cell('F6', '13.995 tỷ đồng'), cell('E6', '12.001 tỷ đồng', { period: '2021' })]],
  [
    'base',
    said('101,3%', { role: 'pct_of_plan', base: 'plan:hdnd' }),
    [
      cell('G6', '79,3%', { role: 'pct_of_plan', base: 'plan:hdnd' }),
      cell('H6', '101,3%', { role: 'pct_of_plan', base: 'plan:central' }),
    ],
  ],
];

test.each(SLIPS)('%s is named as the likely slip', (slip, text, annex) => {
  const observation =
    slip === 'direction'
      ? { ...text, figure: { ...text.figure, value: { num: -text.figure.value.num, den: text.figure.value.den } } }
      : text;
  const conflict = against([observation], annex).findings.find(({ code }) => code === 'conflict');
  expect(conflict?.details?.slip).toBe(slip);
});

test('two numbers that no single slip joins get no slip and no repair', () => {
  const [finding] = against([said('13.995 tỷ đồng')], [cell('F6', '27.461 tỷ đồng')]).findings;
  expect(finding?.code).toBe('conflict');
  expect(finding?.details?.slip).toBeUndefined();
  expect(finding?.repairs).toEqual([]);
});

test('repairs give the print as it would stand in the text and in the cell', () => {
  const [finding] = against([said('13.959 tỷ đồng')], [cell('F6', '13.995 tỷ đồng')]).findings;
  expect(finding?.repairs.map(({ from, to, edit }) => `${from} → ${to} (${edit})`)).toEqual([
    '13.959 tỷ đồng → 13.995 tỷ đồng (swap)',
    '13.995 tỷ đồng → 13.959 tỷ đồng (swap)',
  ]);
});

test('level, growth and last year in the annex say which of two levels is wrong', () => {
  const level = cell('F6', '13.995 tỷ đồng');
  const annex = [
    level,
    cell('E6', '12.001 tỷ đồng', { period: '2021' }),
    cell('G6', '16,6%', { role: 'growth_yoy', relatesTo: level.id }),
  ];
  const text = said('13.959 tỷ đồng');
  const [finding] = against([text], annex).findings;
  expect(finding?.code).toBe('conflict');
  expect(finding?.culprits).toEqual([[text.id]]);
  expect(finding?.repairs.map(({ name }) => name)).toEqual([text.id]);
});

test('a number printed under another period by the other source, and under none alike, is misplaced', () => {
  const { findings } = against(
    [said('13.995 tỷ đồng', { period: '2022-6M' })],
    [cell('F6', '13.995 tỷ đồng', { period: '2022-9M' })],
  );
  expect(findings.map(({ code, verdict, details }) => [code, verdict, details?.slip])).toEqual([
    ['misplaced', 'inconsistent', 'period'],
  ]);
});

test('rates that repeat from year to year are not misplaced', () => {
  const growth = { role: 'growth_yoy', indicator: 'grdp' } as const;
  const { findings } = against([said('10,28%', { ...growth, period: '2021' })], [cell('F6', '10,28%', growth)]);
  expect(findings.map(({ code }) => code)).toEqual(['only-here', 'only-here']);
});
