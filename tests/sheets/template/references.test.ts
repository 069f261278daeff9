import { LayoutBuilder } from '../../../lib/sheets/template/layout';
import { type Layouts, MovingFormula, offsetFormula } from '../../../lib/sheets/template/move-formula';
import { findReferences } from '../../../lib/sheets/template/references';

/** Row 5 (zero-based 4) repeats three times on "Data", row 6 goes, the rest moves by one. */
function layouts(): Layouts {
  const builder = new LayoutBuilder();
  for (let row = 0; row < 4; row++) builder.add(row, null);
  for (let copy = 0; copy < 3; copy++) {
    const instance = builder.open(null, 4, 4, false);
    builder.add(4, instance);
    builder.close(instance, true);
  }
  const rows = builder.finish(6);
  const columns = new LayoutBuilder();
  for (let column = 0; column < 10; column++) columns.add(column, null);
  return new Map([['data', { rows, columns: columns.finish(10) }]]);
}

describe('references of a formula', () => {
  test.each([
    ['cells and ranges', 'A1+SUM(B2:C$3,$D4)', ['A1', 'B2:C$3', '$D4']],
    ['whole rows and columns', 'SUM(C:C)+SUM($5:$7)', ['C:C', '$5:$7']],
    ['other sheets, quoted or not', "Data!A1+'Số liệu'!B2+'It''s'!C3", ['Data!A1', "'Số liệu'!B2", "'It''s'!C3"]],
    ['no texts', '"A1"&"B""2"&C3', ['C3']],
    ['no functions and names', 'LOG10(A1)+Q1_2024+TAX_2+A1B+ATAN2(B1,C1)', ['A1', 'B1', 'C1']],
    ['no structured references', 'SUM(Table1[A1])+Bang[[#This Row],[B2]]+C3', ['C3']],
    ['no other workbooks', "[1]Sheet1!A6+'[Sách.xlsx]T'!B2+C3", ['C3']],
    ['no reference over several sheets', "Sheet1:Sheet3!A1+'A:B'!A2+C3", ['C3']],
    ['no errors', '#REF!+Data!#REF!+C3', ['C3']],
    ['no columns past XFD', 'XFE1+XFD1+AAAA1', ['XFD1']],
    ['no numbers', '1E5+2.5+C3', ['C3']],
    ['a range that ends in a function', 'A1:INDEX(B:B,2)', ['A1', 'B:B']],
    ['lower case', 'a1+sum(b2:c3)', ['a1', 'b2:c3']],
  ])('finds %s', (_, formula, expected) => {
    expect(findReferences(formula).map((reference) => formula.slice(reference.start, reference.end))).toEqual(expected);
  });
});

describe('formulas that follow repeated rows', () => {
  const at = (formula: string, row: number, home = 'Data') => new MovingFormula(formula, home, layouts()).at(row, 0);

  test.each([
    ['own row, second copy', 'D5/E5', 5, 'D6/E6'],
    ['own row, third copy', 'D5/E5', 6, 'D7/E7'],
    ['a range of its own row', 'SUM(B5:C5)', 5, 'SUM(B6:C6)'],
    ['absolute range in a copy', 'D5/SUM(D$5:D$5)', 5, 'D6/SUM(D$5:D$7)'],
    ['running total', 'SUM(D$5:D5)', 5, 'SUM(D$5:D6)'],
    ['a row above stays', 'D5-D$3+D4', 6, 'D7-D$3+D4'],
    ['total below stretches', 'SUM(D5:D5)', 7, 'SUM(D5:D7)'],
    ['total over the sentinel too', 'SUM(D5:D6)', 7, 'SUM(D5:D7)'],
    ['a single cell below means the first copy', 'D5', 7, 'D5'],
    ['rows below move', 'A7+A$8', 7, 'A8+A$9'],
    ['whole columns stay', 'SUM(D:D)', 7, 'SUM(D:D)'],
    ['whole rows stretch', 'SUM(5:5)', 7, 'SUM(5:7)'],
    ['own sheet by name', 'Data!D5*2', 5, 'Data!D6*2'],
  ])('%s', (_, formula, row, expected) => {
    expect(at(formula, row)).toBe(expected);
  });

  test.each([
    ['from another sheet a range stretches', 'SUM(Data!D5:D5)', 'SUM(Data!D5:D7)'],
    ['from another sheet a cell means the first copy', 'Data!D5+Data!D7', 'Data!D5+Data!D8'],
    ['cells of the other sheet stay', 'D5+D7', 'D5+D7'],
    ['case of the sheet name does not matter', 'SUM(DATA!D5:D5)', 'SUM(DATA!D5:D7)'],
  ])('%s', (_, formula, expected) => {
    expect(at(formula, 9, 'Khác')).toBe(expected);
  });

  test('names and charts stretch even a single cell', () => {
    expect(new MovingFormula('Data!$D$5', '', layouts()).stretched()).toBe('Data!$D$5:$D$7');
    expect(new MovingFormula('Data!$D$7', '', layouts()).stretched()).toBe('Data!$D$8');
  });
});

describe('formulas copied as Excel copies them', () => {
  test.each([
    ['A2*2', 3, 1, 'B5*2'],
    ['$A$2+A$2+$A2', 3, 1, '$A$2+B$2+$A5'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['"A1"&LOG10(A1)', 1, 0, '"A1"&LOG10(A2)'],
    ['A1', -1, 0, '#REF!'],
  ])('%s by %i rows and %i columns', (formula, rows, columns, expected) => {
    expect(offsetFormula(formula, rows, columns)).toBe(expected);
  });
});
