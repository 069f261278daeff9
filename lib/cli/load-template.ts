import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandContext } from './context';
import { UsageFault } from './fault';
import { listTemplates, readShippedTemplate } from './templates-folder';

/** Bytes of a template: a file of that name, else a shipped template. Throws UsageFault when there is neither. */
export async function loadTemplate({ io, messages }: CommandContext, name: string): Promise<Uint8Array> {
  const own = await readFile(resolve(io.cwd, name)).catch(() => null);
  if (own) return own;
  const shipped = await readShippedTemplate(name.replace(/^templates[\\/]/, ''));
  if (shipped) return shipped;
  const names = (await listTemplates()).map((template) => template.name).join(', ');
  throw new UsageFault(messages.unknownTemplate({ name, names }));
}
