import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkPackage } from '../../../lib/sheets/package/check';
import { fillTemplate } from '../../../lib/sheets/template/fill';
import { handmadeParts, relations } from './handmade';

const rows = Array.from({ length: 63 }, (_, index) => ({ name: `Tỉnh ${index + 1}`, value: index + 1 }));
const data = { title: 'x', rows, provinces: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] };

type Edit = (text: string) => string;

/** Fills the workbook that has one of everything, with some parts changed or added before. */
async function filledWith(edits: Record<string, Edit>, added: Record<string, [text: string, type: string]> = {}) {
  const parts = handmadeParts();
  for (const [name, edit] of Object.entries(edits)) {
    const before = strFromU8(parts[name]!);
    const after = edit(before);
    if (after === before) throw new Error(`${name}: nothing to change`);
    parts[name] = strToU8(after);
  }
  let types = strFromU8(parts['[Content_Types].xml']!);
  for (const [name, [text, type]] of Object.entries(added)) {
    parts[name] = strToU8(text);
    types = types.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`);
  }
  parts['[Content_Types].xml'] = strToU8(types);
  const before = checkPackage(zipSync(parts));
  const { bytes, warnings } = await fillTemplate(zipSync(parts), data);
  expect(checkPackage(bytes)).toEqual(before);
  const after = unzipSync(bytes);
  return { parts: after, before: parts, part: (name: string) => strFromU8(after[name]!), warnings };
}

const SHEET = 'xl/worksheets/sheet1.xml';
const put =
  (from: string, to: string): Edit =>
  (text) =>
    text.replace(from, () => to);
const relate =
  (...list: [id: string, type: string, target: string][]): Edit =>
  (text) =>
    text.replace(
      '</Relationships>',
      `${/<Relationship .*(?=<\/Relationships>)/.exec(relations(...list))![0]}</Relationships>`,
    );

test('an array formula in a repeated row covers its own copy only; one outside goes along whole', async () => {
  const { part } = await filledWith({
    [SHEET]: (text) =>
      put(
        '<c r="D3"><f>IF(B3&gt;5,"lớn","nhỏ")</f></c>',
        '<c r="D3" cm="1"><f t="array" ref="D3">SUM(B3:C3*2)</f><v>0</v></c>',
      )(
        put(
          '<row r="9"><c r="F9"',
          '<row r="9"><c r="A9"><f t="array" ref="A9:B9">B3:C3*2</f><v>0</v></c><c r="B9"><v>0</v></c><c r="F9"',
        )(text),
      ),
  });
  const xml = part(SHEET);
  expect(xml).toContain('<c r="D3" cm="1"><f t="array" ref="D3">SUM(B3:C3*2)</f>');
  expect(xml).toContain('<c r="D65" cm="1"><f t="array" ref="D65">SUM(B65:C65*2)</f>');
  expect(xml).toContain('<c r="A71"><f t="array" ref="A71:B71">B3:C65*2</f>');
});

test('a what-if table below the rows keeps its cells and the inputs it varies', async () => {
  const table = '<c r="A9"><f t="dataTable" ref="A9:B10" dt2D="1" dtr="1" r1="B4" r2="F9"/><v>3</v></c><c r="F9"';
  const { part } = await filledWith({ [SHEET]: put('<c r="F9"', table) });
  expect(part(SHEET)).toContain(
    '<c r="A71"><f t="dataTable" ref="A71:B72" dt2D="1" dtr="1" r1="B66" r2="F71"/><v>3</v></c>',
  );
});

test('newer validations over other sheets, and newer formats with several ranges, go along', async () => {
  const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
  const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
  const validation = `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${xm}"><x14:dataValidation type="list"><x14:formula1><xm:f>'Theo dõi'!$A$1:$A$2</xm:f></x14:formula1><x14:formula2><xm:f>$B$4</xm:f></x14:formula2><xm:sqref>B3 F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;
  const bar = `<ext uri="{y}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{2}"><x14:dataBar><x14:cfvo type="formula"><xm:f>MAX($B$3:$B$3)</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>B3 B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`;
  const { part } = await filledWith({ [SHEET]: put('<extLst>', `<extLst>${validation}${bar}`) });
  expect(part(SHEET)).toContain("<xm:f>'Theo dõi'!$A$1:$A$2</xm:f>");
  expect(part(SHEET)).toContain('<xm:f>$B$66</xm:f></x14:formula2><xm:sqref>B3:B65 F71</xm:sqref>');
  expect(part(SHEET)).toContain(
    '<xm:f>MAX($B$3:$B$65)</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>B3:B65 B66</xm:sqref>',
  );
});

test('threaded comments keep their people and go with their cell', async () => {
  const office = 'http://schemas.microsoft.com/office/2017/10/relationships';
  const thread =
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" dT="2024-01-01T00:00:00.00" personId="{P}" id="{1}"><text>Xem lại</text></threadedComment></ThreadedComments>';
  const people =
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="A" id="{P}"/></personList>';
  const { part, parts, before } = await filledWith(
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relate([
        'rId20',
        `${office}/threadedComment`,
        '../threadedComments/threadedComment1.xml',
      ]),
      'xl/_rels/workbook.xml.rels': relate(['rId20', `${office}/person`, 'persons/person.xml']),
    },
    {
      'xl/threadedComments/threadedComment1.xml': [thread, 'application/vnd.ms-excel.threadedcomments+xml'],
      'xl/persons/person.xml': [people, 'application/vnd.ms-excel.person+xml'],
    },
  );
  expect(part('xl/threadedComments/threadedComment1.xml')).toBe(thread.replace('ref="B4"', 'ref="B66"'));
  expect(parts['xl/persons/person.xml']).toEqual(before['xl/persons/person.xml']);
});

test('other workbooks, structured references and the text of formulas are left alone', async () => {
  const formula = '[1]Biểu!B4+\'[2]Biểu\'!$B$4+SUM(T[[#Totals],[Thu]])+LEN("B4")+LOG10(B4)+B4';
  const { part } = await filledWith({
    [SHEET]: put(
      '<c r="F9" t="s">',
      `<c r="E9"><f>${formula.replaceAll('"', '&quot;')}</f><v>1</v></c><c r="F9" t="s">`,
    ),
  });
  const written = /<c r="E71"[^>]*><f>([^<]*)<\/f>/.exec(part(SHEET))![1]!.replaceAll('&quot;', '"');
  expect(written).toBe('[1]Biểu!B4+\'[2]Biểu\'!$B$4+SUM(T[[#Totals],[Thu]])+LEN("B4")+LOG10(B66)+B66');
});

test('a text box linked to a cell, here or on another sheet, shows the same cell', async () => {
  const { part } = await filledWith(
    {
      'xl/drawings/drawing1.xml': put('<xdr:sp>', '<xdr:sp macro="" textlink="$B$4">'),
      'xl/worksheets/_rels/sheet3.xml.rels': relate(['rId9', 'drawing', '../drawings/drawing9.xml']),
      'xl/worksheets/sheet3.xml': put('<extLst>', '<drawing r:id="rId9"/><extLst>'),
    },
    {
      'xl/drawings/drawing9.xml': [
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:absoluteAnchor><xdr:sp macro="" textlink="Biểu!$B$4"/></xdr:absoluteAnchor></xdr:wsDr>',
        'application/vnd.openxmlformats-officedocument.drawing+xml',
      ],
    },
  );
  expect(part('xl/drawings/drawing1.xml')).toContain('textlink="$B$66"');
  expect(part('xl/drawings/drawing9.xml')).toContain('textlink="Biểu!$B$66"');
});

test('labels that a chart takes from cells, and the whole of a filtered series, go along', async () => {
  const labels =
    '<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:datalabelsRange><c15:f>Biểu!$A$3</c15:f><c15:dlblRangeCache><c:ptCount val="1"/><c:pt idx="0"><c:v>cũ</c:v></c:pt></c15:dlblRangeCache></c15:datalabelsRange></c:ext><c:ext uri="{z}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:fullRef><c15:sqref>Biểu!$B$3</c15:sqref></c15:fullRef></c:ext></c:extLst></c:ser>';
  const { part } = await filledWith({ 'xl/charts/chart1.xml': put('</c:ser>', labels) });
  expect(part('xl/charts/chart1.xml')).toMatch(
    /<c15:f>Biểu!\$A\$3:\$A\$65<\/c15:f><c15:dlblRangeCache><c:ptCount val="63"\/><c:pt idx="0"><c:v>Tỉnh 1<\/c:v>/,
  );
  expect(part('xl/charts/chart1.xml')).toContain('<c15:sqref>Biểu!$B$3:$B$65</c15:sqref>');
});

test('a pivot table below the rows moves, its cache and slicers stay', async () => {
  const { part, parts, before } = await filledWith({
    'xl/worksheets/_rels/sheet1.xml.rels': relate(['rId30', 'pivotTable', '../pivotTables/pivotTable1.xml']),
  });
  expect(part('xl/pivotTables/pivotTable1.xml')).toContain('<location ref="A3:B67"');
  for (const name of [
    'xl/slicers/slicer1.xml',
    'xl/slicerCaches/slicerCache1.xml',
    'xl/vbaProject.bin',
    'customXml/item1.xml',
  ])
    expect(parts[name]).toEqual(before[name]);
});

describe('columns that repeat', () => {
  const arrow = put('<t>Thu</t>', '<t>{{provinces.name →}}</t>');
  const untabled = (text: string) =>
    text
      .replace(/<tableParts.*?<\/tableParts>/, '')
      .replace(
        '<mergeCells',
        '<autoFilter ref="A2:C3"><filterColumn colId="0"/><filterColumn colId="2"/></autoFilter><mergeCells',
      )
      .replace(
        '<rowBreaks',
        '<colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks><rowBreaks',
      )
      .replace(/<rowBreaks.*?<\/rowBreaks>/, '');

  test('move the columns of a filter, page breaks, widths and titles behind them', async () => {
    const { part } = await filledWith({
      'xl/sharedStrings.xml': arrow,
      [SHEET]: (text) => untabled(text),
      'xl/worksheets/_rels/sheet1.xml.rels': (text) => text.replace(/<Relationship Id="rId4".*?<\/Relationship>/, ''),
      'xl/workbook.xml': put('Biểu!$2:$2<', 'Biểu!$A:$C,Biểu!$2:$2<'),
    });
    expect(part(SHEET)).toContain(
      '<autoFilter ref="A2:E65"><filterColumn colId="0"/><filterColumn colId="4"/></autoFilter>',
    );
    expect(part(SHEET)).toContain(
      '<colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>',
    );
    expect(part('xl/workbook.xml')).toContain('Biểu!$A:$E,Biểu!$2:$2<');
  });
});
