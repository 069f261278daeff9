import { type ReadCheckSet, readCheckSet } from '../../lib/checking/checkset/read-check-set';
import { solve } from '../../lib/checking/decide/system';
import { NEAREST } from '../../lib/checking/model/variable';
import { numbers } from '../bench/measure';

/** Networks with rings, products, shares of one total, quotients and strict signs. */
const NETWORKS = [
  ['a = p * t', 'b = q * t', 't = a + b'],
  ['a = p * t', 'b = q * t', 'p + q = 1'],
  ['a = (1 + p) * b', 't = a + b'],
  ['p = a / t', 'q = b / t', 't = a + b'],
  ['p = a / b - 1', 'q = b / t - 1', 't <= a'],
  ['a = p * t', 'b = p * q', 't = a + b'],
  ['t = a + b', 'p = a - b', 'q >= t', 'a > b'],
  ['p = (a - b) / b', 't = a + b'],
  ['a = p * b', 'a = q * t', 'b <= t'],
];

function makeFigures(network: readonly string[], random: () => number): Record<string, unknown>[] {
  const whole = (below: number): number => Math.floor(random() * below);
  const [a, b] = [20 + whole(60), 20 + whole(60)];
  const t = a + b;
  const growth = /1 \+ p|- 1|- b/.test(network[0]!);
  const p = growth ? (a / b - 1).toFixed(2) : (a / t + (whole(3) - 1) / 100).toFixed(2);
  const literals: Record<string, string> = {
    a: String(a),
    b: String(b),
    t: String(t + whole(2)),
    p,
    q: (b / t).toFixed(2),
  };
  return Object.entries(literals).map(([name, value]) => {
    const kind = whole(10);
    if (kind === 0) return { name, missing: true };
    if (kind === 1) return { name, value, rounding: 'half-away' };
    return kind === 2 && (name === 'a' || name === 'b') ? { name, value, bound: 'over' } : { name, value };
  });
}

test('implied ranges are tight: each end is reached, or approached where it is open, and nothing lies beyond', () => {
  const random = numbers(12345);
  let ends = 0;
  for (let i = 0; i < 45; i++) {
    const relations = NETWORKS[i % NETWORKS.length]!;
    const given = { checkSet: 1, figures: makeFigures(relations, random), relations };
    const { system } = readCheckSet(given) as ReadCheckSet;
    const { ranges } = solve(system, NEAREST, 'ranges');
    if (ranges === null) continue;
    const holdsWith = (relation: string): boolean => {
      const more = readCheckSet({ ...given, relations: [...relations, relation] }) as ReadCheckSet;
      return solve(more.system, NEAREST, 'status').status === 'feasible';
    };
    ranges.forEach(({ lo, hi, loOpen, hiOpen }, v) => {
      const { name } = system.variables[v]!;
      for (const [end, open, beyond, inside] of [
        [lo, loOpen, '<', '+'],
        [hi, hiOpen, '>', '-'],
      ] as const) {
        if (end === null) continue;
        ends++;
        const at = `((0 + ${end.num}) / ${end.den})`.replace('0 + -', '0 - ');
        const found = {
          reached: holdsWith(`${name} = ${at}`),
          beyond: holdsWith(`${name} ${beyond} ${at}`),
          approached: holdsWith(`${name} ${beyond} ${at} ${inside} 0.0000001`),
        };
        expect({ relations, name, ...found }).toEqual({
          relations,
          name,
          reached: !open,
          beyond: false,
          approached: true,
        });
      }
    });
  }
  expect(ends).toBeGreaterThan(150);
});
