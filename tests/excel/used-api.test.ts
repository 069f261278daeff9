import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readManifest } from '../manifest/read-manifest';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'addin', 'excel');
/** Members that are used only where they are there, with the set they ask for. */
const GUARDED = new Map<string, string>([['triggerSource', '1.14']]);

/** Every member of Excel's API that addin/excel names, with the requirement set in its documentation. */
function usedMembers(): Map<string, string> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(FOLDER, name));
  const program = ts.createProgram(files, {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['office-js'],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const set =
        symbol &&
        /\[Api set: ExcelApi ([\d.]+)/.exec(
          ts.displayPartsToString(symbol.getDocumentationComment(checker)) + tagText(symbol),
        );
      if (set) used.set(checker.symbolToString(symbol), set[1]!);
    }
    ts.forEachChild(node, visit);
  }
  function tagText(symbol: ts.Symbol): string {
    return symbol
      .getJsDocTags(checker)
      .map((tag) => ts.displayPartsToString(tag.text))
      .join(' ');
  }
  for (const file of files) visit(program.getSourceFile(file)!);
  return used;
}

const later = (a: string, b: string) => Number(a.split('.')[1]) - Number(b.split('.')[1]) > 0;

test('addin/excel uses nothing newer than the requirement set that the manifest declares', () => {
  const declared = readManifest(join(ROOT, 'manifest.xml')).find(
    ({ name, attributes }) => name === 'Set' && attributes.Name === 'ExcelApi',
  )!.attributes.MinVersion!;
  const used = usedMembers();
  expect(used.size).toBeGreaterThan(30);
  const beyond = [...used].filter(([member, set]) => later(set, declared) && GUARDED.get(member) !== set);
  expect(beyond).toEqual([]);
  const needed = [...used]
    .filter(([member]) => !GUARDED.has(member))
    .map(([, set]) => set)
    .reduce((most, set) => (later(set, most) ? set : most));
  expect(later(declared, needed)).toBe(false);
});
