import { type Check, check, errorOf, onSheet, same } from './tools';

/** Charts, rules, tables, comments and protection. */
export const partChecks: readonly Check[] = [
  check('a chart is made from a block with headers, titled and placed', () =>
    onSheet(async (sheet, context, name) => {
      sheet.getRange('A1:C3').values = [
        ['Tỉnh', '2024', '2025'],
        ['Huế', 1, 2],
        ['Hà Nội', 3, 4],
      ];
      sheet.getRange('B1:C1').numberFormat = [['@', '@']];
      sheet.getRange('B1:C1').values = [['2024', '2025']];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.title.text = 'So sánh';
      chart.axes.valueAxis.title.text = 'Tỷ đồng';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.legend.position = 'Bottom';
      chart.setPosition('E2', 'J15');
      chart.load('name,chartType,left,top,title/text,legend/position');
      chart.series.load('items/name');
      await context.sync();
      same([chart.chartType, chart.title.text, chart.legend.position], ['ColumnClustered', 'So sánh', 'Bottom']);
      same(
        chart.series.items.map((series) => series.name),
        ['2024', '2025'],
      );
      same([chart.left, chart.top], [192, 15]);
      same(name.length > 0, true);
    }),
  ),
  check('series are added, filled from ranges and put on the second axis', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
      const series = chart.series.add('Tăng trưởng');
      series.setValues(sheet.getRange('B1:B3'));
      series.setXAxisValues(sheet.getRange('C1:C3'));
      series.chartType = 'LineMarkers';
      series.axisGroup = 'Secondary';
      const count = chart.series.getCount();
      series.load('name,chartType,axisGroup');
      await context.sync();
      same(
        [count.value, series.name, series.chartType, series.axisGroup],
        [2, 'Tăng trưởng', 'LineMarkers', 'Secondary'],
      );
      await context.sync();
      chart.delete();
      const left = sheet.charts.getCount();
      await context.sync();
      same(left.value, 0);
    }),
  ),
  check('the newest conditional format has the first priority', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B5');
      const first = range.conditionalFormats.add('Custom');
      first.custom.rule.formula = '=A1>1';
      first.custom.format.font.color = '#FF0000';
      const second = range.conditionalFormats.add('CellValue');
      second.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      second.cellValue.format.fill.color = '#00FF00';
      const all = range.conditionalFormats.load('items/type,items/priority');
      first.custom.rule.load('formula');
      await context.sync();
      same(
        all.items.map((item) => [item.type, item.priority]),
        [
          ['CellValue', 0],
          ['Custom', 1],
        ],
      );
      same(first.custom.rule.formula, '=A1>1');
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      same(none.value, 0);
    }),
  ),
  check('a text rule is kept as given', () =>
    onSheet(async (sheet, context) => {
      const rule = sheet.getRange('A1:A9').conditionalFormats.add('ContainsText');
      rule.textComparison.format.font.bold = true;
      rule.textComparison.rule = { operator: 'Contains', text: 'chưa khớp' };
      rule.textComparison.load('rule');
      await context.sync();
      same(rule.textComparison.rule.text, 'chưa khớp');
    }),
  ),
  check('a list of allowed values may come from a range', () =>
    onSheet(async (sheet, context, name) => {
      const { dataValidation } = sheet.getRange('D1:D5');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A3') } };
      dataValidation.load('type,rule');
      await context.sync();
      same(dataValidation.type, 'List');
      same(dataValidation.rule.list?.source, `=${name}!A1:A3`);
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      same(dataValidation.type, 'None');
    }),
  ),
  check('a table has headers, a body and columns by name', () =>
    onSheet(async (sheet, context, name) => {
      sheet.getRange('A1:B3').values = [
        ['Tỉnh', 'GRDP'],
        ['Huế', 1],
        ['Cà Mau', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = `T_${name}`;
      const body = table.getDataBodyRange().load('values');
      const column = table.columns.getItem('GRDP').getDataBodyRange().load('address');
      table.rows.add(undefined, [['Sơn La', 3]]);
      const whole = table.getRange().load('address');
      await context.sync();
      same(body.values, [
        ['Huế', 1],
        ['Cà Mau', 2],
      ]);
      same([column.address.split('!')[1], whole.address.split('!')[1]], ['B2:B3', 'A1:B4']);
    }),
  ),
  check('a comment is put on one cell and found there', () =>
    onSheet(async (sheet, context, name) => {
      context.workbook.comments.add(`${name}!B2`, 'xem lại');
      const found = sheet.comments.getItemByCell('B2').load('content');
      const place = context.workbook.comments.getItemByCell(`${name}!B2`).getLocation().load('address');
      await context.sync();
      same([found.content, place.address], ['xem lại', `${name}!B2`]);
      const error = await errorOf(() =>
        Excel.run(async (other) => {
          other.workbook.comments.add(`${name}!A1:B1`, 'x');
          await other.sync();
        }),
      );
      same(error.code, 'InvalidArgument');
    }),
  ),
  check('a protected sheet refuses changes to locked cells with AccessDenied', () =>
    onSheet(async (sheet, context, name) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const write = (address: string) =>
        Excel.run(async (other) => {
          other.workbook.worksheets.getItem(name).getRange(address).values = [[1]];
          await other.sync();
        });
      await write('B2');
      const error = await errorOf(() => write('A1'));
      same(error.code, 'AccessDenied');
      sheet.protection.unprotect();
      await context.sync();
      await write('A1');
    }),
  ),
  check('an auto filter is laid over a range and taken off', () =>
    onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange('A1:C9'));
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      same(range.address.split('!')[1], 'A1:C9');
      sheet.autoFilter.remove();
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      same(none.isNullObject, true);
    }),
  ),
];

/** Only of the emulated host: what it does not do it says. */
export const emulatorChecks: readonly Check[] = [
  check('a member that is not emulated answers NotImplemented with its name', async () => {
    const error = await errorOf(() =>
      onSheet(async (sheet, context) => {
        sheet.shapes.addTextBox('x');
        await context.sync();
      }),
    );
    same([error.code, error.message.includes('Worksheet.Shapes')], ['NotImplemented', true]);
  }),
];
