import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkPackage } from '../../../lib/sheets/package/check';
import { fillTemplate } from '../../../lib/sheets/template/fill';
import { handmadeParts, handmadeWorkbook } from './handmade';
import { readValues } from './office';

const data = {
  title: 'ngân sách & phí',
  rows: Array.from({ length: 63 }, (_, index) => ({ name: `Tỉnh ${index + 1}`, value: index + 1 })),
};

const CHANGED = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/drawings/drawing1.xml',
  'xl/charts/chart1.xml',
  'xl/drawings/vmlDrawing1.vml',
  'xl/comments1.xml',
  'xl/tables/table1.xml',
  'xl/pivotCache/pivotCacheDefinition1.xml',
];

describe('a template with one of everything, grown by 62 rows', () => {
  let filled: Uint8Array;
  let parts: Record<string, Uint8Array>;
  let warnings: string[];
  const part = (name: string) => strFromU8(parts[name]!);
  const sheet = () => part('xl/worksheets/sheet1.xml');

  beforeAll(async () => {
    const result = await fillTemplate(handmadeWorkbook(), data);
    filled = result.bytes;
    warnings = result.warnings.map((warning) => `${warning.code} ${warning.sheet}!${warning.cell}`);
    parts = unzipSync(filled);
  });

  test('has no fault in its package', () => {
    expect(checkPackage(filled)).toEqual([]);
  });

  test('keeps every part but the order of calculation, and each part that has nothing to follow byte for byte', () => {
    const before = handmadeParts();
    expect(Object.keys(parts)).toEqual(Object.keys(before).filter((name) => name !== 'xl/calcChain.xml'));
    for (const [name, bytes] of Object.entries(parts))
      if (!CHANGED.includes(name))
        expect(`${name} ${Buffer.from(bytes).equals(Buffer.from(before[name]!))}`).toBe(`${name} true`);
  });

  test('keeps protection, margins, printer, outline and unnumbered rows', () => {
    expect(sheet()).toContain('<sheetProtection sheet="1" hashValue="abc" saltValue="def" spinCount="100000"/>');
    expect(sheet()).toContain('<pageSetup paperSize="9" r:id="rId5"/>');
    expect(sheet()).toContain('<row r="40" outlineLevel="1">');
    expect(sheet()).toContain(
      '<row r="67"><c r="A67"><v>42</v></c><c r="B67" t="b"><v>1</v></c><c r="C67" t="e"><v>#N/A</v></c></row>',
    );
  });

  test('fills rich text in the font where the placeholder begins', () => {
    expect(sheet()).toContain(
      '<is><r><rPr><b/><sz val="14"/></rPr><t xml:space="preserve">Thu ngân sách &amp; phí</t></r><r><rPr><i/></rPr><t xml:space="preserve"> của</t></r><r><t xml:space="preserve"> các tỉnh</t></r></is>',
    );
  });

  test.each([
    ['dimension', '<dimension ref="A1:F71"/>'],
    ['selection', 'activeCell="B71" sqref="B71"'],
    ['frozen pane', '<pane ySplit="2" topLeftCell="A3" state="frozen"/>'],
    ['protected range', '<protectedRange sqref="B3:B65" name="nhập"/>'],
    [
      'merges, one per copy',
      '<mergeCells count="64"><mergeCell ref="A1:F1"/><mergeCell ref="D3:E3"/><mergeCell ref="D4:E4"/>',
    ],
    ['conditional format', '<conditionalFormatting sqref="B3:C65">'],
    ['its data bar', '<cfvo type="formula" val="$B$66"/>'],
    ['its formula', '<formula>B3&lt;$B$66</formula>'],
    ['validation', '<dataValidation type="whole" sqref="B3:B65 F71"><formula1>0</formula1><formula2>$B$66</formula2>'],
    ['links, one per copy', '<hyperlink ref="A65" location="Biểu!A66"/><hyperlink ref="F71" r:id="rId6"/>'],
    ['page break', '<rowBreaks count="1" manualBreakCount="1"><brk id="67" max="16383" man="1"/></rowBreaks>'],
    ['newer conditional format', '<xm:f>B3&gt;$B$66</xm:f></x14:cfRule><xm:sqref>B3:B65</xm:sqref>'],
    [
      'sparklines, one per copy',
      '<x14:sparkline><xm:f>Biểu!B65:C65</xm:f><xm:sqref>F65</xm:sqref></x14:sparkline></x14:sparklines>',
    ],
    [
      'page header',
      '<oddHeader>&amp;Cngân sách &amp;amp;&amp;amp; phí &amp;P</oddHeader>'.replaceAll('&amp;amp;', '&amp;'),
    ],
    ['formula of a copy', '<f>B40/$B$66</f>'],
  ])('moves the %s', (_, expected) => {
    expect(sheet()).toContain(expected);
  });

  test.each([
    ['xl/workbook.xml', 'localSheetId="0">Biểu!$A$1:$F$74<'],
    ['xl/workbook.xml', 'localSheetId="0">Biểu!$2:$2<'],
    ['xl/workbook.xml', '>0.15<'],
    ['xl/workbook.xml', '<definedName name="Thu">Biểu!$B$3:$B$65<'],
    ['xl/workbook.xml', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['xl/worksheets/sheet2.xml', '<x:f>SUM(Biểu!B3:B65)</x:f><x:v>2016</x:v>'],
    ['xl/worksheets/sheet2.xml', '<x:c r="B1"><x:f>Biểu!B66*2</x:f><x:v>4032</x:v></x:c>'],
    ['xl/worksheets/sheet2.xml', '<x:c r="B2"><x:f>Biểu!B67*2</x:f>'],
    ['xl/worksheets/sheet2.xml', '<x:c r="C1" t="str"><x:f>"B3"&amp;Thuế_suất</x:f><x:v>B30.15</x:v></x:c>'],
    ['xl/worksheets/sheet2.xml', '<x:formula1>Biểu!$A$3:$A$65</x:formula1>'],
    [
      'xl/charts/chart1.xml',
      '<c:f>Biểu!$B$3:$B$65</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="63"/>',
    ],
    ['xl/charts/chart1.xml', '<c:pt idx="62"><c:v>Tỉnh 63</c:v></c:pt></c:strCache>'],
    ['xl/comments1.xml', '<comment ref="B66"'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Anchor>2, 15, 65, 10, 4, 5, 69, 4</x:Anchor><x:Row>65</x:Row>'],
    ['xl/tables/table1.xml', 'ref="A2:C66" totalsRowCount="1"><autoFilter ref="A2:C65"/>'],
    ['xl/tables/table1.xml', '<calculatedColumnFormula>B3/$B$66</calculatedColumnFormula>'],
    [
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A2:B65" sheet="Biểu"/>',
    ],
    ['xl/drawings/drawing1.xml', '<a:t>Hộp ngân sách &amp; phí</a:t>'],
  ])('%s has %s', (name, expected) => {
    expect(part(name)).toContain(expected);
  });

  test('keeps the size of charts and pictures, stretches shapes, leaves what is pinned', () => {
    const rows = [...part('xl/drawings/drawing1.xml').matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map((match) =>
      Number(match[1]),
    );
    expect(rows).toEqual([1, 10, 2, 65, 8, 9, 70, 74]);
  });

  test('stores values where it can work them out, and says where it cannot', () => {
    const { values } = readValues(filled);
    expect(values.get('Biểu!B66')).toBe(2016);
    expect(values.get('Biểu!C65')).toBe(63 / 2016);
    expect(values.get('Biểu!D9')).toBe('lớn');
    expect(values.has('Biểu!C66')).toBe(false);
    expect(values.get('Riêng!A1')).toBe(999);
    expect(warnings).toEqual(['not-computed Biểu!C66']);
  });
});

describe('a table whose columns would grow', () => {
  test('becomes a plain range, and that is said', async () => {
    const parts = handmadeParts();
    const text = strFromU8(parts['xl/sharedStrings.xml']!).replace('<t>Chia</t>', '<t>{{provinces.name →}}</t>');
    parts['xl/sharedStrings.xml'] = strToU8(text);
    const { bytes, warnings } = await fillTemplate(zipSync(parts), {
      ...data,
      provinces: [{ name: 'a' }, { name: 'b' }],
    });
    expect(checkPackage(bytes)).toEqual([]);
    expect(warnings.map((warning) => `${warning.code} ${warning.cell} ${warning.found}`)).toContain(
      'grows-inside-table A2 T',
    );
    const after = unzipSync(bytes);
    expect(after['xl/tables/table1.xml']).toBeUndefined();
    expect(strFromU8(after['xl/worksheets/sheet1.xml']!)).not.toContain('tablePart');
    expect(readValues(bytes).values.get('Biểu!D2')).toBe('b');
  });
});

describe('a template whose placeholders do not repeat', () => {
  test('changes its own sheet, what it shows elsewhere, and nothing more', async () => {
    const before = handmadeParts();
    const { bytes } = await fillTemplate(handmadeWorkbook(), { title: 'x', rows: [{ name: 'a', value: 9 }] });
    const parts = unzipSync(bytes);
    const changed = Object.keys(parts).filter((name) => !Buffer.from(parts[name]!).equals(Buffer.from(before[name]!)));
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/charts/chart1.xml',
        'xl/drawings/drawing1.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
      ].sort(),
    );
    expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain('<x:f>SUM(Biểu!B3:B3)</x:f><x:v>9</x:v>');
  });

  test('a workbook without placeholders comes back byte for byte', async () => {
    const parts = handmadeParts();
    parts['xl/worksheets/sheet1.xml'] = parts['xl/worksheets/sheet3.xml']!;
    parts['xl/drawings/drawing1.xml'] = parts['xl/slicers/slicer1.xml']!;
    const { bytes } = await fillTemplate(zipSync(parts), data);
    const after = unzipSync(bytes);
    for (const [name, content] of Object.entries(parts))
      expect(Buffer.from(after[name]!).equals(Buffer.from(content))).toBe(true);
  });
});
