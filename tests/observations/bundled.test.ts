import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as Q from '../../lib/figures/rational';
import { readFigure } from '../../lib/figures/read-figure';
import { figureInterval } from '../../lib/figures/rounding';
import { UNITS } from '../../lib/figures/units';
import { bundledAsPrinted, bundledDataset } from '../../lib/observations/bundled';
import bundledJson from '../../lib/observations/data/bundled.json';
import outsideJson from '../../lib/observations/data/outside.json';
import { validateDataset } from '../../lib/observations/dataset';
import { indicatorById } from '../../lib/observations/indicators';
import type { Dataset } from '../../lib/observations/observation';
import { outsideDataset } from '../../lib/observations/outside';
import { findProvince } from '../../lib/observations/provinces';
import { toRecord } from '../../lib/observations/record';
import { datasetSchema } from '../../lib/observations/wire';

function counts(values: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
}

const bundled = bundledAsPrinted();

test('the bundled dataset has 80 claims of five documents, counted by document and by role', () => {
  expect(counts(bundled.observations.map((one) => one.place.source))).toEqual({
    '000_5a7ca436dcf7bab5': 14,
    '001_09e778122f988b82': 29,
    '002_04fa2a04d720b996': 11,
    '003_e502fe8537f7091f': 18,
    '004_71535f176e1e3d92': 8,
  });
  expect(counts(bundled.observations.map((one) => one.role))).toEqual({
    level: 32,
    cumulative: 16,
    growth_yoy: 11,
    pct_of_plan: 1,
    exceeds_plan_pct: 4,
    times_yoy: 1,
    rank: 5,
    threshold: 2,
    count_of_which: 5,
    change_abs: 1,
    balance: 1,
    share: 1,
  });
});

describe.each<readonly [string, Dataset, unknown]>([
  ['bundled', bundled, bundledJson],
  ['outside', outsideDataset(), outsideJson],
])('the %s dataset', (_name, dataset, json) => {
  test('has the serialised form', () => expect(datasetSchema.safeParse(json).error).toBeUndefined());

  test('is consistent in itself', () => expect(validateDataset(dataset)).toEqual([]));

  test('names only known indicators, provinces and units', () => {
    const wrong = dataset.observations.filter(({ indicator, province, figure }) => {
      const named = province === null || findProvince(province)?.name === province;
      return !indicatorById(indicator) || !named || (figure.unit !== null && !UNITS.has(figure.unit));
    });
    expect(wrong.map((one) => one.id)).toEqual([]);
  });

  test('has figures that are multiples of their last printed place and allow their own value', () => {
    for (const { figure, id } of dataset.observations) {
      expect([id, Q.isInteger(Q.div(figure.value, figure.granule))]).toEqual([id, true]);
      expect(figureInterval(figure).lo === null || figureInterval(figure).hi === null || figure.bound !== 'over').toBe(
        true,
      );
    }
  });
});

test('every printed figure reads as its literal does, but for words that only their sentence tells', () => {
  const told = new Set(['1 trong 3 địa phương', 'hai con số']);
  const differing = bundled.observations.filter(({ figure }) => {
    if (told.has(figure.literal)) return false;
    const read = readFigure(figure.literal).figure;
    const same =
      read !== null &&
      Q.equals(read.value, figure.value) &&
      Q.equals(read.granule, figure.granule) &&
      read.decimals === figure.decimals &&
      read.unit === figure.unit &&
      read.magnitude === figure.magnitude;
    return !same;
  });
  expect(differing.map((one) => one.figure.literal)).toEqual([]);
});

test('no text of the documents is kept: titles and figures are short', () => {
  for (const { figure } of bundled.observations) expect(figure.literal.length).toBeLessThanOrEqual(40);
  for (const { title } of bundled.sources) expect((title ?? '').length).toBeLessThanOrEqual(120);
});

test('the document dates stand in the place of "hiện nay"', () => {
  const period = (id: string): string | null | undefined =>
    bundledDataset().observations.find((one) => one.id === id)?.period;
  expect(period('hd-fdi-projects')).toBe('2023-10');
  expect(period('bd-partner-localities')).toBe('2019-10');
  expect(period('hy-2018-agreements')).toBe('2018/2021-11');
  expect(period('th-2022-fdi-capital')).toBe('2022-12-31');
  expect(bundledDataset().observations.filter((one) => one.period?.includes('DOC'))).toEqual([]);
});

test.each([
  ['hd-2023-9m-budget-revenue-of-plan', 'hd-2023-9m-budget-revenue', 'plan:year'],
  ['th-2022-budget-revenue-over-plan', 'th-2022-budget-revenue', 'plan'],
  ['th-2022-international-events-change', 'th-2022-international-events', 'year:2021'],
])('%s qualifies %s and is against %s', (id, parent, base) => {
  expect(bundled.observations.find((one) => one.id === id)).toMatchObject({ relatesTo: parent, base });
});

test('both readings of "tăng gấp 10,2 lần" are kept', () => {
  const times = bundled.observations.find((one) => one.id === 'hd-2023-9m-domestic-capital-times');
  expect(Q.toExactString(times!.figure.value)).toBe('10.2');
  expect(Q.toExactString(times!.reading!.alternatives[0]!.figure!.value)).toBe('11.2');
});

test('every outside source has an address', () => {
  expect(outsideDataset().sources.filter((source) => !source.address)).toEqual([]);
  expect(outsideDataset().observations).toHaveLength(78);
  expect(outsideDataset().sources).toHaveLength(31);
});

interface GoldRecord {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly period: string | null;
  readonly [field: string]: unknown;
}

const GOLD = resolve(__dirname, '../../../shared/gold/seeds-gold.json');
const present = existsSync(GOLD);
if (!present) console.warn(`labelled figures of the source documents are not here (${GOLD}): not tested`);

(present ? test : test.skip)('every labelled claim of the five documents is in the dataset, field for field', () => {
  const gold = (JSON.parse(readFileSync(GOLD, 'utf8')) as GoldRecord[]).filter((one) => one.role !== 'non_indicator');
  const records = bundled.observations.map(toRecord);
  const fields = [
    'literal',
    'value',
    'value_max',
    'unit',
    'magnitude',
    'decimals',
    'qualifier',
    'status',
    'role',
    'province',
    'indicator',
    'period',
    'flow_stock',
  ];
  const missing = gold.filter((claim) => {
    const doc = claim.doc.replace(/\.txt$/, '');
    return !records.some(
      (record) =>
        record.doc === doc &&
        record.start === claim.start &&
        record.end === claim.end &&
        fields.every((field) => record[field as keyof typeof record] === claim[field]),
    );
  });
  expect(gold).toHaveLength(80);
  expect(missing).toEqual([]);
});

(present ? test : test.skip)('relations are those of the labelled claims', () => {
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as (GoldRecord & { id: number; relates_to: number | null })[];
  const place = (doc: string, start: number): string => `${doc.slice(0, 3)}@${start}`;
  const goldEdges = gold.flatMap((claim) => {
    if (claim.role === 'non_indicator' || claim.relates_to === null) return [];
    const parent = gold.find((one) => one.doc === claim.doc && one.id === claim.relates_to)!;
    return [`${place(claim.doc, claim.start)} → ${place(claim.doc, parent.start)}`];
  });
  const byId = new Map(bundled.observations.map((one) => [one.id, one]));
  const start = (id: string): number => {
    const at = byId.get(id)!.place;
    return 'start' in at ? at.start : -1;
  };
  const edges = bundled.observations.flatMap((one) =>
    one.relatesTo
      ? [`${place(one.place.source, start(one.id))} → ${place(one.place.source, start(one.relatesTo))}`]
      : [],
  );
  expect(edges.sort()).toEqual(goldEdges.sort());
});
