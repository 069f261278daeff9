import { checkObservations } from '../../lib/checking/check-observations';
import { explainFinding, printVerdictWord, verdictWord } from '../../lib/checking/explain';
import type { Finding } from '../../lib/checking/finding';
import { findingJson } from '../../lib/checking/json';
import { drawFinding } from '../../lib/checking/picture';
import { isRulesProblems, type Rule, readRules } from '../../lib/checking/rules/rule';
import type { Interval } from '../../lib/figures/interval';
import * as Q from '../../lib/figures/rational';
import { readFigure } from '../../lib/figures/read-figure';
import { bundledDataset } from '../../lib/observations/bundled';
import type { Observation } from '../../lib/observations/observation';

/** An observation in short: the printed words and what differs from a level of Hải Dương's budget revenue in 2022. */
function printed(id: string, words: string, more: Partial<Observation> = {}): Observation {
  const figure = readFigure(words).figure;
  if (figure === null) throw new Error(`no figure in ${words}`);
  return {
    id,
    figure,
    indicator: 'state_budget_revenue',
    province: 'Hải Dương',
    period: '2022',
    role: 'level',
    flowStock: 'flow',
    status: 'actual',
    place: { source: 'report.txt', start: 0, end: 10 },
    ...more,
  };
}

/** Both ends in billions, rounded outwards to whole ones for the eye. */
function billions({ lo, hi }: Interval): [string | null, string | null] {
  const unit = Q.powerOfTen(9);
  return [lo && Q.floor(Q.div(lo, unit)).toString(), hi && Q.ceil(Q.div(hi, unit)).toString()];
}

const bundled = bundledDataset().observations;
const findings = checkObservations(bundled);
const about = (id: string, list: readonly Finding[] = findings): Finding => {
  const found =
    list.find((finding) => finding.figures[0]?.observation === id && finding.implied.size > 0) ??
    list.find((finding) => finding.figures.some(({ observation }) => observation === id));
  if (found === undefined) throw new Error(`no finding about ${id}`);
  return found;
};

describe('the claims of the bundled documents', () => {
  test('nothing in them is called inconsistent', () => {
    expect(findings.filter(({ verdict }) => verdictWord(verdict) === 'inconsistent')).toEqual([]);
    expect(findings.length).toBeGreaterThan(15);
  });

  test('13.995 tỷ = 79,3% alone cannot be checked and implies a plan of 17.636–17.660 tỷ', () => {
    const finding = about('hd-2023-9m-budget-revenue-of-plan');
    expect(finding.verdict).toBe('undetermined');
    expect(billions(finding.implied.get('plan')!)).toEqual(['17636', '17660']);
    expect(explainFinding(finding, 'vi')).toContain('17.636–17.660 tỷ đồng');
    expect(explainFinding(finding, 'en')).toContain('17,636–17,660 billion VND');
  });

  test.each([
    ['17.648 tỷ đồng', 'consistent', null],
    ['17.850 tỷ đồng', 'inconsistent', '0,84 điểm %'],
  ])('with a printed plan of %s it is %s', (plan, verdict, gap) => {
    const level = bundled.find(({ id }) => id === 'hd-2023-9m-budget-revenue')!;
    const withPlan = [
      ...bundled,
      { ...level, id: 'plan', status: 'plan' as const, period: '2023', figure: readFigure(plan).figure! },
    ];
    const finding = checkObservations(withPlan).find((one) =>
      one.figures.some(({ observation }) => observation === 'plan'),
    )!;
    expect(finding.verdict).toBe(verdict);
    const sentence = explainFinding(finding, 'vi');
    if (gap !== null) {
      expect(sentence).toContain('13.995 tỷ đồng ÷ 17.850 tỷ đồng = 78,398–78,408%');
      expect(sentence).toContain('79,3% (cho phép 79,25–79,35%)');
      expect(sentence).toContain(`lệch ít nhất ${gap}`);
      expect(finding.culprits.map((set) => set.join()).sort()).toEqual([
        'hd-2023-9m-budget-revenue',
        'hd-2023-9m-budget-revenue-of-plan',
        'plan',
      ]);
    } else expect(sentence).toContain('khớp');
  });

  test('73 cooperatives, 58,7% over plan: a whole plan of 46 fits', () => {
    const finding = about('th-2022-new-cooperatives-over-plan');
    expect(finding.verdict).toBe('consistent');
    expect(Q.toExactString(finding.implied.get('plan')!.lo!)).toBe('46');
    expect(Q.toExactString(finding.implied.get('plan')!.hi!)).toBe('46');
  });

  test('over 3.761 enterprises, 25,4% over plan: at least 2.999, or 2.999–3.000 if 3.761 is the count itself', () => {
    const { implied } = about('th-2022-new-enterprises-over-plan');
    expect(Q.toExactString(implied.get('plan')!.lo!)).toBe('2999');
    expect(implied.get('plan')!.hi).toBeNull();
    expect(Q.toExactString(implied.get('plan:itself')!.lo!)).toBe('2999');
    expect(Q.toExactString(implied.get('plan:itself')!.hi!)).toBe('3000');
  });

  test('over 51.000 tỷ, 71% over plan, up 24,6%: a plan above 29.737 and a 2021 level above 40.914 tỷ', () => {
    const plan = about('th-2022-budget-revenue-over-plan');
    expect(billions(plan.implied.get('plan')!)).toEqual(['29737', null]);
    expect(explainFinding(plan, 'vi')).toContain('trên 29.737 tỷ đồng');
    const before = about('th-2022-budget-revenue-growth');
    expect(billions(before.implied.get('last-year')!)).toEqual(['40914', null]);
  });

  test('76% for two bases is flagged with what each implies', () => {
    const finding = findings.find(({ code }) => code === 'same-percent-two-bases')!;
    expect([...finding.implied.keys()].sort()).toEqual(['last-year', 'plan']);
    expect(explainFinding(finding, 'vi')).toContain('1,331–1,396 tỷ USD');
  });

  test('exports of about 20 tỷ USD and a surplus of 5,1 imply the imports', () => {
    const { implied } = about('bd-2019-9m-trade-balance');
    expect(Q.toExactString(implied.get('imports')!.lo!)).toBe('13850000000');
    expect(Q.toExactString(implied.get('imports')!.hi!)).toBe('15950000000');
  });

  test('2.035 projects of which 496 foreign leave 1.539', () => {
    const finding = findings.find(({ figures }) =>
      figures.some(({ observation }) => observation === 'hy-2021-10-fdi-projects'),
    )!;
    expect(Q.toExactString(finding.implied.get('rest')!.lo!)).toBe('1539');
  });

  test('both readings of "tăng gấp 10,2 lần" are shown', () => {
    const finding = about('hd-2023-9m-domestic-capital-times');
    expect(finding.code).toBe('two-readings');
    expect(billions(finding.implied.get('last-year')!)).toEqual(['773', '782']);
    expect(billions(finding.implied.get('last-year:times-more')!)).toEqual(['704', '712']);
  });
});

describe('relations between printed figures', () => {
  const growth = (id: string, words: string, parent: string, more: Partial<Observation> = {}) =>
    printed(id, words, { role: 'growth_yoy', relatesTo: parent, ...more });

  test('growth against last year in the same document', () => {
    const given = [
      printed('now', '51.250 tỷ đồng'),
      growth('g', 'tăng 24,6%', 'now'),
      printed('before', '41.131 tỷ đồng', { period: '2021' }),
    ];
    expect(about('g', checkObservations(given)).verdict).toBe('consistent');
    const wrong = [given[0]!, growth('g', 'tăng 42,6%', 'now'), given[2]!];
    const [finding] = checkObservations(wrong);
    expect(finding!.verdict).toBe('inconsistent');
    expect(finding!.repairs[0]).toMatchObject({ name: 'g', to: '24,6%', edit: 'swap' });
  });

  test('plans of different assemblies are different bases', () => {
    const given = [
      printed('now', '13.995 tỷ đồng'),
      printed('p', '79,3%', { role: 'pct_of_plan', relatesTo: 'now', base: 'plan:hdnd' }),
      printed('hdnd', '17.648 tỷ đồng', { status: 'plan', base: 'plan:hdnd' }),
      printed('central', '16.000 tỷ đồng', { status: 'plan', base: 'plan:central' }),
    ];
    const finding = checkObservations(given).find(({ figures }) =>
      figures.some(({ observation }) => observation === 'p'),
    )!;
    expect(finding.figures.map(({ observation }) => observation)).toContain('hdnd');
    expect(finding.verdict).toBe('consistent');
  });

  test('two statements that imply different plans are asked about, never called wrong', () => {
    const given = [
      printed('a', '48.820 tỷ đồng'),
      printed('pa', '65%', { role: 'exceeds_plan_pct', relatesTo: 'a' }),
      printed('b', '11.761 tỷ đồng', { period: '2022-3M' }),
      printed('pb', '41,8%', { role: 'pct_of_plan', relatesTo: 'b' }),
    ];
    const finding = checkObservations(given).find(({ code }) => code === 'bases-differ')!;
    expect(finding.verdict).toBe('undetermined');
    expect(finding.implied.size).toBe(2);
  });

  test('a round number may be rounded more coarsely than its digits say', () => {
    const given = [
      printed('now', '2.000 tỷ đồng'),
      growth('g', 'tăng 15%', 'now'),
      printed('before', '1.700 tỷ đồng', { period: '2021' }),
    ];
    expect(about('g', checkObservations(given)).code).toBe('several-granules');
    const sibling = printed('other', '1.957 tỷ đồng', { indicator: 'exports' });
    expect(about('g', checkObservations([...given, sibling])).verdict).toMatch(/^inconsistent/);
  });

  test('parts that exceed their whole', () => {
    const part = (id: string, words: string) =>
      printed(id, words, { role: 'count_of_which', relatesTo: 'whole', scope: id });
    const whole = printed('whole', '54 dự án');
    expect(checkObservations([whole, part('a', '17 dự án'), part('b', '30 dự án')])[0]!.verdict).toBe('consistent');
    expect(checkObservations([whole, part('a', '17 dự án'), part('b', '38 dự án')])[0]!.verdict).toBe('inconsistent');
  });

  test('one figure in two documents: the same, finer, revised, in conflict', () => {
    const other = (words: string, more: Partial<Observation> = {}) =>
      printed('second', words, { place: { source: 'other.txt', start: 0, end: 1 }, ...more });
    const first = printed('first', '13.995 tỷ đồng', { status: 'estimate' });
    const code = (second: Observation) => checkObservations([first, second])[0]!.code;
    expect(code(other('13.995 tỷ đồng', { status: 'estimate' }))).toBe('duplicate-same');
    expect(code(other('13.995,2 tỷ đồng', { status: 'estimate' }))).toBe('duplicate-narrower');
    expect(code(other('14.102 tỷ đồng', { status: 'final' }))).toBe('duplicate-revision');
    expect(code(other('13.996 tỷ đồng', { status: 'estimate' }))).toBe('conflict-across');
    expect(checkObservations([first, other('17.000 tỷ đồng', { status: 'plan' })])).toEqual([]);
  });

  test('findings do not depend on the order of the observations', () => {
    const key = (list: readonly Finding[]) => list.map(({ verdict, code }) => `${verdict} ${code}`).sort();
    expect(key(checkObservations([...bundled].reverse()))).toEqual(key(findings));
  });
});

describe('rules of the user', () => {
  const rule = (more: Partial<Rule> = {}): Rule => ({
    id: 'domestic-and-foreign',
    name: { vi: 'Tổng bằng trong nước cộng FDI' },
    figures: {
      total: { indicator: 'investment_projects' },
      domestic: { indicator: 'domestic_projects' },
      foreign: { indicator: 'fdi_projects' },
    },
    relation: 'total = domestic + foreign',
    ...more,
  });
  const projects = (id: string, indicator: string, words: string, province = 'Hưng Yên') =>
    printed(id, words, { indicator, province });

  test('an equation between indicators, for each province', () => {
    const given = [
      projects('t', 'investment_projects', '2.035 dự án'),
      projects('d', 'domestic_projects', '1.539 dự án'),
      projects('f', 'fdi_projects', '496 dự án'),
      projects('t2', 'investment_projects', '54 dự án', 'Hải Dương'),
      projects('d2', 'domestic_projects', '38 dự án', 'Hải Dương'),
      projects('f2', 'fdi_projects', '17 dự án', 'Hải Dương'),
    ];
    const found = checkObservations(given, { rules: [rule()] });
    expect(found.map(({ verdict }) => verdict)).toEqual(['consistent', 'inconsistent']);
    expect(found[1]!.details).toMatchObject({ rule: 'domestic-and-foreign', nameVi: 'Tổng bằng trong nước cộng FDI' });
  });

  test('a sum over provinces', () => {
    const sum = rule({
      id: 'provinces',
      figures: {
        nation: { indicator: 'exports', province: 'Cả nước' },
        parts: { indicator: 'exports', province: ['Hải Dương', 'Hưng Yên'], all: true },
      },
      relation: 'nation = parts',
      same: ['period', 'unit'],
    });
    const given = [
      projects('n', 'exports', '12,3 tỷ USD', 'Cả nước'),
      projects('a', 'exports', '7,1 tỷ USD', 'Hải Dương'),
      projects('b', 'exports', '5,1 tỷ USD'),
    ];
    expect(checkObservations(given, { rules: [sum] })[0]!.verdict).toBe('only-by-rounding');
  });

  test('rules are read from JSON, and a bad one is named', () => {
    const good = readRules({ rules: [rule()] });
    expect(isRulesProblems(good)).toBe(false);
    const bad = readRules({ rules: [{ id: 'x', figures: { a: { all: 'yes' } }, relation: 'a = 1' }] });
    expect(bad).toEqual([{ path: 'rules.0.figures.a.all', expected: 'boolean' }]);
  });
});

describe('what is said', () => {
  test('every finding has a sentence in both languages, with nothing left unfilled', () => {
    for (const finding of findings) {
      for (const language of ['vi', 'en'] as const) {
        const sentence = explainFinding(finding, language);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
        expect(sentence.length).toBeGreaterThan(10);
      }
    }
  });

  test('the four words', () => {
    expect(printVerdictWord('consistent', 'vi')).toBe('khớp');
    expect(printVerdictWord('tie-only', 'vi')).toBe('khớp nếu');
    expect(printVerdictWord('claim-false', 'vi')).toBe('lệch');
    expect(printVerdictWord('undetermined', 'vi')).toBe('chưa kiểm được');
  });

  test('the picture has a title, a description, and no colour of its own', () => {
    const given = [
      printed('now', '13.995 tỷ đồng'),
      printed('p', '79,3%', { role: 'pct_of_plan', relatesTo: 'now' }),
      printed('plan', '17.850 tỷ đồng', { status: 'plan' }),
    ];
    const [finding] = checkObservations(given);
    const svg = drawFinding(finding!, 'vi')!;
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('<title');
    expect(svg).toContain('<desc');
    expect(svg).not.toMatch(/#[0-9a-f]{3}|rgb\(/i);
    expect(drawFinding({ ...finding!, relation: '<script>' }, 'vi')).not.toContain('<script>');
  });

  test('a finding in JSON keeps its numbers exact', () => {
    const json = findingJson(about('hd-2023-9m-budget-revenue-of-plan'), 'x');
    expect(json.implied.plan).toEqual({
      lo: '27989000000000000/1587',
      hi: '5598200000000000/317',
      loOpen: false,
      hiOpen: false,
    });
    expect(json.figures[0]!.place).toMatchObject({ file: expect.any(String), start: expect.any(Number) });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

test('figures whose ids are numbers are not taken for the numbers of a relation', () => {
  const { observations } = bundledDataset();
  const renamed = new Map(observations.map(({ id }, index) => [id, String(index + 1)]));
  const numbered = observations.map((observation) => ({
    ...observation,
    id: renamed.get(observation.id)!,
    ...(observation.relatesTo === undefined ? {} : { relatesTo: renamed.get(observation.relatesTo)! }),
  }));
  const say = (list: typeof observations) => checkObservations(list).map((finding) => explainFinding(finding, 'vi'));
  expect(say(numbered)).toEqual(say(observations));
});
