/**
 * Writes addin/preview/host/apisets.json: which requirement set every member of the Excel API belongs to, read from the
 * "[Api set: …]" notes of @types/office-js. Run after updating that package: node scripts/build-apisets.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const file = ts.createSourceFile('office.d.ts', source, ts.ScriptTarget.Latest, false);

/** Text of the documentation comment before a node. */
function comment(node) {
  const ranges = ts.getLeadingCommentRanges(source, node.pos) ?? [];
  return ranges.map(({ pos, end }) => source.slice(pos, end)).join('\n');
}

/** @type {Map<string, Map<string, Set<string>>>} */
const sets = new Map();
for (const statement of file.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel' || !statement.body) continue;
  for (const declaration of statement.body.statements) {
    if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
    for (const member of declaration.members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
      const found = /\[Api set: ([A-Za-z]+) ([A-Za-z0-9_.]+)/.exec(comment(member));
      if (name === null || found === null) continue;
      const set = /^[0-9.]+$/.test(found[2]) ? `${found[1]} ${found[2]}` : `${found[1]} ${found[2]} (preview)`;
      const classes = sets.get(set) ?? new Map();
      sets.set(set, classes);
      const members = classes.get(declaration.name.text) ?? new Set();
      classes.set(declaration.name.text, members.add(name));
    }
  }
}

const bySet = [...sets].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
const table = Object.fromEntries(
  bySet.map(([set, classes]) => [
    set,
    Object.fromEntries(
      [...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, members]) => [name, [...members].sort()]),
    ),
  ]),
);
const target = new URL('../addin/preview/host/apisets.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(table)}\n`);
const count = bySet.reduce(
  (sum, [, classes]) => sum + [...classes.values()].reduce((n, members) => n + members.size, 0),
  0,
);
process.stdout.write(`${count} members in ${bySet.length} sets\n`);
