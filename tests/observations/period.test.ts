import fc from 'fast-check';
import { printPeriod } from '../../lib/messages/observations';
import { canonicalPeriod, type PointPeriod, parsePeriod, writePeriod } from '../../lib/observations/period';
import {
  comparePeriods,
  containsPeriod,
  periodBefore,
  periodDates,
  periodFrequency,
  resolveDocumentDate,
  sameLastYear,
  samePeriod,
  sdmxPeriod,
} from '../../lib/observations/period-time';

const read = (text: string) => parsePeriod(text)!;

test.each([
  ['2022', '2022-01-01', '2022-12-31', '2022', 'A'],
  ['2023-9M', '2023-01-01', '2023-09-30', '2023-01-01/P9M', '_O'],
  ['2023-6M', '2023-01-01', '2023-06-30', '2023-01-01/P6M', 'S'],
  ['2023-3M', '2023-01-01', '2023-03-31', '2023-01-01/P3M', 'Q'],
  ['2023-Q3', '2023-07-01', '2023-09-30', '2023-Q3', 'Q'],
  ['2023-H2', '2023-07-01', '2023-12-31', '2023-S2', 'S'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-02', 'M'],
  ['2022-12-31', '2022-12-31', '2022-12-31', '2022-12-31', 'D'],
  ['2016/2022', '2016-01-01', '2022-12-31', '2016-01-01/P7Y', '_O'],
  ['2018/2021-11', '2018-01-01', '2021-11-30', '2018-01-01/P47M', '_O'],
  ['2022-01-01/2022-12-20', '2022-01-01', '2022-12-20', '2022-01-01/P354D', '_O'],
])('%s runs from %s to %s; SDMX %s, frequency %s', (text, start, end, sdmx, frequency) => {
  const period = read(text);
  expect(writePeriod(period)).toBe(text);
  expect(periodDates(period)).toEqual({ start, end });
  expect(sdmxPeriod(period)).toBe(sdmx);
  expect(periodFrequency(period)).toBe(frequency);
});

test.each([
  ['2023-12M', '2023'],
  ['2023-1M', '2023-01'],
  ['2023-Q1', '2023-3M'],
  ['2023-H1', '2023-6M'],
  ['2022/2022', '2022'],
  ['DOC', 'DOC'],
  ['2018/DOC', '2018/DOC'],
  ['annual', 'annual'],
])('%s is written %s', (text, canonical) => expect(canonicalPeriod(text)).toBe(canonical));

test.each([
  '',
  '22',
  '2022-13',
  '2022-00',
  '2023-13M',
  '2023-0M',
  '2023-Q5',
  '2023-02-29',
  '2022/2016',
  '/2022',
  '2022/',
  'DOC/2022',
  '9 tháng',
  '1776',
  '2022-9m',
  '9'.repeat(100),
])('"%s" is no period', (text) => expect(parsePeriod(text)).toBeNull());

test.each([
  ['2023-9M', '9 tháng 2023', 'first 9 months of 2023'],
  ['2023-Q3', 'Quý III/2023', 'Q3 2023'],
  ['2022', 'năm 2022', '2022'],
  ['2024-09', 'tháng 9/2024', 'Sep 2024'],
  ['2022-12-31', 'đến 31/12/2022', 'as of 31 Dec 2022'],
  ['2016/2022', '2016–2022', '2016–2022'],
  ['2018/2021-11', 'từ năm 2018 đến tháng 11/2021', 'from 2018 to Nov 2021'],
  ['2018/DOC', 'từ năm 2018 đến thời điểm của văn bản', 'from 2018 to the date of the document'],
  ['2023-H2', '6 tháng cuối năm 2023', 'second half of 2023'],
])('%s reads "%s" and "%s"', (text, vi, en) => {
  expect(printPeriod(text, 'vi')).toBe(vi);
  expect(printPeriod(text, 'en')).toBe(en);
});

test.each([
  ['2021-9M', '2021-01/2021-09', true],
  ['2023-Q1', '2023-3M', true],
  ['2023-9M', '2023-Q3', false],
  ['2022', '2022-12-31', false],
  ['DOC', 'DOC', true],
  ['DOC', '2022', false],
])('%s and %s are the same stretch of time: %s', (a, b, same) => expect(samePeriod(read(a), read(b))).toBe(same));

test.each([
  ['2023', '2023-9M', true],
  ['2023-9M', '2023-Q3', true],
  ['2023-9M', '2023-10', false],
  ['2022', '2022-12-31', true],
  ['DOC', 'DOC', false],
])('%s contains %s: %s', (a, b, contains) => expect(containsPeriod(read(a), read(b))).toBe(contains));

test.each([
  ['2023-9M', '2022-9M'],
  ['2023-Q3', '2022-Q3'],
  ['2024-02-29', '2023-02-28'],
  ['2022-01-01/2022-12-20', '2021-01-01/2021-12-20'],
])('a year before %s is %s', (text, before) => expect(writePeriod(sameLastYear(read(text))!)).toBe(before));

test.each(['2016/2022', 'DOC', 'annual', '2018/DOC'])('%s has no same period last year', (text) =>
  expect(sameLastYear(read(text))).toBeNull(),
);

test.each([
  ['2023', '2022'],
  ['2023-01', '2022-12'],
  ['2023-Q2', '2023-3M'],
  ['2023-3M', '2022-Q4'],
  ['2023-H2', '2023-6M'],
  ['2023-6M', '2022-H2'],
])('the period before %s is %s', (text, before) => expect(writePeriod(periodBefore(read(text))!)).toBe(before));

test('nine months have no period of their length just before', () => expect(periodBefore(read('2023-9M'))).toBeNull());

test.each([
  ['DOC', '2021-11', '2021-11'],
  ['DOC', '2023-02-21', '2023-02-21'],
  ['2018/DOC', '2021-11', '2018/2021-11'],
  ['2022', '2021-11', '2022'],
])('%s in a document of %s is %s', (text, date, resolved) => expect(resolveDocumentDate(text, date)).toBe(resolved));

test('a document date that is none, or before the start, resolves nothing', () => {
  expect(resolveDocumentDate('DOC', '2021-9M')).toBeNull();
  expect(resolveDocumentDate('2018/DOC', '2016')).toBeNull();
});

const point: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, kind, number]) => {
    const month = String((number % 12) + 1).padStart(2, '0');
    const forms = [
      `${year}`,
      `${year}-${(number % 11) + 1}M`,
      `${year}-Q${(number % 4) + 1}`,
      `${year}-H2`,
      `${year}-${month}`,
    ];
    return forms[kind] ?? `${year}-${month}-${String(number).padStart(2, '0')}`;
  });

test('what is written is read back', () => {
  fc.assert(
    fc.property(point, (text) => {
      const period = read(text);
      expect(parsePeriod(writePeriod(period))).toEqual(period);
    }),
  );
});

test('order is total and agrees with the ends', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      const [x, y, z] = [read(a), read(b), read(c)];
      expect(Math.sign(comparePeriods(x, y))).toBe(-Math.sign(comparePeriods(y, x)) + 0);
      if (comparePeriods(x, y) <= 0 && comparePeriods(y, z) <= 0) expect(comparePeriods(x, z)).toBeLessThanOrEqual(0);
      const [first, second] = [periodDates(x)!, periodDates(y)!];
      if (first.end < second.end) expect(comparePeriods(x, y)).toBeLessThan(0);
    }),
  );
});

test('a year before, the stretch has the same months', () => {
  fc.assert(
    fc.property(point, (text) => {
      const period = read(text) as PointPeriod;
      const before = sameLastYear(period) as PointPeriod | null;
      if (period.year === 1900) return expect(before).toBeNull();
      expect(before?.kind).toBe(period.kind);
      expect(periodDates(before!)!.start.slice(4)).toBe(
        periodDates(period)!.start.endsWith('02-29') ? '-02-28' : periodDates(period)!.start.slice(4),
      );
    }),
  );
});
