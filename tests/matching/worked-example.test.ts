import { checkAcross, explainCross, sourcesOf } from '../../lib/matching';
import { bundledDataset } from '../../lib/observations/bundled';
import { outsideDataset } from '../../lib/observations/outside';

const check = checkAcross([...sourcesOf(bundledDataset()), ...sourcesOf(outsideDataset())]);

function on(name: string, code: string) {
  return check.findings.filter(
    (finding) => finding.code === code && finding.figures.some((figure) => figure.name === name),
  );
}

test('Thanh Hóa "vượt 71%" is on another plan than December\'s and the first quarter\'s', () => {
  const [finding, ...more] = on('th-2022-budget-revenue-over-plan', 'derived-conflict');
  expect(more).toEqual([]);
  expect(finding?.verdict).toBe('inconsistent');
  expect(finding?.figures.map(({ name }) => name)).toEqual([
    'th-2022-budget-revenue-over-plan',
    'th-2022-budget-revenue',
    'out-th-2022-budget-revenue-december-over-plan',
    'out-th-2022-budget-revenue-december',
    'out-th-2022-3m-budget-revenue-of-plan',
    'out-th-2022-3m-budget-revenue',
  ]);
  const sentence = explainCross(finding!, 'vi');
  for (const range of ['trên 29.737 tỷ đồng', '29.498–29.678 tỷ đồng', '28.102–28.171 tỷ đồng', 'gốc nào'])
    expect(sentence).toContain(range);
});

test("Thanh Hóa +24,6% is on another base than December's +20%: the base year was revised", () => {
  const [finding] = on('th-2022-budget-revenue-growth', 'derived-conflict');
  expect(finding?.verdict).toBe('inconsistent');
  expect(explainCross(finding!, 'vi')).toContain('40.514–40.854 tỷ đồng');
});

test("Thanh Hóa's revenue of December is an estimate that was revised", () => {
  const [finding] = on('th-2022-budget-revenue', 'revision');
  expect(finding?.verdict).toBe('consistent');
  expect(finding?.details).toMatchObject({
    before: 'out-th-2022-budget-revenue-december',
    after: 'th-2022-budget-revenue',
  });
});

test('Bình Dương "vượt 76%" does not hold against the published plan of 1,5 tỷ USD', () => {
  const [finding] = on('bd-2019-9m-fdi-capital-over-plan', 'derived-conflict');
  expect(finding?.verdict).toBe('inconsistent');
  expect(finding?.figures.map(({ name }) => name)).toContain('out-bd-2019-fdi-capital-plan');
  expect(explainCross(finding!, 'vi')).toContain('1,331–1,396 tỷ USD');
});

test("Quảng Ninh's exports of 7,6 tỷ USD are out of scale with the province's own", () => {
  const [finding] = on('qn-2022-exports', 'out-of-scale');
  expect(finding?.verdict).toBe('inconsistent');
  expect(finding?.figures.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['out-qn-2022-exports-plan', 'out-qn-2024-exports']),
  );
  expect(explainCross(finding!, 'vi')).toContain('phạm vi');
});

test('the press page\'s "trên 2,5 triệu USD" is a unit slip by its own 105,11%', () => {
  const [finding] = on('out-qn-2021-exports', 'derived-conflict');
  expect(finding?.verdict).toBe('inconsistent');
  expect(finding?.culprits).toEqual([['out-qn-2021-exports']]);
  expect(finding?.repairs.map(({ from, to, edit }) => [from, to, edit])).toEqual([
    ['2,5 triệu USD', '2,5 tỷ USD', 'scale'],
  ]);
});

test('what the pages say alike is khớp', () => {
  expect(on('hd-2023-9m-grdp-growth', 'agrees-by-rounding')).toHaveLength(1);
  expect(on('th-2022-grdp-growth', 'agree')).toHaveLength(1);
  expect(on('qn-2021-grdp-growth', 'agree')).toHaveLength(1);
  expect(on('hd-2023-9m-budget-revenue-of-plan', 'derived-agrees')).toHaveLength(1);
});

test('two pages of the press differ on one fact', () => {
  expect(on('out-gl-2021-grdp-growth-a', 'conflict')).toHaveLength(1);
  expect(on('out-qn-2023-grdp-growth-vtv', 'conflict')).toHaveLength(1);
});

test('nothing else is called lệch', () => {
  expect(check.findings.filter(({ verdict }) => verdict === 'inconsistent')).toHaveLength(7);
});
