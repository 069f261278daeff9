import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');
const BUILT = join(ROOT, 'dist', 'preview', 'index.html');
const LOCK = join(ROOT, 'node_modules', '.cache', 'preview-build.lock');
const SOURCES = ['addin', 'lib', 'templates', 'webpack.config.js', 'manifest.xml'];
/** A build that hangs this long has failed; its lock is then taken over. */
const LOCK_MILLISECONDS = 5 * 60_000;

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isCurrent(): boolean {
  // For work on the tests themselves: takes the build as it stands.
  if (process.env.PREVIEW_BUILT && existsSync(BUILT)) return true;
  return existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(...SOURCES.map((name) => newest(join(ROOT, name))));
}

function takeLock(): boolean {
  try {
    mkdirSync(join(LOCK, '..'), { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LOCK_MILLISECONDS) rmdirSync(LOCK);
    return false;
  }
}

/** Does one build at a time: they share a cache. */
async function lockedWebpack(options: readonly string[]): Promise<void> {
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  await promisify(execFile)(process.execPath, [webpack, '--mode', 'production', ...options], { cwd: ROOT });
}

/** Builds the preview page where the sources are newer than the last build; test files that run side by side build once. */
export async function buildPreview(): Promise<void> {
  while (!isCurrent()) {
    if (!takeLock()) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      await lockedWebpack(['--env', 'preview']);
      return;
    } finally {
      rmdirSync(LOCK);
    }
  }
}

/** Builds the add-in for an address into a folder, as an administrator does. */
export async function buildAddin(address: string, folder: string): Promise<void> {
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 500));
  try {
    await lockedWebpack(['--env', `url=${address}`, '--output-path', folder]);
  } finally {
    rmdirSync(LOCK);
  }
}
