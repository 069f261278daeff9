import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackageError } from '../../../lib/sheets/package/errors';
import { isOneProvinceTemplate } from '../../../lib/sheets/template/one-province';

const shipped = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, '..', '..', '..', 'templates', `${name}.xlsx`)));

test.each([
  ['bang-ngan-sach', true],
  ['bang-ke-hoach', true],
  ['bang-ky-bao-cao', true],
  ['so-sanh-tinh', false],
  ['chi-tieu-mot-tinh', true],
  ['bien-ban-ra-soat', false],
])('%s has one column of figures: %p', (name, expected) => {
  expect(isOneProvinceTemplate(shipped(name))).toBe(expected);
});

test('what is no workbook is refused', () => {
  expect(() => isOneProvinceTemplate(new Uint8Array([1, 2, 3]))).toThrow(PackageError);
});
