import { readAttributes } from './attributes';
import { readContentTypes } from './content-types';
import { Package } from './package';
import { readRelations, relationsPart } from './relations';
import { readChildren, WORKSHEET_ORDER } from './worksheet';
import { XmlScanner } from './xml';

export interface PackageProblem {
  readonly code:
    | 'dangling-relation'
    | 'duplicate-relation'
    | 'no-content-type'
    | 'override-without-part'
    | 'order'
    | 'malformed-xml';
  readonly part: string;
  readonly detail: string;
}

const TYPES = '[Content_Types].xml';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in XML
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * What would make Excel offer to repair a file, as far as it can be seen without the schemas: relationships to nothing, parts
 * without a content type, content types without a part, worksheet elements out of order, XML that is not well-formed.
 */
export function checkPackage(bytes: Uint8Array): PackageProblem[] {
  const pack = Package.open(bytes);
  return [...checkRelations(pack), ...checkTypes(pack), ...checkXml(pack), ...checkOrder(pack)];
}

function checkRelations(pack: Package): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const holders = pack.names().filter((name) => name.endsWith('.rels'));
  for (const holder of holders) {
    const part = holder.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
    if (part !== '' && !pack.has(part))
      problems.push({ code: 'dangling-relation', part: holder, detail: `its part ${part} does not exist` });
    const seen = new Set<string>();
    for (const relation of readRelations(pack, part)) {
      if (seen.has(relation.id)) problems.push({ code: 'duplicate-relation', part: holder, detail: relation.id });
      seen.add(relation.id);
      if (!relation.external && relation.target !== '' && !pack.has(relation.target))
        problems.push({ code: 'dangling-relation', part: holder, detail: relation.target });
    }
    for (const id of usedIds(pack, part))
      if (!seen.has(id)) problems.push({ code: 'dangling-relation', part, detail: id });
  }
  for (const part of pack.names().filter((name) => name.startsWith('xl/') && name.endsWith('.xml')))
    if (!pack.has(relationsPart(part)))
      for (const id of usedIds(pack, part)) problems.push({ code: 'dangling-relation', part, detail: id });
  return problems;
}

/** Relationship ids that a part mentions: attributes in the relationships namespace, which every producer calls r. */
function usedIds(pack: Package, part: string): Set<string> {
  const used = new Set<string>();
  if (!part.endsWith('.xml') || !pack.has(part)) return used;
  for (const match of pack.text(part).matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g))
    if (match[1]) used.add(match[1]);
  return used;
}

function checkTypes(pack: Package): PackageProblem[] {
  const { defaults, overrides } = readContentTypes(pack);
  const without = pack
    .names()
    .filter((name) => name !== TYPES && !overrides.has(name) && !defaults.has(name.split('.').pop()!.toLowerCase()))
    .map((part): PackageProblem => ({ code: 'no-content-type', part, detail: '' }));
  const stray = [...overrides.keys()]
    .filter((name) => !pack.has(name))
    .map((part): PackageProblem => ({ code: 'override-without-part', part, detail: '' }));
  return [...without, ...stray];
}

function checkXml(pack: Package): PackageProblem[] {
  return pack
    .names()
    .filter((name) => /\.(xml|rels|vml)$/.test(name))
    .flatMap((part) => {
      const detail = findFault(pack.text(part));
      return detail === null ? [] : [{ code: 'malformed-xml' as const, part, detail }];
    });
}

/** The first fault of an XML text, or null. */
function findFault(text: string): string | null {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) return `forbidden character at ${forbidden.index}`;
  const open: string[] = [];
  let roots = 0;
  try {
    const scanner = new XmlScanner(text);
    while (scanner.next()) {
      const { kind, name } = scanner;
      if (kind === 'open' || kind === 'empty') {
        if (open.length === 0) roots++;
        const names = readAttributes(scanner.source).map((attribute) => attribute.name);
        if (new Set(names).size !== names.length) return `<${name}> repeats an attribute`;
        if (kind === 'open') open.push(name);
      } else if (kind === 'close') {
        if (open.pop() !== name) return `</${name}> at ${scanner.start}`;
      } else if (kind === 'text' && /&(?!#\d+;|#x[0-9A-Fa-f]+;|(?:lt|gt|amp|quot|apos);)/.test(scanner.source))
        return `bare & at ${scanner.start}`;
    }
  } catch (error) {
    return String(error);
  }
  return open.length > 0 ? `<${open.pop()}> is not closed` : roots === 1 ? null : `${roots} root elements`;
}

function checkOrder(pack: Package): PackageProblem[] {
  const problems: PackageProblem[] = [];
  for (const [part, type] of readContentTypes(pack).overrides) {
    if (type !== WORKSHEET_TYPE || !pack.has(part)) continue;
    let last = -1;
    for (const child of readChildren(pack.text(part))) {
      const rank = WORKSHEET_ORDER.indexOf(child.local);
      if (rank < 0) continue;
      const repeated = rank === last && child.local !== 'conditionalFormatting';
      if (rank < last || repeated) problems.push({ code: 'order', part, detail: child.local });
      last = rank;
    }
  }
  return problems;
}
