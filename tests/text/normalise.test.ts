import fc from 'fast-check';
import { normaliseText } from '../../lib/text/normalise';

describe('text is made uniform', () => {
  test.each([
    ['NFC', 'Hải Dương'.normalize('NFD'), 'Hải Dương'],
    ['NBSP and thin spaces', 'a\u00a0b\u2009c\u202fd\te', 'a b c d e'],
    ['dashes and the minus sign', '6–7 — 8 − 9 ‐ 10', '6-7 - 8 - 9 - 10'],
    ['U+01A3 for ư', 'Trung ƣơng', 'Trung ương'],
    ['U+01A3 with a tone of its own', 'Tƣ\u0301', 'Tứ'],
    ['eth for đ', 'Ðồng', 'Đồng'],
    ['tone on the first vowel of an open syllable', 'hoà hoá thuỷ khoẻ UỶ BAN Hoà', 'hòa hóa thủy khỏe ỦY BAN Hòa'],
    ['tone on the second vowel before a further letter', 'hòan ngòai khủyu', 'hoàn ngoài khuỷu'],
    ['words with one place for the tone stay', 'quỳ quả hoàng loại Huế giá quý', 'quỳ quả hoàng loại Huế giá quý'],
    ['invisible characters go', 'số\u200b \ufeffliệu\u00ad', 'số liệu'],
    ['line ends stay', 'a\r\nb\n', 'a\r\nb\n'],
    ['other letters stay', 'Côte d’Ivoire – 中文 😀', 'Côte d’Ivoire - 中文 😀'],
  ])('%s', (_, given, made) => {
    expect(normaliseText(given).text).toBe(made);
  });
});

const pieces = fc.array(
  fc.constantFrom(
    'a',
    'hoà',
    'e\u0302\u0301',
    'u\u031b\u0301',
    '\u00a0',
    '–',
    '\u200b',
    'ƣ',
    'Ð',
    '1',
    ' ',
    '😀',
    '\u00ad',
    '\u0301',
    'đ',
    '\n',
  ),
  { maxLength: 40 },
);

describe('offsets lead back to the text as given', () => {
  test('a span of the uniform text maps to the words as given', () => {
    const given = 'Tỉnh Hải Dương'.normalize('NFD');
    const normal = normaliseText(given);
    const start = normal.text.indexOf('Dương');
    expect(given.slice(normal.toOriginal(start), normal.toOriginal(start + 5)).normalize('NFC')).toBe('Dương');
  });

  test('every single letter maps to what it was made from', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const given = parts.join('');
        const normal = normaliseText(given);
        for (let i = 0; i < normal.text.length; i++) {
          const from = given.slice(normal.toOriginal(i), normal.toOriginal(i + 1));
          if (!/[\ud800-\udfff]/.test(from)) expect(normaliseText(from).text.length).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  test('both maps grow, end at the ends, and undo each other where a letter starts', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const given = parts.join('');
        const normal = normaliseText(given);
        if (normal.text !== '') expect(normal.toOriginal(normal.text.length)).toBe(given.length);
        expect(normal.fromOriginal(given.length)).toBe(normal.text.length);
        for (let i = 0; i < normal.text.length; i++) {
          expect(normal.toOriginal(i)).toBeLessThanOrEqual(normal.toOriginal(i + 1));
          expect(normal.fromOriginal(normal.toOriginal(i))).toBe(i);
        }
        for (let i = 0; i < given.length; i++)
          expect(normal.fromOriginal(i)).toBeLessThanOrEqual(normal.fromOriginal(i + 1));
      }),
    );
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const once = normaliseText(parts.join('')).text;
        expect(normaliseText(once).text).toBe(once);
      }),
    );
  });

  test('offsets outside the text count as its ends', () => {
    const normal = normaliseText('ab');
    expect([normal.toOriginal(-1), normal.toOriginal(9), normal.fromOriginal(-1), normal.fromOriginal(9)]).toEqual([
      0, 2, 0, 2,
    ]);
  });

  test('a long text is done within the time any test has, as it would not be in quadratic time', () => {
    const text = 'hoà\u00a0e\u0302\u0301 – '.repeat(200_000);
    expect(normaliseText(text).text).toHaveLength(8 * 200_000);
  });
});
