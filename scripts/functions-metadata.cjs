// Metadata of the custom functions: functions.json in Vietnamese (the add-in's first language) and functions.en.json.
// Names, types and optional arguments come from the declarations in addin/functions/functions.ts by Microsoft's own generator, so that
// they cannot differ from the code; the words of the Vietnamese file come from the message catalogue.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

const ROOT = join(__dirname, '..');
const DECLARATIONS = join(ROOT, 'addin', 'functions', 'functions.ts');
const CATALOGUE = join(ROOT, 'lib', 'messages', 'functions.vi.ts');

/** A TypeScript file that imports nothing but types, as a module. */
function loadCatalogue(path) {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports;
}

function inVietnamese(metadata, descriptions) {
  const functions = metadata.functions.map((one) => {
    const words = descriptions[one.id];
    if (words?.parameters.length !== one.parameters.length)
      throw new Error(
        `lib/messages/functions.vi.ts does not describe ${one.id} with its ${one.parameters.length} arguments`,
      );
    const parameters = one.parameters.map((parameter, index) => {
      const [name, description] = words.parameters[index];
      return { ...parameter, name, description };
    });
    return { ...one, description: words.description, parameters };
  });
  return { ...metadata, functions };
}

/** Both files as text, and the help page's address written into every function. */
async function makeFunctionsMetadata(address) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(DECLARATIONS);
  if (errors.length > 0) throw new Error(`addin/functions/functions.ts: ${errors.join('; ')}`);
  const plain = JSON.parse(metadataJson);
  const functions = plain.functions.map((one) => ({ ...one, helpUrl: `${address}/help.html#${one.id}` }));
  const english = { ...plain, functions };
  const vietnamese = inVietnamese(english, loadCatalogue(CATALOGUE).functionDescriptionsVi);
  const write = (metadata) => `${JSON.stringify(metadata, null, 2)}\n`;
  return { 'functions.json': write(vietnamese), 'functions.en.json': write(english) };
}

/** Adds the files to a build. */
class FunctionsMetadataPlugin {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('functions-metadata', (compilation) => {
      for (const path of [DECLARATIONS, CATALOGUE]) compilation.fileDependencies.add(path);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'functions-metadata', stage }, async () => {
        for (const [name, text] of Object.entries(await makeFunctionsMetadata(this.address)))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin, makeFunctionsMetadata };
