// Prints what the pane costs: node scripts/measure-pane.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'node_modules', '.cache', 'measure-pane.cjs');

/** The sources look for files beside themselves; in one bundle each has to keep its own folder. */
const keepFolders = {
  name: 'keep-folders',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

mkdirSync(dirname(OUTPUT), { recursive: true });
await build({
  entryPoints: [join(ROOT, 'tests', 'bench', 'measure-pane.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  outfile: OUTPUT,
  plugins: [keepFolders],
  logLevel: 'error',
});
createRequire(import.meta.url)(OUTPUT);
