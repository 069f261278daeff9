import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

const ROOT = join(__dirname, '..', '..');
const PACKAGE = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };

/**
 * Starts Chromium from the npm package on Linux x64 (unpacked once into the checkout's cache), or an installed Chrome elsewhere.
 * Null, with the reason on the console, where no browser can run.
 */
export async function launchBrowser(): Promise<Browser | null> {
  try {
    if (process.platform !== 'linux' || process.arch !== 'x64') return await playwright.launch({ channel: 'chrome' });
    return await playwright.launch({
      executablePath: await unpackedChromium(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    });
  } catch (error) {
    console.warn(`no browser can run here, the browser flows are skipped: ${(error as Error).message.split('\n')[0]}`);
    return null;
  }
}

/** The package unpacks into the temporary folder and reuses whatever is there: give it a folder of its own version. */
async function unpackedChromium(): Promise<string> {
  const folder = join(ROOT, 'node_modules', '.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // Makes the package unpack its own NSS libraries too, so that a bare machine needs no system package.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
