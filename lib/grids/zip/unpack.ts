import { inflateSync, zipSync } from 'fflate';
import { GridError } from '../errors';
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FLOOR_BYTES } from '../limits';
import { crc32 } from './crc32';
import { readDirectory, type ZipEntry } from './directory';

/** Parts of a package by name, as {@link ZipEntry} has it. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the parts that `wanted` names. Bombs are refused by the sizes the zip declares, before anything is inflated; a part that is not what
 * its size and checksum say is damaged, since a letter that turned would be a wrong figure. Throws GridError.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const entries = readDirectory(bytes, wanted);
  let total = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    const bomb = size > RATIO_FLOOR_BYTES && size > packed.length * MAX_RATIO;
    if (bomb || total > MAX_UNPACKED_BYTES)
      throw new GridError('unpacks-too-large', {
        part: name,
        bytes: String(total),
        limit: String(bomb ? RATIO_FLOOR_BYTES : MAX_UNPACKED_BYTES),
      });
  }
  return new Map(entries.map((entry) => [entry.name, inflate(entry)]));
}

function inflate(entry: ZipEntry): Uint8Array {
  const { crc, method, name, packed, size } = entry;
  let content = packed;
  if (method === 8) {
    try {
      content = inflateSync(packed, { out: new Uint8Array(size) });
    } catch {
      throw new GridError('damaged', { reason: name });
    }
  }
  if (content.length !== size || crc32(content) !== crc) throw new GridError('damaged', { reason: name });
  return content;
}

/** A package of checked parts, stored unpacked: safe to hand to a library that has no limits of its own. */
export function repack(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
