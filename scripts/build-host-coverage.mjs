/** Writes addin/preview/host/COVERAGE.md from the emulated Excel's registry of objects: node scripts/build-host-coverage.mjs */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const host = new URL('../addin/preview/host/', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('coverage.ts', host))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
const { describeCoverage } = await import(code);
writeFileSync(new URL('COVERAGE.md', host), describeCoverage());
