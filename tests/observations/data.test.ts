import { z } from 'zod';
import { UNITS } from '../../lib/figures/units';
import formerData from '../../lib/observations/data/former-provinces.json';
import indicatorData from '../../lib/observations/data/indicators.json';
import provinceData from '../../lib/observations/data/provinces.json';
import ratesData from '../../lib/observations/data/rates.json';
import regionData from '../../lib/observations/data/regions.json';
import { INDICATOR_GROUPS } from '../../lib/observations/indicators';
import { RATE_YEARS, worldBankRate } from '../../lib/observations/rates';

const day = z.iso.date();
const nfc = z.string().refine((text) => text === text.normalize('NFC') && text.trim() === text && text !== '');

const province = z.strictObject({
  gso_code: z.string().regex(/^\d\d$/),
  iso: z.string().regex(/^VN-(\d\d|[A-Z]{2})$/),
  name_vi: nfc,
  name_en: nfc,
  type: z.enum(['province', 'municipality']),
  region: nfc,
  region_code: z.enum(['DBSH', 'TDMNPB', 'BTBDHMT', 'TN', 'DNB', 'DBSCL']),
  successor_2025: nfc,
  successor_gso_code: z.string().regex(/^\d\d$/),
  unchanged_2025: z.boolean(),
  aliases: z.array(nfc),
  from: day.optional(),
});

const former = z.strictObject({
  name_vi: nfc,
  name_en: nfc,
  type: z.enum(['province', 'municipality']),
  gso_code: z.string().nullable(),
  from: day.nullable(),
  until: day,
  successors: z.array(nfc).min(1),
  aliases: z.array(nfc),
});

const indicator = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  name_vi: nfc,
  name_en: nfc,
  unit: z
    .string()
    .refine((id) => UNITS.has(id))
    .nullable(),
  kind: z.enum(['flow', 'stock', 'rate']).nullable(),
  group: z.enum(INDICATOR_GROUPS),
  official: z
    .strictObject({ code: z.string().regex(/^T\d{4}$/), decree: nfc.nullable(), national: z.string().optional() })
    .optional(),
});

test('the province table has the form its reader takes for granted', () => {
  expect(z.array(province).length(63).safeParse(provinceData.provinces).error).toBeUndefined();
  const unique = (of: (row: (typeof provinceData.provinces)[number]) => string): number =>
    new Set(provinceData.provinces.map(of)).size;
  expect([unique((row) => row.gso_code), unique((row) => row.iso), unique((row) => row.name_vi)]).toEqual([63, 63, 63]);
  expect(unique((row) => row.successor_gso_code)).toBe(34);
});

test('former provinces and regions have the form their readers take for granted', () => {
  expect(z.array(former).safeParse(formerData).error).toBeUndefined();
  const region = z.strictObject({ code: nfc, name_vi: nfc, name_en: nfc, current: z.boolean(), aliases: z.array(nfc) });
  expect(z.array(region).safeParse(regionData).error).toBeUndefined();
  const known = new Set(provinceData.provinces.map((row) => row.name_vi));
  expect(formerData.flatMap((row) => row.successors).filter((name) => !known.has(name))).toEqual([]);
});

test('the indicator catalogue has both names, a known unit, a kind and a group for every entry', () => {
  expect(z.array(indicator).safeParse(indicatorData).error).toBeUndefined();
  expect(new Set(indicatorData.map((row) => row.id)).size).toBe(indicatorData.length);
  expect(indicatorData.length).toBe(391);
});

test('an official code is given for the five verified indicators only', () => {
  const coded = indicatorData.flatMap((row) => ('official' in row ? [[row.id, row.official?.code]] : []));
  expect(Object.fromEntries(coded)).toEqual({
    grdp: 'T0501',
    sector_share: 'T0502',
    state_budget_revenue: 'T0601',
    iip: 'T0901',
    population: 'T0102',
  });
});

test('exchange rates are there for the four years that were found, and for no other', () => {
  expect(RATE_YEARS).toEqual([2018, 2019, 2020, 2021]);
  expect(worldBankRate(2018)?.rate).toEqual({ num: 452041n, den: 20n });
  expect(worldBankRate(2022)).toBeNull();
  expect(ratesData.address).not.toBe('');
});
