import { decodeBytes } from '../../lib/text/decode-bytes';

const TEXT = 'Tỉnh;Thu ngân sách\r\nHải Dương;13.995\r\nHưng Yên;22.461\r\n';

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), little);
  return bytes;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

describe('the bytes of a text file become text', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16(TEXT, true, true), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(TEXT, false, true), 'utf-16be'],
    ['UTF-16LE without a mark', utf16(TEXT, true, false), 'utf-16le'],
    ['UTF-16BE without a mark', utf16(TEXT, false, false), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text: TEXT, encoding, warnings: [] });
  });

  test('windows-1258 is composed', () => {
    const bytes = latin('Th\xf4ng b\xe1o: s\xea\xecu li\xea\xf2u, \xf0\xf4\xccng');
    const { text, encoding, warnings } = decodeBytes(bytes);
    expect([encoding, warnings]).toEqual(['windows-1258', ['encoding-guessed']]);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain('đồng');
  });

  test('TCVN3 bytes', () => {
    expect(decodeBytes(latin('S\xb6n xu\xcat c\xabng nghi\xd6p, tri\xd6u \xae\xe5ng'))).toEqual({
      text: 'Sản xuất công nghiệp, triệu đồng',
      encoding: 'tcvn3',
      warnings: ['encoding-guessed'],
    });
  });

  test('VNI bytes', () => {
    expect(decodeBytes(latin('Saûn xuaát coâng nghieäp, trieäu ñoàng'))).toEqual({
      text: 'Sản xuất công nghiệp, triệu đồng',
      encoding: 'vni',
      warnings: ['encoding-guessed'],
    });
  });

  test('other single bytes are windows-1252, with a warning', () => {
    expect(decodeBytes(latin('Se\xf1or, \x80 5; Stra\xdfe, gar\xe7on'))).toEqual({
      text: 'Señor, € 5; Straße, garçon',
      encoding: 'windows-1252',
      warnings: ['not-vietnamese'],
    });
  });

  test('letters lost in an earlier conversion are told', () => {
    expect(decodeBytes(latin('C? NU?C, 12')).warnings).toEqual(['letters-lost']);
    expect(decodeBytes(latin('What? Yes')).warnings).toEqual([]);
  });

  test('nothing is nothing', () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', warnings: [] });
  });
});
