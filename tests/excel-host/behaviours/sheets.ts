import { type Check, check, errorOf, newSheet, onSheet, same } from './tools';

/** Sheets, names and page setup. */
export const sheetChecks: readonly Check[] = [
  check('a sheet that is not there is ItemNotFound, and the error tells the statement', async () => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('no such sheet').load('name');
        await context.sync();
      }),
    );
    same([error.code, error.isOfficeError], ['ItemNotFound', true]);
    if (!error.debugInfo.statement?.includes('getItem')) throw new Error(`statement: ${error.debugInfo.statement}`);
  }),
  check('getItemOrNullObject tells absence without an error', () =>
    onSheet(async (_sheet, context, name) => {
      const there = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      const gone = context.workbook.worksheets.getItemOrNullObject('no such sheet').load('name');
      await context.sync();
      same([there.isNullObject, there.name, gone.isNullObject], [false, name, true]);
    }),
  ),
  check('an object of a null object is null too', () =>
    onSheet(async (_sheet, context) => {
      const range = context.workbook.worksheets.getItemOrNullObject('no such sheet').getRange('A1').load('values');
      await context.sync();
      same(range.isNullObject, true);
    }),
  ),
  check('sheet names are refused when taken, too long or wrongly spelt', () =>
    onSheet(async (_sheet, context, name) => {
      await context.sync();
      const codes: string[] = [];
      for (const wrong of [name.toUpperCase(), 'x'.repeat(32), 'a/b', '']) {
        const error = await errorOf(() =>
          Excel.run(async (other) => {
            other.workbook.worksheets.add(wrong);
            await other.sync();
          }),
        );
        codes.push(error.code);
      }
      same(codes, ['ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
    }),
  ),
  check('a new sheet stands last and is not active', () =>
    onSheet(async (sheet, context, name) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const last = context.workbook.worksheets.getLast().load('name');
      sheet.load('position');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      same([last.name, sheet.position], [name, count.value - 1]);
      if (active.name === name) throw new Error('the new sheet is active');
    }),
  ),
  check('sheets are activated, renamed, moved, coloured and hidden', () =>
    onSheet(async (sheet, context, name) => {
      sheet.activate();
      sheet.set({ name: `${name}b`, tabColor: '#00FF00', position: 0, showGridlines: false });
      sheet.load('name,tabColor,position,showGridlines,visibility');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      same(
        [sheet.name, sheet.tabColor, sheet.position, sheet.showGridlines, sheet.visibility],
        [`${name}b`, '#00FF00', 0, false, 'Visible'],
      );
      same(active.name, `${name}b`);
      sheet.visibility = 'Hidden';
      const next = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      if (next.name === `${name}b`) throw new Error('a hidden sheet is active');
    }),
  ),
  check('formulas and names follow a renamed sheet', () =>
    onSheet(async (sheet, context, name) => {
      const other = newSheet(context);
      other.sheet.getRange('A1').formulas = [[`=${name}!B2&"${name}!B2"`]];
      const item = context.workbook.names.add(`N_${name}`, sheet.getRange('B2:C3'));
      sheet.name = `Số liệu ${name}`;
      const formula = other.sheet.getRange('A1').load('formulas');
      item.load('formula');
      await context.sync();
      same(formula.formulas, [[`='Số liệu ${name}'!B2&"${name}!B2"`]]);
      same(item.formula, `='Số liệu ${name}'!$B$2:$C$3`);
    }),
  ),
  check('a deleted sheet is gone and its ranges with it', async () => {
    const name = await onSheet(async (sheet, context, given) => {
      await context.sync();
      sheet.delete();
      await context.sync();
      return given;
    });
    await Excel.run(async (context) => {
      const gone = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      same(gone.isNullObject, true);
    });
  }),
  check('used range: of an empty sheet the first cell or a null object, else around the filled cells', () =>
    onSheet(async (sheet, context) => {
      const first = sheet.getUsedRange().load('address');
      const nothing = sheet.getUsedRangeOrNullObject();
      await context.sync();
      same([first.address.split('!')[1], nothing.isNullObject], ['A1', true]);
      sheet.getRange('C4').values = [[1]];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange(false).load('address');
      await context.sync();
      same([values.address.split('!')[1], all.address.split('!')[1]], ['C4', 'C4:F9']);
    }),
  ),
  check('frozen panes are set and located', () =>
    onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const location = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      same(location.address.split('!')[1], 'A1:B3');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      same(none.isNullObject, true);
    }),
  ),
  check('page setup: orientation, paper, margins, titles, zoom and footer', () =>
    onSheet(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true });
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintMargins('Centimeters', { left: 2.54, top: 5.08 });
      page.setPrintTitleRows('$1:$2');
      page.headersFooters.defaultForAllPages.centerFooter = '&P';
      page.load('orientation,paperSize,leftMargin,topMargin,zoom,centerHorizontally');
      page.headersFooters.defaultForAllPages.load('centerFooter');
      const titles = page.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      same([page.orientation, page.paperSize, page.centerHorizontally], ['Landscape', 'A4', true]);
      same([Math.round(page.leftMargin), Math.round(page.topMargin)], [72, 144]);
      same(page.zoom.horizontalFitToPages, 1);
      same(page.headersFooters.defaultForAllPages.centerFooter, '&P');
      same(titles.address.split('!')[1], '1:2');
    }),
  ),
  check('names belong to the workbook or to one sheet', () =>
    onSheet(async (sheet, context, name) => {
      const own = sheet.names.add('local_name', sheet.getRange('A1:B2')).load('scope,type,name');
      const shared = context.workbook.names.add(`G_${name}`, '=42').load('scope,type,value');
      const range = sheet.names.getItem('LOCAL_NAME').getRange().load('address');
      const elsewhere = context.workbook.names.getItemOrNullObject('local_name');
      await context.sync();
      same([own.scope, own.type, own.name], ['Worksheet', 'Range', 'local_name']);
      same([shared.scope, shared.type, shared.value], ['Workbook', 'Integer', 42]);
      same(range.address, `${name}!A1:B2`);
      same(elsewhere.isNullObject, true);
    }),
  ),
  check('a name that is taken or looks like a cell is refused', () =>
    onSheet(async (sheet, context, name) => {
      sheet.names.add('taken', sheet.getRange('A1'));
      await context.sync();
      const codes: string[] = [];
      for (const wrong of ['Taken', 'AB12', 'two words']) {
        const error = await errorOf(() =>
          Excel.run(async (other) => {
            const own = other.workbook.worksheets.getItem(name);
            own.names.add(wrong, own.getRange('A1'));
            await other.sync();
          }),
        );
        codes.push(error.code);
      }
      same(codes, ['ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument']);
    }),
  ),
  check('special cells: constants, formulas, blanks and visible cells', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').formulas = [
        [1, 'x'],
        ['=A1', ''],
        [3, 4],
      ];
      sheet.getRange('3:3').rowHidden = true;
      const range = sheet.getRange('A1:B3');
      const numbers = range.getSpecialCells('Constants', 'Numbers').load('address');
      const formulas = range.getSpecialCells('Formulas').load('address');
      const blanks = range.getSpecialCells('Blanks').load('address');
      const visible = range.getSpecialCells('Visible').load('address,cellCount');
      const errors = range.getSpecialCellsOrNullObject('Constants', 'Errors');
      await context.sync();
      const bare = (one: Excel.RangeAreas) => one.address.replace(/[^,!]*!/g, '').replaceAll(', ', ',');
      same([bare(numbers), bare(formulas), bare(blanks), bare(visible)], ['A1,A3:B3', 'A2', 'B2', 'A1:B2']);
      same([visible.cellCount, errors.isNullObject], [4, true]);
    }),
  ),
];
