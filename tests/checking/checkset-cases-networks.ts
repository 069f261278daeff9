import type { CheckSetCase } from './check-set-helper';

const RECORD = ['x1 + x2 + x3 + x4 + x5 = x6', 'x7 + x8 = x1', 'x9 + x10 + x11 = x6'];

/** Networks of relations: implied intervals, culprits, cycles. */
export const NETWORK_CASES: readonly CheckSetCase[] = [
  { title: 'a chain passes its precision on', figures: 'a=10 b=10.0 c=10.00', relations: ['a = b', 'b = c'], verdict: 'consistent', implied: { a: '[9.995, 10.005]' } },
  { title: 'a table whose margins agree', figures: 'a=1! b=2! c=3! d=4! r1=3! r2=7! c1=4! c2=6! t=10!', relations: ['r1 = a + b', 'r2 = c + d', 'c1 = a + c', 'c2 = b + d', 't = r1 + r2', 't = c1 + c2'], verdict: 'consistent' },
  { title: 'a table with one wrong cell: row and column point at it', figures: 'a=1! b=20! c=3! d=4! r1=3! r2=7! c1=4! c2=6! t=10!', relations: ['r1 = a + b', 'r2 = c + d', 'c1 = a + c', 'c2 = b + d', 't = r1 + r2', 't = c1 + c2'], verdict: 'inconsistent', culprits: 'b', repairs: ['b: 2'] },
  { title: 'a table with one wrong margin', figures: 'a=1! b=2! c=3! d=4! r1=13! r2=7! c1=4! c2=6! t=10!', relations: ['r1 = a + b', 'r2 = c + d', 'c1 = a + c', 'c2 = b + d', 't = r1 + r2', 't = c1 + c2'], verdict: 'inconsistent', culprits: 'r1', repairs: ['r1: 3'] },
  { title: 'propagation alone is blind to this ring', figures: 'x=? y=? z=?', relations: ['x + y = 1', 'y + z = 1', 'x + z = 1', 'x - y = 0.5'], verdict: 'inconsistent', culprits: '' },
  { title: 'a ring with one solution', figures: 'x=? y=? z=?', relations: ['x + y = 3', 'y + z = 5', 'x + z = 4'], verdict: 'consistent', implied: { x: '[1, 1]', y: '[2, 2]', z: '[3, 3]' } },
  { title: 'a ring of rounded figures', figures: 's=3 d=1 x=? y=?', relations: ['x + y = s', 'x - y = d'], verdict: 'consistent', implied: { x: '[1.5, 2.5]', y: '[0.5, 1.5]' } },
  { title: 'open ends stay open around a ring', figures: 's=3^over d=1^at-least x=? y=?', relations: ['x + y = s', 'x - y = d'], verdict: 'consistent', implied: { x: '(2, inf)', y: '(-inf, inf)' } },
  { title: 'a strict inequality opens an end', figures: 'x=10 y=?', relations: ['y > x', 'y <= 11'], verdict: 'consistent', implied: { y: '(9.5, 11]', x: '[9.5, 10.5]' } },
  { title: 'a strict inequality is felt through a ring', figures: 'x=? y=?', relations: ['x + y <= 4', 'x - y <= 0', 'x > 1.5'], verdict: 'consistent', implied: { x: '(1.5, 2]', y: '(1.5, 2.5)' } },
  { title: 'strictness alone makes it impossible', figures: 'x=? y=?', relations: ['x + y <= 4', 'x - y >= 0', 'y >= 2', 'x > 2'], verdict: 'inconsistent' },
  { title: 'profit, cost and turnover: one figure explains all', figures: 'turnover=200! cost=125! profit=755!', relations: ['profit = turnover - cost', 'cost <= turnover', 'profit <= 0.6 * turnover'], verdict: 'inconsistent', culprits: 'profit' },
  { title: 'profit = turnover - cost, any one may be wrong', figures: 'turnover=200! cost=125! profit=85!', relations: ['profit = turnover - cost'], verdict: 'inconsistent', culprits: 'cost | profit | turnover', gap: '10' },
  { title: 'bounds single the culprit out', figures: 'age=-5! married=0!', relations: ['age >= 0', 'age <= 120'], verdict: 'inconsistent', culprits: 'age' },
  { title: 'two independent errors: every pair', figures: 'a=1! b=2! t=9! c=3! d=4! u=99!', relations: ['t = a + b', 'u = c + d'], verdict: 'inconsistent', culprits: 'a c | a d | a u | b c | b d | b u | c t | d t | t u' },
  { title: 'a subtotal shared by two failing sums is the one', figures: 'a=1! b=2! s=30! c=4! t=7!', relations: ['s = a + b', 't = s + c'], verdict: 'inconsistent', culprits: 's', repairs: ['s: 3'] },
  { title: 'a bound figure can be a culprit', figures: 'a=100^over b=50 t=120', relations: ['t = a + b'], verdict: 'inconsistent', culprits: 'a | b | t' },
  { title: 'missing figures are never culprits', figures: 'a=10! b=? c=20! d=5!', relations: ['b = a + 1', 'b = c + d'], verdict: 'inconsistent', culprits: 'a | c | d' },
  { title: 'budget scale does not blur the culprit', figures: 'a=13995000000000! b=3653000000000! t=17648000000001!', relations: ['t = a + b'], verdict: 'inconsistent', culprits: 'a | b | t', gap: '1' },
  { title: 'budget scale, ties to the last dong', figures: 'a=13995000000000! b=3653000000001! t=17648000000001!', relations: ['t = a + b'], verdict: 'consistent' },
  { title: 'eleven variables, one typed with a zero too many', figures: 'x1=1452! x2=116! x3=323! x4=76! x5=12! x6=19790! x7=1842! x8=-390! x9=1979! x10=0! x11=0!', relations: RECORD, verdict: 'inconsistent', culprits: 'x6', repairs: ['x6: 1979'] },
  { title: 'eleven variables, two errors', figures: 'x1=1452! x2=116! x3=323! x4=76! x5=12! x6=1979! x7=1842! x8=137! x9=-9! x10=2107! x11=124!', relations: RECORD, verdict: 'inconsistent', culprits: 'x10 x7 | x10 x8 | x11 x7 | x11 x8 | x7 x9 | x8 x9' },
  { title: 'a tie through a ring', figures: 'a=1 b=1 c=1 t=3', relations: ['t = a + b + c', 'a >= 1.5', 'b >= 1', 'c >= 1'], verdict: 'tie-only', implied: { a: '[1.5, 1.5]', b: '[1, 1]', c: '[1, 1]', t: '[3.5, 3.5]' } },
  { title: 'each relation holds alone, not together', figures: 'a=10 b=10 t=21 d=1', relations: ['t = a + b', 'd = a - b', 'a <= 10'], verdict: 'inconsistent', culprits: 'd | t' },
  { title: 'a product and a sum of rounded figures', figures: 'x=2 y=3 z=6 w=5', relations: ['z = x * y', 'w = x + y'], verdict: 'consistent' },
  { title: 'a product and a sum that cannot both be', figures: 'x=2 y=3 z=9 w=5', relations: ['z = x * y', 'w = x + y', 'x <= y'], verdict: 'inconsistent', culprits: 'w | z' },
  { title: 'a network that holds only by rounding', figures: 'a=1.9 b=2.9 s=? t=4.9', relations: ['s = a + b', 't = s'], verdict: 'only-by-rounding' },
  { title: 'a whole network read as cut off', figures: 'a=1.9 b=1.9 c=1.9 d=1.9 s=? t=7.9', relations: ['s = a + b + c + d', 't = s'], verdict: 'inconsistent-unless-truncated' },
];

/** Typing errors and their repair. */
export const TYPO_CASES: readonly CheckSetCase[] = [
  { title: 'adjacent digits swapped: 192 for 129', figures: 't=192! a=60! b=69!', relations: ['t = a + b'], verdict: 'inconsistent', onlyRepairs: true, repairs: ['t: 129'] },
  { title: 'adjacent digits swapped: 84 for 48', figures: 't=100! a=52! b=84!', relations: ['t = a + b'], verdict: 'inconsistent', onlyRepairs: true, repairs: ['b: 48'] },
  { title: 'a digit dropped: 48 for 480', figures: 't=1000! a=520! b=48!', relations: ['t = a + b'], verdict: 'inconsistent', onlyRepairs: true, repairs: ['b: 480'] },
  { title: 'a digit dropped inside', figures: 't=1745! a=1021! b=74!', relations: ['t = a + b'], verdict: 'inconsistent', repairs: ['b: 724'] },
  { title: 'a digit added', figures: 't=1745! a=1021! b=7124!', relations: ['t = a + b'], verdict: 'inconsistent', repairs: ['b: 724'] },
  { title: 'a digit doubled', figures: 't=1745! a=1021! b=7224!', relations: ['t = a + b'], verdict: 'inconsistent', repairs: ['b: 724'] },
  { title: 'a digit replaced', figures: 't=1745! a=1021! b=754!', relations: ['t = a + b'], verdict: 'inconsistent', repairs: ['b: 724', 't: 1775'] },
  { title: 'a sign', figures: 'profit=-30! income=100! cost=70!', relations: ['profit = income - cost'], verdict: 'inconsistent', onlyRepairs: true, repairs: ['profit: 30', 'income: 70', 'cost: 100'] },
  { title: 'thousands for millions', figures: 't=5120! a=5! b=120!', relations: ['t = a + b'], verdict: 'inconsistent', repairs: ['a: 5000'] },
  { title: 'two cells interchanged', figures: 'a=125! b=110! p=1.375! c=80! d=100!', relations: ['b = p * c', 'a = d + 25'], verdict: 'consistent' },
  { title: 'two cells interchanged: cost and turnover', figures: 'turnover=125! cost=200! profit=75!', relations: ['profit = turnover - cost', 'turnover >= 0', 'cost >= 0', 'profit >= 0'], verdict: 'inconsistent', repairs: ['turnover: 200', 'cost: 125'] },
  { title: 'a part omitted from the total', figures: 't=17450! a=17450! b=2789!', relations: ['t = a + b'], verdict: 'inconsistent', repairs: ['t: 20239'] },
  { title: 'a part counted twice', figures: 't=140! a=60! b=40!', relations: ['t = a + b'], verdict: 'inconsistent', repairs: ['t: 100'] },
  { title: 'a rounded figure with swapped digits', figures: 'a=13995 p=0.739 b=17648', relations: ['a = p * b'], verdict: 'inconsistent', repairs: ['p: 0.793'] },
  { title: 'decimals are repaired in the form given', figures: 't=10.5! a=4.2! b=3.6!', relations: ['t = a + b'], verdict: 'inconsistent', onlyRepairs: true, repairs: ['b: 6.3'] },
  { title: 'no single slip explains it', figures: 't=1000! a=137! b=248!', relations: ['t = a + b'], verdict: 'inconsistent', onlyRepairs: true, repairs: [] },
  { title: 'values past 2^31', figures: 't=30000000092! a=10000000046! b=20000000064!', relations: ['t = a + b'], verdict: 'inconsistent', repairs: ['b: 20000000046'] },
  { title: 'two errors in separate sums are repaired each', figures: 't=192! a=60! b=69! u=100! c=52! d=84!', relations: ['t = a + b', 'u = c + d'], verdict: 'inconsistent', onlyRepairs: true, repairs: ['t: 129', 'd: 48'] },
  { title: 'two errors in one network are repaired each', figures: 't=192! a=60! b=69! c=52! d=84! u=136!', relations: ['t = a + b', 'u = c + d', 'a = 60', 'c >= 50'], verdict: 'inconsistent', repairs: ['t: 129'] },
  { title: 'a repair must not break what held', figures: 't=192! a=60! b=69! v=122!', relations: ['t = a + b', 'v = b + 53'], verdict: 'inconsistent', onlyRepairs: true, repairs: ['t: 129'] },
];
