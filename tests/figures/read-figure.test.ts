import * as Q from '../../lib/figures/rational';
import { readFigure } from '../../lib/figures/read-figure';
import { describeFigure } from './describe-figure';

describe('a printed phrase is read as one exact figure', () => {
  test.each([
    ['trên 51.000 tỷ đồng', 'over 51000000000000 VND ty d0 g1000000000'],
    ['gần 9,3 tỷ USD', 'under* 9300000000 USD ty d1 g100000000'],
    ['13.995 tỷ đồng', '13995000000000 VND ty d0 g1000000000'],
    ['228.216 tỷ đồng', '228216000000000 VND ty d0 g1000000000'],
    ['79,3%', '79.3 % d1 g0.1'],
    ['79,3 phần trăm', '79.3 % d1 g0.1'],
    ['0,84 điểm phần trăm', '0.84 pp d2 g0.01'],
    ['2,5 điểm %', '2.5 pp d1 g0.1'],
    ['190.8 triệu USD', '190800000 USD trieu d1 g100000'],
    ['14,415 tỷ USD', '14415000000 USD ty d3 g1000000'],
    ['377 nghìn ha', '377000 ha nghin d0 g1000'],
    ['126 tỷ 090 triệu đồng', '126090000000 VND compound d0 g1000000'],
    ['hai tỷ rưỡi đồng', '2500000000 VND ty d1 g100000000'],
    ['50 nghìn tỷ đồng', '50000000000000 VND nghin_ty d0 g1000000000000'],
    ['hai trăm nghìn hộ', '200000 households nghin d0 g1000'],
    ['1 triệu 200 nghìn người', '1200000 people compound d0 g1000'],
    ['1.234,56 tấn', '1234.56 tonnes d2 g0.01'],
    ['1,234.56 tonnes', '1234.56 tonnes d2 g0.01'],
    ['50.000đ', '50000 VND d0 g1'],
    ['30ha', '30 ha d0 g1'],
    ['50 triệu đồng/người/năm', '50000000 VND/person trieu d0 g1000000'],
    ['5 triệu đồng / người', '5000000 VND/person trieu d0 g1000000'],
    ['3 quốc gia và vùng lãnh thổ', '3 countries d0 g1'],
    ['04 tỉnh, thành phố', '4 localities d0 g1'],
    ['2,15 tỷ đô la Mỹ', '2150000000 USD ty d2 g10000000'],
    ['US$2.17bn', '2170000000 USD ty d2 g10000000'],
    ['2.4 billion USD', '2400000000 USD ty d1 g100000000'],
    ['13,995 billion dong', '13995000000000 VND ty d0 g1000000000'],
    ['79.3 percent', '79.3 % d1 g0.1'],
    ['nearly 9.3 billion USD', 'under* 9300000000 USD ty d1 g100000000'],
    ['over 51,000 billion VND', 'over 51000000000000 VND ty d0 g1000000000'],
    ['6,6-6,8%', '6.6..6.8 % d1 g0.1'],
    ['6,6% – 6,8%', '6.6..6.8 % d1 g0.1'],
    ['từ 6,5 đến 7%', '6.5..7 % d1 g0.1'],
    ['US$ 5-6 million', '5000000..6000000 USD trieu d0 g1000000'],
    ['40,62/80 điểm', '40.62 points d2 g0.01'],
    ['gần 2/3 số hộ', 'under* 2/3 fraction d0 g0'],
    ['8-10 tỷ USD', '8000000000..10000000000 USD ty d0 g1000000000'],
    ['từ 500 triệu đến 1 tỷ đồng', '500000000..1000000000 VND ty d0 g1000000'],
    ['hàng chục đoàn', 'at-least 10 delegations d0 g10'],
    ['hàng trăm nghìn lượt khách', 'at-least 100000 visits nghin d0 g100000'],
    ['thứ 15/63', '15 rank d0 g1'],
    ['đứng đầu', '1 rank d0 g1'],
    ['thứ mười hai', '12 rank d0 g1'],
    ['7th', '7 rank d0 g1'],
    ['một phần ba', '1/3 fraction d0 g0'],
    ['hơn một nửa', 'over 0.5 fraction d0 g0'],
    ['-5,2%', '-5.2 % d1 g0.1'],
    ['−5,2%', '-5.2 % d1 g0.1'],
    ['13\u00a0995\u00a0tỷ đồng', '13995000000000 VND ty d0 g1000000000'],
    ['.8%', '0.8 % d1 g0.1'],
    ['08 hội nghị', '8 events d0 g1'],
    ['ít nhất 20 dự án', 'at-least 20 projects d0 g1'],
    ['từ 20 dự án trở lên', 'at-least 20 projects d0 g1'],
    ['không quá 7.000 đồng', 'at-most 7000 VND d0 g1'],
    ['xấp xỉ 20 tỷ USD', 'about 20000000000 USD ty d0 g1000000000'],
    ['trên dưới 650 đại biểu', 'about 650 people d0 g1'],
    ['vượt mức 50 nghìn tỷ đồng', 'over 50000000000000 VND nghin_ty d0 g1000000000000'],
    ['chưa đến 5%', 'under 5 % d0 g1'],
    ['>= 20 xã', 'at-least 20 communes d0 g1'],
    ['3 tha\u0309o\u0323', '3 null d0 g1'],
  ])('"%s" is %s', (phrase, expected) => {
    expect(describeFigure(readFigure(phrase).figure)).toBe(expected);
  });
});

describe('text without a figure gives none', () => {
  test.each([
    [''],
    ['tỷ lệ'],
    ['một số'],
    ['xã hội'],
    ['không có'],
    ['ngày 12.03.2023'],
    ['1.2.1'],
    ['đầu tư'],
    ['9'.repeat(61)],
    ['a'.repeat(501)],
  ])('"%s"', (phrase) => {
    expect(readFigure(phrase)).toEqual({ figure: null, alternatives: [], how: ['no-number'] });
  });

  test('"không" alone is zero, as a whole phrase only', () => {
    expect(describeFigure(readFigure('không').figure)).toBe('0 null d0 g1');
  });
});

describe('where two readings fit, both are given with the reason', () => {
  test.each([
    ['3,761 doanh nghiệp', '3761', ['comma-decimal 3.761']],
    ['13.995', '13995', ['dot-decimal 13.995']],
    ['13,995', '13.995', ['comma-groups 13995']],
    ['1.423 triệu USD', '1423000000', ['dot-decimal 1423000']],
    ['13,995 tỷ đồng', '13995000000', ['comma-groups 13995000000000']],
    ['tăng gấp 10,2 lần', '10.2', ['times-more 11.2']],
    ['tăng 3 lần', '3', ['times-more 4']],
    ['13.995 tỷ đồng', '13995000000000', []],
    ['14,415 tỷ USD', '14415000000', []],
    ['2.035 dự án', '2035', []],
    ['3,761 nghìn doanh nghiệp', '3761', ['comma-groups 3761000']],
    ['1.234.567 đồng', '1234567', []],
    ['79,3%', '79.3', []],
    ['gấp 10,2 lần', '10.2', []],
    ['gấp đôi', '2', []],
    ['tăng gấp đôi', '2', ['times-more 3']],
    ['gấp rưỡi', '1.5', []],
  ])('"%s" is %s, or %j', (phrase, value, others) => {
    const reading = readFigure(phrase);
    expect(Q.toExactString(reading.figure!.value)).toBe(value);
    expect(reading.alternatives.map((other) => `${other.reason} ${Q.toExactString(other.figure.value)}`)).toEqual(
      others,
    );
  });
});

describe('words around the figure are told', () => {
  test.each([
    ['tăng 24,6%', '24.6', 'change-up'],
    ['giảm 5,2%', '-5.2', 'change-down'],
    ['vượt 71% dự toán', '71', 'exceeds-by'],
    ['ước đạt 13.995 tỷ đồng', '13995000000000', 'status-estimate'],
    ['gấp 10,2 lần', '10.2', 'times-of'],
    ['tăng gấp 10,2 lần', '10.2', 'times-more'],
    ['190.8 triệu USD', '190800000', 'dot-decimal'],
    ['.8%', '0.8', 'leading-separator'],
    ['08 hội nghị', '8', 'leading-zero'],
    ['tám dự án', '8', 'spelled'],
  ])('"%s" is %s with %s', (phrase, value, code) => {
    const reading = readFigure(phrase);
    expect(Q.toExactString(reading.figure!.value)).toBe(value);
    expect(reading.how).toContain(code);
  });

  test('"ước" is a status and widens nothing', () => {
    const reading = readFigure('ước đạt 13.995 tỷ đồng');
    expect(reading.status).toBe('estimate');
    expect(reading.figure!.bound).toBeUndefined();
  });

  test('"vượt 71% dự toán" has no bound, "vượt 51.000 tỷ đồng" has one', () => {
    expect(readFigure('vượt 71% dự toán').figure!.bound).toBeUndefined();
    expect(readFigure('vượt 51.000 tỷ đồng').figure!.bound).toBe('over');
  });

  test('a decrease of over 5% is a change below -5', () => {
    expect(describeFigure(readFigure('giảm trên 5%').figure)).toBe('under -5 % d0 g1');
  });

  test('"giảm còn 6,4%" is a level', () => {
    expect(describeFigure(readFigure('giảm còn 6,4%').figure)).toBe('6.4 % d1 g0.1');
  });

  test('counts of things are exact, rounded ones and those with a bound word are not', () => {
    expect(readFigure('73 hợp tác xã').figure!.exact).toBe(true);
    expect(readFigure('40 nghìn kiều bào').figure!.exact).toBeUndefined();
    expect(readFigure('trên 3.761 doanh nghiệp').figure!.exact).toBeUndefined();
    expect(readFigure('79,3%').figure!.exact).toBeUndefined();
  });

  test('the literal is as given, before normalisation', () => {
    expect(readFigure('gần 9,3\u00a0tỷ USD').figure!.literal).toBe('9,3\u00a0tỷ USD');
  });
});
