import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './run';

const folder = makeFolder();

const WRITER = `
const { writeFileAtomically } = require(${JSON.stringify(join(__dirname, '../../lib/cli/write-file.ts'))});
const path = require('node:path').join(process.cwd(), 'bao-cao.xlsx');
process.stdout.write('begun');
writeFileAtomically(path, new Uint8Array(800_000_000), true).then(() => process.stdout.write('done'));
`;

/** A program that writes a large file, stopped by a signal as soon as the half-written file stands in the folder. */
async function stopWhileWriting(signal: NodeJS.Signals): Promise<number | null> {
  const script = join(folder(), 'writer.cjs');
  writeFileSync(script, `${compileHook()}\n${WRITER}`);
  const child = spawn(process.execPath, [script], { cwd: folder(), stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  while (child.exitCode === null && !readdirSync(folder()).some((name) => name.endsWith('.tmp')))
    await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill(signal);
  const [code] = (await ended) as [number | null];
  return code;
}

/** TypeScript files are compiled as they are asked for. */
function compileHook(): string {
  return `
const { transformSync } = require(${JSON.stringify(require.resolve('@swc/core'))});
require.extensions['.ts'] = (module, file) => module._compile(transformSync(require('node:fs').readFileSync(file, 'utf8'), {
  filename: file, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }).code, file);`;
}

test.each([
  ['Ctrl-C', 'SIGINT', 130],
  ['a request to end', 'SIGTERM', 143],
] as const)('%s while a result is written leaves the old file whole and nothing beside it', async (_, signal, code) => {
  const target = join(folder(), 'bao-cao.xlsx');
  writeFileSync(target, 'old');
  expect(await stopWhileWriting(signal)).toBe(code);
  expect(readFileSync(target, 'utf8')).toBe('old');
  expect(readdirSync(folder()).filter((name) => name !== 'writer.cjs')).toEqual(['bao-cao.xlsx']);
});
