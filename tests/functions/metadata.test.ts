import { ASSOCIATED } from '../../addin/functions/register';
import { PREVIEW_FUNCTIONS } from '../../addin/preview/page/custom-functions';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type?: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    }[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }[];
}

let vi: Metadata;
let en: Metadata;

beforeAll(async () => {
  const { makeFunctionsMetadata } = require('../../scripts/functions-metadata.cjs') as {
    makeFunctionsMetadata(address: string): Promise<Record<string, string>>;
  };
  const files = await makeFunctionsMetadata('https://example.gov.vn/doi-chieu');
  vi = JSON.parse(files['functions.json']!) as Metadata;
  en = JSON.parse(files['functions.en.json']!) as Metadata;
});

test('the metadata names the functions that the code associates, no more and no less', () => {
  const ids = Object.keys(ASSOCIATED).sort();
  expect(vi.functions.map(({ id }) => id).sort()).toEqual(ids);
  expect(en.functions.map(({ id }) => id).sort()).toEqual(ids);
  expect(PREVIEW_FUNCTIONS.map((name) => name.replace('DOICHIEU.', '')).sort()).toEqual(ids);
});

test('ids and names are capitals and stay the same in both languages', () => {
  for (const { id, name } of vi.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]+$/);
    expect(name).toBe(id);
  }
});

test('both languages say of every function and argument what it is, and differ in nothing else', () => {
  for (const [index, one] of vi.functions.entries()) {
    const other = en.functions[index]!;
    expect(one.description).not.toBe(other.description);
    for (const words of [one, other]) {
      expect(words.description.length).toBeGreaterThan(20);
      for (const { description, name } of words.parameters) expect(`${name}: ${description}`).toMatch(/^\S+: \S.{2,}$/);
    }
    const shape = ({ id, helpUrl, result, parameters }: typeof one) => ({
      id,
      helpUrl,
      result,
      parameters: parameters.map(({ type, optional, dimensionality }) => ({ type, optional, dimensionality })),
    });
    expect(shape(one)).toEqual(shape(other));
    expect(one.helpUrl).toBe(`https://example.gov.vn/doi-chieu/help.html#${one.id}`);
  }
});

test('optional arguments come after the needed ones', () => {
  for (const { parameters } of vi.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

test('the implied range takes two cells, the sum a range', () => {
  const find = (id: string) => vi.functions.find((one) => one.id === id)!;
  expect(find('KHOANG').result.dimensionality).toBe('matrix');
  expect(find('KHOPTONG').parameters[1]!.dimensionality).toBe('matrix');
});

test('that a number counts as rounded at its last written decimal is said where it matters', () => {
  expect(vi.functions.find(({ id }) => id === 'KHOP')!.description).toMatch(/làm tròn ở chữ số thập phân cuối cùng/);
  expect(en.functions.find(({ id }) => id === 'KHOP')!.description).toMatch(/rounded at its last written decimal/);
});
