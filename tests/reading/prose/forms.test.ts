import { toRecord } from '../../../lib/observations/record';
import { readProse } from '../../../lib/reading/prose/read-prose';

/** Indicator, role, value and period of each figure, and the literal it belongs to. */
function lines(text: string, date?: string): string[] {
  const { observations } = readProse(text, { doc: 'test', ...(date ? { date } : {}) });
  const records = observations.map(toRecord);
  return records.map((each) => {
    const parent = records.find((other) => other.id === each.relates_to);
    return `${each.indicator} ${each.role} ${each.value} ${each.period}${parent ? ` of ${parent.literal}` : ''}`;
  });
}
const provinces = (text: string): (string | null)[] =>
  readProse(text, { doc: 'test', date: '2023-11-15' }).observations.map((each) => each.province);

describe('the year that a text leaves unsaid', () => {
  test.each([
    ['6 tháng đầu năm, xuất khẩu của tỉnh Hà Nam tăng 5% so với cùng kỳ năm 2021', '2022-6M'],
    ['Tháng 9, xuất khẩu của tỉnh Hà Nam tăng 5% so với tháng 9/2021', '2022-09'],
    ['9 tháng, tỉnh Hà Nam cấp vốn cho giai đoạn 2021-2025. Xuất khẩu tăng 5% so với cùng kỳ năm 2021', '2022-9M'],
    ['Năm 2020, xuất khẩu của tỉnh Hà Nam tăng 25% so với năm 2015', '2020'],
    ['Quý I-2015, xuất khẩu của tỉnh Hà Nam tăng 5%', '2015-3M'],
    ['9T/2024, xuất khẩu của tỉnh Hà Nam tăng 5%', '2024-9M'],
    ['T8/2024, xuất khẩu của tỉnh Hà Nam tăng 5%', '2024-08'],
  ])('%s → %s', (text, period) => {
    expect(readProse(text, { doc: 'test' }).observations.at(-1)?.period).toBe(period);
  });

  test('"cùng tháng năm trước" is no May, "cây hàng năm" no yearly average', () => {
    expect(lines('Tháng 9/2023, IIP tỉnh Hà Nam tăng 2%, so với cùng tháng năm trước tăng 3%')).toEqual([
      'iip growth_yoy 2 2023-09',
      'iip growth_yoy 3 2023-09',
    ]);
    expect(lines('Năm 2018, diện tích gieo trồng cây hàng năm của tỉnh Hà Nam là 68 nghìn ha')).toEqual([
      'sown_area level 68000 2018',
    ]);
    expect(lines('Tháng năm 2018, IIP tỉnh Hà Nam tăng 2%')[0]).toContain('2018-05');
  });
});

describe('whom offices and passed-by provinces stand for', () => {
  test.each([
    ['Sở Công Thương Nghệ An cho biết năm 2022 xuất khẩu đạt 2 tỷ USD.', ['Nghệ An']],
    ['Theo Sở KH-ĐT Bình Định, năm 2022 xuất khẩu đạt 2 tỷ USD.', ['Bình Định']],
    ['Công ty Dệt Nam Định Mới đạt doanh thu 2 tỷ USD năm 2022.', [null]],
    [
      'Thu hút FDI của tỉnh Bình Dương năm 2022 đạt 3 tỷ USD. Sau Bình Dương, Đồng Nai đứng thứ hai với 2 tỷ USD vốn FDI.',
      ['Bình Dương', 'Đồng Nai', 'Đồng Nai'],
    ],
    [
      'Năm 2022, vốn FDI vào Việt Nam đạt 22 tỷ USD. Tỉnh Hà Nam thu hút 1 tỷ USD vốn FDI; Hà Nam có 300 dự án FDI.',
      ['Cả nước', 'Hà Nam', 'Hà Nam'],
    ],
  ])('%s', (text, expected) => {
    expect(provinces(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe('lists that go on', () => {
  test.each([
    [
      'Năm 2022, tỉnh Hà Nam đón 3 triệu lượt khách; trong đó khách quốc tế 1 triệu lượt, tăng 8%; khách nội địa đạt 2 triệu lượt, tăng 4%.',
      [
        'visitors level 3000000 2022',
        'international_visitors count_of_which 1000000 2022 of 3 triệu lượt khách',
        'international_visitors growth_yoy 8 2022 of 1 triệu lượt',
        'domestic_visitors count_of_which 2000000 2022 of 3 triệu lượt khách',
        'domestic_visitors growth_yoy 4 2022 of 2 triệu lượt',
      ],
    ],
    [
      'Năm 2022, thu ngân sách tỉnh Hà Nam 9.000 tỷ đồng, trong đó thu nội địa 7.000 tỷ đồng; chi ngân sách địa phương 1.500 tỷ đồng.',
      [
        'state_budget_revenue level 9000000000000 2022',
        'domestic_revenue count_of_which 7000000000000 2022 of 9.000 tỷ đồng',
        'local_budget_expenditure level 1500000000000 2022',
      ],
    ],
    [
      'Năm 2022, GRDP tỉnh Hà Nam 100 nghìn tỷ đồng, trong đó công nghiệp - xây dựng 60 nghìn tỷ đồng, trong đó công nghiệp 50 nghìn tỷ đồng; dịch vụ 30 nghìn tỷ đồng.',
      [
        'grdp level 100000000000000 2022',
        'industry_va count_of_which 60000000000000 2022 of 100 nghìn tỷ đồng',
        'industry_va count_of_which 50000000000000 2022 of 60 nghìn tỷ đồng',
        'services_va count_of_which 30000000000000 2022 of 100 nghìn tỷ đồng',
      ],
    ],
    [
      'Đến nay, tỉnh Hà Nam có 300 dự án FDI với tổng vốn 5 tỷ USD (trong KCN 200 dự án với 4 tỷ USD; ngoài KCN 100 dự án với 1 tỷ USD).',
      [
        'fdi_projects cumulative 300 DOC',
        'fdi_registered_capital cumulative 5000000000 DOC',
        'fdi_projects count_of_which 200 DOC of 300 dự án',
        'fdi_registered_capital count_of_which 4000000000 DOC of 5 tỷ USD',
        'fdi_projects count_of_which 100 DOC of 300 dự án',
        'fdi_registered_capital count_of_which 1000000000 DOC of 5 tỷ USD',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text, '2022-12-31')).toEqual(expected);
  });
});

describe('"lần lượt"', () => {
  test.each([
    [
      'Năm 2018 và 6 tháng đầu năm 2019, tỉnh Đồng Nai thu hút lần lượt 85 và 42 dự án FDI.',
      ['fdi_projects level 85 2018', 'fdi_projects level 42 2019-6M'],
    ],
    [
      'Các năm 2019, 2020, 2021, thu ngân sách tỉnh Hà Nam lần lượt đạt 10.000; 11.000 và 12.500 tỷ đồng.',
      [
        'state_budget_revenue level 10000000000000 2019',
        'state_budget_revenue level 11000000000000 2020',
        'state_budget_revenue level 12500000000000 2021',
      ],
    ],
    [
      'Xuất khẩu và nhập khẩu của tỉnh Hà Nam năm 2021 lần lượt đạt 5 tỷ USD và 4 tỷ USD.',
      ['exports level 5000000000 2021', 'imports level 4000000000 2021'],
    ],
    [
      'Năm 2021, tỉnh Hà Nam có 600 doanh nghiệp thành lập mới với vốn đăng ký 4.000 tỷ đồng, lần lượt tăng 8% và 15% so với cùng kỳ.',
      [
        'new_enterprises level 600 2021',
        'new_enterprise_capital level 4000000000000 2021',
        'new_enterprises growth_yoy 8 2021 of 600 doanh nghiệp',
        'new_enterprise_capital growth_yoy 15 2021 of 4.000 tỷ đồng',
      ],
    ],
    ['Lần lượt 3 đoàn đến thăm tỉnh Hà Nam. Năm 2021, xuất khẩu đạt 5 tỷ USD.', ['exports level 5000000000 2021']],
  ])('%s', (text, expected) => {
    expect(lines(text).slice(-expected.length)).toEqual(expected);
  });
});

describe('plans and bases beside figures', () => {
  test.each([
    [
      '6 tháng đầu năm 2024, thu ngân sách tỉnh Hà Nam là 12.221 tỷ đồng, đạt 51,8% so với nghị quyết đề ra (23.600 tỷ đồng) và tăng 2,5% so với cùng kỳ.',
      [
        'state_budget_revenue level 12221000000000 2024-6M',
        'state_budget_revenue pct_of_plan 51.8 2024-6M of 12.221 tỷ đồng',
        'state_budget_revenue level 23600000000000 2024',
        'state_budget_revenue growth_yoy 2.5 2024-6M of 12.221 tỷ đồng',
      ],
    ],
    [
      'Năm 2024, thu nội địa tỉnh Hà Nam 10.152 tỷ đồng, đạt 105,5%.',
      ['domestic_revenue level 10152000000000 2024', 'domestic_revenue pct_of_plan 105.5 2024 of 10.152 tỷ đồng'],
    ],
    [
      'Năm 2024, diện tích lúa tỉnh Hà Nam 6.194 ha, giảm 0,95% (-59 ha).',
      [
        'rice_area level 6194 2024',
        'rice_area growth_yoy -0.95 2024 of 6.194 ha',
        'rice_area change_abs -59 2024 of 6.194 ha',
      ],
    ],
    [
      'Tháng 5/2021, bán lẻ hàng hóa tỉnh Hà Nam đạt 10.125 tỷ đồng, giảm 5,65% so với tháng trước; trong đó doanh thu dịch vụ lưu trú, ăn uống 526 tỷ đồng, giảm 7,75%.',
      [
        'retail_sales level 10125000000000 2021-05',
        'retail_sales growth_prev -5.65 2021-05 of 10.125 tỷ đồng',
        'accommodation_food_revenue count_of_which 526000000000 2021-05 of 10.125 tỷ đồng',
        'accommodation_food_revenue growth_prev -7.75 2021-05 of 526 tỷ đồng',
      ],
    ],
    [
      'Tháng 5/2021, CPI tỉnh Hà Nam tăng 0,2% so với tháng trước; bình quân 5 tháng tăng 3,1%.',
      ['cpi growth_prev 0.2 2021-05', 'cpi growth_yoy 3.1 2021-5M'],
    ],
    [
      'Năm 2022, xuất khẩu tỉnh Hà Nam đạt 5 tỷ USD, gấp 1,5 lần so với năm 2021 và gấp 3 lần so với năm 2015.',
      [
        'exports level 5000000000 2022',
        'exports times_yoy 1.5 2022 of 5 tỷ USD',
        'exports times_base 3 2022 of 5 tỷ USD',
      ],
    ],
    [
      'Giai đoạn 2021 - 2025, tỉnh Hà Nam giảm tỷ lệ hộ nghèo bình quân 1,5%/năm.',
      ['poverty_rate change_abs -1.5 2021/2025'],
    ],
    ['Năm 2025, tỉnh Hà Nam giảm tỷ lệ hộ nghèo xuống còn 1,5%.', ['poverty_rate level 1.5 2025']],
  ])('%s', (text, expected) => {
    expect(lines(text, '2024-12-31')).toEqual(expected);
  });
});

describe('what a short noun means after what was spoken of', () => {
  test.each([
    [
      'Năm 2022, tỉnh Hà Nam đón 3 triệu lượt khách, doanh thu đạt 1.500 tỷ đồng.',
      ['visitors level 3000000 2022', 'tourism_revenue level 1500000000000 2022'],
    ],
    ['Năm 2022, Công ty A tại Hà Nam có doanh thu đạt 1.500 tỷ đồng.', ['company_revenue level 1500000000000 2022']],
    [
      'Năm 2022, tỉnh Hà Nam đón 3 triệu lượt khách tham quan, du lịch, tăng 17% so với cùng kỳ.',
      ['visitors level 3000000 2022', 'visitors growth_yoy 17 2022 of 3 triệu lượt khách'],
    ],
    [
      'Năm 2022, tổng mức bán lẻ hàng hóa tỉnh Hà Nam tăng 13,5%, sản xuất đồ uống tăng 61,5%.',
      ['retail_sales growth_yoy 13.5 2022', 'unknown growth_yoy 61.5 2022'],
    ],
    [
      'Hiện tỉnh Hà Nam có 6.947 doanh nghiệp với tổng vốn đăng ký 89,5 nghìn tỷ đồng.',
      ['enterprises cumulative 6947 DOC', 'enterprise_total_capital level 89500000000000 DOC'],
    ],
    [
      'Năm 2020, tỉnh Hà Nam có 622 doanh nghiệp thành lập mới, vốn đăng ký 4.315 tỷ đồng. So với năm 2019, tăng 1,1% về số doanh nghiệp và 6% về số vốn đăng ký.',
      [
        'new_enterprises level 622 2020',
        'new_enterprise_capital level 4315000000000 2020',
        'new_enterprises growth_yoy 1.1 2020 of 622 doanh nghiệp',
        'new_enterprise_capital growth_yoy 6 2020 of 4.315 tỷ đồng',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text, '2022-12-31')).toEqual(expected);
  });

  test('the sentences after an aim for a year to come go on with it, what has been reached does not', () => {
    const { observations } = readProse(
      'Phấn đấu đến năm 2030, Hà Nam là tỉnh phát triển khá. Tốc độ tăng trưởng GRDP đạt 8,5%/năm. Hiện thu ngân sách tỉnh đạt 5.000 tỷ đồng.',
      { doc: 'test', date: '2023-10-09' },
    );
    expect(observations.map((each) => [each.status, each.period])).toEqual([
      ['plan', '2030'],
      ['actual', 'DOC'],
    ]);
  });
});

describe('what earlier words settle for later figures', () => {
  test.each([
    [
      'Xuất khẩu của tỉnh Hà Nam tăng 20,7% trong năm 2022, cao nhất từ trước đến nay. Thu ngân sách đạt 84.050 tỷ đồng.',
      ['exports growth_yoy 20.7 2022', 'state_budget_revenue level 84050000000000 2022'],
    ],
    [
      'Lũy kế 6 tháng năm 2022, tỉnh Hà Nam thu hút vốn FDI 232 triệu USD. Trong đó có 51 dự án cấp mới với tổng vốn đăng ký 124 triệu USD, tăng 13,3% về số dự án và giảm 15,6% về số vốn đăng ký.',
      [
        'fdi_registered_capital level 232000000 2022-6M',
        'fdi_new_projects level 51 2022-6M',
        'fdi_registered_capital level 124000000 2022-6M',
        'fdi_new_projects growth_yoy 13.3 2022-6M of 51 dự án',
        'fdi_registered_capital growth_yoy -15.6 2022-6M of 124 triệu USD',
      ],
    ],
    [
      'Năm 2022, tỉnh Hà Nam có 25 nghìn doanh nghiệp thành lập mới, vốn đăng ký 356 nghìn tỷ đồng, tăng 9% về số lượng và 39% về vốn so với năm 2021.',
      [
        'new_enterprises level 25000 2022',
        'new_enterprise_capital level 356000000000000 2022',
        'new_enterprises growth_yoy 9 2022 of 25 nghìn doanh nghiệp',
        'new_enterprise_capital growth_yoy 39 2022 of 356 nghìn tỷ đồng',
      ],
    ],
    [
      'Năm 2022, quy mô GRDP của Hà Nam đạt 148,8 nghìn tỷ đồng, chiếm 2,5% GDP cả nước và xếp thứ 11/34 tỉnh, thành phố.',
      [
        'grdp level 148800000000000 2022',
        'grdp share 2.5 2022 of 148,8 nghìn tỷ đồng',
        'grdp rank 11 2022 of 148,8 nghìn tỷ đồng',
      ],
    ],
    ['Giai đoạn 2015 - 2020, GRDP của tỉnh Hà Nam bình quân hằng năm tăng 6,2%.', ['grdp growth_avg 6.2 2015/2020']],
    ['Năm 2022, tỉnh Hà Nam làm thủ tục giải thể cho 725 doanh nghiệp.', ['dissolved_enterprises level 725 2022']],
  ])('%s', (text, expected) => {
    expect(lines(text, '2022-12-31')).toEqual(expected);
  });

  test.each([
    ['Sở KH&ĐT Hà Nam: thu ngân sách năm 2022 là 88.275 tỷ đồng', 'actual'],
    ['KH năm 2022: thu ngân sách tỉnh Hà Nam 88.275 tỷ đồng', 'plan'],
  ])('%s → %s', (text, status) => {
    expect(readProse(text, { doc: 'test', date: '2022-12-31' }).observations[0]?.status).toBe(status);
  });

  test('provinces in brackets of one list are no parts of the first', () => {
    expect(
      lines(
        'Năm 2022, quy mô GRDP lớn nhất gồm có: Hà Nội (1.196 nghìn tỷ đồng), Bình Dương (459 nghìn tỷ đồng).',
        '2022-12-31',
      ),
    ).toEqual(['grdp level 1196000000000000 2022', 'grdp level 459000000000000 2022']);
  });

  test('the nation measures a rank, and is spoken of where it stands before its figure', () => {
    expect(
      provinces(
        'Thu hút FDI của Hà Nam năm 2022 đạt 7 tỷ USD, dẫn đầu cả nước, trong đó vốn cấp mới 1 tỷ USD. Thu nhập bình quân của cả nước năm 2022 đạt 4,6 triệu đồng. Thu ngân sách Hà Nam đạt 5 tỷ đồng.',
      ),
    ).toEqual(['Hà Nam', 'Hà Nam', 'Cả nước', 'Hà Nam']);
  });
});

describe('text in another language', () => {
  const ENGLISH =
    'The budget revenue of the northern province reached VND13.995 trillion in the first nine months, equal to 79.3% of the estimate and up 6.6% year on year.';
  test('English running text is said to be read with less certainty', () => {
    expect(readProse(ENGLISH, { doc: 'test' }).warnings).toContain('english-text');
  });
  test.each([
    [
      'Năm 2022, thu ngân sách tỉnh Hà Nam đạt 5.000 tỷ đồng, bằng 79,3% dự toán và tăng 6,6% so với cùng kỳ năm trước.',
    ],
    ['IIP 5,2%; CPI 3,1%; GRDP 7,2%'],
    [
      'Thu ngan sach tinh Ha Nam nam 2022 dat 5.000 ty dong, bang 79,3% du toan va tang 6,6% so voi cung ky nam truoc, cao hon nam 2021.',
    ],
  ])('"%s" is not taken for English', (text) => {
    expect(readProse(text, { doc: 'test' }).warnings).not.toContain('english-text');
  });
});
