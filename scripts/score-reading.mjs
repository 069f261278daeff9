// Reads a folder of texts and scores the reading against a gold file with the scorer beside it.
// usage: node scripts/score-reading.mjs [--gold FILE] [--texts DIR] [--out PRED.json] [scorer options …]

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const args = process.argv.slice(2);
function take(name, fallback) {
  const at = args.indexOf(name);
  return at < 0 ? fallback : args.splice(at, 2)[1];
}
const gold = resolve(take('--gold', '../shared/gold/seeds-gold.json'));
const texts = resolve(take('--texts', '../shared/seeds'));
const out = resolve(take('--out', 'out/reading-predictions.json'));
if (!existsSync(texts)) {
  console.error(`No texts at ${texts}: give a folder with --texts.`);
  process.exit(2);
}
const bundle = resolve('out/score-reading.cjs');
await build({
  stdin: {
    contents: `export { readProse } from './lib/reading/prose/read-prose'; export { toRecord } from './lib/observations/record';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
const { readProse, toRecord } = createRequire(import.meta.url)(bundle);
const records = [];
for (const file of readdirSync(texts)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const text = readFileSync(join(texts, file), 'utf8').replace(/^\uFEFF/, '');
  const { observations, others } = readProse(text, { doc: file });
  records.push(...[...observations, ...others].map(toRecord));
}
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, JSON.stringify(records, null, 1));
const scorer = join(dirname(gold), 'score.py');
if (!existsSync(scorer) || !existsSync(gold)) console.error(`No scorer at ${scorer}; predictions are in ${out}.`);
else process.exit(spawnSync('python3', [scorer, gold, out, ...args], { stdio: 'inherit' }).status ?? 1);
