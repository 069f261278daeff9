// Makes templates/*.xlsx from their descriptions in templates/*.ts. Run after changing one: node scripts/make-templates.mjs [FOLDER]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const outfile = 'node_modules/.cache/doi-chieu/make-templates.cjs';
mkdirSync('node_modules/.cache/doi-chieu', { recursive: true });
await build({
  entryPoints: ['templates/make.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['exceljs'],
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
