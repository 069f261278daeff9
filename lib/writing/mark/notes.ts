import { getAttribute } from '../../sheets/package/attributes';
import { addOverride, readContentTypes } from '../../sheets/package/content-types';
import type { Package } from '../../sheets/package/package';
import { addRelation, RELATION_NAMESPACE, readRelations } from '../../sheets/package/relations';
import { insertChild } from '../../sheets/package/worksheet';
import { escapeText, XmlScanner } from '../../sheets/package/xml';
import type { CellMark } from './marks';
import { addNoteShapes } from './vml';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const AUTHOR = 'Đối Chiếu';

/** Adds the marks of one sheet as notes. Notes that are there stay; a cell that has one gets ours below it. */
export function addNotes(pack: Package, part: string, marks: readonly CellMark[]): void {
  const relations = readRelations(pack, part);
  const comments = relations.find((relation) => relation.type === 'comments')?.target;
  const held = comments && pack.has(comments) ? comments : null;
  const present = held ? cellsWithNotes(pack.text(held)) : new Set<string>();
  const fresh = marks.filter((mark) => !present.has(mark.cell));
  if (held) pack.setText(held, extendComments(pack.text(held), marks, present));
  else {
    const name = freeName(pack, 'xl/comments', '.xml');
    pack.setText(name, newComments(fresh));
    addOverride(pack, name, COMMENTS_TYPE);
    addRelation(pack, part, 'comments', name);
  }
  addShapes(pack, part, fresh);
}

function cellsWithNotes(xml: string): Set<string> {
  const cells = new Set<string>();
  const scanner = new XmlScanner(xml);
  while (scanner.next())
    if ((scanner.kind === 'open' || scanner.kind === 'empty') && scanner.local === 'comment')
      cells.add((getAttribute(scanner.source, 'ref') ?? '').toUpperCase());
  return cells;
}

function textOf(mark: CellMark): string {
  return mark.notes.join('\n\n');
}

function run(text: string): string {
  return `<r><rPr><sz val="9"/><rFont val="Tahoma"/></rPr><t xml:space="preserve">${escapeText(text)}</t></r>`;
}

function newComments(marks: readonly CellMark[]): string {
  const list = marks
    .map((mark) => `<comment ref="${mark.cell}" authorId="0"><text>${run(textOf(mark))}</text></comment>`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors><commentList>${list}</commentList></comments>`;
}

/** Puts ours behind the notes that are there, and below the text of those whose cell is marked. */
function extendComments(xml: string, marks: readonly CellMark[], present: ReadonlySet<string>): string {
  const byCell = new Map(marks.map((mark) => [mark.cell, mark]));
  const out: string[] = [];
  let copied = 0;
  let authors = 0;
  let open: CellMark | undefined;
  const put = (at: number, text: string) => {
    out.push(xml.slice(copied, at), text);
    copied = at;
  };
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    const { kind, start } = scanner;
    if (kind !== 'open' && kind !== 'close' && kind !== 'empty') continue;
    const { local } = scanner;
    const prefix = scanner.name.slice(0, scanner.name.length - local.length);
    if (local === 'author' && kind !== 'close') authors++;
    if (local === 'authors' && kind === 'close') put(start, `<${prefix}author>${AUTHOR}</${prefix}author>`);
    if (local === 'comment')
      open = kind === 'open' ? byCell.get((getAttribute(scanner.source, 'ref') ?? '').toUpperCase()) : undefined;
    if (local === 'text' && kind === 'close' && open)
      put(start, prefixed(run(`\n\n${AUTHOR}: ${textOf(open)}`), prefix));
    if (local === 'commentList' && kind === 'close') {
      const fresh = marks.filter((mark) => !present.has(mark.cell));
      const list = fresh
        .map((mark) => `<comment ref="${mark.cell}" authorId="${authors}"><text>${run(textOf(mark))}</text></comment>`)
        .join('');
      put(start, prefixed(list, prefix));
    }
  }
  return out.join('') + xml.slice(copied);
}

/** Writes our elements under the prefix that the part uses. */
function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(comment|text|r|rPr|sz|rFont|t)(?=[\s>/])/g, `<$1${prefix}$2`);
}

function addShapes(pack: Package, part: string, marks: readonly CellMark[]): void {
  if (marks.length === 0) return;
  const notes = marks.map((mark) => ({ cell: mark.cell, lines: Math.ceil(textOf(mark).length / 55) + 1 }));
  const sheet = pack.text(part);
  const id = legacyDrawingId(sheet);
  const target = id === null ? undefined : readRelations(pack, part).find((relation) => relation.id === id)?.target;
  if (target && pack.has(target)) {
    pack.setText(target, addNoteShapes(pack.text(target), notes));
    return;
  }
  const name = freeName(pack, 'xl/drawings/vmlDrawing', '.vml');
  pack.setText(name, addNoteShapes(null, notes));
  if (readContentTypes(pack).defaults.get('vml') !== VML_TYPE) addOverride(pack, name, VML_TYPE);
  const relation = addRelation(pack, part, 'vmlDrawing', name);
  if (id === null)
    pack.setText(
      part,
      insertChild(
        pack.text(part),
        'legacyDrawing',
        `<legacyDrawing xmlns="${MAIN}" xmlns:r="${RELATION_NAMESPACE}" r:id="${relation}"/>`,
      ),
    );
}

function legacyDrawingId(xml: string): string | null {
  const at = xml.search(/<(?:[A-Za-z0-9]+:)?legacyDrawing[\s/>]/);
  if (at < 0) return null;
  const tag = xml.slice(at, xml.indexOf('>', at) + 1);
  return /:id\s*=\s*["']([^"']+)["']/.exec(tag)?.[1] ?? null;
}

/** A part name that is not taken: "xl/comments7.xml". */
export function freeName(pack: Package, stem: string, ending: string): string {
  const taken = new Set(pack.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}${ending}`.toLowerCase())) number++;
  return `${stem}${number}${ending}`;
}
