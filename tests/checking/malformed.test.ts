import { checkSet, checkSetText } from '../../lib/checking/checkset/check-set';
import { isCheckSet } from '../../lib/checking/checkset/schema';
import { explainFinding } from '../../lib/checking/explain';
import { checkSetJson } from '../../lib/checking/json';

const figure = (more: object) => ({ checkSet: 1, figures: [{ name: 'a', value: '1', ...more }] });
const relation = (text: string) => ({
  checkSet: 1,
  figures: [
    { name: 'a', value: '1' },
    { name: 'b', value: '2' },
  ],
  relations: [text],
});

describe('a malformed check set says what is wrong and where', () => {
  test.each<[string, unknown, string]>([
    ['another version', { checkSet: 2, figures: [] }, 'form'],
    ['no figures', { checkSet: 1 }, 'form'],
    ['not an object', [1], 'form'],
    ['null', null, 'form'],
    ['a value that is a number', figure({ value: 1 }), 'form'],
    ['a decimal comma', figure({ value: '1,5' }), 'form'],
    ['an exponent', figure({ value: '1e3' }), 'form'],
    ['an empty value', figure({ value: '' }), 'form'],
    ['a sign alone', figure({ value: '-' }), 'form'],
    ['a point alone', figure({ value: '.' }), 'form'],
    ['a fraction', figure({ value: '1/3' }), 'form'],
    ['a name that starts with a digit', figure({ name: '1a' }), 'form'],
    ['a name with a hyphen', figure({ name: 'a-b' }), 'form'],
    ['decimals that are no whole number', figure({ decimals: 1.5 }), 'form'],
    ['an unknown rounding', figure({ rounding: 'up' }), 'form'],
    ['an unknown rounding of the set', { checkSet: 1, rounding: 'down', figures: [] }, 'form'],
    ['an unknown bound word', figure({ bound: 'trên' }), 'form'],
    ['relations that are no list', { checkSet: 1, figures: [], relations: 'a = b' }, 'form'],
    ['neither value nor text nor missing', { checkSet: 1, figures: [{ name: 'a' }] }, 'figure-empty'],
    ['both value and text', figure({ text: '1 dự án' }), 'figure-two-forms'],
    ['both value and missing', figure({ missing: true }), 'figure-two-forms'],
    ['a text without a number', { checkSet: 1, figures: [{ name: 'a', text: 'không rõ' }] }, 'figure-text'],
    [
      'a name given twice',
      {
        checkSet: 1,
        figures: [
          { name: 'a', value: '1' },
          { name: 'a', value: '2' },
        ],
      },
      'name-twice',
    ],
    ['a duplicate of nobody', figure({ sameAs: 'z' }), 'same-as-unknown'],
    ['a duplicate of itself', figure({ sameAs: 'a' }), 'same-as-itself'],
    ['an unknown name', relation('a = c'), 'relation-unknown-name'],
    ['a name in another case', relation('A = b'), 'relation-unknown-name'],
    ['no comparison', relation('a + b'), 'relation-no-comparison'],
    ['an empty relation', relation(''), 'relation-incomplete'],
    ['two comparisons', relation('a = b = 1'), 'relation-two-comparisons'],
    ['a comparison of three', relation('1 < a < 2'), 'relation-two-comparisons'],
    ['a double equals sign', relation('a == b'), 'relation-unexpected'],
    ['an unequal sign', relation('a != b'), 'relation-character'],
    ['a relation that breaks off', relation('a = b +'), 'relation-incomplete'],
    ['an open bracket', relation('a = (b + 1'), 'relation-incomplete'],
    ['a bracket too many', relation('a = b)'), 'relation-unexpected'],
    ['two names side by side', relation('a = 2 b'), 'relation-unexpected'],
    ['a number glued to a name', relation('a = 2b'), 'relation-number'],
    ['a decimal comma in a relation', relation('a = 0,5 * b'), 'relation-character'],
    ['an exponent in a relation', relation('a = 1e3'), 'relation-number'],
    ['a number with two points', relation('a = 1.2.3'), 'relation-number'],
    ['a power sign', relation('a = b ^ 2'), 'relation-character'],
    ['a percent sign', relation('a = 5%'), 'relation-character'],
    ['another minus', relation('a = b − 1'), 'relation-character'],
    ['brackets nested without end', relation(`a = ${'('.repeat(500)}b${')'.repeat(500)}`), 'relation-too-deep'],
    ['a bad claim', { checkSet: 1, figures: [{ name: 'a', value: '1' }], claims: ['a >'] }, 'relation-incomplete'],
  ])('%s', (_, json, code) => {
    const result = checkSet(json);
    expect(result.verdict).toBe('malformed');
    expect(result.findings.map((finding) => finding.code)).toContain(code);
    expect([result.implied.size, result.culprits, result.repairs]).toEqual([0, [], []]);
    for (const finding of result.findings) {
      for (const language of ['vi', 'en'] as const)
        expect(explainFinding(finding, language)).not.toMatch(/undefined|null,|\[object/);
    }
  });

  test('text that is no JSON', () => {
    expect(checkSetText('{"checkSet": 1,').verdict).toBe('malformed');
    expect(checkSetText('\uFEFF{"checkSet": 1, "figures": []}').verdict).toBe('consistent');
  });

  test('names that objects have anyway are names like others', () => {
    const figures = ['constructor', 'toString', 'hasOwnProperty'].map((name) => ({ name, value: '1' }));
    expect(checkSet({ checkSet: 1, figures, relations: ['constructor = toString'] }).verdict).toBe('consistent');
    expect(checkSet({ checkSet: 1, figures: [{ name: 'a', value: '1' }], relations: ['a = valueOf'] }).verdict).toBe(
      'malformed',
    );
  });

  test('keys that are not ours are left alone', () => {
    expect(checkSet({ checkSet: 1, title: 'x', figures: [{ name: 'a', value: '1', note: 'y' }] }).verdict).toBe(
      'consistent',
    );
  });

  test('what is allowed at the edges', () => {
    for (const value of ['.5', '5.', '+5', '-0', '007', `${'9'.repeat(300)}.5`]) {
      expect(checkSet(figure({ value })).verdict).toBe('consistent');
    }
    for (const text of ['a=b-1', 'a = -(-1)', 'a=+1', 'a >= .5', '2 * (a + b) = 6', 'a\n=\tb - 1']) {
      expect(checkSet(relation(text)).verdict).not.toBe('malformed');
    }
  });

  test('what means to be a check set', () => {
    expect([{ checkSet: 1 }, { checkSet: 9 }, {}, [], null, 'checkSet'].map(isCheckSet)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('figures given as text', () => {
  const range = (text: string, more: object = {}) => {
    const { implied } = checkSetJson(checkSet({ checkSet: 1, figures: [{ name: 'a', text, ...more }] }), () => '');
    return (
      implied.a && `${implied.a.loOpen ? '(' : '['}${implied.a.lo}, ${implied.a.hi}${implied.a.hiOpen ? ')' : ']'}`
    );
  };
  test.each([
    ['79,3%', '[0.7925, 0.7935]'],
    ['13.995 tỷ đồng', '[13994500000000, 13995500000000]'],
    ['trên 51.000 tỷ đồng', '(51000000000000, null)'],
    ['gần 9,3 tỷ USD', '(null, 9300000000)'],
    ['khoảng 20 tỷ USD', '[19000000000, 21000000000]'],
    ['khoảng 650 đại biểu', '[640, 660]'],
    ['khoảng 1,3 triệu người', '[1200000, 1400000]'],
    ['73 dự án', '[73, 73]'],
    ['giảm 5,2%', '[-0.0525, -0.0515]'],
    ['ít nhất 40 dự án', '[40, null)'],
    ['không quá 7%', '(null, 0.07]'],
    ['190.8 triệu USD', '[190750000, 190850000]'],
    ['14,415 tỷ USD', '[14414500000, 14415500000]'],
  ])('%s', (text, interval) => {
    expect(range(text)).toBe(interval);
  });

  test('flags of the check set come before what was read', () => {
    expect(range('79,3%', { exact: true })).toBe('[0.793, 0.793]');
    expect(range('79,3%', { rounding: 'truncate' })).toBe('[0.793, 0.794)');
    expect(range('79,3%', { decimals: 2 })).toBe('[0.788, 0.798]');
    expect(range('3.761 doanh nghiệp', { bound: 'over', integer: true })).toBe('[3762, null)');
  });
});
