/** What the checking engine adds to a page that already reads figures and observations: minified and gzipped. */
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { report } from './measure';

const PARTS: Readonly<Record<string, string>> = {
  'observations, sentences, pictures': `
    export { checkObservations } from './lib/checking/check-observations';
    export { explainFinding } from './lib/checking/explain';
    export { drawFinding } from './lib/checking/picture';`,
  'everything, check sets, rules and JSON too': `
    export { checkObservations } from './lib/checking/check-observations';
    export { explainFinding } from './lib/checking/explain';
    export { drawFinding } from './lib/checking/picture';
    export { checkSet } from './lib/checking/checkset/check-set';
    export { readRules } from './lib/checking/rules/rule';
    export { checkFormulas } from './lib/checking/formulas';
    export { checkSetJson } from './lib/checking/json';`,
};

/** The rooms below, and zod with them (the dataset is read with it), are in the page anyway. */
const below: Plugin = {
  name: 'rooms-below',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/(figures|observations|text)\/|^zod/ }, ({ path }) => ({ path, external: true }));
  },
};

async function sizes(): Promise<void> {
  for (const [what, contents] of Object.entries(PARTS)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      plugins: [below],
    });
    const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000;
    report(what, `${size.toFixed(1)} kB gz`, '<= 40 kB gz', size <= 40);
    if (size > 40) process.exitCode = 1;
  }
}

void sizes();
