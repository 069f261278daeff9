import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

const ROOT = join(__dirname, '..', '..');
const BUILT = join(ROOT, 'dist', 'preview');
const OFFICE_JS = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
export const ORIGIN = 'https://localhost:3000';
export const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a page asked for: everything, and what was neither its own nor office.js. */
export interface Served {
  readonly strangers: string[];
  readonly requests: string[];
}

function fileOf(base: string, path: string): string | null {
  const file = normalize(join(base, path === '/' ? '/index.html' : path));
  return file.startsWith(base) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/**
 * Answers the page's requests from the build and from the npm copy of office.js; everything else is refused and listed. Needs no
 * server, no certificate and no network.
 */
export async function servePreview(page: Page): Promise<Served> {
  const strangers: string[] = [];
  const requests: string[] = [];
  await page.route('**/*', async (route) => {
    const address = route.request().url();
    requests.push(address);
    const { pathname } = new URL(address);
    const file = address.startsWith(`${ORIGIN}/`)
      ? fileOf(BUILT, decodeURIComponent(pathname))
      : address.startsWith(MICROSOFT)
        ? fileOf(OFFICE_JS, address.slice(MICROSOFT.length - 1).split('?')[0]!)
        : null;
    if (file) {
      await route.fulfill({
        body: readFileSync(file),
        contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      });
      return;
    }
    if (!address.startsWith(ORIGIN) && !address.startsWith(MICROSOFT)) strangers.push(address);
    await route.fulfill({ status: 404, body: '' });
  });
  return { strangers, requests };
}
