import { checkSet } from '../../lib/checking/checkset/check-set';
import * as Q from '../../lib/figures/rational';
function show(j: unknown) {
  const r = checkSet(j);
  const iv = (i: any) => `${i.loOpen ? '(' : '['}${i.lo ? Q.toExactString(i.lo) : ''},${i.hi ? Q.toExactString(i.hi) : ''}${i.hiOpen ? ')' : ']'}`;
  console.log(r.verdict, r.findings.map((f) => [f.verdict, f.code, f.relation, f.gap && Q.toExactString(f.gap), JSON.stringify(f.details)].join(' | ')), [...r.implied].map(([k, v]) => k + iv(v)).join(' '), JSON.stringify(r.culprits), r.repairs.map((x) => `${x.name ?? x.relation}: ${x.from}→${x.to} ${x.edit}`).join('; '));
}
const f = (name: string, value: string, o = {}) => ({ name, value, ...o });
const m = (name: string, o = {}) => ({ name, missing: true, ...o });
test('x', () => {
  show({ checkSet: 1, figures: [f('a', '13995'), f('p', '0.793'), m('b')], relations: ['a = p * b'] });
  show({ checkSet: 1, figures: [f('a', '13995'), f('p', '0.793'), f('b', '17648')], relations: ['a = p * b'] });
  show({ checkSet: 1, figures: [f('a', '13995'), f('p', '0.793'), f('b', '17850')], relations: ['p = a / b'] });
  show({ checkSet: 1, figures: [f('m', '5.19'), f('n', '28', { exact: true }), m('s', { integer: true })], relations: ['m = s / n'] });
  show({ checkSet: 1, figures: [f('m', '5.18'), f('n', '28', { integer: true }), m('s', { integer: true })], relations: ['m = s / n'] });
  show({ checkSet: 1, figures: [f('a', '1'), f('b', '1'), f('t', '3')], relations: ['t = a + b'], claims: ['t >= 2', 't < 2'] });
  show({ checkSet: 1, figures: [f('a', '1'), f('b', '1'), f('t', '5')], relations: ['t = a + b'] });
  show({ checkSet: 1, figures: [f('a', '1'), f('b', '1'), f('t', '4', {exact: true}) ], relations: ['t = a + b'] });
  show({ checkSet: 1, figures: [f('r', '51000', { bound: 'over' }), f('p', '0.71'), f('g', '0.246'), m('plan'), m('last')], relations: ['r = (1 + p) * plan', 'r = (1 + g) * last'] });
  show({ checkSet: 1, figures: [f('a', '60'), f('b', '40'), f('t', '100'), f('p', '0.6'), f('q', '0.4')], relations: ['a = p * t', 'b = q * t', 'p + q = 1', 't = a + b'] });
  show({ checkSet: 1, figures: [f('a', '60'), f('b', '40'), f('t', '100'), f('g', '0.6')], relations: ['g = (a - b) / b'] });
  show({ checkSet: 1, figures: [f('a', '5.2'), f('b', '5.3', { sameAs: 'a' })] });
  show({ checkSet: 1, figures: [f('a', '12300', { decimals: -3 })] });
  show({ checkSet: 1, figures: [{ name: 'a', text: 'trên 51.000 tỷ đồng' }, { name: 'p', text: '79,3%' }] });
  show({ checkSet: 1, figures: [f('a', '1'), f('a', '2')], relations: ['t = a + b', 'a = '] });
  show({ checkSet: 2, figures: [f('1a', '1,5')] });
});
