import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddin } from '../browser/build';
import { readManifest } from './read-manifest';

const ADDRESS = 'https://example.gov.vn/doi-chieu';
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-build-'));
  await buildAddin(ADDRESS, folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });

test('every address of the manifest is under the given one, and names a file of the folder', () => {
  const addresses = readManifest(join(folder, 'manifest.xml'))
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value) => value?.includes('://'));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address!.startsWith(`${ADDRESS}/`)).toBe(true);
    expect(existsSync(join(folder, address!.slice(ADDRESS.length + 1)))).toBe(true);
  }
});

test('nothing of the development address is left in what is served', () => {
  const texts = files().filter((name) => /\.(html|json|xml|js)$/.test(name));
  expect(texts).toEqual(expect.arrayContaining(['functions.js', 'functions.json', 'functions.en.json', 'help.html']));
  for (const name of texts)
    expect([name, readFileSync(join(folder, name), 'utf8').includes('localhost:3000')]).toEqual([name, false]);
  const { functions } = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8')) as {
    functions: { helpUrl: string }[];
  };
  const help = readFileSync(join(folder, 'help.html'), 'utf8');
  for (const { helpUrl } of functions) {
    const [page, id] = helpUrl.split('#');
    expect(page).toBe(`${ADDRESS}/help.html`);
    // The page is minified: quotes may be gone.
    expect(help).toMatch(new RegExp(`id="?${id}"?[ >]`));
  }
});

test('the page finds its scripts wherever the folder stands, and office.js comes from Microsoft alone', () => {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*src="?([^\s">]+)/g)].map((match) => match[1]!);
  const outside = scripts.filter((source) => /^(\/|https?:)/.test(source));
  expect(outside).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  for (const source of scripts) if (!outside.includes(source)) expect(files()).toContain(source);
  expect(files().filter((name) => /office\.js$|excel-web|excel-win32/i.test(name))).toEqual([]);
  for (const name of files().filter((one) => one.endsWith('.js')))
    expect([name, /OSF\.DDA\.|_richApiNativeBridge/.test(readFileSync(join(folder, name), 'utf8'))]).toEqual([
      name,
      false,
    ]);
});
