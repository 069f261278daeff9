import { readNumeralAt } from '../../lib/figures/numeral';
import * as Q from '../../lib/figures/rational';
import { readSpelledAt } from '../../lib/figures/spelled';

describe('numbers in Vietnamese words', () => {
  test.each([
    ['một trăm linh năm', '105'],
    ['một trăm lẻ tư', '104'],
    ['hai trăm năm mươi', '250'],
    ['trăm', '100'],
    ['mười lăm', '15'],
    ['hai mươi mốt', '21'],
    ['hai mươi tư', '24'],
    ['ba lăm', '35'],
    ['chín mươi chín', '99'],
    ['một nghìn không trăm linh một', '1001'],
    ['năm nghìn năm trăm', '5500'],
    ['hai nghìn ba trăm tỷ', '2300000000000'],
    ['một tỷ hai trăm triệu', '1200000000'],
    ['ba vạn', '30000'],
    ['hai triệu rưỡi', '2500000'],
    ['một phẩy hai lăm', '1.25'],
    ['hai phẩy không năm', '2.05'],
    ['hàng chục nghìn', '10000'],
    ['ba phần tư', '0.75'],
  ])('"%s" is %s', (words, value) => {
    const read = readSpelledAt(words, 0, true);
    const wanted = Q.parseRational(value)!;
    expect(read && Q.toExactString(read.value)).toBe(Q.toExactString(wanted));
  });

  test.each([
    ['hai mươi năm', '20', 'hai mươi'],
    ['mười năm', '10', 'mười'],
    ['hai năm', '2', 'hai'],
    ['một trăm năm', '100', 'một trăm'],
    ['ba triệu năm', '3000000', 'ba triệu'],
    ['hai ba', '2', 'hai'],
    ['ba trăm triệu tỷ lệ', '300000000', 'ba trăm triệu'],
  ])('"%s" is %s: the rest is another word', (words, value, used) => {
    const read = readSpelledAt(words, 0);
    expect(read && [Q.toExactString(read.value), words.slice(0, read.end)]).toEqual([value, used]);
  });

  test.each([['mươi'], ['linh'], ['năm'], ['tư'], ['rưỡi'], ['phẩy hai'], ['đầu tư'], ['hàng hóa']])(
    '"%s" is no number in running text',
    (words) => {
      expect(readSpelledAt(words, 0)).toBeNull();
    },
  );
});

describe('printed digits give every reading that their separators allow', () => {
  test.each([
    ['13.995', ['dot-groups 13995', 'dot-decimal 13.995']],
    ['1.234.567', ['dot-groups 1234567']],
    ['190.8', ['dot-decimal 190.8']],
    ['79,3', ['comma-decimal 79.3']],
    ['3,761', ['comma-decimal 3.761', 'comma-groups 3761']],
    ['0.123', ['dot-decimal 0.123']],
    ['1234.567', ['dot-decimal 1234.567']],
    ['1.234,56', ['dot-groups-comma-decimal 1234.56']],
    ['1,234.56', ['comma-groups-dot-decimal 1234.56']],
    ['1 234 567', ['space-groups 1234567']],
    ['1\u00a0234,5', ['space-groups 1234.5']],
    ['08', ['plain 8']],
    [',77', ['comma-decimal 0.77']],
    ['-5,2', ['comma-decimal -5.2']],
    ['+5,8', ['comma-decimal 5.8']],
  ])('"%s" is %j', (text, readings) => {
    const match = readNumeralAt(text, 0);
    expect(match?.end).toBe(text.length);
    expect(match?.readings.map((reading) => `${reading.reason} ${Q.toExactString(reading.value)}`)).toEqual(readings);
  });

  test.each([
    ['12.03.2023'],
    ['1.2.1'],
    ['1,2,3'],
    ['1.23.456'],
    ['12.34,56.7'],
    ['abc'],
    [''],
    ['-'],
    ['.'],
    ['9'.repeat(41)],
  ])('"%s" is no number', (text) => {
    expect(readNumeralAt(text, 0)).toBeNull();
  });

  test('a year and the number after it stay two', () => {
    expect(readNumeralAt('2023 500', 0)!.end).toBe(4);
    expect(readNumeralAt('quý 1 250 dự án', 4)!.end).toBe(5);
  });
});
