import { cellAddress, parseAddress } from '../../grids/a1';
import type { GridRange } from '../../grids/grid';
import { getAttribute } from '../package/attributes';
import { Package } from '../package/package';
import { readRelations } from '../package/relations';
import { unescapeXml, XmlScanner } from '../package/xml';
import { type Book, openBook } from './apply/book';
import { findBlocks } from './blocks';
import { FieldWords } from './field-words';
import type { TemplateField } from './fields';
import { findForeign } from './foreign';
import type { TemplateIssue } from './issues';
import { lintFormulas, lintPlaceholders, lintSentinels } from './lint-cells';
import { planFill } from './plan-fill';
import { readTemplateSheets } from './read-sheets';
import { sampleData } from './sample';
import type { TemplateSheet } from './template-sheet';

/**
 * What is wrong with a template, each with its cell and, where it can be told, what was meant; before anything is written.
 * `own` are fields of the user beside the documented ones.
 * @throws PackageError when the bytes are no workbook, are damaged or too large
 */
export function lintTemplate(bytes: Uint8Array, own: readonly TemplateField[] = []): TemplateIssue[] {
  const book = openBook(Package.open(bytes));
  const sheets = readTemplateSheets(book);
  const issues = lintSheets(
    sheets.map(({ sheet }) => sheet),
    own,
  );
  for (const { part, sheet } of sheets) {
    issues.push(...lintNotes(book, part, sheet.name));
    issues.push(...lintTables(book, part, sheet, own));
  }
  return issues;
}

/** The same for sheets that are open in Excel; notes and tables are not seen. */
export function lintSheets(sheets: readonly TemplateSheet[], own: readonly TemplateField[] = []): TemplateIssue[] {
  const words = new FieldWords(own);
  const plan = planFill(sheets, sampleData(own), own);
  // Addresses are checked when there are observations; here only their form is.
  const issues = plan.issues.filter((issue) => issue.code !== 'bad-address' && issue.code !== 'not-an-image');
  for (const sheet of sheets) {
    const found = findBlocks(sheet, words);
    for (const cells of found.cells.values())
      for (const cell of cells) issues.push(...lintPlaceholders(cell, sheet.name, words));
    issues.push(...lintSentinels(found, words));
    for (const [row, cells] of sheet.rows)
      for (const { column, text } of cells) {
        const foreign = text ? findForeign(text) : null;
        if (foreign) issues.push(foreignIssue(sheet.name, cellAddress(row, column), foreign));
      }
  }
  issues.push(...lintFormulas(sheets, plan));
  return issues.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

function foreignIssue(
  sheet: string,
  cell: string,
  { found, near }: { found: string; near: string | null },
): TemplateIssue {
  return { code: 'foreign-dialect', severity: 'error', sheet, cell, found, ...(near ? { near } : {}) };
}

/** JXLS writes its commands in notes. */
function lintNotes(book: Book, part: string, sheet: string): TemplateIssue[] {
  const issues: TemplateIssue[] = [];
  for (const relation of readRelations(book.pack, part)) {
    if (relation.type !== 'comments' || !book.pack.has(relation.target)) continue;
    const scanner = new XmlScanner(book.pack.text(relation.target));
    let cell = '';
    let text = '';
    while (scanner.next()) {
      if (scanner.kind === 'open' && scanner.local === 'comment') {
        cell = getAttribute(scanner.source, 'ref') ?? '';
        text = '';
      } else if (scanner.kind === 'text') text += unescapeXml(scanner.source);
      else if (scanner.kind === 'close' && scanner.local === 'comment') {
        const foreign = /\bjx:/.test(text) ? findForeign(text) : null;
        if (foreign) issues.push(foreignIssue(sheet, cell, foreign));
      }
    }
  }
  return issues;
}

/** A table cannot take in columns that grow: it would lack their names. */
function lintTables(book: Book, part: string, sheet: TemplateSheet, own: readonly TemplateField[]): TemplateIssue[] {
  const tables: GridRange[] = [];
  for (const relation of readRelations(book.pack, part)) {
    if (relation.type !== 'table' || !book.pack.has(relation.target)) continue;
    const tag = /<(?:\w+:)?table\b[^>]*>/.exec(book.pack.text(relation.target))?.[0];
    const range = tag ? parseAddress(getAttribute(tag, 'ref') ?? '') : null;
    if (range) tables.push(range);
  }
  if (tables.length === 0) return [];
  const issues: TemplateIssue[] = [];
  for (const cells of findBlocks(sheet, new FieldWords(own)).cells.values())
    for (const { row, column, placeholders, text } of cells) {
      const grows = placeholders.some((placeholder) => placeholder.right);
      if (grows && tables.some((table) => column >= table.left && column <= table.right))
        issues.push({
          code: 'grows-inside-table',
          severity: 'error',
          sheet: sheet.name,
          cell: cellAddress(row, column),
          found: text,
        });
    }
  return issues;
}
