import { Package } from '../package/package';
import { openBook } from './apply/book';
import { findBlocks, type RowBlock } from './blocks';
import { FieldWords } from './field-words';
import { readTemplateSheets } from './read-sheets';
import type { TemplateSheet } from './template-sheet';

/** Fields of a line that hold one province's figure and what goes with it. */
const SINGLE = new Set([
  'value',
  'previous',
  'plan',
  'planCentral',
  'planCouncil',
  'planRatio',
  'ratio',
  'growth',
  'assessment',
]);

/**
 * Whether a form has one column of figures: then it is about one province, and lines of several would stand under one heading.
 * @throws PackageError when the bytes are no workbook
 */
export function isOneProvinceTemplate(bytes: Uint8Array): boolean {
  return areForOneProvince(readTemplateSheets(openBook(Package.open(bytes))).map(({ sheet }) => sheet));
}

/** The same for sheets at hand. */
export function areForOneProvince(sheets: readonly TemplateSheet[]): boolean {
  const words = new FieldWords();
  let single = false;
  for (const sheet of sheets) {
    const { cells, blocks } = findBlocks(sheet, words);
    for (const [row, found] of cells)
      for (const { path } of found.flatMap(({ placeholders }) => placeholders)) {
        const [list, field] = words.canonical(path);
        if (list === 'provinces' || (list === 'rows' && field === 'cells')) return false;
        const lists = listsAround(blocks, row);
        const below = list === 'rows' ? field : lists.includes('rows') ? list : undefined;
        if (below !== undefined && SINGLE.has(below)) single = true;
      }
    if (blocks.some((block) => namesProvinces(block, words))) return false;
  }
  return single;
}

function namesProvinces({ list, children }: RowBlock, words: FieldWords): boolean {
  return words.canonical(list)[0] === 'provinces' || children.some((child) => namesProvinces(child, words));
}

function listsAround(blocks: readonly RowBlock[], row: number): string[] {
  return blocks.flatMap(({ list, from, to, children }) =>
    row < from || row > to ? [] : [list, ...listsAround(children, row)],
  );
}
