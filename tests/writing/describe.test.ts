import fc from 'fast-check';
import type { Figure } from '../../lib/figures/figure';
import * as Q from '../../lib/figures/rational';
import { INDICATORS } from '../../lib/observations/indicators';
import type { Observation, Role } from '../../lib/observations/observation';
import { PROVINCES_63 } from '../../lib/observations/provinces';
import { readProse } from '../../lib/reading/prose/read-prose';
import { describe as sentences } from '../../lib/writing/describe';

const DATE = '2024-06-30';

function figure(
  value: Q.Rational,
  granule: Q.Rational,
  decimals: number,
  unit: string,
  more: Partial<Figure> = {},
): Figure {
  return { literal: '', value, granule, decimals, unit, magnitude: null, ...more };
}

function observation(
  id: string,
  indicator: string,
  role: Role,
  of: Figure,
  more: Partial<Observation> = {},
): Observation {
  return {
    id,
    figure: of,
    indicator,
    province: 'Hải Dương',
    period: '2023-9M',
    role,
    flowStock: 'flow',
    status: 'actual',
    place: { source: 'test', start: 0, end: 0 },
    ...more,
  };
}

const tens = (value: number, decimals: number): Q.Rational => Q.rational(BigInt(value), 10n ** BigInt(decimals));
const percent = (value: number): Figure => figure(tens(value, 1), tens(1, 1), 1, '%');

describe('sentences in Vietnamese', () => {
  test('revenue with its percent of the plan and its growth is one sentence', () => {
    const revenue = observation(
      'a',
      'state_budget_revenue',
      'level',
      figure(Q.rational(13_995n * 10n ** 9n), Q.powerOfTen(9), 0, 'VND', { magnitude: 'ty' }),
      { status: 'estimate' },
    );
    const plan = observation('b', 'state_budget_revenue', 'pct_of_plan', percent(793), { relatesTo: 'a' });
    const growth = observation('c', 'state_budget_revenue', 'growth_yoy', figure(tens(-46, 1), tens(1, 1), 1, '%'), {
      relatesTo: 'a',
    });
    expect(sentences([revenue, plan, growth], 'vi')).toBe(
      '9 tháng năm 2023, thu ngân sách nhà nước trên địa bàn của tỉnh Hải Dương ước đạt 13.995 tỷ đồng, bằng 79,3% kế hoạch, giảm 4,6% so với cùng kỳ năm trước.',
    );
  });

  test('a part follows its whole, a rank says of what', () => {
    const whole = observation(
      'a',
      'fdi_projects',
      'cumulative',
      figure(Q.rational(518), Q.ONE, 0, 'projects', { exact: true }),
      { period: 'DOC', flowStock: 'stock' },
    );
    const rank = observation('b', 'pci', 'rank', figure(Q.rational(7), Q.ONE, 0, 'rank', { exact: true }), {
      period: '2023',
    });
    expect(sentences([whole, rank], 'vi').split('\n')).toEqual([
      'Đến nay, lũy kế số dự án FDI của tỉnh Hải Dương đạt 518 dự án.',
      'Năm 2023, chỉ số năng lực cạnh tranh cấp tỉnh (PCI) của tỉnh Hải Dương xếp thứ 7 cả nước.',
    ]);
  });

  test('observations that relate to one another in a circle are still told once each', () => {
    const a = observation('a', 'exports', 'share', percent(100), { relatesTo: 'b' });
    const b = observation('b', 'exports', 'share', percent(200), { relatesTo: 'a' });
    expect(sentences([a, b], 'vi').split('\n')).toHaveLength(2);
  });

  test('nothing gives nothing', () => {
    expect(sentences([], 'vi')).toBe('');
    expect(sentences([], 'en')).toBe('');
  });
});

describe('sentences in English', () => {
  test('the same figures in the order of English', () => {
    const exports = observation(
      'a',
      'exports',
      'level',
      figure(Q.rational(5_500_000_000n), Q.powerOfTen(8), 1, 'USD', { magnitude: 'ty', bound: 'over' }),
    );
    const growth = observation('b', 'exports', 'growth_yoy', percent(132), { relatesTo: 'a' });
    expect(sentences([exports, growth], 'en')).toBe(
      'In the first 9 months of 2023, exports of goods of Hải Dương was over 5.5 billion USD, grew by 13.2% on the same period of the year before.'.replace(
        'exports of goods',
        INDICATORS.find((each) => each.id === 'exports')!.nameEn.replace(/^./, (letter) => letter.toLowerCase()),
      ),
    );
  });
});

/** Indicators whose name says another thing by itself (shares, balances), shares it with another entry, or is counted in a general unit. */
const OWN_WAY = new Set([
  'public_investment_plan',
  'grdp',
  'agri_labour_share',
  'budget_balance',
  'capital_mobilised',
  'digital_economy_share',
  'sector_share',
  'tfp_share',
  'trade_share_gdp',
  'trade_balance',
  'agri_forestry_fishery',
  'agri_forestry_fishery_output',
  'industry_va',
  'industry_construction_va',
  'partner_agreements_signed',
  'capital_construction_spending',
  'pork_output',
  'doctors',
  'hospital_bed_count',
  'travel_revenue',
  'industry_services_share',
  'life_expectancy',
]);

const MONEY = new Set(['VND', 'USD']);
const NAMED = INDICATORS.filter(
  (each) =>
    (MONEY.has(each.unit ?? '') ||
      ['projects', 'enterprises', 'cooperatives', 'visits', 'tonnes', 'ha'].includes(each.unit ?? '')) &&
    !OWN_WAY.has(each.id),
);
const RATES = INDICATORS.filter((each) => each.unit === '%' && /^Tỷ lệ/.test(each.name) && !OWN_WAY.has(each.id));
/** Counted up over the years: a figure to date of these is cumulative. */
const TO_DATE = new Set([
  'fdi_projects',
  'oda_projects',
  'investment_projects',
  'domestic_projects',
  'ngo_projects',
  'enterprises',
]);

const bounds = fc.constantFrom<Partial<Figure>>(
  {},
  {},
  {},
  { bound: 'over' },
  { bound: 'about' },
  { bound: 'under', almost: true },
  { bound: 'at-most' },
  { bound: 'at-least' },
);

const levels = fc
  .record({
    indicator: fc.constantFrom(...NAMED),
    digits: fc.integer({ min: 1001, max: 98_765 }),
    bound: bounds,
    province: fc.constantFrom(...PROVINCES_63.map((unit) => unit.name), 'Cả nước'),
    period: fc.constantFrom('2019', '2023', '2021-9M', '2022-6M', '2020-Q3', '2023-H2', '2021-11', '2016/2020'),
    status: fc.constantFrom<Observation['status']>('actual', 'actual', 'estimate', 'plan', 'forecast'),
    growth: fc.option(fc.integer({ min: -999, max: 2000 }).filter((value) => value !== 0)),
    plan: fc.option(fc.integer({ min: 10, max: 3000 })),
    exceeds: fc.option(fc.integer({ min: 1, max: 900 })),
    share: fc.option(fc.integer({ min: 1, max: 1000 })),
  })
  .map(({ indicator, digits, bound, province, period, status, growth, plan, exceeds, share }) => {
    const money = MONEY.has(indicator.unit!);
    const decimals = money ? 1 : 0;
    const granule = money ? Q.powerOfTen(8) : Q.ONE;
    const of = figure(Q.mul(Q.rational(digits), granule), granule, decimals, indicator.unit!, {
      ...(money ? { magnitude: 'ty' as const } : {}),
      ...bound,
    });
    const stock = indicator.kind === 'stock' || TO_DATE.has(indicator.id);
    const role: Role = stock && TO_DATE.has(indicator.id) ? 'cumulative' : 'level';
    const head = observation('h', indicator.id, role, of, { province, period: stock ? 'DOC' : period, status });
    const child = (id: string, kind: Role, value: Figure): Observation =>
      observation(id, indicator.id, kind, value, {
        province,
        period: head.period,
        relatesTo: 'h',
        status: status === 'plan' || status === 'forecast' ? status : 'actual',
      });
    return [
      head,
      ...(growth === null ? [] : [child('g', 'growth_yoy', percent(growth))]),
      ...(plan === null || status === 'plan' ? [] : [child('p', 'pct_of_plan', percent(plan))]),
      ...(exceeds === null || plan !== null || status === 'plan'
        ? []
        : [child('e', 'exceeds_plan_pct', percent(exceeds))]),
      ...(share === null ? [] : [child('s', 'share', percent(share))]),
    ];
  });

function told({ figure: of, indicator, province, period, role }: Observation): string {
  return [
    role,
    indicator,
    province,
    period,
    Q.toExactString(of.value),
    of.max ? Q.toExactString(of.max) : '',
    of.unit,
    of.decimals,
    of.bound ?? '',
    of.almost === true,
  ].join(' | ');
}

describe('reading what was written', () => {
  test('gives the observations back, with their relations', () => {
    fc.assert(
      fc.property(levels, (observations) => {
        const text = sentences(observations, 'vi');
        const { observations: read } = readProse(text, { doc: 'test', date: DATE });
        expect(read.map(told)).toEqual(observations.map(told));
        expect(read[0]!.status).toBe(observations[0]!.status);
        const head = read[0]!;
        expect(read.slice(1).map((each) => each.relatesTo)).toEqual(observations.slice(1).map(() => head.id));
      }),
      { numRuns: 400 },
    );
  });

  test('gives rates back as levels', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RATES),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...PROVINCES_63.map((unit) => unit.name)),
        (indicator, tenths, province) => {
          const rate = observation('a', indicator.id, 'level', percent(tenths), {
            province,
            period: indicator.kind === 'stock' ? 'DOC' : '2022',
          });
          const { observations: read } = readProse(sentences([rate], 'vi'), { doc: 'test', date: DATE });
          expect(read.map(told)).toEqual([told(rate)]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('gives several places and years back, each its own', () => {
    const of = (digits: number): Figure =>
      figure(Q.rational(BigInt(digits) * 10n ** 9n), Q.powerOfTen(9), 0, 'VND', { magnitude: 'ty' });
    const written = [
      observation('1', 'retail_services', 'level', of(5_120), { province: 'Quảng Nam', period: '2019' }),
      observation('2', 'retail_services', 'level', of(6_480), { province: 'Cần Thơ', period: '2020-6M' }),
      observation('3', 'domestic_revenue', 'level', of(902), { province: 'Cả nước', period: '2020-Q3' }),
    ];
    const { observations: read } = readProse(sentences(written, 'vi'), { doc: 'test', date: DATE });
    expect(read.map(told)).toEqual(written.map(told));
  });
});
