import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The shipped templates stand beside the bundle: dist/cli/doichieu.cjs → templates/. */
const FOLDER = join(__dirname, '..', '..', 'templates');

export interface ShippedTemplate {
  readonly name: string;
  readonly path: string;
}

/** The shipped templates in name order. */
export async function listTemplates(): Promise<ShippedTemplate[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.xlsx')).sort();
  return names.map((name) => ({ name: name.slice(0, -'.xlsx'.length), path: join(FOLDER, name) }));
}

/** Bytes of a shipped template by name (with or without .xlsx), or null. */
export async function readShippedTemplate(name: string): Promise<Uint8Array | null> {
  const wanted = name.replace(/\.xlsx$/i, '');
  const found = (await listTemplates()).find((template) => template.name === wanted);
  return found ? readFile(found.path) : null;
}
