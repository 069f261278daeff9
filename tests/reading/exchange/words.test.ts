import { comparingEn } from '../../../lib/messages/comparing.en';
import { comparingVi } from '../../../lib/messages/comparing.vi';
import { OBSERVATION_MESSAGES } from '../../../lib/messages/observations';
import { MAIN_COLUMNS } from '../../../lib/reading/exchange';
import { columnOf, DETAIL_COLUMNS, headingOf } from '../../../lib/reading/exchange/columns';
import { readUnitCell, writeUnitCell } from '../../../lib/reading/exchange/unit-cell';
import { boundOfWord, kindOfWord, roleOfWord, statusOfWord } from '../../../lib/reading/exchange/words';

test.each([
  ['comparing, Vietnamese', comparingVi],
  ['comparing, English', comparingEn],
  ['observations, Vietnamese', OBSERVATION_MESSAGES.vi],
  ['observations, English', OBSERVATION_MESSAGES.en],
])('every name we print for a role, status and kind is understood when it comes back (%s)', (_title, words) => {
  for (const [id, word] of Object.entries(words.roles))
    if (word !== '') expect([word, roleOfWord(word)]).toEqual([word, id]);
  for (const [id, word] of Object.entries(words.statuses)) expect([word, statusOfWord(word)]).toEqual([word, id]);
  for (const [id, word] of Object.entries(words.kinds)) expect([word, kindOfWord(word)]).toEqual([word, id]);
});

test('every heading we write is read as its column, in both languages', () => {
  for (const column of [...MAIN_COLUMNS, ...DETAIL_COLUMNS]) {
    expect([columnOf(headingOf(column, 'vi')), columnOf(headingOf(column, 'en'))]).toEqual([column, column]);
  }
});

test.each([
  ['ĐƠN VỊ TÍNH', 'unit'],
  ['Giá trị (tỷ đồng)', 'value'],
  ['tinh/thanh pho', 'province'],
  ['STT', 'derived'],
  ['', 'derived'],
  ['Màu', null],
  ['constructor', null],
])('the heading "%s" is column %s', (heading, column) => expect(columnOf(heading)).toBe(column));

test.each([
  ['Trên', 'over'],
  ['≥', 'at-least'],
  ['gan', 'almost'],
  ['khoảng', 'about'],
  ['toString', null],
])('the bound word "%s" is %s', (word, id) => expect(boundOfWord(word)).toBe(id));

test.each([
  ['tỷ đồng', 'ty', 'VND'],
  ['Tỷ đồng', 'ty', 'VND'],
  ['ty dong', 'ty', 'VND'],
  ['triệu USD', 'trieu', 'USD'],
  ['nghìn tỷ đồng', 'nghin_ty', 'VND'],
  ['nghìn ha', 'nghin', 'ha'],
  ['1.000 người', 'nghin', 'people'],
  ['%', null, '%'],
  ['điểm %', null, 'pp'],
  ['dự án', null, 'projects'],
  ['VND/person', null, 'VND/person'],
  ['sọt', null, 'sọt'],
  ['', null, null],
])('the unit "%s" is %s, %s', (text, magnitude, unit) => {
  const read = readUnitCell(text);
  expect([read.magnitude, read.unit]).toEqual([magnitude, unit]);
  expect(readUnitCell(writeUnitCell(read.magnitude, read.unit))).toEqual(read);
});
