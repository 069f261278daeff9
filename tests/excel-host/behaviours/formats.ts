import { type Check, check, errorOf, onSheet, same } from './tools';

/** Fills, fonts, alignment, sizes and borders. */
export const formatChecks: readonly Check[] = [
  check('a shared format is read, a mixed one is null', () =>
    onSheet(async (sheet, context) => {
      const [both, first] = [sheet.getRange('A1:B1'), sheet.getRange('A1')];
      first.format.fill.color = '#ffcc00';
      both.format.font.bold = true;
      both.load({ format: { fill: { color: true }, font: { bold: true, italic: true } } });
      first.load({ format: { fill: { color: true } } });
      await context.sync();
      same([both.format.font.bold, both.format.font.italic], [true, false]);
      same(first.format.fill.color, '#FFCC00');
      same(both.format.fill.color, null);
    }),
  ),
  check('an unfilled cell reads as white', () =>
    onSheet(async (sheet, context) => {
      const fill = sheet.getRange('A1').format.fill.load('color');
      await context.sync();
      same(fill.color, '#FFFFFF');
    }),
  ),
  check('a format of a whole sheet reaches every cell, and a later one of a cell wins', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange().format.font.name = 'Times New Roman';
      sheet.getRange('B2').format.font.name = 'Arial';
      const far = sheet.getRange('ZZ9999').format.font.load('name');
      const near = sheet.getRange('B2').format.font.load('name');
      const all = sheet.getRange().format.font.load('name');
      await context.sync();
      same([far.name, near.name, all.name], ['Times New Roman', 'Arial', null]);
    }),
  ),
  check('alignment, wrapping and indent are set and read', () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 1 });
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      await context.sync();
      same(
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
        ['Center', 'Top', true, 1],
      );
    }),
  ),
  check('column widths and row heights are set in points', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A:B').format.columnWidth = 100;
      sheet.getRange('3:4').format.rowHeight = 30;
      const narrow = sheet.getRange('A1').format.load('columnWidth,rowHeight');
      const mixed = sheet.getRange('A1:C4').format.load('columnWidth,rowHeight');
      await context.sync();
      same([narrow.columnWidth, narrow.rowHeight], [100, 15]);
      same([mixed.columnWidth, mixed.rowHeight], [null, null]);
    }),
  ),
  check('hidden rows and columns are told, mixed ones are null', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const row = sheet.getRange('A2').load('hidden,rowHidden,columnHidden');
      const block = sheet.getRange('A1:C3').load('hidden,rowHidden,columnHidden');
      await context.sync();
      same([row.hidden, row.rowHidden, row.columnHidden], [true, true, false]);
      same([block.hidden, block.rowHidden, block.columnHidden], [null, null, null]);
    }),
  ),
  check('borders are drawn around and inside a block', () =>
    onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('InsideHorizontal').color = '#112233';
      const bottom = sheet.getRange('A2').format.borders.getItem('EdgeBottom').load('style');
      const inner = sheet.getRange('B1').format.borders.getItem('EdgeBottom').load('style,color');
      const top = sheet.getRange('A1').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      same([bottom.style, inner.style, inner.color, top.style], ['Double', 'Continuous', '#112233', 'None']);
    }),
  ),
  check('formats of many cells are read and written at once', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#ABCDEF' }, font: { bold: true } } }, {}]]);
      const read = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true, name: true } } });
      await context.sync();
      same(read.value, [
        [
          { format: { fill: { color: '#ABCDEF' }, font: { bold: true, name: 'Calibri' } } },
          { format: { fill: { color: '#FFFFFF' }, font: { bold: false, name: 'Calibri' } } },
        ],
      ]);
    }),
  ),
  check('row properties tell which rows are hidden', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet
        .getRange('A1:B1')
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      same(
        rows.value.map((row) => row.rowHidden),
        [false, true, false],
      );
      same(columns.value[0], { columnHidden: false, format: { columnWidth: 48 } });
    }),
  ),
  check('a colour that is none and a number format that cannot be read are refused', async () => {
    const color = await errorOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.fill.color = 'not a colour';
        await context.sync();
      }),
    );
    const format = await errorOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').numberFormat = [['0"']];
        await context.sync();
      }),
    );
    same([color.code, format.code], ['InvalidArgument', 'InvalidArgument']);
  }),
];
