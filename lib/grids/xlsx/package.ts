import { unzipSync } from 'fflate';
import { GridError } from '../errors';
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FLOOR_BYTES } from '../limits';

/** Parts of an Office package by name, without a leading slash and in lower case, since producers disagree about case. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the parts that `wanted` names. Refuses bombs by the sizes the zip declares, before anything is inflated;
 * a lying size only ever yields that many bytes.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  let total = 0;
  const parts = new Map<string, Uint8Array>();
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!wanted(partName(name))) return false;
        total += originalSize;
        const bomb = originalSize > RATIO_FLOOR_BYTES && originalSize > size * MAX_RATIO;
        if (bomb || total > MAX_UNPACKED_BYTES)
          throw new GridError('unpacks-too-large', { part: name, bytes: String(total) });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof GridError) throw error;
    throw new GridError('damaged', { reason: String(error instanceof Error ? error.message : error) });
  }
  for (const [name, content] of Object.entries(found)) parts.set(partName(name), content);
  return parts;
}

export function partName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

const utf8 = new TextDecoder('utf-8');
const utf16 = new TextDecoder('utf-16le');

/** Text of a part; empty where it is missing. */
export function partText(parts: Parts, name: string): string {
  const content = parts.get(partName(name));
  if (!content) return '';
  return content[0] === 0xff && content[1] === 0xfe ? utf16.decode(content) : utf8.decode(content);
}

/** Resolves a relationship target against the folder of the part that holds it. */
export function resolveTarget(base: string, target: string): string {
  if (target.startsWith('/')) return partName(target);
  const path = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return partName(path.join('/'));
}
