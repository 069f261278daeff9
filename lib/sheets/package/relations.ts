import { getAttribute, setAttribute } from './attributes';
import type { Package } from './package';
import { rewriteXml } from './rewrite';
import { escapeAttribute, XmlScanner } from './xml';

export interface Relation {
  readonly id: string;
  /** Last word of the relationship type: "worksheet", "drawing", "comments" … */
  readonly type: string;
  /** Name of the part, or the address where the target is outside the package. */
  readonly target: string;
  readonly external: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const RELATION_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Name of the part that holds the relationships of a part ('' for the package itself). */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part, in their order. */
export function readRelations(pack: Package, part: string): Relation[] {
  const holder = relationsPart(part);
  if (!pack.has(holder)) return [];
  const result: Relation[] = [];
  const scanner = new XmlScanner(pack.text(holder));
  while (scanner.next()) {
    if ((scanner.kind !== 'open' && scanner.kind !== 'empty') || scanner.local !== 'Relationship') continue;
    const tag = scanner.source;
    const external = getAttribute(tag, 'TargetMode') === 'External';
    const target = getAttribute(tag, 'Target') ?? '';
    result.push({
      id: getAttribute(tag, 'Id') ?? '',
      type: (getAttribute(tag, 'Type') ?? '').split('/').pop()!,
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return result;
}

/** Adds a relationship and returns its id. An internal `target` is a part name. */
export function addRelation(pack: Package, part: string, type: string, target: string, external = false): string {
  return addRelations(pack, part, type, [target], external)[0]!;
}

/** A part's name as seen from another part, "../comments1.xml": some readers know comments only by their relative address. */
function relativeTarget(from: string, target: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let common = 0;
  while (common < folders.length && common < steps.length - 1 && folders[common] === steps[common]) common++;
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}

/** Adds several relationships of one type; the ids are in the order of the targets. */
export function addRelations(
  pack: Package,
  part: string,
  type: string,
  targets: readonly string[],
  external = false,
): string[] {
  const holder = relationsPart(part);
  const taken = new Set(readRelations(pack, part).map((relation) => relation.id));
  const mode = external ? ' TargetMode="External"' : '';
  const fullType = type.includes('/') ? type : `${RELATION_NAMESPACE}/${type}`;
  let number = taken.size;
  const ids = targets.map(() => {
    do number++;
    while (taken.has(`rId${number}`));
    return `rId${number}`;
  });
  const tags = targets
    .map((target, index) => {
      const shown = external ? target : relativeTarget(part, target);
      return `<Relationship Id="${ids[index]}" Type="${fullType}" Target="${escapeAttribute(shown)}"${mode}/>`;
    })
    .join('');
  const text = pack.has(holder) ? pack.text(holder) : '';
  const close = text.lastIndexOf('</Relationships>');
  pack.setText(
    holder,
    close >= 0
      ? text.slice(0, close) + tags + text.slice(close)
      : `${HEAD}<Relationships xmlns="${PACKAGE_NAMESPACE}">${tags}</Relationships>`,
  );
  return ids;
}

/** Takes relationships away; those that stay keep their text. */
export function removeRelations(pack: Package, part: string, unwanted: (relation: Relation) => boolean): void {
  const holder = relationsPart(part);
  if (!pack.has(holder)) return;
  const gone = new Set(
    readRelations(pack, part)
      .filter(unwanted)
      .map((relation) => relation.id),
  );
  if (gone.size === 0) return;
  const kept = rewriteXml(pack.text(holder), {
    tag: (tag, local) => (local === 'Relationship' && gone.has(getAttribute(tag, 'Id') ?? '') ? null : undefined),
  });
  pack.setText(holder, kept);
}

/** Part name that a relationship target means, seen from the part that holds the relationship. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('#')[0]!.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Points an existing relationship at another part. */
export function retarget(pack: Package, part: string, id: string, target: string): void {
  const holder = relationsPart(part);
  const text = rewriteXml(pack.text(holder), {
    tag: (tag, local) =>
      local === 'Relationship' && getAttribute(tag, 'Id') === id
        ? setAttribute(tag, 'Target', `/${target}`)
        : undefined,
  });
  pack.setText(holder, text);
}
