import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../lib/messages';
import { readManifest } from './read-manifest';

const ROOT = join(__dirname, '..', '..');
const MANIFEST = join(ROOT, 'manifest.xml');
const SCHEMAS = join(ROOT, '..', 'shared', 'manifest-xsd');
const ORIGIN = 'https://localhost:3000';

const elements = readManifest(MANIFEST);
const defined = elements.filter(
  (element) => ['Image', 'Url', 'String'].includes(element.name) && element.attributes.id,
);
const addresses = elements
  .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
  .filter((value) => value?.includes('://'));

test('every resid resolves to a resource and every resource is used', () => {
  const ids = defined.map((element) => element.attributes.id!);
  const used = elements.flatMap((element) => element.attributes.resid ?? []);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.includes(id))).toEqual([]);
});

test('no id is given twice', () => {
  for (const list of [
    defined.map((element) => element.attributes.id!),
    elements.filter((element) => ['Control', 'Group'].includes(element.name)).map((element) => element.attributes.id!),
  ]) {
    expect(new Set(list).size).toBe(list.length);
  }
});

test('every address is https and on the one origin', () => {
  expect(addresses.filter((address) => !address!.startsWith(`${ORIGIN}/`))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(5);
});

test('every icon file exists and has the size that the manifest states', () => {
  const named = new Map(
    defined.filter(({ name }) => name === 'Image').map(({ attributes }) => [attributes.id!, attributes.DefaultValue!]),
  );
  const images = elements
    .filter((element) => element.name === 'Image' && element.attributes.size)
    .map(({ attributes }) => ({ size: Number(attributes.size), address: named.get(attributes.resid!)! }));
  const tops = [
    { size: 32, address: elements.find(({ name }) => name === 'IconUrl')!.attributes.DefaultValue! },
    { size: 64, address: elements.find(({ name }) => name === 'HighResolutionIconUrl')!.attributes.DefaultValue! },
  ];
  for (const { size, address } of [...images, ...tops]) {
    const png = readFileSync(join(ROOT, 'addin', new URL(address).pathname));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('the locales are the languages that are shipped', () => {
  const locales = new Set(
    elements.filter(({ name }) => name === 'Override').map(({ attributes }) => attributes.Locale!),
  );
  const main = readFileSync(MANIFEST, 'utf8').match(/<DefaultLocale>(.*)<\/DefaultLocale>/)![1]!;
  expect([main, ...locales].map((locale) => locale.slice(0, 2)).sort()).toEqual([...LANGUAGES].sort());
});

test('every text that people read has both languages', () => {
  const read = readFileSync(MANIFEST, 'utf8');
  const texts = [...read.matchAll(/<(bt:String|DisplayName|Description) [^>]*DefaultValue="[^"]*"(\/?)>/g)];
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((match) => match[2] === '/')).toEqual([]);
});

const present = existsSync(SCHEMAS);
if (!present) console.warn('manifest schemas are not at hand: the schema check is skipped');

(present ? test : test.skip)('the manifest is valid against the schemas of Microsoft, and a broken one is not', () => {
  expect(validate(MANIFEST)).toMatchObject({ status: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const broken = join(folder, 'broken.xml');
  writeFileSync(
    broken,
    readFileSync(MANIFEST, 'utf8').replace('<Permissions>ReadWriteDocument', '<Permissions>Everything'),
  );
  expect(validate(broken)).toMatchObject({ status: 1 });
  rmSync(folder, { recursive: true });
});

/** libxml2-wasm is an ES module with top-level await, which jest cannot load: it runs in a process of its own. */
function validate(manifest: string) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts', 'validate-manifest.mjs'), manifest, SCHEMAS], {
    encoding: 'utf8',
  });
}
