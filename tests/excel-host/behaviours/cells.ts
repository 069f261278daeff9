import { type Check, check, errorOf, onSheet, same } from './tools';

/** Values, formulas, texts and formats of cells. */
export const cellChecks: readonly Check[] = [
  check('a block of values is written and read back', () =>
    onSheet(async (sheet, context, name) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.getRange('A1:B2').load('values,address');
      await context.sync();
      same(range.values, [
        [1, 2],
        [3, 4],
      ]);
      same(range.address, `${name}!A1:B2`);
    }),
  ),
  check('one value fills a whole range and null leaves a cell alone', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      range.values = [
        [null, 'x'],
        [null, null],
      ];
      range.load('values');
      await context.sync();
      same(range.values, [
        [7, 'x'],
        [7, 7],
      ]);
    }),
  ),
  check('a value of the wrong shape is an InvalidArgument', async () => {
    const error = await errorOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1]];
        await context.sync();
      }),
    );
    same(error.code, 'InvalidArgument');
  }),
  check('typed text becomes a number, a percentage, a truth value or a date, unless the cell is text', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:E1').values = [['12.5', '50%', 'TRUE', '10/2025', "'007"]];
      sheet.getRange('A2').numberFormat = [['@']];
      sheet.getRange('A2').values = [['10/2025']];
      const typed = sheet.getRange('A1:E1').load('values,numberFormat,valueTypes');
      const text = sheet.getRange('A2').load('values');
      await context.sync();
      same(typed.values, [[12.5, 0.5, true, 45931, '007']]);
      same(typed.numberFormat, [['General', '0%', 'General', 'mmm-yy', 'General']]);
      same(typed.valueTypes, [['Double', 'Double', 'Boolean', 'Double', 'String']]);
      same(text.values, [['10/2025']]);
    }),
  ),
  check('a formula is kept as written', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').formulas = [[1], ['=A1+1']];
      const range = sheet.getRange('A1:A2').load('formulas');
      await context.sync();
      same(range.formulas, [[1], ['=A1+1']]);
    }),
  ),
  check('the text follows the number format', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').numberFormat = [['#,##0.0', '0%', 'd/m/yyyy']];
      sheet.getRange('A1:C1').values = [[1234.56, 0.125, 45000]];
      const range = sheet.getRange('A1:C1').load('text');
      await context.sync();
      same(range.text, [['1,234.6', '13%', '15/3/2023']]);
    }),
  ),
  check('an empty cell has an empty value, an empty text and the type Empty', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('C3').load('values,text,valueTypes,formulas');
      await context.sync();
      same([range.values, range.text, range.valueTypes, range.formulas], [[['']], [['']], [['Empty']], [['']]]);
    }),
  ),
  check('a write of more than 1,500 cells is split by the runtime and arrives whole in one sync', () =>
    onSheet(async (sheet, context) => {
      const block = Array.from({ length: 400 }, (_, i) => Array.from({ length: 8 }, (_, j) => i * 8 + j));
      sheet.getRangeByIndexes(2, 1, 400, 8).values = block;
      const used = sheet.getUsedRange().load('address,values');
      await context.sync();
      same(used.address.split('!')[1], 'B3:I402');
      same(used.values, block);
    }),
  ),
  check('a large write of the wrong shape is refused whole', async () => {
    const error = await errorOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1000').values = Array.from({ length: 999 }, () => [1, 2]);
        await context.sync();
      }),
    );
    same(error.code, 'InvalidArgument');
  }),
  check('clearing contents keeps formats, clearing formats keeps contents', () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:A2');
      cells.values = [[1], [2]];
      cells.numberFormat = [['0.0'], ['0.0']];
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      cells.load('values,numberFormat');
      await context.sync();
      same(cells.values, [[''], [2]]);
      same(cells.numberFormat, [['0.0'], ['General']]);
    }),
  ),
  check('a merge keeps the upper left value and is found again', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['a', 'b', 'c']];
      range.merge();
      range.load('values');
      const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A3:D4').getMergedAreasOrNullObject().load('address');
      await context.sync();
      same(range.values, [['a', '', '']]);
      same(merged.address.split('!')[1], 'A1:C1');
      same(none.isNullObject, true);
    }),
  ),
  check('a hyperlink shows its text and can be read', () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'A5', textToDisplay: 'see below', screenTip: 'row 5' };
      cell.load('values,hyperlink');
      await context.sync();
      same(cell.values, [['see below']]);
      same(cell.hyperlink.documentReference, 'A5');
    }),
  ),
];
