// Validates an add-in manifest against the schemas in a folder: node scripts/validate-manifest.mjs MANIFEST SCHEMA-FOLDER.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const [manifestPath = 'manifest.xml', schemas] = process.argv.slice(2);
if (!schemas) {
  process.stderr.write('usage: node scripts/validate-manifest.mjs MANIFEST SCHEMA-FOLDER\n');
  process.exit(2);
}
xmlRegisterFsInputProviders();
const all = join(schemas, 'all.xsd');
const validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(all, 'utf8'), { url: all }));
try {
  validator.validate(XmlDocument.fromString(readFileSync(manifestPath, 'utf8')));
  process.stdout.write(`${manifestPath}: valid\n`);
} catch (error) {
  process.stdout.write(`${manifestPath}: ${error.message}\n`);
  process.exitCode = 1;
}
