// Bundles tests/bench/NAME.bench.ts and runs it: node scripts/run-bench.mjs NAME [args]. Without a name, all of them in turn.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'tests', 'bench');
const [wanted, ...args] = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => wanted === undefined || name === wanted);
if (names.length === 0) {
  console.error(`no benchmark named "${wanted}" in tests/bench`);
  process.exit(2);
}
const out = join(root, 'node_modules', '.cache', 'bench');
mkdirSync(out, { recursive: true });
let failed = 0;
for (const name of names) {
  const outfile = join(out, `${name}.cjs`);
  await build({
    entryPoints: [join(folder, `${name}.bench.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  if (!existsSync(outfile)) process.exit(1);
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit', cwd: root });
  if (status !== 0) failed = 1;
}
process.exit(failed);
