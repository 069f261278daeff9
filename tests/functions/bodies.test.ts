import fc from 'fast-check';
import { makeBodies } from '../../addin/functions/bodies';
import { FunctionFault } from '../../addin/functions/fault';

const bodies = makeBodies('vi');

/** "#VALUE! sentence" or "#N/A sentence". */
function fault(work: () => unknown): string {
  try {
    return `no fault: ${String(work())}`;
  } catch (error) {
    if (!(error instanceof FunctionFault)) throw error;
    return `${error.kind === 'missing' ? '#N/A' : '#VALUE!'} ${error.message}`;
  }
}

describe('DOICHIEU.SO reads a printed figure', () => {
  test.each([
    ['13.995 tỷ đồng', undefined, 13995e9],
    ['13.995 tỷ đồng', 'tỷ đồng', 13995],
    ['13.995 tỷ đồng', 'tỷ', 13995],
    ['13.995 tỷ đồng', 'triệu đồng', 13995000],
    ['392,5 triệu USD', 'tỷ USD', 0.3925],
    ['79,3%', undefined, 0.793],
    ['79,3%', '%', 79.3],
    ['giảm 5,2%', undefined, -0.052],
    ['trên 51.000 tỷ đồng', 'tỷ đồng', 51000],
    ['1,3 triệu người', null, 1300000],
    ['518 dự án', '', 518],
    ['13.995', undefined, 13995],
    ['79,3', undefined, 79.3],
    [13995.5, undefined, 13995.5],
    [13995, 'nghìn', 13.995],
    [{ basicValue: 12 }, undefined, 12],
  ])('%j in %j is %d', (text, unit, value) => {
    expect(bodies.readPrinted(text, unit)).toBe(value);
  });

  test.each([
    ['', undefined, /#VALUE! Thiếu con số/],
    [null, undefined, /#VALUE! Thiếu con số/],
    [true, undefined, /#VALUE! "true" không đọc được/],
    ['chưa có số liệu', undefined, /#VALUE! "chưa có số liệu" không đọc được/],
    ['từ 6,5 đến 7%', undefined, /#VALUE! .*là một khoảng.*DOICHIEU\.KHOANG/],
    ['thu 13.995 tỷ đồng, tăng 5%', undefined, /#VALUE! .*nhiều con số/],
    ['13.995 tỷ đồng', 'tỷ USD', /#VALUE! 13\.995 tỷ đồng tính bằng đồng, không đổi ra USD/],
    ['13.995', 'tỷ đồng', /#VALUE! 13\.995 không ghi đơn vị/],
    ['13.995 tỷ đồng', 'bát cơm', /#VALUE! Không có đơn vị "bát cơm"/],
  ])('%j in %j has no answer', (text, unit, message) => {
    expect(fault(() => bodies.readPrinted(text, unit))).toMatch(message);
  });

  test('any number comes back as it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-6);
        expect(bodies.readPrinted(value)).toBeCloseTo(value, 12);
      }),
      { numRuns: 100 },
    );
  });

  test('no text makes it fail otherwise than by a fault', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.option(fc.string({ maxLength: 30 })), (text, unit) => {
        try {
          expect(typeof bodies.readPrinted(text, unit)).toBe('number');
        } catch (error) {
          expect(error).toBeInstanceOf(FunctionFault);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('DOICHIEU.CHITIEU looks a figure up', () => {
  test.each([
    ['Hải Dương', 'thu ngân sách', '9T/2023', 'tỷ đồng', undefined, 13995],
    ['hai duong', 'Thu ngân sách nhà nước trên địa bàn', '9 tháng năm 2023', undefined, undefined, 13995e9],
    ['Hải Dương', 'thu ngân sách', '9T/2023', undefined, 'so dự toán', 0.793],
    ['Hải Dương', 'thu ngân sách', '2023-9M', '%', 'so kế hoạch', 79.3],
    ['Quảng Ninh', 'GRDP', 2022, '%', 'tăng trưởng', 10.28],
    ['Quảng Ninh', 'xuất khẩu', '2022', 'tỷ USD', undefined, 7.6],
    ['Thanh Hóa', 'GRDP', '2022', undefined, 'thứ hạng', 7],
    ['Cả nước', 'public_investment_disbursement_rate', '2022', '%', undefined, 75.11],
    // A bound word is never dropped without a word.
    ['Thanh Hóa', 'thu ngân sách', '2022', 'tỷ đồng', undefined, 'trên 51.000 tỷ đồng'],
  ])('%s, %s, %s in %j, %j: %j', (province, indicator, period, unit, kind, value) => {
    expect(bodies.indicatorValue(province, indicator, period, unit, kind)).toBe(value);
  });

  test.each([
    ['Hải Dươg', 'thu ngân sách', '9T/2023', undefined, undefined, /#VALUE! Không có tỉnh "Hải Dươg".*Hải Dương/],
    ['Hải Dương', 'số sao trên trời', '9T/2023', undefined, undefined, /#VALUE! Không có chỉ tiêu/],
    ['Hải Dương', 'thu ngân sách', 'hôm kia', undefined, undefined, /#VALUE! "hôm kia" không phải một kỳ/],
    ['Hải Dương', 'thu ngân sách', '2019', undefined, undefined, /#N\/A .*không có ở kỳ này; có ở: 9T\/2023/],
    ['Hưng Yên', 'GRDP', '2022', undefined, undefined, /#N\/A Bộ số liệu đi kèm không có .* của Hưng Yên/],
    ['Quảng Ninh', 'GRDP', '2022', undefined, undefined, /#N\/A .*kỳ này chỉ có: tốc độ tăng/],
    ['Hải Dương', 'thu ngân sách', '9T/2023', 'tỷ USD', undefined, /#VALUE! .*không đổi ra USD/],
    ['Hải Dương', 'thu ngân sách', '9T/2023', undefined, 'màu sắc', /#VALUE! Không hiểu "màu sắc"/],
    ['Hải Dương', '', '9T/2023', undefined, undefined, /#VALUE! Cần đủ tỉnh/],
  ])('%s, %s, %s, %j, %j has no answer', (province, indicator, period, unit, kind, message) => {
    expect(fault(() => bodies.indicatorValue(province, indicator, period, unit, kind))).toMatch(message);
  });

  test('what differs is not chosen between: 17 newly licensed projects are not 496 in all', () => {
    expect(bodies.indicatorValue('Hưng Yên', 'fdi_projects', '2021-10', undefined, 'lũy kế')).toBe(496);
    expect(fault(() => bodies.indicatorValue('Hải Dương', 'fdi_projects', '2023-9M'))).toMatch(
      /#N\/A .*có ở: 10\/2023/,
    );
  });
});

describe('DOICHIEU.KHOP says whether three figures can all be true', () => {
  test.each([
    [13995, '79,3%', 17648, 'khớp'],
    [13995, 0.793, 17648, 'khớp'],
    ['13.995 tỷ đồng', '79,3%', '17.648 tỷ đồng', 'khớp'],
    [13995, '79,3%', 17660, 'khớp'],
    [13995, '79,3%', 17850, 'lệch'],
    [13995, 79.3, 17648, 'lệch (khớp nếu là 79,3%)'],
    ['trên 13.995 tỷ đồng', '79,3%', '17.850 tỷ đồng', 'khớp'],
    [1, '0,5 lần', 2, 'khớp'],
    [50.9, '50%', '100,0', 'khớp nếu các số bị cắt bớt chữ số'],
  ])('%j, %j, %j: %s', (level, ratio, base, word) => {
    expect(bodies.checkRatio(level, ratio, base)).toBe(word);
  });

  test('explained, it names the figures and the two ranges', () => {
    const sentence = bodies.checkRatio('13.995 tỷ đồng', '79,3%', '17.850 tỷ đồng', true);
    expect(sentence).toMatch(/13\.995 tỷ đồng/);
    expect(sentence).toMatch(/79,3%/);
    expect(sentence).toMatch(/lệch/);
  });

  test.each([
    [13995, '79,3%', '17.648 tỷ đồng', /#VALUE! .*không cùng đơn vị/],
    [13995, '79 người', 17648, /#VALUE! 79 người không phải tỷ lệ/],
    [13995, '', 17648, /#VALUE! Thiếu con số/],
  ])('%j, %j, %j has no answer', (level, ratio, base, message) => {
    expect(fault(() => bodies.checkRatio(level, ratio, base))).toMatch(message);
  });

  test('the verdict is the same in either language, the reason of a fault is not', () => {
    const english = makeBodies('en');
    expect(english.checkRatio(13995, '79,3%', 17850)).toBe('lệch');
    expect(fault(() => english.checkRatio(13995, '79 người', 17648))).toMatch(/is no ratio/);
  });

  test('a level that is the rounded product of the other two always fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 1, max: 1999 }), (base, tenths) => {
        const level = Math.round((base * tenths) / 1000);
        expect(bodies.checkRatio(level, `${String(tenths / 10).replace('.', ',')}%`, base)).toMatch(/^khớp/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('DOICHIEU.KHOPTANG and DOICHIEU.KHOPTONG', () => {
  test.each([
    [107.5, '7,5%', 100, 'khớp'],
    ['5,1 tỷ USD', 'giảm 5,2%', '5,4 tỷ USD', 'khớp'],
    [120, '7,5%', 100, 'lệch'],
    [107.5, 0.075, '100', 'khớp'],
    [107.5, 7.5, 100, 'lệch (khớp nếu là 7,5%)'],
  ])('%j is %j above %j: %s', (now, growth, before, word) => {
    expect(bodies.checkGrowth(now, growth, before)).toBe(word);
  });

  test.each([
    [6, [[1], [2], [3]], 'khớp'],
    [7, [[1, 2, 3]], 'khớp'],
    [9, [[1, 2, 3]], 'lệch'],
    [6, [[1], [''], [null], [5]], 'khớp'],
    // 12 beside 10,5 is 12,0: the missing half is no rounding.
    [23, [[10.5], [12]], 'lệch'],
    [22.5, [[10.5], [12]], 'khớp'],
    ['10,3 tỷ đồng', [['4,1 tỷ đồng', '6,2 tỷ đồng']], 'khớp'],
  ])('%j is the sum of %j: %s', (total, parts, word) => {
    expect(bodies.checkSum(total, parts)).toBe(word);
  });

  test.each([
    [6, [['']], /#VALUE! Không có số hạng/],
    [6, [['Hải Dương', 5]], /#VALUE! "Hải Dương" không đọc được/],
    ['6 tỷ đồng', [[1, 5]], /#VALUE! .*không cùng đơn vị/],
    [6, [Array.from({ length: 5001 }, () => 1)], /#VALUE! Tổng có quá 5000 số hạng/],
  ])('%j as the sum of %j has no answer', (total, parts, message) => {
    expect(fault(() => bodies.checkSum(total, parts))).toMatch(message);
  });
});

describe('DOICHIEU.KHOANG gives the range', () => {
  test.each([
    [
      ['13.995 tỷ đồng', null, null, 'tỷ đồng'],
      [13994.5, 13995.5],
    ],
    [['13.995 tỷ đồng'], [13994.5e9, 13995.5e9]],
    [['79,3%'], [0.7925, 0.7935]],
    [
      ['79,3%', undefined, undefined, '%'],
      [79.25, 79.35],
    ],
    [[13995], [13994.5, 13995.5]],
    [
      ['từ 6,5 đến 7%', '', '', '%'],
      [6.5, 7],
    ],
    [
      ['trên 51.000 tỷ đồng', null, null, 'tỷ đồng'],
      [51000, '∞'],
    ],
    [['dưới 3%'], ['-∞', 0.03]],
    [['518 dự án'], [518, 518]],
    // What two imply for the third.
    [
      [null, '50%', 100],
      [0.495 * 99.5, 0.505 * 100.5],
    ],
    [
      ['13.995 tỷ đồng', '79,3%', '', 'tỷ đồng'],
      [13994.5 / 0.7935, 13995.5 / 0.7925],
    ],
    [
      [50, '', 100],
      [49.5 / 100.5, 50.5 / 99.5],
    ],
    [
      [50, '', 100, '%'],
      [(49.5 / 100.5) * 100, (50.5 / 99.5) * 100],
    ],
  ])('%j: %j', (args, ends) => {
    const [[low, high]] = bodies.impliedRange(...(args as Parameters<typeof bodies.impliedRange>));
    for (const [given, expected] of [
      [low, ends[0]],
      [high, ends[1]],
    ]) {
      if (typeof expected === 'number') expect((given as number) / expected).toBeCloseTo(1, 9);
      else expect(given).toBe(expected);
    }
  });

  test.each([
    [[], /#VALUE! Đưa vào một số/],
    [[1, 2, 3], /#VALUE! Đưa vào một số/],
    [['', '79,3%', ''], /#VALUE! Đưa vào một số/],
    [['13.995 tỷ đồng', '', '', 'USD'], /#VALUE! .*không đổi ra USD/],
  ])('%j has no answer', (args, message) => {
    expect(fault(() => bodies.impliedRange(...(args as Parameters<typeof bodies.impliedRange>)))).toMatch(message);
  });
});
