#!/usr/bin/env node
// The command line runs from the bundle that `npm ci` makes (script "prepare"); see scripts/build-cli.mjs.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '..', 'dist', 'cli', 'doichieu.cjs');
if (!existsSync(bundle)) {
  process.stderr.write(
    'doichieu: thiếu dist/cli/doichieu.cjs; chạy "npm run build:cli" (missing bundle; run "npm run build:cli").\n',
  );
  process.exit(2);
}
require(bundle);
