import { getAttribute, getRelationId, setAttribute } from '../../sheets/package/attributes';
import { addOverride } from '../../sheets/package/content-types';
import { Package } from '../../sheets/package/package';
import { addRelation, RELATION_NAMESPACE, readRelations } from '../../sheets/package/relations';
import { rewriteXml } from '../../sheets/package/rewrite';
import { escapeAttribute, unescapeXml, XmlScanner } from '../../sheets/package/xml';
import { Fills } from './fills';
import { type FindingsSheetWords, findingsSheetXml } from './findings-sheet';
import type { CellMark, MarkedFinding } from './marks';
import { addNotes, freeName } from './notes';
import { plainSheetXml } from './plain-sheet';
import { type FurtherSheets, freeSheetName } from './sheet-name';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Marks a workbook in its package: notes, fills and a sheet of findings are added; every other part stays as it came. */
export async function markPackage(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  lines: readonly MarkedFinding[],
  words: FindingsSheetWords,
  further: FurtherSheets = () => [],
): Promise<Uint8Array> {
  const pack = Package.open(bytes);
  const workbook =
    readRelations(pack, '').find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = readRelations(pack, workbook);
  const sheets = listSheets(pack.text(workbook));
  const stylesPart = relations.find((relation) => relation.type === 'styles')?.target;
  const fills = stylesPart && pack.has(stylesPart) ? new Fills(pack, stylesPart) : null;
  for (const [name, list] of groupBySheet(marks)) {
    const id = sheets.find((sheet) => sheet.name === name)?.relation;
    const part = relations.find((relation) => relation.id === id)?.target;
    if (!part || !pack.has(part)) continue;
    if (fills) fillCells(pack, part, list, fills);
    addNotes(pack, part, list);
  }
  const taken = sheets.map(({ name }) => name);
  const title = freeSheetName(words.title, taken);
  const known = new Set(taken);
  const more = further([...taken, title], (sheet) => (known.has(sheet) ? sheet : undefined));
  const added = [
    { name: title, xml: findingsSheetXml(lines, words) },
    ...more.map((sheet) => ({ name: sheet.name, xml: plainSheetXml(sheet, fills?.wrapped() ?? 0) })),
  ];
  fills?.save();
  addSheets(pack, workbook, sheets, added);
  return pack.save();
}

interface SheetEntry {
  readonly name: string;
  readonly id: number;
  readonly relation: string | null;
}

function listSheets(xml: string): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next())
    if ((scanner.kind === 'open' || scanner.kind === 'empty') && scanner.local === 'sheet')
      sheets.push({
        name: unescapeXml(getAttribute(scanner.source, 'name') ?? ''),
        id: Number(getAttribute(scanner.source, 'sheetId') ?? 0),
        relation: getRelationId(scanner.source),
      });
  return sheets;
}

function groupBySheet(marks: readonly CellMark[]): Map<string, CellMark[]> {
  const groups = new Map<string, CellMark[]>();
  for (const mark of marks) {
    const list = groups.get(mark.sheet);
    if (list) list.push(mark);
    else groups.set(mark.sheet, [mark]);
  }
  return groups;
}

function fillCells(pack: Package, part: string, marks: readonly CellMark[], fills: Fills): void {
  const byCell = new Map(marks.map((mark) => [mark.cell, mark]));
  const text = rewriteXml(pack.text(part), {
    tag: (tag, local) => {
      if (local !== 'c') return undefined;
      const mark = byCell.get(getAttribute(tag, 'r') ?? '');
      if (!mark) return undefined;
      return setAttribute(tag, 's', String(fills.filled(Number(getAttribute(tag, 's') ?? 0), mark.weight)));
    },
  });
  pack.setText(part, text);
}

function addSheets(
  pack: Package,
  workbook: string,
  sheets: readonly SheetEntry[],
  added: readonly { readonly name: string; readonly xml: string }[],
): void {
  let id = Math.max(0, ...sheets.map((sheet) => sheet.id));
  const entries = added.map(({ name, xml }) => {
    const part = freeName(pack, 'xl/worksheets/sheet', '.xml');
    pack.setText(part, xml);
    addOverride(pack, part, SHEET_TYPE);
    const relation = addRelation(pack, workbook, 'worksheet', part);
    return `<sheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATION_NAMESPACE}" name="${escapeAttribute(name)}" sheetId="${++id}" r:id="${relation}"/>`;
  });
  const text = rewriteXml(pack.text(workbook), {
    close: (local, path) => (local === 'sheets' && path.length === 2 ? entries.join('') : undefined),
  });
  pack.setText(workbook, text);
}
