import {
  findProvince,
  matchWildcard,
  PROVINCES_34,
  PROVINCES_63,
  provinceAt,
  provinceNamed,
  successorOf,
  suggestProvinces,
  territoryChanged,
} from '../../lib/observations/provinces';
import { findRegion, provincesOfRegion, REGIONS } from '../../lib/observations/regions';

describe('names as tables and reports write them', () => {
  test.each([
    ['Hải Dương', 'Hải Dương'],
    ['hai duong', 'Hải Dương'],
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['TP HCM', 'Hồ Chí Minh'],
    ['TPHCM', 'Hồ Chí Minh'],
    ['Tp.HCM', 'Hồ Chí Minh'],
    ['Ho Chi Minh city', 'Hồ Chí Minh'],
    ['Sài Gòn', 'Hồ Chí Minh'],
    ['Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Bà Rịa – Vũng tàu', 'Bà Rịa - Vũng Tàu'],
    ['BR-VT', 'Bà Rịa - Vũng Tàu'],
    ['BRVT', 'Bà Rịa - Vũng Tàu'],
    ['Ba Ria VTau', 'Bà Rịa - Vũng Tàu'],
    ['Bà Rịa - Vũng Tàu - Ba Ria - Vung Tau', 'Bà Rịa - Vũng Tàu'],
    ['Thừa Thiên-Huế', 'Thừa Thiên Huế'],
    ['Thua Thien - Hue', 'Thừa Thiên Huế'],
    ['TT Huế', 'Thừa Thiên Huế'],
    ['Huế', 'Thừa Thiên Huế'],
    ['Đăk Lăk', 'Đắk Lắk'],
    ['Đắc Lắc', 'Đắk Lắk'],
    ['Daklak', 'Đắk Lắk'],
    ['Đăk Nông', 'Đắk Nông'],
    ['Đắc Nông', 'Đắk Nông'],
    ['Bắc Cạn', 'Bắc Kạn'],
    ['KonTum', 'Kon Tum'],
    ['Quảng nam', 'Quảng Nam'],
    ['Quang  Ngai', 'Quảng Ngãi'],
    ['Hoà Bình', 'Hòa Bình'],
    ['THANH HOÁ', 'Thanh Hóa'],
    ['Kiến Giang', 'Kiên Giang'],
    ['1. Hà Nội', 'Hà Nội'],
    ['01 Hà Giang', 'Hà Giang'],
    ['Long An (*)', 'Long An'],
    ['tỉnh Hà Tĩnh', 'Hà Tĩnh'],
    ['UBND tỉnh Hưng Yên', 'Hưng Yên'],
    ['TP Quảng Ninh', 'Quảng Ninh'],
    ['Hà Tây', 'Hà Tây'],
    ['CẢ NƯỚC\nWHOLE COUNTRY', 'Cả nước'],
    ['Việt Nam', 'Cả nước'],
  ])('"%s" is %s', (text, name) => expect(findProvince(text)?.name).toBe(name));

  test.each([
    'Tổng số',
    'Trung ương',
    'Đồng bằng sông Hồng',
    'Tây Nguyên',
    'Hà',
    '',
    '1',
    'Hà Nội và Hải Phòng',
    'Bộ Y tế',
    `Hà Nội${' '.repeat(300)}`,
  ])('"%s" is no province', (text) => expect(findProvince(text)).toBeNull());

  test('every official and English name finds its own unit on a day of its own', () => {
    for (const unit of PROVINCES_63) {
      for (const name of [unit.name, unit.nameEn, ...unit.aliases]) {
        expect(findProvince(name, { date: '2024-06-30' })?.unit.key).toBe(unit.key);
      }
    }
    for (const unit of PROVINCES_34) expect(findProvince(unit.name, { date: '2026-01-01' })?.unit.key).toBe(unit.key);
  });
});

describe('one name, several units', () => {
  test.each([
    ['Hưng Yên', '2021', '33', 'current'],
    ['Hưng Yên', '2026', '33@2025-07-01', 'current'],
    ['Hưng Yên', '2025-06-30', '33', 'current'],
    ['Hưng Yên', '2025-07-01', '33@2025-07-01', 'current'],
    ['Hải Dương', '2026', '30', 'former'],
    ['Điện Biên', '2000', '11', 'not-yet'],
    ['Đắk Lắk', '2003', 'Đắk Lắk@2003-12-31', 'current'],
    ['Hà Nội', '2007', 'Hà Nội@2008-07-31', 'current'],
    ['Huế', '2025-02', '46@2025-01-01', 'current'],
    ['Thừa Thiên Huế', '2024-12-31', '46', 'current'],
    ['Hà Tây', '2007-12-31', 'Hà Tây@2008-07-31', 'current'],
    ['Hà Tây', '2010', 'Hà Tây@2008-07-31', 'former'],
  ])('%s in %s is unit %s, %s', (name, date, key, standing) => {
    const found = findProvince(name, { date });
    expect(found?.unit.key).toBe(key);
    expect(found?.standing).toBe(standing);
    expect(found?.undated).toBe(false);
  });

  test('without a date the province of the 63 is meant, and the match says that it is undated', () => {
    expect(findProvince('Hải Phòng')).toMatchObject({ undated: true, unit: { key: '31' } });
  });
});

describe('codes and successors', () => {
  test('a code says which unit only together with a date', () => {
    expect(provinceAt('31', '2025-06-30')?.parts).toEqual(['Hải Phòng']);
    expect([...provinceAt('31', '2025-07-01')!.parts].sort()).toEqual(['Hải Dương', 'Hải Phòng']);
    expect(provinceAt('15', '2024')?.name).toBe('Yên Bái');
    expect(provinceAt('15', '2026')?.name).toBe('Lào Cai');
    expect(provinceAt('30', '2026')).toBeNull();
    expect(provinceAt('99', '2020')).toBeNull();
  });

  test('23 codes went on with a new meaning', () => {
    const reused = PROVINCES_34.filter((unit) => {
      const before = provinceAt(unit.code!, '2024-12-31');
      return before !== null && before !== unit && unit.parts.length > 1;
    });
    expect(reused).toHaveLength(23);
  });

  test.each([
    ['Hải Dương', 'Hải Phòng'],
    ['Thái Bình', 'Hưng Yên'],
    ['Bình Dương', 'Hồ Chí Minh'],
    ['Quảng Ninh', 'Quảng Ninh'],
    ['Thanh Hóa', 'Thanh Hóa'],
    ['Tiền Giang', 'Đồng Tháp'],
    ['Thừa Thiên Huế', 'Huế'],
  ])('%s is now in %s', (old, now) => expect(successorOf(old)?.name).toBe(now));

  test('a name that is not of the 63 has no successor here', () => expect(successorOf('Hà Tây')).toBeNull());

  test('each of the 63 is a part of exactly one of the 34', () => {
    const parts = PROVINCES_34.flatMap((unit) => unit.parts).sort();
    expect(parts).toEqual(PROVINCES_63.map((unit) => unit.name).sort());
  });

  test.each([
    ['Hưng Yên', '2021', '2026', true],
    ['Hưng Yên', '2021', '2022', false],
    ['Thanh Hóa', '2021', '2026', false],
    ['Hà Nội', '2007', '2010', true],
  ])('%s of %s and of %s are different territories: %s', (name, a, b, changed) =>
    expect(territoryChanged(name, a, b)).toBe(changed),
  );

  test('an official name is looked up by date', () => {
    expect(provinceNamed('Huế', '2025-03-01')?.code).toBe('46');
    expect(provinceNamed('Huế', '2024-03-01')).toBeNull();
  });
});

describe('names with lost letters', () => {
  test.each([
    ['C? NU?C', 'Cả nước'],
    ['Qu?ng Ng?i', 'Quảng Ngãi'],
    ['B?nh D??ng', 'Bình Dương'],
    ['Ð?k L?k', 'Đắk Lắk'],
    ['TP.H? Ch? Minh', 'Hồ Chí Minh'],
    ['Ti?n Giang', 'Tiền Giang'],
  ])('"%s" can only be %s', (text, name) => expect(matchWildcard(text)?.name).toBe(name));

  test.each(['Qu?ng N?', '?', '????', 'B?nh ?', 'Hà Nội', 'T?ng s?'])('"%s" is not decided', (text) =>
    expect(matchWildcard(text)).toBeNull(),
  );

  test('long patterns of question marks are refused at once', () => {
    expect(matchWildcard('?a'.repeat(5000))).toBeNull();
  });
});

describe('suggestions', () => {
  test.each([
    ['Hai Dung', 'Hải Dương'],
    ['Thanh Hoas', 'Thanh Hóa'],
    ['Quảng Nin', 'Quảng Ninh'],
  ])('for "%s", %s comes first', (text, name) => expect(suggestProvinces(text)[0]).toBe(name));

  test('nothing is suggested for words that are near to none', () => expect(suggestProvinces('zzzzzzz')).toEqual([]));
});

describe('regions', () => {
  test.each([
    ['I. Đồng bằng sông Hồng', 'DBSH'],
    ['Red River Delta', 'DBSH'],
    ['VÙNG TÂY NGUYÊN', 'TN'],
    ['Northern Central area and Central coastal area', 'BTBDHMT'],
    ['Đông Nam Bộ - South East', 'DNB'],
    ['?ông Nam B?', 'DNB'],
    ['Đông Bắc', 'DB'],
  ])('"%s" is %s', (text, code) => expect(findRegion(text)?.code).toBe(code));

  test.each(['Tây Ninh', 'Cả nước', ''])('"%s" is no region', (text) => expect(findRegion(text)).toBeNull());

  test('the six regions hold 14, 11, 14, 5, 6 and 13 provinces', () => {
    const sizes = new Map(REGIONS.map(({ code }) => [code, provincesOfRegion(code).length]));
    expect(Object.fromEntries(sizes)).toEqual({ TDMNPB: 14, DBSH: 11, BTBDHMT: 14, TN: 5, DNB: 6, DBSCL: 13 });
  });
});
