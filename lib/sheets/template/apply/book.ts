import { getAttribute, getRelationId } from '../../package/attributes';
import { PackageError } from '../../package/errors';
import type { Package } from '../../package/package';
import { type Relation, readRelations } from '../../package/relations';
import { XmlScanner } from '../../package/xml';
import { SharedStrings } from './shared-strings';

export interface BookSheet {
  readonly name: string;
  readonly part: string;
}

/** The workbook of a package: its parts by what they are. */
export interface Book {
  readonly pack: Package;
  readonly part: string;
  readonly relations: readonly Relation[];
  /** Worksheets only; chart sheets and dialogs have no cells. */
  readonly sheets: readonly BookSheet[];
  /** Every sheet's name in order, as localSheetId counts them. */
  readonly names: readonly string[];
  readonly strings: SharedStrings;
}

/** @throws PackageError no-workbook */
export function openBook(pack: Package): Book {
  const main = readRelations(pack, '').find((relation) => relation.type === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  if (!pack.has(part) || !pack.has('[Content_Types].xml')) throw new PackageError('no-workbook');
  const relations = readRelations(pack, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const scanner = new XmlScanner(pack.text(part));
  const sheets: BookSheet[] = [];
  const names: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close' || scanner.local !== 'sheet') continue;
    const name = getAttribute(scanner.source, 'name') ?? '';
    const relation = byId.get(getRelationId(scanner.source) ?? '');
    names.push(name);
    if (relation?.type === 'worksheet' && pack.has(relation.target)) sheets.push({ name, part: relation.target });
  }
  if (sheets.length === 0) throw new PackageError('no-workbook');
  const strings = relations.find((relation) => relation.type === 'sharedStrings');
  return { pack, part, relations, sheets, names, strings: new SharedStrings(pack, strings?.target ?? null) };
}
