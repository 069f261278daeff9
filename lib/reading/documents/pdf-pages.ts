import type { Grid } from '../../grids/grid';
import type { PageLine } from './pdf-lines';
import { findTable, gridOf } from './pdf-tables';

/** Lines of all pages as running text and tables. Headers, footers and page numbers that repeat are left out; broken words and lines are joined. */
export function joinPages(pages: readonly (readonly PageLine[])[]): { text: string; grids: Grid[] } {
  const repeated = repeatedEdges(pages);
  const paragraphs: string[] = [];
  const grids: Grid[] = [];
  let open = '';
  let before: PageLine | null = null;
  const close = (): void => {
    if (open !== '') paragraphs.push(open);
    open = '';
  };
  for (const [page, all] of pages.entries()) {
    const lines = all.filter((line, index) => !isEdge(index, all.length) || !repeated.has(edgeKey(line.text)));
    const margin = rightMargin(lines);
    for (let i = 0; i < lines.length; i++) {
      const table = findTable(lines, i);
      if (table !== null) {
        close();
        const name = paragraphs.at(-1) ?? '';
        grids.push(
          gridOf(table, name !== '' && name.length <= 160 ? name : `Trang ${page + 1}, bảng ${grids.length + 1}`),
        );
        i += table.lines.length - 1;
        before = null;
        continue;
      }
      const line = lines[i]!;
      if (before && open !== '' && continues(before, line, margin)) open = glue(open, line.text);
      else {
        close();
        open = line.text;
      }
      before = line;
    }
  }
  close();
  return { text: paragraphs.join('\n'), grids };
}

const EDGE = 2;

/** On a page of a few lines every line would be an edge: there only its first and last are. */
function isEdge(index: number, count: number): boolean {
  if (count < 8) return index === 0 || index === count - 1;
  return index < EDGE || index >= count - EDGE;
}

/** Page numbers count as the same text on every page. */
function edgeKey(text: string): string {
  return text.replace(/\d+/g, '#').trim();
}

function repeatedEdges(pages: readonly (readonly PageLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set(lines.filter((_, index) => isEdge(index, lines.length)).map((line) => edgeKey(line.text)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const repeated = new Set<string>();
  for (const [key, count] of counts) {
    if (/^[-–—\s]*#[-–—\s]*$/.test(key) || /^(?:Trang|Page) #(?:\s*\/\s*#)?$/i.test(key)) repeated.add(key);
    else if (pages.length >= 3 && count >= Math.max(3, pages.length * 0.6)) repeated.add(key);
  }
  return repeated;
}

function rightMargin(lines: readonly PageLine[]): number {
  const ends = lines.map((line) => line.right).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}

/** A line goes on in the next when it reaches the margin and the next is neither indented, nor larger, nor an item of a list. */
function continues(line: PageLine, next: PageLine, margin: number): boolean {
  if (/^(?:[-–•+*]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,5}\.)\s/.test(next.text)) return false;
  if (Math.abs(next.size - line.size) > 1.2) return false;
  if (line.right < margin - 4 * line.size) return false;
  if (/[.:!?…]$/.test(line.text) && next.x > line.x + line.size) return false;
  return line.y < next.y || line.y - next.y < 2.2 * line.size;
}

function glue(text: string, next: string): string {
  // A word of letters broken by a hyphen; "công nghiệp -" and "2016-" keep theirs.
  if (/\p{L}\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}
