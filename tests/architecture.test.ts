import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');

/** Which rooms of lib a room may import from, besides itself. The picture is in docs/architecture.md. */
const ALLOWED: Record<string, readonly string[]> = {
  text: [],
  figures: ['text'],
  observations: ['figures', 'text'],
  grids: ['text', 'figures'],
  messages: ['text', 'figures', 'observations'],
  reading: ['grids', 'observations', 'figures', 'text', 'messages'],
  checking: ['observations', 'figures', 'text', 'messages', 'grids', 'reading'],
  matching: ['observations', 'checking', 'figures', 'text', 'messages'],
  comparing: ['observations', 'figures', 'text'],
  sheets: ['checking', 'matching', 'comparing', 'grids', 'messages', 'observations', 'figures', 'text', 'reading'],
  writing: ['checking', 'comparing', 'matching', 'messages', 'sheets', 'observations', 'figures', 'text', 'grids'],
};

function listSources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listSources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Modules a file needs when it runs; `import type` is left out for the message catalogues, which may know every room's codes. */
function importsOf(path: string, withTypes = true): string[] {
  const text = readFileSync(path, 'utf8');
  const read = withTypes ? text : text.replace(/import type[^;]*;/g, '');
  return [...read.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!);
}

const sources = listSources(join(ROOT, 'lib'));

test('every room of lib imports only from rooms below it', () => {
  const wrong: string[] = [];
  for (const path of sources) {
    const room = relative(join(ROOT, 'lib'), path).split('/')[0]!;
    const allowed = ALLOWED[room];
    if (!allowed) continue;
    for (const target of importsOf(path, room !== 'messages')) {
      if (!target.startsWith('.')) continue;
      const targetRoom = relative(join(ROOT, 'lib'), resolve(path, '..', target)).split('/')[0]!;
      if (targetRoom !== room && !allowed.includes(targetRoom)) wrong.push(`${relative(ROOT, path)} → ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('lib never imports from addin and knows neither Office.js nor Node outside the command line', () => {
  const wrong: string[] = [];
  for (const path of sources) {
    const inCli = relative(join(ROOT, 'lib'), path).startsWith('cli');
    for (const target of importsOf(path)) {
      if (target.includes('addin/') || target.includes('office-js')) wrong.push(`${relative(ROOT, path)} → ${target}`);
      if (!inCli && target.startsWith('node:')) wrong.push(`${relative(ROOT, path)} → ${target}`);
    }
    if (/\b(Excel\.run|Office\.onReady|document\.getElementById)\b/.test(readFileSync(path, 'utf8'))) wrong.push(path);
  }
  expect(wrong).toEqual([]);
});

test('only addin/excel calls Office.js, besides the host emulator that answers it', () => {
  const wrong = listSources(join(ROOT, 'addin'))
    .filter(
      (path) =>
        !relative(ROOT, path).startsWith('addin/excel/') && !relative(ROOT, path).startsWith('addin/preview/host/'),
    )
    .filter((path) => /\b(Excel\.(run|RequestContext)|Office\.(onReady|context))\b/.test(readFileSync(path, 'utf8')));
  expect(wrong.map((path) => relative(ROOT, path))).toEqual([]);
});
