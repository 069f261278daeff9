import fc from 'fast-check';
import * as Q from '../../lib/figures/rational';
import { bundledAsPrinted } from '../../lib/observations/bundled';
import { mergeDatasets, resolveDocumentDates, validateDataset } from '../../lib/observations/dataset';
import type { Dataset, Observation } from '../../lib/observations/observation';
import { outsideDataset } from '../../lib/observations/outside';
import { fromRecord, type ObservationRecord, qualifierOf, toRecord } from '../../lib/observations/record';
import { readDataset, writeDataset } from '../../lib/observations/wire';
import { anyDataset } from './any-dataset';

const one = (id: string, more: Partial<Observation> = {}): Observation => ({
  id,
  figure: { literal: '5', value: Q.rational(5), granule: Q.ONE, decimals: 0, unit: null, magnitude: null },
  indicator: 'grdp',
  province: 'Hải Dương',
  period: '2022',
  role: 'level',
  flowStock: 'flow',
  status: 'actual',
  place: { source: 'a', start: 0, end: 1 },
  ...more,
});
const set = (observations: Observation[], sources = [{ id: 'a' }]): Dataset => ({ sources, observations });

describe('merging', () => {
  test('equal ids are renamed and what points to them follows', () => {
    const merged = mergeDatasets(
      set([one('x'), one('y', { relatesTo: 'x' })]),
      set([one('x'), one('y', { relatesTo: 'x' })]),
    );
    expect(merged.observations.map((each) => [each.id, each.relatesTo])).toEqual([
      ['x', undefined],
      ['y', 'x'],
      ['x~2', undefined],
      ['y~2', 'x~2'],
    ]);
    expect(merged.sources).toEqual([{ id: 'a' }]);
  });

  test('one id for two different sources becomes two sources', () => {
    const other: Dataset = { sources: [{ id: 'a', title: 'Khác' }], observations: [one('z')] };
    const merged = mergeDatasets(set([one('x')]), other);
    expect(merged.sources.map((source) => source.id)).toEqual(['a', 'a~2']);
    expect(merged.observations[1]!.place.source).toBe('a~2');
  });

  test('nothing is lost and the result is as consistent as its parts', () => {
    fc.assert(
      fc.property(fc.array(anyDataset, { maxLength: 3 }), (datasets) => {
        const merged = mergeDatasets(...datasets);
        expect(merged.observations).toHaveLength(datasets.reduce((sum, each) => sum + each.observations.length, 0));
        expect(validateDataset(merged)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('the bundled and the outside dataset stand beside each other unchanged', () => {
    const merged = mergeDatasets(bundledAsPrinted(), outsideDataset());
    expect(merged.observations).toEqual([...bundledAsPrinted().observations, ...outsideDataset().observations]);
  });
});

test('only dated sources resolve their document periods', () => {
  const dataset: Dataset = {
    sources: [{ id: 'a', date: '2021-11' }, { id: 'b' }],
    observations: [
      one('x', { period: 'DOC' }),
      one('y', { period: '2018/DOC' }),
      one('z', { period: 'DOC', place: { source: 'b', start: 0, end: 1 } }),
    ],
  };
  expect(resolveDocumentDates(dataset).observations.map((each) => each.period)).toEqual([
    '2021-11',
    '2018/2021-11',
    'DOC',
  ]);
});

describe('what makes a dataset inconsistent in itself', () => {
  const figure = one('x').figure;
  test.each<readonly [string, Dataset]>([
    ['duplicate-id', set([one('x'), one('x')])],
    ['duplicate-source', set([one('x')], [{ id: 'a' }, { id: 'a' }])],
    ['unknown-source', set([one('x')], [{ id: 'b' }])],
    ['unknown-relation', set([one('x', { relatesTo: 'y' })])],
    ['relates-to-itself', set([one('x', { relatesTo: 'x' })])],
    ['relation-loop', set([one('x', { relatesTo: 'y' }), one('y', { relatesTo: 'x' })])],
    ['period', set([one('x', { period: '2023-13' })])],
    ['place', set([one('x', { place: { source: 'a', start: 5, end: 2 } })])],
    ['granule', set([one('x', { figure: { ...figure, granule: Q.ZERO } })])],
    ['range', set([one('x', { figure: { ...figure, max: Q.ONE } })])],
    ['count', set([one('x', { figure: { ...figure, value: Q.rational(1, 2), exact: true } })])],
    ['literal', set([one('x', { figure: { ...figure, literal: '' } })])],
  ])('%s', (code, dataset) => expect(validateDataset(dataset).map((problem) => problem.code)).toEqual([code]));

  test('a chain of relations without a loop is fine', () => {
    const chain = set([one('x'), one('y', { relatesTo: 'x' }), one('z', { relatesTo: 'y' })]);
    expect(validateDataset(chain)).toEqual([]);
  });
});

describe('the serialised form', () => {
  test('a dataset written and read back is the same, through JSON', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(readDataset(JSON.parse(JSON.stringify(writeDataset(dataset))))).toEqual({ dataset });
      }),
      { numRuns: 60 },
    );
    expect(readDataset(JSON.parse(JSON.stringify(writeDataset(bundledAsPrinted()))))).toEqual({
      dataset: bundledAsPrinted(),
    });
  });

  test.each<readonly [string, unknown, readonly (string | number)[]]>([
    ['a float for an exact number', { value: 1.5 }, ['observations', 0, 'figure', 'value']],
    ['an exponent, which could be huge', { value: '1e999999' }, ['observations', 0, 'figure', 'value']],
    ['an unknown field', { surprise: 1 }, ['observations', 0, 'figure']],
  ])('%s is refused with its path', (_title, change, path) => {
    const wire = JSON.parse(JSON.stringify(writeDataset(set([one('x')]))));
    Object.assign(wire.observations[0].figure, change);
    const read = readDataset(wire);
    expect('problems' in read && read.problems[0]!.path).toEqual(path);
  });

  test.each([null, 1, 'x', [], {}, { dataset: 2 }])('%j is no dataset', (json) =>
    expect('problems' in readDataset(json)).toBe(true),
  );
});

describe('records', () => {
  test.each([
    ['over', false, 'actual', 'at_least'],
    ['at-least', false, 'actual', 'at_least'],
    ['under', true, 'actual', 'almost'],
    ['under', false, 'actual', 'at_most'],
    ['at-most', false, 'actual', 'at_most'],
    ['about', false, 'estimate', 'approx'],
    [undefined, false, 'estimate', 'estimate'],
    [undefined, false, 'actual', 'exact'],
  ] as const)('%s (almost: %s), %s is %s', (bound, almost, status, qualifier) => {
    expect(qualifierOf({ ...(bound ? { bound } : {}), ...(almost ? { almost } : {}) }, status)).toBe(qualifier);
  });

  test('a record made into an observation gives the same record', () => {
    for (const observation of bundledAsPrinted().observations) {
      const { alternatives, ...record } = toRecord(observation);
      const { alternatives: again, ...back } = toRecord(fromRecord(toRecord(observation)));
      expect(back).toEqual(record);
      expect(again.map((each) => each.reason)).toEqual(alternatives.map((each) => each.reason));
    }
  });

  test('the last printed place comes from unit word and decimals', () => {
    const base = toRecord(bundledAsPrinted().observations[0]!);
    const granule = (change: Partial<ObservationRecord>): string =>
      Q.toExactString(fromRecord({ ...base, ...change }).figure.granule);
    expect(granule({ value: 13_995e9, magnitude: 'ty', decimals: 0 })).toBe('1000000000');
    expect(granule({ value: 190.8e6, magnitude: 'trieu', decimals: 1 })).toBe('100000');
    expect(granule({ value: 79.3, magnitude: null, decimals: 1 })).toBe('0.1');
    expect(granule({ value: 126_090_000_000, magnitude: 'compound', decimals: 0 })).toBe('1000000');
  });

  test('a period that is none is refused', () => {
    const record = toRecord(bundledAsPrinted().observations[0]!);
    expect(() => fromRecord({ ...record, period: 'soon' })).toThrow(RangeError);
  });
});
