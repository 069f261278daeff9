import fc from 'fast-check';
import { foldAccents, foldKeepingLength, lowerKeepingLength } from '../../lib/text/fold';
import { editDistance, suggestNames } from '../../lib/text/suggest';

describe('words are compared without accents', () => {
  test.each([
    ['Hải Dương', 'hai duong'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Hòa Bình', 'hoa binh'],
    ['Hoà Bình', 'hoa binh'],
    ['Hòa Bình'.normalize('NFD'), 'hoa binh'],
    ['Trung ƣơng', 'trung uong'],
    ['Ðồng Nai', 'dong nai'],
    ['Côte', 'cote'],
    ['GRDP 2022', 'grdp 2022'],
    ['', ''],
  ])('"%s" folds to "%s"', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
  });

  test('folding unit for unit keeps every length', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldKeepingLength(text).length === text.length));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => lowerKeepingLength(text).length === text.length));
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldAccents(foldAccents(text)) === foldAccents(text)),
    );
  });
});

describe('a mistyped name gets the nearest ones', () => {
  const names = ['Hải Dương', 'Hải Phòng', 'Hưng Yên', 'Bình Dương', 'Thanh Hóa', 'Quảng Ninh'];
  test.each([
    ['Hai Duong', ['Hải Dương', 'Hải Phòng']],
    ['Thanh Hoá', ['Thanh Hóa']],
    ['Quang Nihn', ['Quảng Ninh']],
    ['Hng Yen', ['Hưng Yên']],
    ['Sài Gòn', []],
    ['', []],
  ])('"%s" suggests %j', (word, expected) => {
    expect(suggestNames(word, names).slice(0, Math.max(1, expected.length))).toEqual(expected);
  });

  test('edits are counted, a swap of neighbours as one, and no further than asked', () => {
    expect(editDistance('abcd', 'abdc', 3)).toBe(1);
    expect(editDistance('abc', 'abc', 0)).toBe(0);
    expect(editDistance('abc', 'xbc', 3)).toBe(1);
    expect(editDistance('abc', '', 3)).toBe(3);
    expect(editDistance('abcdef', 'ghijkl', 3)).toBeNull();
    expect(editDistance('a', 'abcdef', 3)).toBeNull();
  });
});
