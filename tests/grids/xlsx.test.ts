import { openWorkbook } from '../../lib/grids/open';
import { shiftFormula } from '../../lib/grids/xlsx/shared-formula';
import { rawXlsx } from './make-files';

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0"/></numFmts>
<fonts count="3"><font><name val="Times New Roman"/></font><font><b/><name val=".VnTimeH"/></font><font><i val="0"/><name val=".VnTime"/></font></fonts>
<cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="0"/><xf numFmtId="0" fontId="1"><alignment indent="2"/></xf><xf numFmtId="9" fontId="2"/></cellXfs></styleSheet>`;

async function open(sheet: string, styles = STYLES) {
  return (await openWorkbook(rawXlsx(sheet, { 'xl/styles.xml': styles }), 'a.xlsx')).grids[0]!;
}

test('numbers are printed under their formats, whole and percent', async () => {
  const grid = await open(
    '<sheetData><row r="1"><c r="A1" s="1"><v>1234.56</v></c><c r="B1" s="3"><v>0.793</v></c><c r="C1"><v>0.5</v></c></row></sheetData>',
  );
  expect([0, 1, 2].map((column) => grid.cell(0, column).text)).toEqual(['1,234.6', '79%', '0.5']);
});

test('fonts, bold, indent and TCVN3 by the font of the cell', async () => {
  const grid = await open(
    '<sheetData><row r="1"><c r="A1" s="2" t="inlineStr"><is><t>ChØ sè gi¸ tiªu dïng</t></is></c></row></sheetData>',
  );
  expect(grid.cell(0, 0)).toMatchObject({ text: 'CHỈ SỐ GIÁ TIÊU DÙNG', bold: true, indent: 2, font: '.VnTimeH' });
});

test('shared formulas are spelled out for every cell', async () => {
  const grid = await open(
    '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1+$B$1</f><v>3</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
  );
  expect([grid.cell(0, 2).formula, grid.cell(1, 2).formula]).toEqual(['A1+$B$1', 'A2+$B$1']);
});

test('prefixed elements, rich text, errors, booleans and cells without addresses are read', async () => {
  const bytes = rawXlsx('', {
    'xl/worksheets/sheet1.xml':
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c t="inlineStr"><x:is><x:r><x:t>Thu </x:t></x:r><x:r><x:t>&amp; chi</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c t="e"><x:v>#REF!</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
  const grid = (await openWorkbook(bytes, 'a.xlsx')).grids[0]!;
  expect([0, 1, 2].map((column) => [grid.cell(1, column).kind, grid.cell(1, column).text])).toEqual([
    ['text', 'Thu & chi'],
    ['error', '#REF!'],
    ['boolean', 'TRUE'],
  ]);
});

test('hidden rows and columns and merges are kept', async () => {
  const grid = await open(
    '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3"/></mergeCells>',
  );
  expect([[...grid.hiddenRows], [...grid.hiddenColumns], grid.merges]).toEqual([
    [0],
    [1, 2],
    [{ top: 0, left: 0, bottom: 1, right: 1 }],
  ]);
});

test.each([
  ['SUM(A1:B2)+$C$3', 1, 1, 'SUM(B2:C3)+$C$3'],
  ["'M10+'!C27+A$1", 2, 1, "'M10+'!D29+B$1"],
  ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
  ['A1', 0, 0, 'A1'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
