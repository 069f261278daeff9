import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function relations(...list: [id: string, type: string, target: string][]): string {
  const tags = list.map(([id, type, target]) => {
    const full = type.includes('/') ? type : `${REL}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"></Relationship>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES: Record<string, string> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'xl/styles.xml': `${SHEET}.styles+xml`,
  'xl/sharedStrings.xml': `${SHEET}.sharedStrings+xml`,
  'xl/calcChain.xml': `${SHEET}.calcChain+xml`,
  'xl/worksheets/sheet1.xml': `${SHEET}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${SHEET}.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${SHEET}.worksheet+xml`,
  'xl/comments1.xml': `${SHEET}.comments+xml`,
  'xl/tables/table1.xml': `${SHEET}.table+xml`,
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/pivotTables/pivotTable1.xml': `${SHEET}.pivotTable+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET}.pivotCacheDefinition+xml`,
  'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
  'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
  'customXml/item1.xml': 'application/xml',
};

/** A workbook such as Excel writes, with one of everything that filling must not lose. */
export function handmadeParts(): Record<string, Uint8Array> {
  const texts: Record<string, string> = {
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/><sheet name="Theo dõi" sheetId="2" r:id="rId2"/><sheet name="Riêng" sheetId="3" r:id="rId9"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Biểu!$A$1:$F$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Biểu!$2:$2</definedName><definedName name="Thuế_suất">0.15</definedName><definedName name="Thu">Biểu!$B$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
      ['rId5', 'calcChain', 'calcChain.xml'],
      ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ['rId8', 'http://schemas.microsoft.com/office/2007/relationships/slicerCache', 'slicerCaches/slicerCache1.xml'],
      ['rId9', 'worksheet', 'worksheets/sheet3.xml'],
    ),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="9" uniqueCount="9"><si><r><rPr><b/><sz val="14"/></rPr><t>Thu {{ti</t></r><r><rPr><i/></rPr><t>tle}} của</t></r><r><t xml:space="preserve"> các tỉnh</t></r></si><si><t>Tỉnh</t></si><si><t>Thu</t></si><si><t>{{rows.name}}</t></si><si><t>{{rows.value}}</t></si><si><t>Tổng</t></si><si/><si><t>Ghi chú</t><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>Chia</t></si></sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C3" i="1"/></calcChain>`,
    'xl/worksheets/sheet1.xml': sheetOne(),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'table', '../tables/table1.xml'],
      ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId6', 'hyperlink', 'https://example.org'].slice(0, 3) as [string, string, string],
    ).replace('Target="https://example.org"', 'Target="https://example.org" TargetMode="External"'),
    'xl/worksheets/sheet2.xml': `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>SUM(Biểu!B3:B3)</x:f><x:v>0</x:v></x:c><x:c r="B1"><x:f t="shared" ref="B1:B2" si="0">Biểu!B4*2</x:f><x:v>0</x:v></x:c><x:c r="C1" t="str"><x:f>"B3"&amp;Thuế_suất</x:f><x:v>B30.15</x:v></x:c></x:row><x:row r="2"><x:c r="B2"><x:f t="shared" si="0"/><x:v>0</x:v></x:c><x:c r="C2"><x:v>5</x:v></x:c></x:row></x:sheetData><x:dataValidations count="1"><x:dataValidation type="list" sqref="D1"><x:formula1>Biểu!$A$3:$A$3</x:formula1></x:dataValidation></x:dataValidations></x:worksheet>`,
    'xl/worksheets/sheet3.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetData><row r="1"><c r="A1"><f>1+1</f><v>999</v></c></row></sheetData><extLst><ext uri="{x}"/></extLst></worksheet>`,
    'xl/worksheets/_rels/sheet3.xml.rels': relations(
      ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
      ['rId2', 'http://schemas.microsoft.com/office/2007/relationships/slicer', '../slicers/slicer1.xml'],
    ),
    'xl/drawings/drawing1.xml': drawing(),
    'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:idx val="0"/><c:cat><c:strRef><c:f>Biểu!$A$3</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>cũ</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Biểu!$B$3</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="a"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 10, 4, 5, 7, 4</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="B4" authorId="0"><text><t>ghi chú</t></text></comment></commentList></comments>`,
    'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A2:C4" totalsRowCount="1"><autoFilter ref="A2:C3"/><tableColumns count="3"><tableColumn id="1" name="Tỉnh"/><tableColumn id="2" name="Thu"/><tableColumn id="3" name="Chia"><calculatedColumnFormula>B3/$B$4</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
      'rId1',
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A2:B3" sheet="Biểu"/></cacheSource></pivotCacheDefinition>`,
    'xl/slicers/slicer1.xml': `${HEAD}<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="s"/></slicers>`,
    'xl/slicerCaches/slicerCache1.xml': `${HEAD}<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="s"/>`,
    'customXml/item1.xml': '<a/>',
  };
  const overrides = Object.entries(TYPES).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const types = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides.join('')}</Types>`;
  const parts: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(types) };
  for (const [name, text] of Object.entries(texts)) parts[name] = strToU8(text);
  parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 251);
  parts['xl/printerSettings/printerSettings1.bin'] = Uint8Array.from({ length: 200 }, (_, index) => index);
  return parts;
}

export function handmadeWorkbook(): Uint8Array {
  return zipSync(handmadeParts());
}

function sheetOne(): string {
  const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
  const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
  const rows = [
    '<row r="1" spans="1:6" ht="18.75" customHeight="1"><c r="A1" s="0" t="s"><v>0</v></c></row>',
    '<row r="2" spans="1:6"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>8</v></c></row>',
    '<row r="3" spans="1:6" outlineLevel="1"><c r="A3" t="s"><v>3</v></c><c r="B3" s="1" t="s"><v>4</v></c><c r="C3" s="1"><f>B3/$B$4</f><v>7</v></c><c r="D3"><f>IF(B3&gt;5,"lớn","nhỏ")</f></c></row>',
    '<row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4" s="1"><f>SUBTOTAL(109,B3:B3)</f><v>0</v></c><c r="C4"><f>SUM(T[Thu])</f><v>1</v></c></row>',
    '<row><c><v>42</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>',
    '<row r="9"><c r="F9" t="s"><v>7</v></c></row>',
  ];
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><sheetPr codeName="Sheet1"/><dimension ref="A1:F9"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/><selection pane="bottomLeft" activeCell="B9" sqref="B9"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><sheetProtection sheet="1" hashValue="abc" saltValue="def" spinCount="100000"/><protectedRanges><protectedRange sqref="B3:B3" name="nhập"/></protectedRanges><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="D3:E3"/></mergeCells><conditionalFormatting sqref="B3:C3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="formula" val="$B$4"/><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>B3&lt;$B$4</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B3 F9"><formula1>0</formula1><formula2>$B$4</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A3" location="Biểu!A4"/><hyperlink ref="F9" r:id="rId6"/></hyperlinks><pageMargins left="1.1" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/><pageSetup paperSize="9" r:id="rId5"/><headerFooter><oddHeader>&amp;C{{title}} &amp;P</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="expression" id="{1}"><xm:f>B3&gt;$B$4</xm:f></x14:cfRule><xm:sqref>B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Biểu!B3:C3</xm:f><xm:sqref>F3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;
}

function drawing(): string {
  const corner = (tag: string, col: number, row: number) =>
    `<xdr:${tag}><xdr:col>${col}</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:${tag}>`;
  return `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"><xdr:twoCellAnchor>${corner('from', 7, 1)}${corner('to', 12, 10)}<xdr:graphicFrame/><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${corner('from', 0, 2)}${corner('to', 1, 3)}<xdr:sp><xdr:txBody><a:p><a:r><a:t>Hộp {{title}}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="absolute">${corner('from', 0, 8)}${corner('to', 1, 9)}<xdr:pic/><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${corner('from', 0, 8)}${corner('to', 1, 12)}<xdr:pic/><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}
