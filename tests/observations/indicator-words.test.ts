import words from '../../lib/observations/data/indicator-words.json';
import {
  askedIndicator,
  everydayWords,
  indicatorsByWord,
  uniqueBeginnings,
} from '../../lib/observations/indicator-words';
import { findIndicator, indicatorById } from '../../lib/observations/indicators';
import { labelKey } from '../../lib/observations/labels';

describe('what people call an indicator when they ask for it', () => {
  test.each([
    ['thu ngân sách', 'state_budget_revenue'],
    ['THU NGAN SACH', 'state_budget_revenue'],
    ['xuất khẩu', 'exports'],
    ['bán lẻ', 'retail_services'],
    ['thu hút FDI', 'fdi_registered_capital'],
    ['GRDP', 'grdp'],
    ['state_budget_revenue', 'state_budget_revenue'],
    ['Thu nội địa', 'domestic_revenue'],
  ])('%s is %s', (text, id) => {
    expect(askedIndicator(text)).toBe(id);
  });

  test.each(['', 'thu', 'ngân', 'constructor', '__proto__', 'x'.repeat(10_000)])('"%.20s" names none', (text) => {
    expect(askedIndicator(text)).toBeNull();
  });

  test('every entry of the list is in the catalogue, and no word means two', () => {
    const owner = new Map<string, string>();
    for (const [id, names] of Object.entries(words)) {
      expect(indicatorById(id)).not.toBeNull();
      for (const name of names) {
        const known = findIndicator(name)?.id ?? id;
        expect([name, known]).toEqual([name, id]);
        expect([name, owner.get(labelKey(name)) ?? id]).toEqual([name, id]);
        owner.set(labelKey(name), id);
      }
    }
    expect(everydayWords('toString')).toEqual([]);
  });
});

describe('words among the observations at hand', () => {
  const here = [
    { indicator: 'state_budget_revenue' },
    { indicator: 'so_cho_dem', indicatorLabel: 'Số chợ đêm của tỉnh' },
    { indicator: 'so_cho_noi', indicatorLabel: 'Số chợ nổi' },
  ];

  test('a beginning that one indicator has names it, a shared one none', () => {
    const found = indicatorsByWord(here);
    expect(found.get(labelKey('Thu ngân sách'))).toBe('state_budget_revenue');
    expect(found.get(labelKey('số chợ đêm'))).toBe('so_cho_dem');
    expect(found.get(labelKey('số chợ'))).toBeUndefined();
    expect(uniqueBeginnings(here).get('so_cho_dem')).toContain('Số chợ đêm');
  });
});
