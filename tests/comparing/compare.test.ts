import { compare } from '../../lib/comparing/compare';
import type { CompareOptions, ComparisonRow } from '../../lib/comparing/comparison';
import * as Q from '../../lib/figures/rational';
import { bundledDataset } from '../../lib/observations/bundled';
import type { Observation } from '../../lib/observations/observation';
import { datasetOf, observe } from './observe';

const GROWTH = { role: 'growth_yoy' } as const;
const STOCK = { role: 'cumulative', flowStock: 'stock' } as const;

/** Each row as "indicator role kind: value[period] …" in base units, missing as "…". */
function table(observations: readonly Observation[], options: CompareOptions = {}): string[] {
  return compare(datasetOf(observations), options).rows.map(line);
}

function line(row: ComparisonRow): string {
  const cells = row.cells.map((cell) => {
    if (cell.value === null) return cell.marks.includes('refused') ? '×' : '…';
    return `${Q.toExactString(cell.value)}${cell.period && row.measure === null ? `[${cell.period}]` : ''}`;
  });
  return `${row.indicator} ${row.measure ?? row.role} ${row.kind}: ${cells.join(' ')}`;
}

const marks = (row: ComparisonRow | undefined) => row?.cells.map((cell) => cell.marks.join('+'));

describe('rows are keyed by what figures are about', () => {
  test('foreign capital of the period and to date are two rows', () => {
    expect(
      table([
        observe('Hải Dương', 'fdi_registered_capital', '2023-9M', '392,5 triệu USD'),
        observe('Hải Dương', 'fdi_registered_capital', '2023-10', '9,43 tỷ USD', STOCK),
        observe('Thanh Hóa', 'fdi_registered_capital', '2022-12-31', '14,415 tỷ USD', STOCK),
      ]),
    ).toEqual([
      'fdi_registered_capital cumulative stock: 9430000000[2023-10] 14415000000[2022-12-31]',
      'fdi_registered_capital level flow: 392500000[2023-9M] …',
    ]);
  });

  test('a stock named as a part of a larger stock joins the totals of other provinces', () => {
    const whole = observe('Hưng Yên', 'investment_projects', '2021-10', '2.035 dự án', STOCK);
    const rows = table([
      observe('Hải Dương', 'fdi_projects', '2023-10', '518 dự án', STOCK),
      whole,
      observe('Hưng Yên', 'fdi_projects', '2021-10', '496 dự án', {
        role: 'count_of_which',
        flowStock: 'stock',
        relatesTo: whole.id,
      }),
    ]);
    expect(rows[0]).toBe('fdi_projects cumulative stock: 518[2023-10] 496[2021-10]');
  });

  test('a part of its own indicator keeps a row of its own', () => {
    const events = observe('Thanh Hóa', 'international_events', '2022', '8 hội nghị');
    const rows = table([
      events,
      observe('Thanh Hóa', 'international_events', '2022', '2 hội nghị', {
        role: 'count_of_which',
        relatesTo: events.id,
      }),
      observe('Hưng Yên', 'international_events', '2022', '5 hội nghị'),
    ]);
    expect(rows).toEqual([
      'international_events level flow: 8[2022] 5[2022]',
      'international_events count_of_which flow: 2[2022] …',
    ]);
  });

  test('plans never stand in a row of facts, and scopes, units and stretches of years keep their own rows', () => {
    const rows = table([
      observe('Hưng Yên', 'exports', '2022', '5 tỷ USD'),
      observe('Quảng Ninh', 'exports', '2022', '6 tỷ USD', { status: 'plan' }),
      observe('Thanh Hóa', 'exports', '2022', '7 tỷ USD', { scope: 'industrial_parks' }),
      observe('Bình Dương', 'exports', '2022', '8.000 tỷ đồng'),
      observe('Hải Dương', 'exports', '2018/2022', '9 tỷ USD', { role: 'cumulative' }),
    ]);
    expect(rows).toHaveLength(5);
  });

  test('a base that one source leaves unsaid joins the only stated base and is marked', () => {
    const { rows, notes } = compare(
      datasetOf([
        observe('Hải Dương', 'state_budget_revenue', '2022', '79,3%', { role: 'pct_of_plan' }),
        observe('Hưng Yên', 'state_budget_revenue', '2022', '81%', { role: 'pct_of_plan', base: 'plan:hdnd' }),
      ]),
    );
    expect(rows).toHaveLength(1);
    expect(marks(rows[0])).toEqual(['base', 'base']);
    expect(notes.map((note) => note.code)).toEqual(['unequal', 'base-unsaid']);
  });

  test('with two stated bases an unsaid one keeps its own row', () => {
    const ratio = (province: string, base?: string) =>
      observe(province, 'state_budget_revenue', '2022', '79,3%', { role: 'pct_of_plan', ...(base ? { base } : {}) });
    expect(
      table([ratio('Hải Dương'), ratio('Hưng Yên', 'plan:hdnd'), ratio('Thanh Hóa', 'plan:central')]),
    ).toHaveLength(3);
  });
});

describe('the figure of a cell', () => {
  test('the latest period that most provinces share is taken, others show their own and are marked', () => {
    const { rows, counts } = compare(
      datasetOf([
        observe('Hải Dương', 'grdp', '2023-9M', '7,01%', GROWTH),
        observe('Thanh Hóa', 'grdp', '2022', '12,51%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2021', '10,28%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2022', '10,28%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2023-3M', '9,46%', GROWTH),
      ]),
    );
    expect(line(rows[0]!)).toBe('grdp growth_yoy flow: 7.01[2023-9M] 12.51[2022] 10.28[2022]');
    expect(marks(rows[0])).toEqual(['period', '', '']);
    expect(rows[0]!.comparable).toEqual([1, 2]);
    expect(counts).toEqual({ shared: 1, strict: 0, partly: 1, single: 0 });
  });

  test('each latest takes every province at its own end', () => {
    const rows = table(
      [
        observe('Thanh Hóa', 'grdp', '2022', '12,51%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2022', '10,28%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2023-3M', '9,46%', GROWTH),
      ],
      { mode: 'each-latest' },
    );
    expect(rows).toEqual(['grdp growth_yoy flow: 12.51[2022] 9.46[2023-3M]']);
  });

  test('of periods that end together the longer one is the later', () => {
    const rows = table(
      [observe('Thanh Hóa', 'exports', '2022-Q4', '1 tỷ USD'), observe('Thanh Hóa', 'exports', '2022', '5 tỷ USD')],
      { mode: 'each-latest' },
    );
    expect(rows).toEqual(['exports level flow: 5000000000[2022]']);
  });

  test('nine months and January to September are one period, a year and its December stock too', () => {
    const { rows } = compare(
      datasetOf([
        observe('Hải Dương', 'exports', '2023-9M', '1 tỷ USD'),
        observe('Thanh Hóa', 'exports', '2023-01/2023-09', '2 tỷ USD', { role: 'level' }),
        observe('Hải Dương', 'population', '2022', '1,9 triệu người', { flowStock: 'stock' }),
        observe('Thanh Hóa', 'population', '2022-12-31', '3,7 triệu người', { flowStock: 'stock' }),
      ]),
    );
    expect(rows.find((row) => row.indicator === 'population')?.strict).toBe(true);
  });

  test('final stands before preliminary, preliminary before actual, actual before an estimate', () => {
    const chosen = (statuses: Observation['status'][]) => {
      const all = statuses.map((status, index) =>
        observe('Hải Dương', 'exports', '2022', `${index + 1} tỷ USD`, { status }),
      );
      return compare(datasetOf(all)).rows[0]!.cells[0]!;
    };
    expect(chosen(['estimate', 'final', 'actual']).status).toBe('final');
    expect(chosen(['actual', 'preliminary']).status).toBe('preliminary');
    expect(chosen(['estimate', 'actual']).status).toBe('actual');
    expect(chosen(['estimate', 'actual']).marks).toContain('revised');
  });

  test('two figures of one status that cannot both hold are a conflict; figures that can are only noted', () => {
    const { rows, notes } = compare(
      datasetOf([
        observe('Gia Lai', 'grdp', '2021', '9,03%', GROWTH),
        observe('Gia Lai', 'grdp', '2021', '9,71%', GROWTH),
        observe('Hải Dương', 'grdp', '2021', '7,01%', GROWTH),
        observe('Hải Dương', 'grdp', '2021', '7%', GROWTH),
      ]),
    );
    expect(marks(rows[0])).toEqual(['conflict', '']);
    expect(notes.map((note) => note.code)).toEqual(['conflict', 'also']);
  });

  test('a missing figure is missing, a printed dash is nil, and a bound word stays', () => {
    const { rows } = compare(
      datasetOf([
        observe('Hải Dương', 'oda_capital', '2022', 'trên 5 triệu USD'),
        {
          ...observe('Thanh Hóa', 'oda_capital', '2022', '0 triệu USD'),
          figure: { ...observe('Thanh Hóa', 'oda_capital', '2022', '0 triệu USD').figure, literal: '-' },
        },
        observe('Hưng Yên', 'exports', '2022', '1 tỷ USD'),
      ]),
    );
    expect(marks(rows[0])).toEqual(['over', 'nil', 'missing']);
  });

  test('numbers that are no statistics, or of no province, are left out', () => {
    expect(
      table([
        observe('Hải Dương', 'unknown', '2022', '24 người', { role: 'non_indicator' }),
        observe(null, 'exports', '2022', '5 tỷ USD'),
      ]),
    ).toEqual([]);
  });

  test('the figure of the whole country is a note, or a column when asked', () => {
    const figures = [
      observe('Thanh Hóa', 'public_investment_disbursement_rate', '2022', 'trên 78%', { flowStock: 'rate' }),
      observe('Cả nước', 'public_investment_disbursement_rate', '2022', '75,11%', { flowStock: 'rate' }),
    ];
    const plain = compare(datasetOf(figures));
    expect(plain.provinces).toEqual(['Thanh Hóa']);
    expect(plain.notes.map((note) => note.code)).toEqual(['benchmark']);
    expect(compare(datasetOf(figures), { provinces: ['Thanh Hóa', 'Cả nước'] }).rows[0]!.strict).toBe(true);
  });
});

describe('unequal things are marked or refused', () => {
  test('status, and the old and new provinces, make figures unequal', () => {
    const { rows, notes } = compare(
      datasetOf([
        observe('Hưng Yên', 'grdp', '2025', '8%', GROWTH),
        observe('Hải Dương', 'grdp', '2025', '9%', GROWTH),
        observe('Thanh Hóa', 'grdp', '2025', '8,5%', { ...GROWTH, status: 'estimate' }),
        observe('Hưng Yên', 'exports', '2023', '5 tỷ USD'),
      ]),
    );
    expect(rows[0]!.cells[2]!.marks).toContain('status');
    expect(rows[0]!.cells[1]!.marks).toContain('territory');
    expect(notes.some((note) => note.code === 'territory' && note.province === 'Hưng Yên')).toBe(true);
  });

  test('across periods a change of territory is marked', () => {
    const { rows } = compare(
      datasetOf([
        observe('Hưng Yên', 'exports', '2023', '5 tỷ USD'),
        observe('Hưng Yên', 'exports', '2024', '6 tỷ USD'),
        observe('Hưng Yên', 'exports', '2026', '11 tỷ USD'),
      ]),
      { direction: 'periods-across' },
    );
    expect(line(rows[0]!)).toBe('exports level flow: 5000000000[2023] 6000000000[2024] 11000000000[2026]');
    expect(marks(rows[0])).toEqual(['', '', 'territory']);
  });

  test('periods across: years compare with years, not with nine months', () => {
    const { rows, columns } = compare(
      datasetOf([
        observe('Quảng Ninh', 'grdp', '2020', '10,05%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2021', '10,28%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2022-9M', '10,21%', GROWTH),
      ]),
      { direction: 'periods-across' },
    );
    expect(columns).toEqual(['2020', '2021', '2022-9M']);
    expect(rows[0]!.comparable).toEqual([0, 1]);
    expect(marks(rows[0])).toEqual(['', '', 'period']);
  });

  test('a stock stands once, under its own day', () => {
    const { rows, columns } = compare(
      datasetOf([
        observe('Thanh Hóa', 'fdi_projects', '2022-12-31', '141 dự án', STOCK),
        observe('Thanh Hóa', 'exports', '2022', '5,5 tỷ USD'),
      ]),
      { direction: 'periods-across' },
    );
    expect(columns).toEqual(['2022', '2022-12-31']);
    expect(rows.map(line)).toContain('fdi_projects cumulative stock: … 141[2022-12-31]');
  });

  test('asked-for periods make one row each', () => {
    const rows = table(
      [
        observe('Quảng Ninh', 'grdp', '2021', '10,28%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2022', '10,28%', GROWTH),
        observe('Thanh Hóa', 'grdp', '2022', '12,51%', GROWTH),
      ],
      { periods: ['2021', '2022'] },
    );
    expect([...rows].sort()).toEqual([
      'grdp growth_yoy flow: 10.28[2021] …',
      'grdp growth_yoy flow: 10.28[2022] 12.51[2022]',
    ]);
  });
});

describe('computed measures', () => {
  const exports_ = [
    observe('Hải Dương', 'exports', '2022', '4 tỷ USD'),
    observe('Hưng Yên', 'exports', '2022', '5 tỷ USD'),
    observe('Thanh Hóa', 'exports', '2022', '5 tỷ USD'),
    observe('Bình Dương', 'exports', '2019-9M', '20 tỷ USD'),
  ];

  test('comparable figures are ranked with ties, the others are refused and it is said', () => {
    const { rows, notes } = compare(datasetOf(exports_), { measures: ['rank'] });
    expect(line(rows[1]!)).toBe('exports rank flow: 3 1 1 ×');
    expect(notes.some((note) => note.code === 'rank-refused')).toBe(true);
  });

  test('all are ranked only when asked, and that is said', () => {
    const { rows, notes } = compare(datasetOf(exports_), { measures: ['rank'], rankUnequal: true });
    expect(line(rows[1]!)).toBe('exports rank flow: 4 2 2 1');
    expect(notes.some((note) => note.code === 'rank-unequal')).toBe(true);
  });

  test('a rank that rounding or a bound word could turn is uncertain', () => {
    const { rows } = compare(
      datasetOf([
        observe('Hải Dương', 'exports', '2022', '4,9 tỷ USD'),
        observe('Hưng Yên', 'exports', '2022', 'trên 4,5 tỷ USD'),
        observe('Thanh Hóa', 'exports', '2022', '3 tỷ USD'),
      ]),
      { measures: ['rank'] },
    );
    expect(marks(rows[1])).toEqual(['uncertain', 'uncertain', '']);
  });

  test('a table where no two figures are comparable has a note instead of a row of crosses', () => {
    const { rows, notes } = compare(datasetOf([exports_[0]!, exports_[3]!]), {
      measures: ['rank', 'difference', 'ratio'],
    });
    expect(rows).toHaveLength(1);
    expect(notes.map((note) => note.code)).toEqual(['unequal', 'rank-refused', 'measure-refused', 'measure-refused']);
  });

  test('difference and ratio to a province and to the country', () => {
    const figures = [...exports_.slice(0, 2), observe('Cả nước', 'exports', '2022', '370 tỷ USD')];
    const own = compare(datasetOf(figures), { measures: ['difference', 'ratio'], benchmark: 'Hải Dương' });
    expect(own.rows.map(line).slice(1)).toEqual(['exports difference flow: … 1000000000', 'exports ratio flow: … 125']);
    const nation = compare(datasetOf(figures), { measures: ['difference'], benchmark: 'Cả nước' });
    expect(line(nation.rows[1]!)).toBe('exports difference flow: -366000000000 -365000000000');
  });

  test('a difference of percentages is in points', () => {
    const { rows } = compare(
      datasetOf([
        observe('Thanh Hóa', 'grdp', '2022', '12,51%', GROWTH),
        observe('Quảng Ninh', 'grdp', '2022', '10,28%', GROWTH),
      ]),
      { measures: ['difference'] },
    );
    expect(rows[1]!.unit).toBe('pp');
    expect(line(rows[1]!)).toBe('grdp difference flow: … -2.23');
  });

  test('growth needs the same stretch of the year before, and the same territory', () => {
    const rows = table(
      [
        observe('Hải Dương', 'exports', '2022-9M', '4 tỷ USD'),
        observe('Hải Dương', 'exports', '2023-9M', '5 tỷ USD'),
        observe('Hưng Yên', 'exports', '2022', '4 tỷ USD'),
        observe('Hưng Yên', 'exports', '2023-9M', '5 tỷ USD'),
      ],
      { measures: ['growth'] },
    );
    expect(rows[1]).toBe('exports growth flow: 25 …');
  });

  test('percent of plan takes the plan of the period or of its year', () => {
    const rows = table(
      [
        observe('Hải Dương', 'state_budget_revenue', '2023-9M', '13.995 tỷ đồng'),
        observe('Hải Dương', 'state_budget_revenue', '2023', '17.648 tỷ đồng', { status: 'plan' }),
        observe('Hưng Yên', 'state_budget_revenue', '2023-9M', '9.000 tỷ đồng'),
      ],
      { measures: ['plan-ratio'] },
    );
    const ratio = rows.find((row) => row.includes('plan-ratio'))!;
    expect(ratio.startsWith('state_budget_revenue plan-ratio flow: ')).toBe(true);
    expect(ratio.endsWith(' …')).toBe(true);
    const [, value] = /: (\S+) /.exec(ratio)!;
    expect(Q.toDecimalString(Q.parseRational(value!)!, 1)).toBe('79.3');
  });

  test('a zero base gives no ratio', () => {
    const rows = table(
      [observe('Hải Dương', 'exports', '2022', '0 tỷ USD'), observe('Hải Dương', 'exports', '2023', '5 tỷ USD')],
      { measures: ['growth'] },
    );
    expect(rows).toHaveLength(1);
  });
});

describe('units and currencies', () => {
  test('a row is shown in the unit most of its cells were printed in, without losing a digit', () => {
    const { rows } = compare(
      datasetOf([
        observe('Hải Dương', 'fdi_registered_capital', '2022', '392,5 triệu USD'),
        observe('Bình Dương', 'fdi_registered_capital', '2022', '2,4 tỷ USD'),
        observe('Quảng Ninh', 'fdi_registered_capital', '2022', '2,15 tỷ USD'),
      ]),
    );
    expect(Q.toExactString(rows[0]!.scale)).toBe('1000000000');
    expect(rows[0]!.cells.map((cell) => cell.decimals)).toEqual([4, 1, 2]);
  });

  test('as printed, each cell keeps its own unit', () => {
    const { rows } = compare(
      datasetOf([
        observe('Hải Dương', 'fdi_registered_capital', '2022', '392,5 triệu USD'),
        observe('Bình Dương', 'fdi_registered_capital', '2022', '2,4 tỷ USD'),
      ]),
      { normalise: 'as-printed' },
    );
    expect(rows[0]!.cells.map((cell) => [Q.toExactString(cell.scale), cell.decimals])).toEqual([
      ['1000000', 1],
      ['1000000000', 1],
    ]);
  });

  const money = [
    observe('Hưng Yên', 'state_budget_revenue', '2021', '23.159,78 tỷ đồng'),
    observe('Hải Dương', 'state_budget_revenue', '2021', '2 tỷ USD'),
  ];
  const rate = { from: 'USD', to: 'VND', rate: '23159.78', source: 'PA.NUS.FCRF', date: '2021' };

  test('two currencies are two rows until the user gives a rate', () => {
    expect(table(money)).toHaveLength(2);
    expect(table(money, { normalise: { currency: 'VND' } })).toHaveLength(2);
  });

  test('without a fitting rate nothing is converted, and it is said', () => {
    const { notes } = compare(datasetOf(money), { normalise: { currency: 'VND' } });
    expect(notes.map((note) => note.code)).toEqual(['no-rate']);
    const other = { ...rate, date: '2019' };
    const two = compare(datasetOf(money), {
      normalise: { currency: 'VND' },
      rates: [other, { ...rate, date: '2020' }],
    });
    expect(two.notes.map((note) => note.code)).toEqual(['no-rate']);
  });

  test('a conversion is exact in both directions and carries rate, source and date', () => {
    const dong = compare(datasetOf(money), { normalise: { currency: 'VND' }, rates: [rate] });
    expect(dong.rows.map(line)).toEqual(['state_budget_revenue level flow: 23159780000000[2021] 46319560000000[2021]']);
    expect(dong.rows[0]!.cells[1]!.marks).toContain('converted');
    expect(dong.notes).toEqual([{ code: 'converted', rate, elsewhen: false, number: 1 }]);
    const dollars = compare(datasetOf(money), { normalise: { currency: 'USD' }, rates: [rate] });
    expect(dollars.rows.map(line)).toEqual(['state_budget_revenue level flow: 1000000000[2021] 2000000000[2021]']);
  });

  test('of several rates the one of the figure’s year is taken; a rate that is no number is none', () => {
    const rates = [{ ...rate, rate: '1', date: '2020' }, rate];
    expect(table(money, { normalise: { currency: 'VND' }, rates })[0]).toContain('46319560000000');
    expect(table(money, { normalise: { currency: 'VND' }, rates: [{ ...rate, rate: 'x' }] })).toHaveLength(2);
  });
});

describe('the five provinces of the bundled dataset', () => {
  const comparison = compare(bundledDataset());

  test('rows with two or more provinces come first', () => {
    const shared = comparison.rows.map((row) => row.shared);
    expect(shared.indexOf(false)).toBe(comparison.counts.shared);
    expect(shared.lastIndexOf(true)).toBe(comparison.counts.shared - 1);
  });

  test('the known rows stand as the documents print them', () => {
    const lines = comparison.rows.filter((row) => row.shared).map(line);
    expect(lines).toEqual(
      expect.arrayContaining([
        'grdp growth_yoy flow: 7.01[2023-9M] 12.51[2022] … … 10.28[2022]',
        'state_budget_revenue level flow: 13995000000000[2023-9M] 51000000000000[2022] … … …',
        'exports level flow: … 5500000000[2022] 20000000000[2019-9M] … 7600000000[2022]',
        'fdi_registered_capital level flow: 392500000[2023-9M] … 2400000000[2019-9M] … 2150000000[2022]',
        'fdi_registered_capital cumulative stock: 9430000000[2023-10] 14415000000[2022-12-31] … 5640000000[2021-10] …',
        'fdi_projects cumulative stock: 518[2023-10] 141[2022-12-31] … 496[2021-10] …',
      ]),
    );
  });

  test('every figure of the five provinces is shown, footnoted or said to be printed elsewhere', () => {
    const seen = new Set(
      comparison.rows.flatMap((row) => row.cells.flatMap((cell) => [cell.observation, ...cell.others])),
    );
    for (const note of comparison.notes) if ('others' in note) for (const other of note.others) seen.add(other);
    const lost = bundledDataset().observations.filter(
      (observation) =>
        observation.province !== null &&
        observation.province !== 'Cả nước' &&
        observation.role !== 'non_indicator' &&
        !seen.has(observation),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
