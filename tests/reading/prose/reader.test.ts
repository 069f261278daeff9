import fc from 'fast-check';
import type { Observation } from '../../../lib/observations/observation';
import { toRecord } from '../../../lib/observations/record';
import { readProse } from '../../../lib/reading/prose/read-prose';

function claims(text: string, date?: string): Observation[] {
  return readProse(text, { doc: 'test', province: 'Hà Nam', ...(date ? { date } : {}) }).observations;
}

/** Role, value, unit and period of each claim, in a line. */
function lines(text: string, date = '2021-11-15'): string[] {
  return claims(text, date).map((each) => {
    const { role, value, value_max, unit, period } = toRecord(each);
    return `${role} ${value}${value_max === null ? '' : `..${value_max}`} ${unit} ${period}`;
  });
}

describe('roles', () => {
  test.each([
    [
      'Năm 2020, thu nội địa đạt 5.120 tỷ đồng, bằng 79,3% dự toán',
      ['level 5120000000000 VND 2020', 'pct_of_plan 79.3 % 2020'],
    ],
    [
      'Năm 2020, thu nội địa đạt 5.120 tỷ đồng, vượt 71% dự toán',
      ['level 5120000000000 VND 2020', 'exceeds_plan_pct 71 % 2020'],
    ],
    [
      'Năm 2020, thu hút FDI là 2,4 tỷ USD, tăng tới 76% so với cùng kỳ và vượt 76% kế hoạch',
      ['level 2400000000 USD 2020', 'growth_yoy 76 % 2020', 'exceeds_plan_pct 76 % 2020'],
    ],
    [
      'Năm 2020, vốn đăng ký trong nước đạt 7.929 tỷ đồng, tăng gấp 10,2 lần so với cùng kỳ',
      ['level 7929000000000 VND 2020', 'times_yoy 10.2 times 2020'],
    ],
    ['Năm 2020, sản lượng lúa giảm 4,5% so với năm trước', ['growth_yoy -4.5 % 2020']],
    ['Tháng 5/2020, CPI tăng 0,21% so với tháng trước', ['growth_prev 0.21 % 2020-05']],
    ['Giai đoạn 2016 - 2020, GRDP tăng bình quân 8,1%/năm', ['growth_avg 8.1 % 2016/2020']],
    ['Năm 2020, dịch vụ chiếm 42,5% trong cơ cấu kinh tế', ['share 42.5 % 2020']],
    ['Năm 2020, khu vực dịch vụ đóng góp 2,1 điểm phần trăm vào mức tăng chung', ['contribution 2.1 pp 2020']],
    ['Năm 2020, tỷ lệ hộ nghèo giảm 1,2 điểm % so với năm 2019', ['change_abs -1.2 pp 2020']],
    ['Năm 2020, tỷ lệ hộ nghèo giảm còn 3,5%', ['level 3.5 % 2020']],
    ['Năm 2020, tỉnh xuất siêu 1,2 tỷ USD', ['balance 1200000000 USD 2020']],
    ['Năm 2020, tỉnh nhập siêu 1,2 tỷ USD', ['balance -1200000000 USD 2020']],
    ['Năm 2020, thu ngân sách vượt mốc 15 nghìn tỷ đồng', ['threshold 15000000000000 VND 2020']],
    ['Năm 2020, PCI của tỉnh đứng thứ 15/63', ['rank 15 rank 2020']],
    [
      'Năm 2020, có 54 dự án đầu tư mới, trong đó có 17 dự án FDI',
      ['level 54 projects 2020', 'count_of_which 17 projects 2020'],
    ],
    [
      'Năm 2020 có 640 doanh nghiệp thành lập mới, tăng 25 doanh nghiệp so với năm 2019',
      ['level 640 enterprises 2020', 'change_abs 25 enterprises 2020'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('periods', () => {
  test.each([
    ['9 tháng năm 2023, xuất khẩu đạt 5 tỷ USD', '2023-9M'],
    ['9 tháng đầu năm, xuất khẩu đạt 5 tỷ USD', '2021-9M'],
    ['Nửa đầu năm 2019, xuất khẩu đạt 5 tỷ USD', '2019-6M'],
    ['Quý III/2019, xuất khẩu đạt 5 tỷ USD', '2019-Q3'],
    ['Quý I năm 2019, xuất khẩu đạt 5 tỷ USD', '2019-3M'],
    ['Tháng 7 năm 2019, xuất khẩu đạt 5 tỷ USD', '2019-07'],
    ['Năm ngoái, xuất khẩu đạt 5 tỷ USD', '2020'],
    ['Tính đến ngày 31/12/2019, toàn tỉnh có 120 dự án FDI', '2019-12-31'],
    ['Tính đến hết tháng 6/2019, thu ngân sách đạt 5.000 tỷ đồng', '2019-6M'],
    ['Đến nay, toàn tỉnh có 120 dự án FDI', 'DOC'],
    ['Từ năm 2018 đến nay, tỉnh ký 11 thỏa thuận hợp tác', '2018/DOC'],
    ['Xuất khẩu đạt 5 tỷ USD trong năm 2018', '2018'],
    ['Đến năm 2030, xuất khẩu phấn đấu đạt 5 tỷ USD', '2030'],
  ])('%s → %s', (text, period) => {
    expect(claims(text, '2021-11-15').map((each) => each.period)).toEqual([period]);
  });

  test('one figure for two years is two observations', () => {
    expect(lines('GRDP năm 2018 và năm 2019 đều tăng 8,2%')).toEqual([
      'growth_yoy 8.2 % 2018',
      'growth_yoy 8.2 % 2019',
    ]);
  });

  test('"cùng kỳ" in brackets is the same period a year before', () => {
    expect(lines('6 tháng đầu năm 2020, GRDP tăng 5,2% (cùng kỳ năm trước tăng 7,1%)')).toEqual([
      'growth_yoy 5.2 % 2020-6M',
      'growth_yoy 7.1 % 2019-6M',
    ]);
  });
});

describe('whom the text speaks of', () => {
  const provinces = (text: string): (string | null)[] =>
    readProse(text, { doc: 'test', date: '2021-11-15' }).observations.map((each) => each.province);

  test('a bracket with the national average does not become the province’s figure', () => {
    expect(
      provinces(
        'Năm 2020, tỷ lệ giải ngân của tỉnh Bắc Kạn đạt 78%, cao hơn bình quân chung cả nước (75,1%). Thu ngân sách tỉnh đạt 900 tỷ đồng.',
      ),
    ).toEqual(['Bắc Kạn', 'Cả nước', 'Bắc Kạn']);
  });

  test('partners in a list are not the subject', () => {
    expect(
      provinces(
        'Tỉnh Lạng Sơn phối hợp với Cao Bằng, Quảng Ninh tổ chức hội chợ. Năm 2020, xuất khẩu của Lạng Sơn đạt 2 tỷ USD.',
      ),
    ).toEqual(['Lạng Sơn']);
  });

  test('places that each have their figure keep it', () => {
    expect(
      provinces('Sản lượng tôm năm 2020: Cà Mau 190.000 tấn, Bạc Liêu 150.000 tấn và Sóc Trăng 140.000 tấn.'),
    ).toEqual(['Cà Mau', 'Bạc Liêu', 'Sóc Trăng']);
  });

  test('a person named like a province is none', () => {
    expect(
      provinces(
        'Phó Thủ tướng Trương Hòa Bình thăm tỉnh Đắk Nông. Năm 2020, Đắk Nông có 50 xã đạt chuẩn nông thôn mới.',
      ),
    ).toEqual(['Đắk Nông']);
  });

  test('the province given with the text holds where the text is silent', () => {
    expect(claims('Năm 2020, xuất khẩu đạt 2 tỷ USD.').map((each) => each.province)).toEqual(['Hà Nam']);
  });
});

describe('what is no statistic', () => {
  test.each([
    'Quyết định số 05/2023/QĐ-TTg ngày 24/02/2023 của Thủ tướng',
    'Nghị quyết số 10-NQ/TW, Kết luận 72, Điều 74 của Luật Ngân sách 2015',
    'Xem thêm tại https://example.vn/tin-tuc-220956.html hoặc lienhe2020@example.vn',
    'Điện thoại: 0203.3835.687 - Fax: 0203 3838 071',
    'Lượt truy cập: 1.234.567',
    '49 người đang online',
    'Dịch bệnh COVID-19 diễn biến phức tạp, cuộc họp bắt đầu lúc 14h30',
    'Kỳ họp thứ 3, HĐND tỉnh khóa XVIII diễn ra sáng 10/12',
    'Hai bên nhất trí ba nhiệm vụ và 7 nhóm giải pháp',
    'Tỉnh là một trong 10 địa phương tiêu biểu trong 5 năm qua',
    'Nhà máy nhiệt điện Vĩnh Tân 4 ở đường số 5, quận 8',
    'Lao động từ 15 tuổi trở lên, dưới 35 tuổi',
  ])('%s', (text) => {
    expect(claims(text).map((each) => each.figure.literal)).toEqual([]);
  });

  test('a caption that repeats a figure adds no second observation', () => {
    const text = 'Năm 2020, xuất khẩu đạt 5,5 tỷ USD.\nXuất khẩu đạt 5,5 tỷ USD. Ảnh: Minh Anh\n';
    expect(claims(text)).toHaveLength(1);
  });

  test('every number that is no claim is given among the others', () => {
    const { others } = readProse('Ngày 24/3, tỉnh triển khai 3 văn kiện theo Quyết định số 80/QĐ-TTg', { doc: 'test' });
    expect(others.map((each) => each.figure.literal)).toEqual(['Ngày 24/3', '3 văn kiện', '80/QĐ-TTg']);
    expect(others.every((each) => each.role === 'non_indicator')).toBe(true);
  });
});

describe('plans, estimates and bounds', () => {
  test.each([
    ['Năm 2021, thu ngân sách ước đạt 5.000 tỷ đồng', 'estimate', undefined],
    ['Năm 2021, thu ngân sách đạt trên 5.000 tỷ đồng', 'actual', 'over'],
    ['Năm 2022, thu ngân sách phấn đấu đạt 5.000 tỷ đồng', 'plan', undefined],
    ['Năm 2022, thu ngân sách dự kiến đạt 5.000 tỷ đồng', 'forecast', undefined],
    ['Năm 2020, thu ngân sách sơ bộ đạt 5.000 tỷ đồng', 'preliminary', undefined],
    ['Năm 2020, thu ngân sách đạt gần 5.000 tỷ đồng', 'actual', 'under'],
  ])('%s', (text, status, bound) => {
    const [read] = claims(text, '2021-11-15');
    expect(read!.status).toBe(status);
    expect(read!.figure.bound).toBe(bound);
  });
});

describe('lists', () => {
  test('"lần lượt" pairs each growth with the level in its place', () => {
    const read = claims(
      'Năm 2020, kim ngạch xuất khẩu đạt 5 tỷ USD, kim ngạch nhập khẩu đạt 3 tỷ USD, tăng lần lượt 8% và 9,5% so với cùng kỳ',
    );
    expect(read.map((each) => [each.indicator, each.relatesTo])).toEqual([
      ['exports', undefined],
      ['imports', undefined],
      ['exports', read[0]!.id],
      ['imports', read[1]!.id],
    ]);
  });

  test('parts one after another all belong to the whole', () => {
    const read = claims(
      'Năm 2020, tỉnh đón 900.000 lượt khách, trong đó khách quốc tế 120.000 lượt, khách nội địa 780.000 lượt',
    );
    expect(read.map((each) => [each.role, each.relatesTo])).toEqual([
      ['level', undefined],
      ['count_of_which', read[0]!.id],
      ['count_of_which', read[0]!.id],
    ]);
  });

  test('a number whose unit is left out takes that of its neighbour', () => {
    expect(lines('Năm 2020, số đầu mối giảm từ 349 đầu mối xuống còn 268')).toEqual([
      'level 349 units 2020',
      'level 268 units 2020',
    ]);
  });
});

describe('arithmetic between readings', () => {
  test('a whole is read so that its part fits in it', () => {
    const read = claims('Năm 2020, diện tích gieo trồng đạt 12,500 ha, trong đó diện tích lúa 8.300 ha');
    expect(read.map((each) => [each.role, toRecord(each).value])).toEqual([
      ['level', 12_500],
      ['count_of_which', 8_300],
    ]);
    expect(read[0]!.reading!.warnings).toContain('read-by-arithmetic');
  });

  test('a level is read so that its percent of the printed plan ties', () => {
    const [level] = claims(
      'Năm 2020, thu nội địa đạt 12,450 tỷ đồng, bằng 83% kế hoạch (15.000 tỷ đồng theo kế hoạch)',
    );
    expect(toRecord(level!).value).toBe(12_450 * 1e9);
  });

  test('a decimal stays where nothing speaks against it', () => {
    const [level] = claims('Lũy kế đến hết năm 2020, tổng vốn FDI đăng ký lên tới 14,415 tỷ USD, xếp thứ 8 toàn quốc');
    expect(toRecord(level!).value).toBe(14_415_000_000);
  });
});

describe('offsets and evidence', () => {
  test('offsets count in the text as given, whatever its spelling', () => {
    const given = 'Tỉnh Hoà\u00a0Bình: năm 2020, thu nga\u0302n sách đạt 4.000 tỷ đồng'.normalize('NFD');
    const [read] = readProse(given, { doc: 'test' }).observations;
    const { place } = read!;
    if (!('start' in place)) throw new Error('a text has offsets');
    expect(given.slice(place.start, place.end).normalize('NFC')).toBe('4.000 tỷ đồng');
    expect(read!.province).toBe('Hòa Bình');
  });

  test('each field says which words decided it', () => {
    const text = 'Năm 2020, kim ngạch xuất khẩu của tỉnh Hà Nam đạt 3 tỷ USD';
    const [read] = readProse(text, { doc: 'test' }).observations;
    const words = Object.fromEntries(read!.reading!.evidence!.map((each) => [each.field, each.words]));
    expect(words).toMatchObject({ indicator: 'kim ngạch xuất khẩu', province: 'Hà Nam', period: 'Năm 2020' });
  });
});

const PIECES = fc.constantFrom(
  'tăng',
  'giảm',
  ' từ ',
  ' đến ',
  'đạt ',
  '12',
  '3,5',
  '13.995',
  '%',
  ' tỷ đồng',
  ' triệu USD',
  ' dự án',
  ', ',
  '; ',
  '. ',
  '(',
  ')',
  '/',
  '-',
  ' năm 2020',
  ' 9 tháng',
  ' quý I',
  ' cùng kỳ',
  ' so với',
  ' trong đó',
  ' tỉnh Hà Nam',
  ' cả nước',
  'thứ 7',
  ' kế hoạch',
  '\n',
  ' hai con số',
  ' lần',
  'trên ',
  'khoảng ',
  '“',
  '”',
  '…',
  'Ảnh: ',
  'http://a.vn/1 ',
  '0909 123 456',
  'Đ',
  '\u0301',
  '😀',
  '\ud800',
);

describe('any text at all', () => {
  test('is read without an error, with offsets in order and inside, relations that exist, and twice the same', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const first = readProse(text, { doc: 'test' });
        const ids = new Set(first.observations.map((each) => each.id));
        for (const each of [...first.observations, ...first.others]) {
          const { place } = each;
          if (!('start' in place)) throw new Error('a text has offsets');
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(text.length);
          expect(place.start).toBeLessThan(place.end);
          expect(each.figure.literal).toBe(text.slice(place.start, place.end));
          if (each.relatesTo !== undefined) expect(ids.has(each.relatesTo)).toBe(true);
        }
        const again = readProse(text, { doc: 'test' });
        expect(again.observations.map(toRecord)).toEqual(first.observations.map(toRecord));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['digits', '9'],
    ['separators', '1.'],
    ['brackets', '('],
    ['verbs', 'tăng '],
    ['months', '9 tháng '],
    ['percent', '5% '],
    ['parts', 'trong đó 5 dự án '],
    ['provinces', 'Hà Nam, '],
    ['dashes', '-'],
    ['phones', '0909 '],
    ['abbreviations', 'TP.'],
    ['marks', '\u0301'],
  ])('a long run of %s takes time in proportion', (_name, piece) => {
    // In quadratic time this would outlast the time any test has.
    const text = piece.repeat(Math.ceil(160_000 / piece.length));
    expect(readProse(text, { doc: 'test' }).observations).toBeDefined();
  });
});
