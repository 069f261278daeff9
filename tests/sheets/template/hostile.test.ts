import { strToU8, zipSync } from 'fflate';
import { fillTemplate } from '../../../lib/sheets/template/fill';
import { lintTemplate } from '../../../lib/sheets/template/lint';
import { parsePlaceholders } from '../../../lib/sheets/template/placeholder';
import { handmadeParts } from './handmade';
import { readValues } from './office';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rows = Array.from({ length: 200 }, (_, index) => ({ name: `r${index}`, value: index }));

/** A small workbook around the given worksheet and names. */
function workbook(sheet: string, names = ''): Uint8Array {
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (type: string, target: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/${type}" Target="${target}"/></Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': strToU8(
      `<workbook ${NS} xmlns:r="${rels}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (data: string, tail = '') => `<worksheet ${NS}><sheetData>${data}</sheetData>${tail}</worksheet>`;
const list = `<row r="1">${inline('{{rows.name}}')}${inline('{{rows.value}}')}</row>`;

describe('hostile templates are filled in a moment', () => {
  test.each<[string, Uint8Array]>([
    ['one merge over everything', workbook(sheet(list, '<mergeCells><mergeCell ref="A2:XFD500"/></mergeCells>'))],
    [
      'one validation over everything',
      workbook(
        sheet(
          list,
          '<dataValidations><dataValidation type="list" sqref="A2:XFD2000"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        ),
      ),
    ],
    [
      'a name over everything',
      workbook(sheet(list), '<definedNames><definedName name="n">S!$A$1:$Z$1048576</definedName></definedNames>'),
    ],
    ['a sum over everything', workbook(sheet(`${list}<row r="2"><c><f>SUM(A1:XFD1048576)</f></c></row>`))],
    [
      'sums over whole columns',
      workbook(sheet(`${list}<row r="3"><c/><c/><c><f>SUM(B:B)+COUNTIF(A:A,"r*")</f></c></row>`)),
    ],
    ['a cell in the last corner', workbook(sheet(`${list}<row r="1048000"><c r="XFD1048000"><v>1</v></c></row>`))],
    ['a circle of formulas', workbook(sheet(`${list}<row r="2"><c><f>B2</f></c><c><f>A2</f></c></row>`))],
    [
      'a chain of 5,000 formulas that goes upwards',
      workbook(
        sheet(
          list +
            Array.from(
              { length: 5000 },
              (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f>A${index + 3}+1</f></c></row>`,
            ).join(''),
        ),
      ),
    ],
    ['a sum that holds itself', workbook(sheet(`${list}<row r="2"><c r="B2"><f>SUM(B1:B2)</f></c></row>`))],
    [
      'a row that repeats by every pair',
      workbook(sheet(`<row r="1">${inline('{{rows.name}}')}<c r="B1"><f>SUMIFS(B$1:B$1,A$1:A$1,A1)</f></c></row>`)),
    ],
    [
      'nested brackets and quotes without end',
      workbook(
        sheet(
          `${list}<row r="2"><c><f>${'['.repeat(5000)}</f></c><c><f>'${"''".repeat(5000)}</f></c><c><f>"${'A1:'.repeat(5000)}</f></c></row>`,
        ),
      ),
    ],
    [
      'ten thousand merged cells',
      workbook(
        sheet(
          list,
          `<mergeCells>${Array.from({ length: 10_000 }, (_, index) => `<mergeCell ref="C${index + 1}:D${index + 1}"/>`).join('')}</mergeCells>`,
        ),
      ),
    ],
  ])('%s', async (_, bytes) => {
    const filled = await fillTemplate(bytes, { rows });
    lintTemplate(bytes);
    expect(readValues(filled.bytes).values.get('S!A200')).toBe('r199');
  });

  test('blocks in blocks in blocks cannot outgrow a sheet', async () => {
    const many = Array.from({ length: 1100 }, (_, index) => ({ name: `${index}` }));
    const nested = { provinces: many.map((item) => ({ ...item, rows: many })) };
    const bytes = workbook(
      sheet(
        `<row r="1">${inline('{{#provinces}}')}</row><row r="2">${inline('{{rows.name}}')}</row><row r="3">${inline('{{/provinces}}')}</row>`,
      ),
    );
    await expect(fillTemplate(bytes, nested)).rejects.toMatchObject({ name: 'PackageError', code: 'too-large' });
  });

  test('columns cannot outgrow a sheet either', async () => {
    const provinces = Array.from({ length: 17_000 }, () => ({ name: 'x' }));
    const bytes = workbook(sheet(`<row r="1">${inline('{{provinces.name →}}')}</row>`));
    await expect(fillTemplate(bytes, { provinces })).rejects.toMatchObject({ name: 'PackageError', code: 'too-large' });
  });

  test('a workbook without sheets, and a file that is none, are named', async () => {
    await expect(fillTemplate(zipSync({ 'a.txt': strToU8('x') }), {})).rejects.toMatchObject({ code: 'no-workbook' });
    await expect(fillTemplate(strToU8('x'), {})).rejects.toMatchObject({ code: 'not-a-zip' });
    const parts = handmadeParts();
    parts['xl/worksheets/sheet1.xml'] = strToU8('<worksheet><sheetData>');
    await expect(fillTemplate(zipSync(parts), {})).rejects.toMatchObject({ code: 'malformed-xml' });
  });

  test('braces without end are read in a time that grows with the text', () => {
    for (const text of [
      '{{'.repeat(200_000),
      `{{${'|'.repeat(200_000)}}}`,
      '{{a}}'.repeat(50_000),
      `{{${'x '.repeat(100_000)}`,
    ])
      parsePlaceholders(text);
  });
});
