import fc from 'fast-check';
import { cellAddress } from '../../../lib/grids/a1';
import { Package } from '../../../lib/sheets/package/package';
import { openBook } from '../../../lib/sheets/template/apply/book';
import { readSheetXml } from '../../../lib/sheets/template/apply/sheet-xml';
import { templateOf } from '../../../lib/sheets/template/apply/template-of-sheet';
import { fillTemplate } from '../../../lib/sheets/template/fill';
import { axisEdits, formulaEdits } from '../../../lib/sheets/template/live';
import { planFill } from '../../../lib/sheets/template/plan-fill';
import type { TemplateSheet } from '../../../lib/sheets/template/template-sheet';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';

/** A sheet as it is open in Excel: each line is a row of texts; a text with = is a formula. */
function open(lines: readonly (readonly string[])[]): TemplateSheet {
  const rows = new Map(
    lines.map((line, row) => [
      row,
      line.map((value, column) => ({
        column,
        text: value.startsWith('=') ? null : value,
        formula: value.startsWith('=') ? value.slice(1) : null,
      })),
    ]),
  );
  return { name: 'S', rows, merges: [] };
}

/** Takes the steps on a list of the template's row numbers. */
function take(edits: ReturnType<typeof axisEdits>, count: number): (number | undefined)[] {
  const rows: (number | undefined)[] = Array.from({ length: count }, (_, index) => index);
  for (const edit of edits) {
    if (edit.kind === 'insert') rows.splice(edit.at, 0, ...new Array<undefined>(edit.count).fill(undefined));
    else if (edit.kind === 'delete') rows.splice(edit.at, edit.count);
    else rows.splice(edit.to, edit.count, ...rows.slice(edit.from, edit.from + edit.count));
  }
  return rows;
}

const line = fc.constantFrom(
  ['chữ'],
  ['{{title}}'],
  ['{{rows.name}}', '=A1'],
  ['{{sources.title}}'],
  ['{{#provinces}}{{name}}'],
  ['{{/provinces}}'],
  ['{{#rows}}'],
  ['{{/rows}}'],
  ['{{rows.+}}'],
);

describe('the plan as steps on an open sheet', () => {
  test('puts the rows where the layout says, whatever the template and the data', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), fc.nat(3), fc.nat(3), (lines, rows, provinces) => {
        const items = (count: number) =>
          Array.from({ length: count }, (_, index) => ({ name: `n${index}`, title: 't' }));
        const data = {
          rows: items(rows),
          sources: items(2),
          provinces: items(provinces).map((item, index) => ({ ...item, rows: items(index) })),
        };
        const plan = planFill([open(lines)], data as never);
        for (const { rows: layout } of plan.sheets) {
          const expected = [...layout.sources, ...Array.from({ length: 3 }, (_, index) => layout.described + index)];
          expect(take(axisEdits(layout), layout.described + 3)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the repeated row as the first copy', () => {
    const plan = planFill([open([['x'], ['{{rows.name}}'], ['y']])], {
      rows: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    });
    expect(axisEdits(plan.sheets[0]!.rows)).toEqual([
      { kind: 'insert', at: 2, count: 2 },
      { kind: 'copy', from: 1, to: 2, count: 1 },
      { kind: 'copy', from: 1, to: 3, count: 1 },
    ]);
  });

  test('gives the same cells as filling the file', async () => {
    const lines = [
      ['{{title}}', ''],
      ['{{rows.name}}', '{{rows.value}}', '=B2/SUM(B$2:B$2)', '{{rows.cells.value →}}', '=SUM(D2:D2)'],
      ['{{rows.+}}'],
      ['Tổng', '=SUM(B2:B3)', '', '=SUM(D2:D3)', '=E2'],
    ];
    const data = {
      title: 'T',
      rows: [
        { name: 'a', value: 1, cells: [{ value: 5 }, { value: 6 }] },
        { name: 'b', value: 2, cells: [{ value: 7 }, { value: 8 }] },
      ],
    };
    const live = open(lines);
    const plan = planFill([live], data);
    const cells = new Map<string, string | number | boolean | null>();
    for (const { row, columns, values } of plan.sheets[0]!.lines)
      for (const [index, column] of columns.entries()) cells.set(cellAddress(row, column), values[index]!.value);
    for (const edit of formulaEdits([live], plan)) cells.set(cellAddress(edit.row, edit.column), `=${edit.formula}`);

    const sheet = {
      name: 'S',
      columns: [],
      merges: [],
      rows: lines.map((texts) => ({
        cells: texts.map((value) =>
          value.startsWith('=') ? { value: 0, formula: value.slice(1) } : { value: value === '' ? null : value },
        ),
      })),
    };
    const { bytes } = await fillTemplate(await writeWorkbook([sheet], { date: new Date(0) }), data);
    const book = openBook(Package.open(bytes));
    const written = templateOf('S', readSheetXml(book.pack.text(book.sheets[0]!.part), 'S'), book.strings);
    const source = readSheetXml(book.pack.text(book.sheets[0]!.part), 'S');
    const filled = new Map<string, string | number | boolean | null>();
    for (const [row, list] of written.rows)
      for (const { column, text, formula } of list) {
        const xml = source.rows
          .find((candidate) => candidate.row === row)!
          .cells.find((cell) => cell.column === column)!;
        filled.set(cellAddress(row, column), formula !== null ? `=${formula}` : (text ?? Number(xml.value)));
      }
    for (const [place, value] of cells) expect(`${place} ${filled.get(place)}`).toBe(`${place} ${value}`);
    expect(cells.get('D5')).toBeUndefined();
    expect(cells.get('D4')).toBe('=SUM(D2:D3)');
    expect(cells.get('F3')).toBe('=SUM(D3:E3)');
  });
});
