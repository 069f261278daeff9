import {
  findIndicator,
  INDICATORS,
  indicatorById,
  isIndicatorId,
  ownIndicatorId,
  suggestIndicators,
} from '../../lib/observations/indicators';

test.each([
  ['grdp', 'grdp'],
  ['GRDP', 'grdp'],
  ['Tổng sản phẩm trên địa bàn', 'grdp'],
  ['tong san pham tren dia ban (GRDP)', 'grdp'],
  ['Thu ngân sách nhà nước trên địa bàn', 'state_budget_revenue'],
  ['State budget revenue in the area', 'state_budget_revenue'],
  ['IIP', 'iip'],
  ['chỉ số sản xuất công nghiệp', 'iip'],
  ['Dân số', 'population'],
  ['Đàn lợn', 'pig_herd'],
])('"%s" is %s', (text, id) => expect(findIndicator(text)?.id).toBe(id));

test.each(['', 'Thu', 'số', 'unknown', '__proto__', 'constructor', 'x'.repeat(1000)])('"%s" is in no entry', (text) =>
  expect(findIndicator(text)).toBeNull(),
);

test('every entry is found by its id and by each of its names', () => {
  const wrong = INDICATORS.filter((entry) => {
    return indicatorById(entry.id) !== entry || !findIndicator(entry.name) || findIndicator(entry.nameEn) !== entry;
  });
  expect(wrong).toEqual([]);
});

test('near names are suggested, nearest first', () => {
  expect(suggestIndicators('Dan so')[0]?.id).toBe('population');
  expect(suggestIndicators('Thu nội địaa')[0]?.id).toBe('domestic_revenue');
  expect(suggestIndicators('qqqqqqqqqqq')).toEqual([]);
});

test.each([
  ['Số chợ đêm', 'so_cho_dem'],
  ['5 chỉ tiêu', 'x_5_chi_tieu'],
  ['Tỷ lệ hộ dân có wifi (%)', 'ty_le_ho_dan_co_wifi'],
])('an own indicator "%s" gets the id %s', (name, id) => {
  expect(ownIndicatorId(name)).toBe(id);
  expect(isIndicatorId(id)).toBe(true);
});

test.each(['', '…', '???'])('"%s" gives no id', (name) => expect(ownIndicatorId(name)).toBeNull());
