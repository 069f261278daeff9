import { templatesEn } from '../../../lib/messages/templates.en';
import { templatesVi } from '../../../lib/messages/templates.vi';
import type { Sheet } from '../../../lib/sheets/sheet';
import { FIELDS } from '../../../lib/sheets/template/fields';
import { lintTemplate } from '../../../lib/sheets/template/lint';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';

async function lint(lines: string[][], notes: Record<string, string> = {}) {
  const sheet: Sheet = {
    name: 'S',
    columns: [],
    merges: [],
    rows: lines.map((line, row) => ({
      cells: line.map((value, column) => {
        const note = notes[`${String.fromCharCode(65 + column)}${row + 1}`];
        const cell = value.startsWith('=') ? { value: 0, formula: value.slice(1) } : { value };
        return note ? { ...cell, note } : cell;
      }),
    })),
  };
  const issues = lintTemplate(await writeWorkbook([sheet], { date: new Date(0) }));
  return issues.map(({ code, cell, found, near }) => [code, cell, found, ...(near ? [near] : [])].join(' | '));
}

/** Written in two pieces, for it is not meant as a template string. */
const FOREIGN = ['$', '{table:rows.name}'].join('');

describe('a template before it is filled', () => {
  test.each<[string, string[][], string[]]>([
    ['is right', [['{{title}}'], ['{{rows.name}}', '{{rows.cells.value →}}', '=SUM(B2:B2)'], ['=SUM(C2:C2)']], []],
    ['is right in Vietnamese', [['{{tiêu đề}}'], ['{{dòng.tên}}', '{{dòng.ô.giá trị →}}']], []],
    ['is right with blocks', [['{{#provinces}}{{name}}'], ['{{rows.name}}'], ['{{/provinces}}']], []],
    ['names an unknown field', [['{{titel}}']], ['unknown-field | A1 | {{titel}} | title']],
    ['names an unknown field of a list', [['{{rows.nam}}']], ['unknown-field | A1 | {{rows.nam}} | rows.name']],
    ['lacks a closing brace', [['{{title']], ['unclosed | A1 | {{title']],
    [
      'uses an unknown filter',
      [['{{title | upper}}'], ['{{unit | defalt:".."}}']],
      ['unknown-filter | A1 | | upper', 'unknown-filter | A2 | | defalt | default'],
    ],
    [
      'does not close a block',
      [['{{#rows}}{{name}}']],
      ['block-not-closed | A1 | rows', 'unknown-field | A1 | {{name}} | rows.name'],
    ],
    ['closes what it did not open', [['{{/rows}}']], ['block-not-opened | A1 | {{/rows}}']],
    ['repeats by what is no list', [['{{#rws}}x{{/rws}}']], ['block-not-a-list | A1 | {{#rws}} | rows']],
    [
      'mixes two lists in a row',
      [['{{rows.name}}', '{{sources.title}}']],
      ['two-lists | B1 | {{sources.title}} | rows', 'list-outside-block | B1 | {{sources.title}} | sources'],
    ],
    ['goes into a list in a list', [['{{rows.name}}', '{{rows.cells.value}}']], []],
    ['has a sentinel that ends nothing', [['{{title}}'], ['x'], ['{{rows.+}}']], ['sentinel-alone | A3 | {{rows.+}}']],
    [
      'has a sentinel with other words',
      [['{{rows.name}}'], ['{{rows.+}}', 'x']],
      ['row-with-sentinel | A2 | {{rows.+}}'],
    ],
    ['points at one copy from outside', [['{{rows.value}}'], ['=A1*2']], ['formula-into-block | A2 | A1 | A1:A1']],
    ['points at its own row', [['{{rows.value}}', '=A1*2']], []],
    [
      'points indirectly',
      [['{{rows.value}}'], ['=SUM(INDIRECT("A1:A9"))']],
      ['indirect-reference | A2 | =SUM(INDIRECT("A1:A9"))'],
    ],
    [
      'has an address of two parts',
      [['{{thu; Hải Dương}}']],
      ['bad-address | A1 | {{thu; Hải Dương}} | {{chỉ tiêu; tỉnh; kỳ}}'],
    ],
    ['has an address of three parts', [['{{thu; Hải Dương; 2022}}']], []],
    ['is written for xlsx-template', [[FOREIGN]], [`foreign-dialect | A1 | ${FOREIGN} | {{rows.name}}`]],
    [
      'is written for Carbone',
      [['{d.rows[i].name}'], ['{d.rows[i+1].name}']],
      [
        'foreign-dialect | A1 | {d.rows[i].name} | {{rows.name}}',
        'foreign-dialect | A2 | {d.rows[i+1].name} | {{rows.+}}',
      ],
    ],
    ['is written for ClosedXML', [['<<sum>>']], ['foreign-dialect | A1 | <<sum>>']],
    ['holds plain braces', [['{x} và <y>']], []],
  ])('%s', async (_, lines, expected) => {
    expect((await lint(lines)).sort()).toEqual([...expected].sort());
  });

  test('is written for JXLS, in notes', async () => {
    expect(await lint([['x']], { A1: 'jx:each(items="rows" var="e" lastCell="C1")' })).toEqual([
      'foreign-dialect | A1 | jx:each(items="rows" | {{#rows}} … {{/rows}}',
    ]);
  });
});

describe('the fields of templates', () => {
  test('are each named once in English and, under their parent, once in Vietnamese', () => {
    expect(new Set(FIELDS.map((field) => field.path)).size).toBe(FIELDS.length);
    expect(new Set(FIELDS.map((field) => field.vi)).size).toBe(FIELDS.length);
    for (const { path, vi } of FIELDS) expect(vi.split('.').length).toBe(path.split('.').length);
  });

  test('are described in both languages, top fields and lists without exception', () => {
    const paths = new Set(FIELDS.map((field) => field.path));
    for (const messages of [templatesVi, templatesEn]) {
      for (const field of FIELDS)
        if (field.list || !field.path.includes('.')) expect(messages.fields[field.path]).toBeTruthy();
      for (const path of Object.keys(messages.fields)) expect(paths.has(path)).toBe(true);
    }
  });
});
