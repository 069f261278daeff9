import { cellAddress } from '../../grids/a1';
import type { FieldWords } from './field-words';
import type { TemplateIssue } from './issues';
import { type Placeholder, parsePlaceholders } from './placeholder';
import type { TemplateSheet } from './template-sheet';

/** A cell with placeholders. */
export interface PlaceholderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  /** The one placeholder that is the whole text, whose value keeps its type; else null. */
  readonly whole: Placeholder | null;
}

/** Rows that repeat by a list; null as list for the sheet itself. */
export interface RowBlock {
  /** Path as written. */
  readonly list: string;
  readonly from: number;
  to: number;
  readonly children: RowBlock[];
}

export interface SheetBlocks {
  readonly sheet: TemplateSheet;
  /** By row, in column order. */
  readonly cells: ReadonlyMap<number, readonly PlaceholderCell[]>;
  /** Blocks marked by `{{#list}} … {{/list}}`. Rows that repeat by themselves are found when the data is known. */
  readonly blocks: readonly RowBlock[];
  /** Rows that hold nothing but markers or sentinels: they go. */
  readonly dropped: ReadonlySet<number>;
  readonly issues: readonly TemplateIssue[];
}

/** Finds the placeholders and marked blocks of a sheet. */
export function findBlocks(sheet: TemplateSheet, words: FieldWords): SheetBlocks {
  const issues: TemplateIssue[] = [];
  const cells = new Map<number, PlaceholderCell[]>();
  const dropped = new Set<number>();
  const roots: RowBlock[] = [];
  const open: { block: RowBlock; cell: PlaceholderCell }[] = [];
  const note = (code: TemplateIssue['code'], cell: { row: number; column: number }, found: string) =>
    issues.push({ code, severity: 'error', sheet: sheet.name, cell: cellAddress(cell.row, cell.column), found });
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const found: PlaceholderCell[] = [];
    let others = 0;
    for (const { column, text, formula } of sheet.rows.get(row)!) {
      if (text === null || !text.includes('{{')) {
        if (text !== '' || formula !== null) others++;
        if (formula?.includes('{{')) note('placeholder-in-formula', { row, column }, formula.slice(0, 80));
        continue;
      }
      const { placeholders, unclosed } = parsePlaceholders(text);
      const cell = { row, column, text, placeholders, whole: wholeOf(text, placeholders) };
      for (const offset of unclosed) note('unclosed', cell, text.slice(offset, offset + 40));
      if (placeholders.length > 0) found.push(cell);
      else others++;
      for (const placeholder of placeholders) readMarker(placeholder, cell, open, roots, note, words);
    }
    if (found.length === 0) continue;
    cells.set(row, found);
    const sentinel = found.some((cell) => cell.placeholders.some((placeholder) => placeholder.kind === 'sentinel'));
    const bare = others === 0 && found.every(isOnlyMarkers);
    if (bare || sentinel) dropped.add(row);
    if (sentinel && !bare) note('row-with-sentinel', found[0]!, found[0]!.text);
  }
  for (const { block, cell } of open) note('block-not-closed', cell, block.list);
  return { sheet, cells, blocks: roots, dropped, issues };
}

function readMarker(
  placeholder: Placeholder,
  cell: PlaceholderCell,
  open: { block: RowBlock; cell: PlaceholderCell }[],
  roots: RowBlock[],
  note: (code: TemplateIssue['code'], cell: PlaceholderCell, found: string) => void,
  words: FieldWords,
): void {
  if (placeholder.kind === 'open') {
    const block: RowBlock = { list: placeholder.path, from: cell.row, to: cell.row, children: [] };
    open.push({ block, cell });
  } else if (placeholder.kind === 'close') {
    const top = open.at(-1);
    const same = (a: string, b: string) => words.canonical(a).join('.') === words.canonical(b).join('.');
    if (!top || (placeholder.path !== '' && !same(top.block.list, placeholder.path))) {
      note('block-not-opened', cell, placeholder.source);
      return;
    }
    open.pop();
    top.block.to = cell.row;
    (open.at(-1)?.block.children ?? roots).push(top.block);
  }
}

function wholeOf(text: string, placeholders: readonly Placeholder[]): Placeholder | null {
  const only = placeholders.length === 1 ? placeholders[0]! : null;
  return only?.kind === 'value' && only.source.length === text.trim().length ? only : null;
}

function isOnlyMarkers(cell: PlaceholderCell): boolean {
  if (cell.placeholders.some((placeholder) => placeholder.kind === 'value')) return false;
  const left = cell.placeholders.reduce((text, placeholder) => text.replace(placeholder.source, ''), cell.text);
  return left.trim() === '';
}
