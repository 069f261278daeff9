import { partName } from '../zip/directory';
import type { Parts } from '../zip/unpack';

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
