// Makes up reports with annexes, puts one slip into one of the two, and prints how many were found and rightly named.
// usage: node scripts/study-matching.mjs [--pairs N] [--rows N] [--verbose]
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const args = process.argv.slice(2);
function take(name, fallback) {
  const at = args.indexOf(name);
  return at < 0 ? fallback : Number(args[at + 1]);
}
const pairs = take('--pairs', 200);
const rows = take('--rows', 12);
mkdirSync(resolve('out'), { recursive: true });
const outfile = resolve('out/study-matching.cjs');
await build({
  stdin: {
    contents: `export { nameless, study, timeless } from './scripts/matching/study';
export { scoreDocuments } from './scripts/matching/documents/run';
export { makePair } from './scripts/matching/pairs';
export { checkAcross } from './lib/matching';
export { describe } from './lib/writing/describe';
export { readProse } from './lib/reading/prose/read-prose';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
  external: ['exceljs', 'mammoth', 'pdfjs-dist', '@e965/xlsx'],
});
const { nameless, study, timeless, scoreDocuments, makePair, checkAcross, describe, readProse } = createRequire(
  import.meta.url,
)(outfile);

function print(title, result) {
  console.log(`\n${title}`);
  console.log(
    `clean pairs ${result.pairs}, report figures matched ${result.matched}/${result.figures}, false findings ${result.falseConflicts}`,
  );
  console.log('slip        made  found  named  blamed wrongly  elsewhere');
  for (const { kind, made, found, named, misblamed, stray } of result.kinds)
    console.log(
      [
        kind.padEnd(10),
        ...[made, found, named].map((n) => String(n).padStart(6)),
        String(misblamed).padStart(15),
        String(stray).padStart(10),
      ].join(' '),
    );
}

print('As observations', study({ pairs, rows }));
const throughText = (report) =>
  readProse(describe(report, 'vi'), { doc: 'bao-cao.docx', date: '2030-01-01' }).observations;
print(
  'Through the text (written as sentences and read again)',
  study({ pairs: Math.min(pairs, 40), rows, read: throughText }),
);
print('Annex rows without known names', study({ pairs, rows, annex: nameless }));
print('Annex columns without periods', study({ pairs, rows, annex: timeless }));

console.log('\nFiles as officers write them (.docx and .xlsx, written and read again)');
await scoreDocuments(args.includes('--verbose'), console.log);

const pair = makePair({ seed: 1, rows: 20 });
const sources = [
  { id: 'a', observations: pair.report },
  { id: 'b', observations: pair.annex },
];
const times = [];
for (let round = 0; round < 30; round++) {
  const start = performance.now();
  checkAcross(sources);
  times.push(performance.now() - start);
}
const first = times[0];
times.sort((a, b) => a - b);
console.log(
  `\n${pair.report.length + pair.annex.length} figures: first ${first.toFixed(1)} ms, median ${times[15].toFixed(1)} ms`,
);
