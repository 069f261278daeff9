import { toRecord } from '../../../lib/observations/record';
import { readProse } from '../../../lib/reading/prose/read-prose';

/** Indicator, role, value and period of each figure, and the literal it belongs to. */
function lines(text: string): string[] {
  const records = readProse(text, { doc: 'test', date: '2024-12-31' }).observations.map(toRecord);
  return records.map((each) => {
    const parent = records.find((other) => other.id === each.relates_to);
    return `${each.indicator} ${each.role} ${each.value} ${each.period}${parent ? ` of ${parent.literal}` : ''}`;
  });
}

describe('what a figure is about', () => {
  test.each([
    [
      'the syllables of a place name are no words; growth of listed provinces is that of the economy',
      'Năm 2023, 3 địa phương tăng trưởng cao gồm: Hà Nam (9,41%), Hải Phòng (10,3%), Bắc Giang (13,4%).',
      ['grdp growth_yoy 9.41 2023', 'grdp growth_yoy 10.3 2023', 'grdp growth_yoy 13.4 2023'],
    ],
    [
      '"bao gồm" counts in, "không bao gồm" leaves out',
      'Năm 2023, tỉnh Hà Nam có 40 dự án, bao gồm 30 dự án DDI. Thu ngân sách, không bao gồm thu nội địa, đạt 5 tỷ đồng.',
      [
        'investment_projects level 40 2023',
        'domestic_projects count_of_which 30 2023 of 40 dự án',
        'state_budget_revenue level 5000000000 2023',
      ],
    ],
    [
      'capital newly registered and added is all that was registered',
      'Năm 2023, tỉnh Hà Nam thu hút 12 dự án FDI với tổng vốn cấp mới và tăng thêm 310 triệu USD (cấp mới: 200 triệu USD; tăng vốn: 110 triệu USD), bằng 90% kế hoạch.',
      [
        'fdi_projects level 12 2023',
        'fdi_registered_capital level 310000000 2023',
        'fdi_registered_capital count_of_which 200000000 2023 of 310 triệu USD',
        'fdi_adjusted_capital count_of_which 110000000 2023 of 310 triệu USD',
        'fdi_registered_capital pct_of_plan 90 2023 of 310 triệu USD',
      ],
    ],
    [
      'square kilometres measure provinces, unless a use of the land is named',
      'Tỉnh Hà Nam có tổng diện tích 861,9 km2. Diện tích hiện tại của tỉnh Thái Bình là 1.584 km2.',
      ['natural_area level 861.9 DOC', 'natural_area level 1584 DOC'],
    ],
    [
      'a share that a sector of ownership has is of what was spoken of',
      'Năm 2023, tổng mức bán lẻ hàng hóa tỉnh Hà Nam đạt 40 nghìn tỷ đồng. Trong đó, khu vực kinh tế nhà nước chiếm 6%; khu vực kinh tế ngoài nhà nước chiếm 93%.',
      [
        'retail_sales level 40000000000000 2023',
        'retail_sales share 6 2023 of 40 nghìn tỷ đồng',
        'retail_sales share 93 2023 of 40 nghìn tỷ đồng',
      ],
    ],
    [
      'in a plan that sets out what to collect, "thu" is the budget',
      'Theo dự toán ngân sách năm 2024, Hà Nam đặt mục tiêu thu khoảng 15.000 tỷ đồng. Năm 2023, tổng thu ước đạt 14.000 tỷ đồng.',
      ['state_budget_revenue level 15000000000000 2024', 'state_budget_revenue level 14000000000000 2023'],
    ],
    [
      'after visitors, what is collected is what they spent',
      'Năm 2023, tỉnh Hà Nam đón 4 triệu lượt khách, tổng thu ước đạt 2.500 tỷ đồng.',
      ['visitors level 4000000 2023', 'tourism_revenue level 2500000000000 2023'],
    ],
    [
      '"con số này" is the number just spoken of',
      'Năm 2013, lượng khách đến Hà Nam chỉ có 355.000 lượt khách. Đến năm 2023, con số này tăng lên 4,1 triệu.',
      ['visitors level 355000 2013', 'visitors level 4100000 2023'],
    ],
    [
      'but a bare number without such words stays none',
      'Năm 2013, lượng khách đến Hà Nam có 355.000 lượt khách. Đến năm 2023, mã số là 4,1 triệu.',
      ['visitors level 355000 2013'],
    ],
  ])('%s', (_title, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('two figures and two changes without "lần lượt"', () => {
  test('that one figure cannot both have made are of one each', () => {
    expect(
      lines(
        'Năm 2023, tỉnh Hà Nam có 120 doanh nghiệp tạm ngừng hoạt động và 40 doanh nghiệp giải thể, tăng 15,3% và bằng 83,7% so với cùng kỳ.',
      ),
    ).toEqual([
      'suspended_enterprises level 120 2023',
      'dissolved_enterprises level 40 2023',
      'suspended_enterprises growth_yoy 15.3 2023 of 120 doanh nghiệp',
      'dissolved_enterprises pct_of_base 83.7 2023 of 40 doanh nghiệp',
    ]);
  });

  test('a change and a part of the plan are of the same figure', () => {
    expect(
      lines(
        'Năm 2023, tỉnh Hà Nam có 120 doanh nghiệp tạm ngừng hoạt động và 40 doanh nghiệp giải thể, tăng 15,3% và bằng 83,7% kế hoạch.',
      ).slice(2),
    ).toEqual([
      'dissolved_enterprises growth_yoy 15.3 2023 of 40 doanh nghiệp',
      'dissolved_enterprises pct_of_plan 83.7 2023 of 40 doanh nghiệp',
    ]);
  });
});

describe('phrases that name more than their indicator', () => {
  const scopes = (text: string): (string | undefined)[] =>
    readProse(text, { doc: 'test', date: '2024-12-31' }).observations.map((each) => each.scope);
  test.each([
    ['Năm 2023, khu vực công nghiệp, xây dựng tỉnh Hà Nam tăng 13,3%.', ['with-construction']],
    [
      'Năm 2023, công nghiệp - xây dựng tỉnh Hà Nam đạt 90 tỷ đồng, tăng 13,3%.',
      ['with-construction', 'with-construction'],
    ],
    ['Năm 2023, khu vực công nghiệp tỉnh Hà Nam tăng 14,8%.', [undefined]],
    [
      'Năm 2023, dịch vụ và thuế sản phẩm tỉnh Hà Nam tăng 7%; khu vực dịch vụ tăng 8%.',
      ['with-product-taxes', undefined],
    ],
  ])('%s → %j', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });
});

describe('abbreviations in capitals', () => {
  test.each([
    ['Năm 2024, TMBL hàng hóa và doanh thu dịch vụ tiêu dùng tỉnh Hà Nam đạt 40 nghìn tỷ đồng.', ['retail_services']],
    ['Năm 2024, KNXK tỉnh Hà Nam đạt 2,1 tỷ USD; NK đạt 1,9 tỷ USD.', ['exports', 'imports']],
    [
      'Năm 2024, GRDP tỉnh Hà Nam tăng 9%; khu vực NLTS tăng 2%; CN-XD tăng 11%; DV tăng 7%; thuế SP tăng 5%.',
      ['grdp', 'agri_forestry_fishery_output', 'industry_va', 'services_va', 'product_taxes'],
    ],
    [
      'Năm 2024, tổng vốn ĐTPT toàn xã hội tỉnh Hà Nam đạt 40 nghìn tỷ đồng; giải ngân vốn ĐTC 5 nghìn tỷ đồng.',
      ['total_social_investment', 'public_investment_disbursement'],
    ],
    [
      'Năm 2024, GTSX công nghiệp tỉnh Hà Nam đạt 90 nghìn tỷ đồng; GTSX NLTS đạt 9 nghìn tỷ đồng.',
      ['industrial_output_value', 'agri_value'],
    ],
    ['Năm 2024, tỉnh Hà Nam GQVL cho 20.000 lao động, trong đó XKLĐ 1.500 người.', ['jobs_created', 'labour_export']],
    [
      'Năm 2024, thu nhập BQĐN tỉnh Hà Nam đạt 70 triệu đồng; GRDP BQĐN đạt 110 triệu đồng.',
      ['income_per_capita', 'grdp_per_capita'],
    ],
    [
      'Năm 2024, thu từ DNNN tỉnh Hà Nam 300 tỷ đồng; thu từ khu vực CTN-NQD 900 tỷ đồng; thu tiền SDĐ 700 tỷ đồng.',
      ['soe_revenue', 'non_state_revenue', 'land_revenue'],
    ],
    // In small letters, or in another sense, they stand for nothing.
    ['Năm 2024, giá cn của tỉnh Hà Nam đạt 40 nghìn tỷ đồng.', ['unknown']],
  ])('%s → %j', (text, expected) => {
    const { observations } = readProse(text, { doc: 'test', date: '2024-12-31' });
    expect(observations.map((each) => each.indicator)).toEqual(expected);
  });
});

describe('names beside more than one thing', () => {
  test.each([
    ['Năm 2024, giá trị sản xuất nông, lâm, thủy sản tỉnh Hà Nam đạt 9 nghìn tỷ đồng.', ['agri_value']],
    ['Năm 2024, sản xuất nông, lâm, thủy sản tỉnh Hà Nam tăng 3%.', ['agri_forestry_fishery_output']],
    [
      'Năm 2024, tỉnh Hà Nam có 8 KCN với diện tích 2.500 ha; 15 CCN với tổng diện tích 500 ha.',
      ['industrial_zones', 'industrial_zone_area', 'industrial_clusters', 'industrial_cluster_area'],
    ],
    [
      'Năm 2024, tỉnh Hà Nam có 200.000 thuê bao Internet và 900.000 thuê bao di động.',
      ['internet_subscribers', 'mobile_subscribers'],
    ],
    [
      'Năm 2024, tỉnh Hà Nam có 5 vụ cháy, diện tích rừng bị cháy 38 ha; trồng rừng 600 ha.',
      ['fires', 'burned_forest_area', 'afforestation_area'],
    ],
    [
      'Năm 2024, vận chuyển hành khách tỉnh Hà Nam đạt 2 triệu lượt khách, luân chuyển đạt 48 triệu lượt người.km.',
      ['passenger_volume', 'passenger_turnover'],
    ],
  ])('%s → %j', (text, expected) => {
    const { observations } = readProse(text, { doc: 'test', date: '2024-12-31' });
    expect(observations.map((each) => each.indicator)).toEqual(expected);
  });

  test('a signed percentage in a bracket is a change, whichever way the words before it go', () => {
    expect(
      lines('Năm 2024, GRDP tỉnh Hà Nam đạt 90 nghìn tỷ đồng, giảm mạnh (-2,5%); riêng khu vực dịch vụ (+6,7%).'),
    ).toEqual([
      'grdp level 90000000000000 2024',
      'grdp growth_yoy -2.5 2024 of 90 nghìn tỷ đồng',
      'services_va growth_yoy 6.7 2024',
    ]);
  });
});

describe('changes in brackets', () => {
  test('carry their sign; what an element puts into the growth of the whole is no share', () => {
    expect(
      lines(
        'Năm 2023, tỉnh Hà Nam có 394 doanh nghiệp thành lập mới, giảm 3,4% (-14 doanh nghiệp) so với năm trước.',
      ).at(-1),
    ).toBe('new_enterprises change_abs -14 2023 of 394 doanh nghiệp');
    expect(lines('Năm 2023, GRDP tỉnh Hà Nam tăng 9%, trong đó khu vực dịch vụ tăng 7% (đóng góp 25%).').at(-1)).toBe(
      'services_va contribution 25 2023 of 9%',
    );
    expect(
      lines('Năm 2023, khu vực FDI của tỉnh Hà Nam xuất khẩu 2 tỷ USD (đóng góp 25% kim ngạch).').at(-1),
    ).toContain('share 25');
  });
});

describe('when figures hold', () => {
  test.each([
    ['Tại thời điểm 1/4/2024, tỉnh Hà Nam có 350.000 con lợn.', ['2024-04-01']],
    ['Năm 2024, đàn lợn tỉnh Hà Nam tăng 2% so với thời điểm 1/4/2023; xuất khẩu đạt 2 tỷ USD.', ['2024', '2024']],
    [
      '6 tháng đầu năm 2024, năng suất lúa tỉnh Hà Nam tăng 2% so với vụ xuân 2023; sản lượng lúa đạt 200 nghìn tấn.',
      ['2024-6M', '2024-6M'],
    ],
    ['Quý I/2024, GRDP tỉnh Hà Nam tăng 8%; sang quý II tăng 9%.', ['2024-3M', '2024-Q2']],
    ['Qúy I/2024, xuất khẩu tỉnh Hà Nam đạt 1 tỷ USD.', ['2024-3M']],
    ['Theo kế hoạch năm 2025, tỉnh Hà Nam dự kiến đón 5 triệu lượt khách.', ['2025']],
    ['Theo kế hoạch năm 2025 được giao, năm 2024 tỉnh Hà Nam đón 5 triệu lượt khách.', ['2024']],
    ['Giai đoạn 2016 - 2020, thu ngân sách tỉnh Hà Nam tăng bình quân 12,4% mỗi năm.', ['2016/2020']],
    ['Tỉnh Hà Nam giao 16 chỉ tiêu trong năm 2025, trong đó: GRDP tăng 9%; xuất khẩu 3 tỷ USD.', ['2025', '2025']],
  ])('%s → %j', (text, expected) => {
    const { observations } = readProse(text, { doc: 'test', date: '2024-12-31' });
    expect(observations.map((each) => each.period)).toEqual(expected);
  });
});
