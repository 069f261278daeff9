// Bundles the command line into dist/cli/doichieu.cjs. Heavy readers stay outside and load only when a file needs them.

import { chmodSync } from 'node:fs';
import { build } from 'esbuild';

await build({
  entryPoints: ['lib/cli/main.ts'],
  outfile: 'dist/cli/doichieu.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  sourcemap: 'linked',
  external: ['exceljs', 'mammoth', 'pdfjs-dist', '@e965/xlsx'],
  logLevel: 'warning',
});
chmodSync('bin/doichieu.cjs', 0o755);
