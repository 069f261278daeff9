import fc from 'fast-check';
import type { Figure } from '../../lib/figures/figure';
import * as Q from '../../lib/figures/rational';
import { INDICATORS } from '../../lib/observations/indicators';
import type { Dataset, Observation } from '../../lib/observations/observation';
import { ROLES, STATUSES } from '../../lib/observations/observation';
import { NATION, PROVINCES_63 } from '../../lib/observations/provinces';

const UNIT_IDS = [null, '%', 'pp', 'VND', 'USD', 'times', 'rank', 'projects', 'people', 'ha', 'tonnes', 'VND/person'];
const MAGNITUDES = [null, 'nghin', 'trieu', 'ty', 'nghin_ty', 'compound'] as const;
const BOUNDS = [undefined, 'over', 'under', 'at-least', 'at-most', 'about'] as const;
const EXPONENTS = { nghin: 3, trieu: 6, ty: 9, nghin_ty: 12, compound: 6 };

/** Texts that need quoting, guarding and folding: what people and attackers put in cells. */
const trickyText = fc.oneof(
  fc.constantFrom('=1+1', '+84', '-x', '@a', "'a", "''", 'a,b', 'a;b', 'say "x"', 'dòng\nhai', '[nguồn]', 'x\ty', '"'),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\s\0\uFEFF]/g, '_')),
);

const figure: fc.Arbitrary<Figure> = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    decimals: fc.integer({ min: 0, max: 4 }),
    unit: fc.constantFrom(...UNIT_IDS),
    magnitude: fc.constantFrom(...MAGNITUDES),
    bound: fc.constantFrom(...BOUNDS),
    almost: fc.boolean(),
    exact: fc.boolean(),
    width: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
    coarse: fc.constantFrom(0, 0, 0, 1, 3),
    literal: trickyText,
  })
  .map(({ digits, decimals, unit, magnitude, bound, almost, exact, width, coarse, literal }) => {
    const step = Q.powerOfTen((magnitude ? EXPONENTS[magnitude] : 0) - decimals);
    const value = Q.mul(Q.rational(digits), step);
    return {
      literal,
      value,
      granule: Q.mul(step, Q.powerOfTen(coarse)),
      decimals,
      unit,
      magnitude,
      ...(width === undefined ? {} : { max: Q.add(value, Q.mul(Q.rational(width), step)) }),
      ...(bound ? { bound } : {}),
      ...(bound === 'under' && almost ? { almost: true } : {}),
      ...(exact && Q.isInteger(value) ? { exact: true } : {}),
    };
  });

const PERIODS = [
  null,
  '2022',
  '2023-9M',
  '2021-Q3',
  '2024-09',
  '2022-12-31',
  '2016/2022',
  'DOC',
  '2018/DOC',
  'annual',
  '2020-H2',
];

const draft = fc.record({
  figure,
  indicator: fc.oneof(
    fc.constantFrom(...INDICATORS.slice(0, 60).map((each) => each.id)),
    fc.constantFrom('unknown', 'so_cho_dem'),
  ),
  label: fc.option(trickyText, { nil: undefined }),
  province: fc.constantFrom(null, NATION, ...PROVINCES_63.map((unit) => unit.name)),
  period: fc.constantFrom(...PERIODS),
  role: fc.constantFrom(...ROLES),
  flowStock: fc.constantFrom(null, 'flow' as const, 'stock' as const, 'rate' as const),
  status: fc.constantFrom(...STATUSES),
  base: fc.option(fc.constantFrom('plan', 'plan:hdnd', 'year:2016'), { nil: undefined }),
  scope: fc.option(trickyText, { nil: undefined }),
  parent: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
});

/** Consistent datasets of up to eight observations with everything a figure can carry. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.array(draft, { maxLength: 8 }),
    fc.option(fc.constantFrom('2023', '2023-10', '2023-02-21'), { nil: undefined }),
  )
  .map(([drafts, date]) => ({
    sources: [{ id: 'nguồn, một', ...(date ? { date } : {}) }],
    observations: drafts.map(({ parent, label, base, scope, ...rest }, index): Observation => {
      const relatesTo = parent === undefined || index === 0 ? undefined : `o${parent % index}`;
      return {
        id: `o${index}`,
        ...rest,
        ...(label === undefined ? {} : { indicatorLabel: label }),
        ...(base === undefined ? {} : { base }),
        ...(scope === undefined ? {} : { scope }),
        ...(relatesTo === undefined ? {} : { relatesTo }),
        place: { source: 'nguồn, một', start: index, end: index + 1 },
      };
    }),
  }));
