const END = 0xfffffffe;
const HEADER = 512;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/**
 * A stream of a compound file ([MS-CFB]), found by the first of its names that is there; null where the file is not whole. Sectors that
 * lie beside each other are copied in one go.
 */
export function readStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | null {
  if (bytes.length < HEADER * 2) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  if (view.getUint32(0, false) !== 0xd0cf11e0 || (sectorSize !== 512 && sectorSize !== 4096)) return null;
  const table = readTable(view, sectorSize);
  if (!table) return null;
  const chain = (first: number, size: number) => readChain(bytes, table, first, size, sectorSize);
  const directory = chain(view.getUint32(48, true), Number.POSITIVE_INFINITY);
  if (!directory) return null;
  const entries = readDirectory(directory);
  const called = (name: string) => (one: DirectoryEntry) =>
    one.type === 2 && one.name.toUpperCase() === name.toUpperCase();
  const entry = names.map((name) => entries.find(called(name))).find((one) => one);
  const root = entries.find((one) => one.type === 5);
  if (!entry || entry.size > bytes.length) return null;
  if (entry.size >= view.getUint32(56, true)) return chain(entry.start, entry.size);
  // Short streams stand in sectors of their own within the root's stream.
  const mini = root && chain(root.start, root.size);
  const miniTable = chain(view.getUint32(60, true), Number.POSITIVE_INFINITY);
  if (!mini || !miniTable) return null;
  const miniSize = 1 << view.getUint16(32, true);
  const links = new DataView(miniTable.buffer, miniTable.byteOffset, miniTable.byteLength);
  const stream = new Uint8Array(entry.size);
  let filled = 0;
  for (let at = entry.start, guard = 0; filled < entry.size; at = links.getUint32(at * 4, true), guard++) {
    if (at * 4 + 4 > miniTable.length || guard > entry.size) return null;
    const part = mini.subarray(at * miniSize, Math.min((at + 1) * miniSize, at * miniSize + entry.size - filled));
    if (part.length === 0) return null;
    stream.set(part, filled);
    filled += part.length;
  }
  return stream;
}

/** The table of sector links, put together from the sectors that the header and the chain behind it list. */
function readTable(view: DataView, sectorSize: number): Uint32Array | null {
  const count = view.getUint32(44, true);
  const perSector = sectorSize / 4;
  if (count === 0 || count * perSector > view.byteLength / 16 + perSector * 2) return null;
  const table = new Uint32Array(count * perSector);
  let filled = 0;
  const take = (sector: number): boolean => {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > view.byteLength) return false;
    for (let index = 0; index < perSector; index++)
      table[filled * perSector + index] = view.getUint32(start + index * 4, true);
    filled++;
    return true;
  };
  for (let index = 0; index < 109 && filled < count; index++)
    if (!take(view.getUint32(76 + index * 4, true))) return null;
  let next = view.getUint32(68, true);
  for (let guard = 0; filled < count; guard++) {
    const start = (next + 1) * sectorSize;
    if (guard > count || start + sectorSize > view.byteLength) return null;
    for (let index = 0; index < perSector - 1 && filled < count; index++)
      if (!take(view.getUint32(start + index * 4, true))) return null;
    next = view.getUint32(start + sectorSize - 4, true);
  }
  return table;
}

function readChain(
  bytes: Uint8Array,
  table: Uint32Array,
  first: number,
  size: number,
  sectorSize: number,
): Uint8Array | null {
  const runs: Uint8Array[] = [];
  let length = 0;
  let at = first;
  while (at < END && length < size) {
    let last = at;
    // The links ascend by one through most of a file.
    while (table[last] === last + 1 && length + (last - at + 1) * sectorSize < size) last++;
    const start = (at + 1) * sectorSize;
    if (at >= table.length || start >= bytes.length || length > bytes.length) return null;
    const run = bytes.subarray(start, Math.min((last + 2) * sectorSize, start + size - length));
    runs.push(run);
    length += run.length;
    at = table[last]!;
  }
  if (Number.isFinite(size) && length < size) return null;
  const stream = new Uint8Array(length);
  let filled = 0;
  for (const run of runs) {
    stream.set(run, filled);
    filled += run.length;
  }
  return stream;
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

function readDirectory(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    let name = '';
    for (let index = 0; index + 2 < length; index += 2) name += String.fromCharCode(view.getUint16(at + index, true));
    entries.push({
      name,
      type: directory[at + 66]!,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
