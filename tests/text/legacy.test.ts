import { detectLegacy, encodingOfFont } from '../../lib/text/detect-legacy';
import { decodeLegacy, decodeTcvn3, decodeVni } from '../../lib/text/legacy';
import { isVietnameseSyllable } from '../../lib/text/syllable';
import { TCVN3_FIRST, TCVN3_LETTERS } from '../../lib/text/tcvn3-table';
import { VNI_PAIRS, VNI_SINGLES } from '../../lib/text/vni-table';

const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';

/** The inverse tables, to make legacy text for the tests. */
function toTcvn3(text: string): string {
  return [...text]
    .map((unit) => {
      const at = TCVN3_LETTERS.indexOf(unit);
      return at >= 0 && unit !== ' ' ? String.fromCharCode(TCVN3_FIRST + at) : unit;
    })
    .join('');
}

const TO_VNI = new Map([...VNI_PAIRS, ...VNI_SINGLES].map(([legacy, letter]) => [letter, legacy]));

function toVni(text: string): string {
  return [...text].map((unit) => TO_VNI.get(unit) ?? unit).join('');
}

describe('legacy letters are decoded', () => {
  test.each([
    ['S¶n xuÊt', 'Sản xuất'],
    ['Hµ Néi', 'Hà Nội'],
    ['Trung \u00ad¬ng', 'Trung ương'],
    ['\u00a7¬n vÞ: TriÖu ®ång', 'Đơn vị: Triệu đồng'],
  ])('TCVN3 "%s" is "%s"', (legacy, text) => {
    expect(decodeTcvn3(legacy)).toBe(text);
  });

  test('fonts whose name ends in H draw capitals', () => {
    expect(decodeTcvn3('hµ néi', { upper: true })).toBe('HÀ NỘI');
  });

  test.each([
    ['Bình Phöôùc', 'Bình Phước'],
    ['Haø Noäi', 'Hà Nội'],
    ['ÑOÀNG NAI', 'ĐỒNG NAI'],
    ['Kyõ thuaät, tyû leä', 'Kỹ thuật, tỷ lệ'],
    ['ñôn vò', 'đơn vị'],
  ])('VNI "%s" is "%s"', (legacy, text) => {
    expect(decodeVni(legacy)).toBe(text);
  });

  test('all 67 small letters go there and back in TCVN3', () => {
    expect(decodeTcvn3(toTcvn3(LETTERS))).toBe(LETTERS);
    expect(/[^\0-\xff]/.test(toTcvn3(LETTERS))).toBe(false);
  });

  test('all 134 letters go there and back in VNI', () => {
    const all = LETTERS + LETTERS.toUpperCase();
    for (const letter of all) expect(decodeVni(toVni(letter))).toBe(letter);
    expect(/[^\0-\xff]/.test(toVni(all))).toBe(false);
  });

  test('decomposed Unicode is composed', () => {
    expect(decodeLegacy('Hải Dương'.normalize('NFD'), 'decomposed')).toBe('Hải Dương');
    expect(decodeLegacy('Hµ Néi', 'tcvn3')).toBe('Hà Nội');
    expect(decodeLegacy('Haø Noäi', 'vni')).toBe('Hà Nội');
  });
});

describe('a Vietnamese syllable is known by its onset, rime and tone', () => {
  test.each(
    ['nghiêng', 'quốc', 'gì', 'giếng', 'khuỷu', 'Đắk', 'người', 'ương', 'ƯỚC', 'hoà', 'yêu', 'thuở', 'xuất', 'a'].map(
      (w) => [w],
    ),
  )('"%s" is one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });
  test.each(
    ['Côte', 'xuÊt', 'straat', 'biet', 'các̀', 'wörter', 'ngghi', '', 'q', 'hàtá', 'naïve', 'crème'].map((w) => [w]),
  )('"%s" is none', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

const COLUMN = [
  'Thu ngân sách nhà nước trên địa bàn',
  'Tổng sản phẩm trên địa bàn',
  'Vốn đầu tư thực hiện',
  'Giá trị xuất khẩu hàng hóa',
  'Số doanh nghiệp đăng ký thành lập mới',
];

describe('the encoding is decided for a whole block', () => {
  test.each([
    ['unicode', COLUMN],
    ['tcvn3', COLUMN.map(toTcvn3)],
    ['vni', COLUMN.map(toVni)],
    ['decomposed', COLUMN.map((text) => text.normalize('NFD'))],
    ['unicode', ['Total', 'GRDP', '2022']],
    ['unicode', ["Côte d'Ivoire", 'Réunion', 'São Tomé', 'Curaçao', 'Åland', 'Türkiye', 'México']],
    ['unicode', ['Café', 'crème brûlée', 'à la carte', 'château', 'Besançon', 'Orléans', 'naïveté']],
    ['unicode', ['Côte']],
    ['unicode', [toTcvn3('Tổng')]],
    ['unicode', []],
  ] as const)('%s: %j', (encoding, texts) => {
    expect(detectLegacy(texts).encoding).toBe(encoding);
  });

  test('five lines are enough to be sure', () => {
    expect(detectLegacy(COLUMN.map(toTcvn3)).confidence).toBeGreaterThan(0.6);
    expect(detectLegacy(COLUMN.map(toVni)).confidence).toBeGreaterThan(0.6);
    expect(detectLegacy(COLUMN).confidence).toBe(1);
  });

  test('the font decides where it is known, for a single word too', () => {
    expect(detectLegacy(['Hµ Néi'], '.VnTime')).toEqual({ encoding: 'tcvn3', upper: false, confidence: 1, by: 'font' });
    expect(detectLegacy(['hµ néi'], '.VnTimeH').upper).toBe(true);
    expect(detectLegacy(['Haø Noäi'], 'VNI-Times').encoding).toBe('vni');
    expect(encodingOfFont('Times New Roman')).toBeNull();
    expect(encodingOfFont('Vni')).toBeNull();
  });

  test('true Unicode typed in a legacy font stays Unicode', () => {
    expect(detectLegacy(['Hà Nội và Đồng Nai'], '.VnTime').encoding).toBe('unicode');
  });
});
