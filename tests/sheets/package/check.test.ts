import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { checkPackage } from '../../../lib/sheets/package/check';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';
import { handmadeParts } from '../template/handmade';
import { exampleSheets } from '../write/example';

/** Changes one part of a sound package. */
function spoil(part: string, change: (text: string) => string | null): string[] {
  const parts = handmadeParts();
  const changed = change(strFromU8(parts[part]!));
  if (changed === null) delete parts[part];
  else parts[part] = strToU8(changed);
  return checkPackage(zipSync(parts)).map((problem) => `${problem.code} ${problem.part}`);
}

describe('package checks', () => {
  test('find nothing in a sound package', () => {
    expect(checkPackage(zipSync(handmadeParts()))).toEqual([]);
  });

  test.each<[string, string, (text: string) => string | null, string[]]>([
    [
      'a relationship to nothing',
      'xl/charts/chart1.xml',
      () => null,
      ['dangling-relation xl/drawings/_rels/drawing1.xml.rels', 'override-without-part xl/charts/chart1.xml'],
    ],
    [
      'a part without a content type',
      '[Content_Types].xml',
      (text) => text.replace(/<Default Extension="vml"[^>]*>/, ''),
      ['no-content-type xl/drawings/vmlDrawing1.vml'],
    ],
    [
      'an id that no relationship has',
      'xl/worksheets/sheet1.xml',
      (text) => text.replace('<drawing r:id="rId1"/>', '<drawing r:id="rId99"/>'),
      ['dangling-relation xl/worksheets/sheet1.xml'],
    ],
    [
      'elements out of order',
      'xl/worksheets/sheet1.xml',
      (text) => text.replace(/(<mergeCells.*<\/mergeCells>)(.*)(<pageMargins)/, '$2$1$3'),
      ['order xl/worksheets/sheet1.xml'],
    ],
    [
      'an element that is not closed',
      'xl/comments1.xml',
      (text) => text.replace('</text>', ''),
      ['malformed-xml xl/comments1.xml'],
    ],
    [
      'an attribute twice',
      'xl/comments1.xml',
      (text) => text.replace('ref="B4"', 'ref="B4" ref="B5"'),
      ['malformed-xml xl/comments1.xml'],
    ],
    [
      'a forbidden character',
      'xl/comments1.xml',
      (text) => text.replace('ghi chú', 'ghi\u0007chú'),
      ['malformed-xml xl/comments1.xml'],
    ],
    [
      'a bare ampersand',
      'xl/comments1.xml',
      (text) => text.replace('ghi chú', 'a & b'),
      ['malformed-xml xl/comments1.xml'],
    ],
  ])('find %s', (_, part, change, expected) => {
    expect(spoil(part, change)).toEqual(expected);
  });

  test('agree with a strict XML reader on what we write', async () => {
    const parts = unzipSync(await writeWorkbook(exampleSheets(), { date: new Date(0) }));
    for (const [name, bytes] of Object.entries(parts)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(strFromU8(bytes)).close();
    }
  });
});
