import type { Observation } from '../../lib/observations/observation';
import { against, cell, codes, said } from './print-of';

const nameless = { indicator: 'unknown' } as const;

/** A row of the annex whose label no catalogue knows. */
function row(number: number, level: string, growth: string, plan: string): Observation[] {
  const own = { ...nameless, indicatorLabel: `Mục ${number}` };
  return [
    cell(`F${number}`, level, own),
    cell(`G${number}`, growth, { ...own, role: 'growth_yoy' }),
    cell(`H${number}`, plan, { ...own, role: 'pct_of_plan' }),
  ];
}

function sentence(level: string, growth: string, plan: string): Observation[] {
  const parent = said(level);
  return [
    parent,
    said(growth, { role: 'growth_yoy', relatesTo: parent.id }),
    said(plan, { role: 'pct_of_plan', relatesTo: parent.id }),
  ];
}

test('a row without a known name is recognised by its numbers, and its third one is then checked', () => {
  const annex = [...row(6, '13.995 tỷ đồng', '24,6%', '79,3%'), ...row(7, '8.417 tỷ đồng', '11,2%', '64,1%')];
  expect(codes(against(sentence('13.995 tỷ đồng', '26,4%', '79,3%'), annex)).sort()).toEqual([
    'agree',
    'agree',
    'conflict',
  ]);
});

test('one short number in common is no ground to say that a row is about the same', () => {
  const annex = row(6, '8.417 tỷ đồng', '24,6%', '64,1%');
  expect(
    codes(against(sentence('13.995 tỷ đồng', '24,6%', '79,3%'), annex)).filter((code) => code === 'conflict'),
  ).toEqual([]);
});

test('a number that stands in two rows of the annex recognises neither', () => {
  const annex = [...row(6, '13.995 tỷ đồng', '1,5%', '64,1%'), ...row(7, '13.995 tỷ đồng', '2,5%', '65,1%')];
  expect(codes(against([said('13.995 tỷ đồng')], annex))).toEqual([]);
});

test('rows of the same printed name are the same, accents and case aside', () => {
  const text = said('120 tỷ đồng', { ...nameless, indicatorLabel: 'Thu phí chợ đêm' });
  const table = cell('F6', '102 tỷ đồng', { ...nameless, indicatorLabel: 'THU PHI CHO DEM' });
  expect(codes(against([text], [table]))).toEqual(['conflict']);
});

test('a column without a period takes the one under which the text prints its numbers', () => {
  const names = ['exports', 'imports', 'state_budget_revenue'] as const;
  const levels = ['1.234 tỷ đồng', '2.345 tỷ đồng', '3.456 tỷ đồng'];
  const text = names.map((indicator, i) => said(levels[i]!, { indicator }));
  const annex = names.map((indicator, i) =>
    cell(`F${6 + i}`, i === 2 ? '3.465 tỷ đồng' : levels[i]!, { indicator, period: null }),
  );
  expect(codes(against(text, annex))).toEqual(['agree', 'agree', 'conflict']);
});

test('a figure without a period can agree by its number, but is never held against another', () => {
  expect(codes(against([said('13.995 tỷ đồng')], [cell('F6', '13.995 tỷ đồng', { period: null })]))).toEqual(['agree']);
  expect(codes(against([said('13.995 tỷ đồng')], [cell('F6', '13.959 tỷ đồng', { period: null })]))).toEqual([]);
});

test('a cell without a unit is asked about where it differs', () => {
  const bare = cell('F6', '13.959 tỷ đồng');
  const annex = [{ ...bare, figure: { ...bare.figure, unit: null } }];
  const { findings } = against([said('13.995 tỷ đồng')], annex);
  expect(findings.map(({ code, verdict }) => [code, verdict])).toEqual([['possible-conflict', 'undetermined']]);
});
