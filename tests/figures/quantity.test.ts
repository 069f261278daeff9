import { matchQuantityAt, scanQuantities } from '../../lib/figures/quantity';
import { normaliseText } from '../../lib/text/normalise';
import { describeFigure } from './describe-figure';

function literals(text: string): string[] {
  return scanQuantities(normaliseText(text).text).map((match) => match.figure.literal);
}

describe('figures of running text, longest first and without overlap', () => {
  test.each([
    ['Thu ngân sách đạt 7.929 tỷ đồng, bằng 45% dự toán.', ['7.929 tỷ đồng', '45%']],
    ['228.216 tỷ đồng và 5,64 tỷ USD', ['228.216 tỷ đồng', '5,64 tỷ USD']],
    ['từ 349 đầu mối xuống còn 268', ['349 đầu mối', '268']],
    ['tăng từ 12% lên 15%', ['12%', '15%']],
    ['giai đoạn 2016 - 2022', ['2016 - 2022']],
    ['ngày 30-6-2016', ['30', '6', '2016']],
    ['tháng 1-2017', ['1', '2017']],
    ['xếp thứ 14/63', ['thứ 14/63']],
    ['có tám dự án và ba mươi ba hộ', ['tám dự án', 'ba mươi ba hộ']],
    ['trong 5 năm 2016-2020', ['5', '2016-2020']],
    ['10 năm qua', ['10']],
    ['Quốc lộ 5 dài 100 km', ['5', '100 km']],
    ['-5 dự án mới', ['5 dự án']],
    ['có năm dự án trong năm doanh nghiệp', ['năm dự án']],
    ['đạt 40,62/80 điểm', ['40,62/80 điểm']],
    ['gần 2/3 số hộ', ['2/3']],
    ['hôm 24/3 họp', ['24', '3']],
    ['from $1.2-1.5 billion', ['$1.2-1.5 billion']],
    ['nhiệt độ -5 độ C', ['-5 độ C']],
    ['đến năm 2022\nDoanh nghiệp mới', ['2022']],
    ['trồng 33.333\nha rừng', ['33.333\nha']],
    ['vốn 1.000\nUSD', ['1.000\nUSD']],
    ['COVID-19', ['19']],
    ['đạt 79,3 %', ['79,3 %']],
  ])('"%s"', (text, expected) => {
    expect(literals(text)).toEqual(expected);
  });
});

describe('words that look like numbers or units are none', () => {
  test.each([
    ['một số doanh nghiệp'],
    ['hai bên cùng nhau'],
    ['một trong những'],
    ['không có gì'],
    ['đầu tư nước ngoài'],
    ['trong năm doanh nghiệp nộp thuế'],
    ['phần trăm'],
    ['hai con số'],
    ['hai nước'],
    ['nửa đầu nhiệm kỳ'],
    ['chín chắn'],
    ['mã A4 và 5G'],
  ])('"%s" holds no figure', (text) => {
    expect(literals(text)).toEqual([]);
  });

  test.each([
    ['3 xã hội', '3 null d0 g1'],
    ['2 con số', '2 null d0 g1'],
    ['5 triệu chứng', '5 null d0 g1'],
    ['3 tỷ lệ', '3 null d0 g1'],
    ['2 đồng chí', '2 null d0 g1'],
    ['12 đô thị', '12 null d0 g1'],
  ])('"%s" is %s', (text, expected) => {
    expect(describeFigure(matchQuantityAt(text, 0)?.figure)).toBe(expected);
  });
});

describe('a match starts exactly at the index', () => {
  test('inside a number or a word there is none', () => {
    expect(matchQuantityAt('13.995 tỷ', 1)).toBeNull();
    expect(matchQuantityAt('13.995 tỷ', 3)).toBeNull();
    expect(matchQuantityAt('hai mươi', 1)).toBeNull();
    expect(matchQuantityAt('COVID19', 5)).toBeNull();
  });

  test('the bound word is outside the span and its place is told', () => {
    const match = matchQuantityAt('đạt trên 51.000 tỷ đồng', 9)!;
    expect([match.start, match.end]).toEqual([9, 23]);
    expect(match.boundWords).toEqual({ start: 4, end: 8 });
  });

  test('words that end in a bound word, or stand before another subject, are none', () => {
    for (const text of [
      'tốc độ 12%',
      'mức độ 3',
      'nêu trên 5 dự án',
      'ngoài 20 dự án',
      'cao hơn 2 điểm %',
      'nhanh hơn 5%',
    ])
      expect([text, scanQuantities(text)[0]!.figure.bound]).toEqual([text, undefined]);
  });

  test('the end of the number itself is told', () => {
    expect(matchQuantityAt('2022 doanh nghiệp', 0)!.numberEnd).toBe(4);
  });

  test('how many were ranked is told', () => {
    expect(matchQuantityAt('thứ 15/63', 0)!.outOf).toEqual({ num: 63n, den: 1n });
  });
});

describe('hostile texts are scanned in linear time', () => {
  test.each([
    ['1.'],
    ['1 '],
    ['111 '],
    ['một '],
    ['-'],
    ['9'],
    ['$'],
    ['1-'],
    ['1 triệu '],
    ['hai phần '],
    ['thứ '],
    ['khoảng '],
    ['1,'],
    ['tỷ đồng/'],
  ])('%j over and over', (unit) => {
    // In quadratic time this would outlast the time any test has.
    expect(Array.isArray(scanQuantities(unit.repeat(Math.ceil(200_000 / unit.length))))).toBe(true);
  });
});
