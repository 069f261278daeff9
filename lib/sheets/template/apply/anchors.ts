import { getAttribute } from '../../package/attributes';
import { rewriteXml } from '../../package/rewrite';
import { XmlScanner } from '../../package/xml';
import type { SheetLayout } from '../move-formula';

interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * Moves what lies over the cells. Charts and pictures keep their size; shapes and lines stretch with the rows they span, as they
 * would if a person inserted the rows. What is pinned to the page ("absolute") stays.
 */
export function moveDrawing(xml: string, layout: SheetLayout): string {
  const scanner = new XmlScanner(xml);
  let out = '';
  let copied = 0;
  while (scanner.next()) {
    const { local } = scanner;
    if (scanner.kind !== 'open' || (local !== 'twoCellAnchor' && local !== 'oneCellAnchor')) continue;
    const { start } = scanner;
    const fixed = getAttribute(scanner.source, 'editAs') === 'absolute';
    scanner.skipElement();
    if (fixed) continue;
    out += xml.slice(copied, start) + moveAnchor(xml.slice(start, scanner.end), layout);
    copied = scanner.end;
  }
  return out + xml.slice(copied);
}

function moveAnchor(anchor: string, { rows, columns }: SheetLayout): string {
  const from = readCorner(anchor, 'from');
  const to = readCorner(anchor, 'to');
  if (!from) return anchor;
  const keepsSize = /<(?:\w+:)?(?:graphicFrame|pic)\b/.test(anchor);
  const start = { row: rows.start(from.row), column: columns.start(from.column) };
  const end = !to
    ? null
    : keepsSize
      ? { row: to.row + start.row - from.row, column: to.column + start.column - from.column }
      : { row: Math.max(start.row, rows.end(to.row)), column: Math.max(start.column, columns.end(to.column)) };
  return rewriteXml(anchor, {
    text(_, path) {
      const corner = path[1] === 'from' ? start : path[1] === 'to' ? end : null;
      if (!corner || path.length !== 3) return undefined;
      return path[2] === 'row' ? String(corner.row) : path[2] === 'col' ? String(corner.column) : undefined;
    },
  });
}

function readCorner(anchor: string, name: 'from' | 'to'): Corner | null {
  let row: number | null = null;
  let column: number | null = null;
  rewriteXml(anchor, {
    text(source, path) {
      if (path[1] === name && path.length === 3) {
        if (path[2] === 'row') row ??= Number(source);
        if (path[2] === 'col') column ??= Number(source);
      }
      return undefined;
    },
  });
  return row === null || column === null ? null : { row, column };
}

/** Moves the boxes of notes: the cell each belongs to, and its place on the sheet. */
export function moveVml(xml: string, { rows, columns }: SheetLayout): string {
  return rewriteXml(xml, {
    text(source, path) {
      switch (path.at(-1)) {
        case 'Row':
          return String(rows.start(Number(source)));
        case 'Column':
          return String(columns.start(Number(source)));
        case 'Anchor': {
          const parts = source.split(',').map((part) => Number(part.trim()));
          if (parts.length !== 8 || parts.some(Number.isNaN)) return undefined;
          const across = columns.start(parts[0]!) - parts[0]!;
          const down = rows.start(parts[2]!) - parts[2]!;
          for (const index of [0, 4]) parts[index]! += across;
          for (const index of [2, 6]) parts[index]! += down;
          return parts.join(', ');
        }
        default:
          return undefined;
      }
    },
  });
}
