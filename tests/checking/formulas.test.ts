import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { checkFormulas, type FormulaFigure } from '../../lib/checking/formulas';
import { isParseProblem, parseRelation } from '../../lib/checking/parse/parse-relation';
import * as Q from '../../lib/figures/rational';
import { run } from './check-set-helper';

interface Cell {
  readonly name: string;
  readonly literal: string;
  readonly kind: 'rounded' | 'exact' | 'over' | 'under';
}

/** Evaluates the formulas of a relation over cells A1, A2 … (values) and B1, B2 … (granules). */
function recalculate(
  relationText: string,
  cells: readonly Cell[],
): { overlap: unknown; gap: unknown; precise: unknown } | null {
  const index = new Map(cells.map(({ name }, i) => [name, i]));
  const relation = parseRelation(relationText, (name) => index.get(name));
  if (isParseProblem(relation)) throw new Error(relation.code);
  const figures = cells.map(({ literal, kind }, i): FormulaFigure => {
    const places = literal.includes('.') ? literal.length - literal.indexOf('.') - 1 : 0;
    if (kind === 'over') return { value: `A${i + 1}`, granule: null, open: 'above' };
    if (kind === 'under') return { value: `A${i + 1}`, granule: null, open: 'below' };
    if (kind === 'exact') return { value: `A${i + 1}`, granule: null, step: Q.ZERO };
    return { value: `A${i + 1}`, granule: `B${i + 1}`, step: Q.powerOfTen(-places) };
  });
  const formulas = checkFormulas(relation, figures);
  if (formulas === null) return null;
  const rows = cells.map(({ literal }): (string | number)[] => {
    const places = literal.includes('.') ? literal.length - literal.indexOf('.') - 1 : 0;
    return [Number(literal), 10 ** -places];
  });
  rows.push([`=${formulas.overlap}`, `=${formulas.gap}`, formulas.precise === null ? 'TRUE' : `=${formulas.precise}`]);
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const value = (col: number) => sheet.getCellValue({ sheet: 0, row: cells.length, col });
  const result = { overlap: value(0), gap: value(1), precise: formulas.precise === null ? true : value(2) };
  sheet.destroy();
  return result;
}

function byEngine(relation: string, cells: readonly Cell[]): boolean {
  const flags = { rounded: '', exact: '!', over: '^over', under: '^under' };
  const figures = cells.map(({ name, literal, kind }) => `${name}=${literal}${flags[kind]}`).join(' ');
  return run({ figures, relations: [relation], rounding: 'nearest' }).verdict !== 'inconsistent';
}

const cells = (text: string): Cell[] =>
  text.split(' ').map((word) => {
    const match = /^(\w+)=([-\d.]+)(!|\^over|\^under)?$/.exec(word)!;
    const kind =
      match[3] === '!' ? 'exact' : match[3] === '^over' ? 'over' : match[3] === '^under' ? 'under' : 'rounded';
    return { name: match[1]!, literal: match[2]!, kind };
  });

describe('checks as live formulas', () => {
  test.each([
    ['t = a + b', 'a=100 b=200 t=301', true],
    ['t = a + b', 'a=100 b=200 t=302', false],
    ['t = a + b', 'a=0.1 b=0.2 t=0.4', true],
    ['t = a + b', 'a=0.1 b=0.2 t=0.5', false],
    ['t = a + b', 'a=49.5! b=50 t=100!', true],
    ['t = a - b', 'a=1500 b=900 t=602', false],
    ['p = a / b', 'a=13995 p=0.793 b=17648', true],
    ['p = a / b', 'a=13995 p=0.793 b=17850', false],
    ['g = n / b - 1', 'n=392.5 g=0.188 b=330.4', true],
    ['g = n / b - 1', 'n=392.5 g=0.288 b=330.4', false],
    ['x >= 2 * y', 'x=19 y=11', false],
    ['x >= 2 * y', 'x=21 y=10', true],
    ['x > y', 'x=78^over y=75.11', true],
    ['t = a + b', 'a=60^over b=50 t=100', false],
  ] as const)('%s with %s: %s', (relation, text, meets) => {
    const given = cells(text);
    expect(recalculate(relation, given)?.overlap).toBe(meets);
    expect(byEngine(relation, given)).toBe(meets);
  });

  test("the gap is the engine's, as far as a double goes", () => {
    expect(recalculate('p = a / b', cells('a=13995 p=0.793 b=17850'))?.gap).toBeCloseTo(0.0084164, 6);
    expect(recalculate('t = a + b', cells('a=100 b=200 t=302'))?.gap).toBeCloseTo(0.5, 12);
    expect(recalculate('t = a + b', cells('a=100 b=200 t=301'))?.gap).toBe(0);
  });

  test('powers have no such form', () => {
    expect(recalculate('v = w * (1 + g) * (1 + g)', cells('v=110 w=100 g=0.05'))).toBeNull();
  });

  test('sums recalculate to the same verdict, whatever their decimals', () => {
    const literal = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(fc.array(literal, { minLength: 2, maxLength: 5 }), fc.integer({ min: -3, max: 3 }), (parts, off) => {
        const sum = parts.reduce((total, [units, places]) => total + units * 10 ** (2 - places), 0) + off;
        const given: Cell[] = [
          ...parts.map(
            ([units, places], i): Cell => ({
              name: `p${i}`,
              literal: Q.toDecimalString(Q.rational(units, 10n ** BigInt(places)), places),
              kind: 'rounded',
            }),
          ),
          { name: 't', literal: Q.toDecimalString(Q.rational(sum, 100n), 2), kind: 'rounded' },
        ];
        const relation = `t = ${parts.map((_, i) => `p${i}`).join(' + ')}`;
        expect(recalculate(relation, given)?.overlap).toBe(byEngine(relation, given));
      }),
      { numRuns: 60 },
    );
  });

  test('ratios recalculate to the same verdict wherever 15 digits suffice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 99999 }),
        fc.integer({ min: 1, max: 1999 }),
        fc.integer({ min: -60, max: 60 }),
        (base, ratio, off) => {
          const level = Math.round((base * ratio) / 1000) + off;
          fc.pre(level > 0);
          const given = cells(`a=${level} p=${(ratio / 1000).toFixed(3)} b=${base}`);
          const sheet = recalculate('p = a / b', given)!;
          if (sheet.precise === true) expect(sheet.overlap).toBe(byEngine('p = a / b', given));
        },
      ),
      { numRuns: 60 },
    );
  });
});
