import { checkSet } from '../../lib/checking/checkset/check-set';

/** Figures as printed words, relations and claims, and the verdict worked out by hand. */
type Case = readonly [
  title: string,
  figures: Readonly<Record<string, string>>,
  relations: readonly string[],
  verdict: string,
  claims?: readonly string[],
];

const FITS = 'fits';
const PLAN = ['a = p * b'];
const OVER = ['a = (1 + g) * b'];
const SUM = ['t = a + b'];

const CASES: readonly Case[] = [
  ['79,3% of 17.648 tỷ', { a: '13.995 tỷ đồng', p: '79,3%', b: '17.648 tỷ đồng' }, PLAN, FITS],
  ['79,3% of 17.850 tỷ', { a: '13.995 tỷ đồng', p: '79,3%', b: '17.850 tỷ đồng' }, PLAN, 'inconsistent'],
  ['79,3% in other magnitudes', { a: '13,995 nghìn tỷ đồng', p: '79,3%', b: '17,648 nghìn tỷ đồng' }, PLAN, FITS],
  [
    'a unit a thousand times too small',
    { a: '13.995 triệu đồng', p: '79,3%', b: '17.648 tỷ đồng' },
    PLAN,
    'inconsistent',
  ],
  [
    'exceeds 71%, over, base too small unless 71 was cut off from 71,9',
    { a: 'trên 51.000 tỷ đồng', g: '71%', b: '29.700 tỷ đồng' },
    OVER,
    'inconsistent-unless-truncated',
  ],
  ['exceeds 71%, over, base large enough', { a: 'trên 51.000 tỷ đồng', g: '71%', b: '29.900 tỷ đồng' }, OVER, FITS],
  ['gần stays below', { a: 'gần 5 tỷ USD', g: '10%', b: '4,6 tỷ USD' }, OVER, FITS],
  ['gần is passed', { a: 'gần 5 tỷ USD', g: '10%', b: '4,7 tỷ USD' }, OVER, 'inconsistent'],
  ['khoảng 20 gives one each way', { a: 'khoảng 20 tỷ USD', g: '13,2%', b: '17,7 tỷ USD' }, OVER, FITS],
  ['khoảng 20 is not 22', { a: 'khoảng 20 tỷ USD', g: '13,2%', b: '20 tỷ USD' }, OVER, 'inconsistent'],
  [
    'không quá, touched at closed ends',
    { t: 'không quá 100 tỷ đồng', a: '60 tỷ đồng', b: '41 tỷ đồng' },
    SUM,
    'tie-only',
  ],
  ['dưới, touched at an open end', { t: 'dưới 100 tỷ đồng', a: '60 tỷ đồng', b: '41 tỷ đồng' }, SUM, 'inconsistent'],
  ['dưới with room', { t: 'dưới 102 tỷ đồng', a: '60 tỷ đồng', b: '41 tỷ đồng' }, SUM, FITS],
  ['ít nhất 10 is not 5 + 4', { t: 'ít nhất 10 dự án', a: '5 dự án', b: '4 dự án' }, SUM, 'inconsistent'],
  ['ít nhất 9 is 5 + 4', { t: 'ít nhất 9 dự án', a: '5 dự án', b: '4 dự án' }, SUM, FITS],
  ['hơn 9 is 5 + 5', { t: 'hơn 9 dự án', a: '5 dự án', b: '5 dự án' }, SUM, FITS],
  ['hơn 10 is not 5 + 5', { t: 'hơn 10 dự án', a: '5 dự án', b: '5 dự án' }, SUM, 'inconsistent'],
  ['tối đa 10 is 5 + 5', { t: 'tối đa 10 dự án', a: '5 dự án', b: '5 dự án' }, SUM, FITS],
  ['counts are exact', { t: '11 dự án', a: '5 dự án', b: '5 dự án' }, SUM, 'inconsistent'],
  ['amounts are rounded', { t: '11 tỷ đồng', a: '5 tỷ đồng', b: '5 tỷ đồng' }, SUM, FITS],
  ['amounts are rounded, but not by two', { t: '12 tỷ đồng', a: '5 tỷ đồng', b: '5 tỷ đồng' }, SUM, 'inconsistent'],
  ['decimals narrow', { t: '11,0 tỷ đồng', a: '5,0 tỷ đồng', b: '5,0 tỷ đồng' }, SUM, 'inconsistent'],
  ['gấp 2 lần', { a: '20 tỷ đồng', k: '2 lần', b: '10 tỷ đồng' }, ['a = k * b'], FITS],
  ['gấp 10,2 lần', { a: '7.929 tỷ đồng', k: '10,2 lần', b: '777 tỷ đồng' }, ['a = k * b'], FITS],
  [
    'gấp 10,2 lần against 10,2 times more',
    { a: '7.929 tỷ đồng', k: '10,2 lần', b: '708 tỷ đồng' },
    ['a = k * b'],
    'inconsistent',
  ],
  ['giảm 3 lần', { a: '10 tỷ đồng', k: '3 lần', b: '30 tỷ đồng' }, ['b = k * a'], FITS],
  ['a fall', { a: '948 tỷ đồng', g: '-5,2%', b: '1.000 tỷ đồng' }, OVER, FITS],
  ['a fall read as a rise', { a: '948 tỷ đồng', g: '5,2%', b: '1.000 tỷ đồng' }, OVER, 'inconsistent'],
  ['growth of 0%', { a: '100 tỷ đồng', g: '0%', b: '100 tỷ đồng' }, OVER, FITS],
  ['growth of 0% is not 4 in 104', { a: '100 tỷ đồng', g: '0%', b: '104 tỷ đồng' }, OVER, 'inconsistent'],
  ['growth of 0,0% allows a half of the last place', { a: '1.000 tỷ đồng', g: '0,0%', b: '1.001 tỷ đồng' }, OVER, FITS],
  ['-100%', { a: '0 dự án', g: '-100%', b: '7 dự án' }, OVER, FITS],
  ['100% of all', { a: '73 xã', p: '100%', b: '73 xã' }, PLAN, FITS],
  ['100% prints for 73 of 73, not of 74', { a: '73 xã', p: '100%', b: '74 xã' }, PLAN, 'inconsistent'],
  ['100% prints for 300 of 301', { a: '300 xã', p: '100%', b: '301 xã' }, PLAN, FITS],
  ['1.250% of 10', { a: '125 tỷ đồng', p: '1.250%', b: '10 tỷ đồng' }, PLAN, FITS],
  ['1.250% is not a hundred times', { a: '1.250 tỷ đồng', p: '1.250%', b: '10 tỷ đồng' }, PLAN, 'inconsistent'],
  ['a growth of 1.150%', { a: '125 tỷ đồng', g: '1.150%', b: '10 tỷ đồng' }, OVER, FITS],
  ['15 digits to the unit', { t: '1.000.000.000.000.000 đồng', a: '999.999.999.999.999 đồng', b: '1 đồng' }, SUM, FITS],
  [
    '15 digits, three units off',
    { t: '1.000.000.000.000.000 đồng', a: '999.999.999.999.999 đồng', b: '3 đồng' },
    SUM,
    'inconsistent',
  ],
  ['105,11% of 2.693 is 2.562 turned round', { a: '2.693 triệu USD', p: '105,11%', b: '2.562 triệu USD' }, PLAN, FITS],
  [
    'the press page with triệu for tỷ',
    { a: '2.693 triệu USD', p: '105,11%', b: '2,5 triệu USD' },
    PLAN,
    'inconsistent',
  ],
  ['parts within a whole', { t: '100 tỷ đồng', a: '30 tỷ đồng', b: '40 tỷ đồng' }, ['t >= a + b'], FITS],
  ['parts beyond a whole', { t: '100 tỷ đồng', a: '60 tỷ đồng', b: '45 tỷ đồng' }, ['t >= a + b'], 'inconsistent'],
  [
    'parts beyond a whole by rounding only',
    { t: '100 tỷ đồng', a: '60 tỷ đồng', b: '41 tỷ đồng' },
    ['t >= a + b'],
    FITS,
  ],
  [
    'a chain of two years',
    { a: '121 tỷ đồng', g: '10%', c: '100 tỷ đồng', h: '10%' },
    ['a = (1 + g) * (1 + h) * c'],
    FITS,
  ],
  [
    'a chain that breaks',
    { a: '121 tỷ đồng', g: '10%', c: '110 tỷ đồng', h: '10%' },
    ['a = (1 + g) * (1 + h) * c'],
    'inconsistent',
  ],
  [
    'a chain over an unprinted year',
    { a: '121 tỷ đồng', g: '10%', b: '?', c: '100 tỷ đồng', h: '10%' },
    ['a = (1 + g) * b', 'b = (1 + h) * c'],
    FITS,
  ],
  [
    'a chain over an unprinted year that breaks',
    { a: '121 tỷ đồng', g: '10%', b: '?', c: '115 tỷ đồng', h: '10%' },
    ['a = (1 + g) * b', 'b = (1 + h) * c'],
    'inconsistent',
  ],
  [
    'two plans from one level',
    { a: '100 tỷ đồng', p: '50%', b: '?', q: '25%', d: '50 tỷ đồng' },
    ['a = p * b', 'd = q * b'],
    FITS,
  ],
  [
    'two ratios that need two plans',
    { a: '100 tỷ đồng', p: '50%', b: '?', q: '40%', d: '50 tỷ đồng' },
    ['a = p * b', 'd = q * b'],
    'inconsistent',
  ],
  ['points add', { a: '7,01%', b: '6,80%', d: '0,21 điểm %' }, ['a = b + d'], FITS],
  ['points do not add', { a: '7,01%', b: '6,80%', d: '0,30 điểm %' }, ['a = b + d'], 'inconsistent'],
  ['points fall', { a: '3,17%', b: '3,67%', d: '-0,5 điểm %' }, ['a = b + d'], FITS],
  ['shares make a hundred', { a: '31,2%', b: '34,6%', c: '29,5%', d: '4,7%' }, ['1 = a + b + c + d'], FITS],
  [
    'shares make a hundred within rounding',
    { a: '31,2%', b: '34,6%', c: '29,6%', d: '4,7%' },
    ['1 = a + b + c + d'],
    FITS,
  ],
  [
    'shares make a hundred and one',
    { a: '31,2%', b: '34,6%', c: '30,5%', d: '4,7%' },
    ['1 = a + b + c + d'],
    'inconsistent',
  ],
  ['contributions make the growth', { t: '7,01%', a: '0,32 điểm %', b: '6,69 điểm %' }, SUM, FITS],
  ['a range holds', { a: '45 tỷ đồng', p: 'từ 3 đến 5%', b: '1.000 tỷ đồng' }, PLAN, FITS],
  ['a range is left', { a: '60 tỷ đồng', p: 'từ 3 đến 5%', b: '1.000 tỷ đồng' }, PLAN, 'inconsistent'],
  ['surplus', { s: '413,5 triệu USD', x: '612 triệu USD', m: '198,5 triệu USD' }, ['s = x - m'], FITS],
  [
    'surplus with a digit changed',
    { s: '431,5 triệu USD', x: '612 triệu USD', m: '198,5 triệu USD' },
    ['s = x - m'],
    'inconsistent',
  ],
  ['no whole number is 67,4% of 150', { p: '67,4%', x: '?int', n: '150 xã' }, ['x = p * n'], 'inconsistent'],
  ['101 is 67,3% of 150', { p: '67,3%', x: '?int', n: '150 xã' }, ['x = p * n'], FITS],
  ['a missing plan leaves it open', { a: '13.995 tỷ đồng', p: '79,3%', b: '?' }, PLAN, 'undetermined'],
  ['a cut-off percentage', { a: '7.939 dự án', p: '79,3%', b: '10.000 dự án' }, PLAN, 'inconsistent-unless-truncated'],
  ['division by nothing', { g: '12%', a: '5 dự án', b: '0 dự án' }, ['g = a / b'], 'undetermined'],
  ['trên 50% is more than half', { x: 'trên 50%' }, [], FITS, ['x > 0.5']],
  ['trên 50% is half or more', { x: 'trên 50%' }, [], FITS, ['x >= 0.5']],
  ['dưới 50% is not half', { x: 'dưới 50%' }, [], 'claim-false', ['x >= 0.5']],
  ['không quá 50% is never more', { x: 'không quá 50%' }, [], 'claim-false', ['x > 0.5']],
  ['không quá 50% may be half', { x: 'không quá 50%' }, [], 'undetermined', ['x < 0.5']],
  ['tối thiểu 20 xã is twenty at least', { x: 'tối thiểu 20 xã' }, [], FITS, ['x >= 20.0']],
  ['tối thiểu 20 xã may be twenty', { x: 'tối thiểu 20 xã' }, [], 'undetermined', ['x > 20.0']],
  ['xấp xỉ 650 người is within ten', { x: 'xấp xỉ 650 người' }, [], FITS, ['x <= 660.0']],
  ['xấp xỉ 650 người may be 657', { x: 'xấp xỉ 650 người' }, [], 'undetermined', ['x <= 655.0']],
  ['xấp xỉ 650 người is not below 630', { x: 'xấp xỉ 650 người' }, [], 'claim-false', ['x < 630.0']],
  ['5.120 tỷ is twice 2.500 tỷ', { x: '5.120 tỷ đồng', y: '2.500 tỷ đồng' }, [], FITS, ['x >= 2 * y']],
  ['5.000 tỷ may be twice 2.500 tỷ', { x: '5.000 tỷ đồng', y: '2.500 tỷ đồng' }, [], 'undetermined', ['x >= 2 * y']],
  ['4.800 tỷ is not twice 2.500 tỷ', { x: '4.800 tỷ đồng', y: '2.500 tỷ đồng' }, [], 'claim-false', ['x >= 2 * y']],
];

describe('check sets of printed words', () => {
  test.each(CASES.map((each) => [each[0], each] as const))('%s', (_title, [, words, relations, verdict, claims]) => {
    const figures = Object.entries(words).map(([name, text]) =>
      text.startsWith('?') ? { name, missing: true, ...(text === '?int' ? { integer: true } : {}) } : { name, text },
    );
    const result = checkSet({ checkSet: 1, figures, relations, ...(claims ? { claims } : {}) });
    const fits = ['consistent', 'only-by-rounding'];
    expect(fits.includes(result.verdict) ? FITS : result.verdict).toBe(verdict);
  });
});
