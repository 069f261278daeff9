import { strFromU8, unzipSync } from 'fflate';

/** Things in a package that this host does not model, sheet by sheet in workbook order. */
export function foreignParts(bytes: Uint8Array): Set<string>[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' || name.endsWith('.rels') });
  const text = (name: string) => (parts[name] === undefined ? '' : strFromU8(parts[name]));
  const targets = relations(text('xl/_rels/workbook.xml.rels'));
  const ids = [...text('xl/workbook.xml').matchAll(/<sheet\s[^>]*r:id="([^"]+)"/g)].map(([, id]) => id!);
  return ids.map((id) => {
    const sheet = targets.get(id)?.target ?? '';
    const found = new Set<string>();
    for (const { type, target } of relations(text(relsOf(`xl/${sheet.replace(/^\/?xl\//, '')}`))).values()) {
      if (type.endsWith('/comments') || type.endsWith('/threadedComment')) found.add('Comment');
      if (type.endsWith('/pivotTable')) found.add('PivotTable');
      if (type.endsWith('/slicer')) found.add('Slicer');
      if (type.endsWith('/drawing')) {
        const drawing = `xl/${target.replace(/^(?:\.\.\/|\/xl\/)/, '')}`;
        for (const inner of relations(text(relsOf(drawing))).values()) {
          found.add(inner.type.endsWith('/chart') ? 'Chart' : 'Picture');
        }
      }
    }
    return found;
  });
}

function relsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash)}/_rels${part.slice(slash)}.rels`;
}

function relations(xml: string): Map<string, { type: string; target: string }> {
  const found = new Map<string, { type: string; target: string }>();
  for (const [, attributes = ''] of xml.matchAll(/<Relationship\s([^>]*)>/g)) {
    const value = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    found.set(value('Id'), { type: value('Type'), target: value('Target') });
  }
  return found;
}
