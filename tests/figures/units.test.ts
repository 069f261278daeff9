import * as Q from '../../lib/figures/rational';
import { readUnitPhrase } from '../../lib/figures/unit-phrase';
import { matchUnitAt, UNITS, unitOf } from '../../lib/figures/units';
import { normaliseText } from '../../lib/text/normalise';

describe('a printed form names its unit, longest first', () => {
  test.each([
    ['tỉnh, thành phố', 'localities'],
    ['điểm phần trăm', 'pp'],
    ['điểm', 'points'],
    ['phần trăm', '%'],
    ['đồng/người', 'VND/person'],
    ['đồng / người / tháng', 'VND/person/month'],
    ['USD', 'USD'],
    ['đô la Mỹ', 'USD'],
    ['VNĐ', 'VND'],
    ['đ', 'VND'],
    ['HTX', 'cooperatives'],
    ['hợp tác xã', 'cooperatives'],
    ['lượt khách', 'visits'],
    ['nhân khẩu', 'people'],
    ['héc-ta', 'ha'],
    ['km²', 'km2'],
    ['km2', 'km2'],
    ['kWh', 'kWh'],
    ['tấn/năm', 'tonnes/year'],
    ['con', 'head'],
    ['lần', 'times'],
    ['percentage points', 'pp'],
    ['giường bệnh', 'beds'],
    ['hành khách.km', 'passenger-km'],
    ['thỏa thuận', 'agreements'],
    ['đầu mối', 'units'],
  ])('"%s" is %s', (form, id) => {
    const match = matchUnitAt(form, 0);
    expect([match?.unit.id, match?.end]).toEqual([id, form.length]);
  });
});

describe('a form inside another word is no unit', () => {
  test.each([
    ['xã hội'],
    ['con số'],
    ['đồng chí'],
    ['haha'],
    ['đầu tư'],
    ['hộ chiếu'],
    ['điểm du'],
    ['phòng chống'],
    ['năm 2022'],
    [''],
  ])('"%s"', (text) => {
    expect(matchUnitAt(text, 0)).toBeNull();
  });
});

describe('the table of units is sound', () => {
  test('every id of the record format is there', () => {
    const ids =
      '% pp VND USD VND/person USD/person times rank points fraction projects enterprises cooperatives people households visits localities communes villages countries units cases groups items criteria events delegations agreements tonnes tonnes/year litres/year ha km km2 m2 head';
    for (const id of ids.split(' ')) expect(UNITS.has(id) ? id : `${id} is missing`).toBe(id);
  });

  test('no form belongs to two units, and each is written in normal form', () => {
    const owner = new Map<string, string>();
    for (const unit of UNITS.values()) {
      for (const form of [...unit.vi, ...unit.en]) {
        expect(normaliseText(form).text).toBe(form);
        const key = form.toLowerCase();
        expect([form, owner.get(key) ?? unit.id]).toEqual([form, unit.id]);
        owner.set(key, unit.id);
      }
    }
  });

  test('whole-number nouns are known', () => {
    expect(unitOf('projects')!.whole).toBe(true);
    expect(unitOf('ha')!.whole).toBe(false);
    expect(unitOf('VND')!.currency).toBe('VND');
    expect(unitOf('no such unit')).toBeNull();
    expect(unitOf('__proto__')).toBeNull();
  });
});

describe('a unit header of a table says unit and factor', () => {
  test.each([
    ['Đơn vị tính: Triệu đồng', 'VND', '1000000'],
    ['Đơn vị: tỷ đồng', 'VND', '1000000000'],
    ['(ĐVT: Nghìn người)', 'people', '1000'],
    ['ĐVT: 1.000 đồng', 'VND', '1000'],
    ['Nghìn tấn - Thous. tons', 'tonnes', '1000'],
    ['Đơn vị tính: Tỷ đồng - Unit: Bill. dongs', 'VND', '1000000000'],
    ['Unit: Mill. USD', 'USD', '1000000'],
    ['1000 ha', 'ha', '1000'],
    ['Triệu kWh', 'kWh', '1000000'],
    ['%', '%', '1'],
    ['Đồng/người/tháng', 'VND/person/month', '1'],
    ['Người - Person', 'people', '1'],
    ['Nghìn', null, '1000'],
    ['Doanh nghiệp', 'enterprises', '1'],
    ['Triệu\nđồng', 'VND', '1000000'],
  ])('"%s" is %s times %s', (phrase, unit, factor) => {
    const read = readUnitPhrase(phrase);
    expect(read && [read.unit, Q.toExactString(read.factor)]).toEqual([unit, factor]);
  });

  test.each([['Xã hội'], ['Chỉ tiêu kinh tế'], ['2022'], ['37 ha'], [''], ['x'.repeat(1000)], ['Đơn vị: ...']])(
    '"%s" says none',
    (phrase) => {
      expect(readUnitPhrase(phrase)).toBeNull();
    },
  );
});
