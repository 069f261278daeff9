import { unzipSync, zipSync } from 'fflate';
import type { Random } from './random';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const copy = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);

function flip(bytes: Uint8Array, random: Random, count: number): Uint8Array {
  const changed = copy(bytes);
  for (let done = 0; done < count && changed.length > 0; done++)
    changed[random.below(changed.length)]! ^= 1 << random.below(8);
  return changed;
}

function range(bytes: Uint8Array, random: Random): [number, number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(Math.max(1, bytes.length >> 3)))];
}

/** Values at which counts, sizes and offsets go wrong. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

export const BYTE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'one bit': (bytes, random) => flip(bytes, random, 1),
  'many bits': (bytes, random) => flip(bytes, random, 2 + random.below(60)),
  'bytes replaced': (bytes, random) => {
    const changed = copy(bytes);
    for (let done = 0; done < 30; done++) changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  'cut short': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'cut at the front': (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 4096))),
  'a range of zeros': (bytes, random) => copy(bytes).fill(0, ...range(bytes, random)),
  'a range of ones': (bytes, random) => copy(bytes).fill(255, ...range(bytes, random)),
  'a range left out': (bytes, random) => {
    const [from, to] = range(bytes, random);
    return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
  },
  'a range repeated': (bytes, random) => {
    const [from, to] = range(bytes, random);
    const times = 1 + random.below(20);
    const part = bytes.subarray(from, to);
    const changed = new Uint8Array(bytes.length + part.length * times);
    changed.set(bytes.subarray(0, to));
    for (let index = 0; index < times; index++) changed.set(part, to + index * part.length);
    changed.set(bytes.subarray(to), to + part.length * times);
    return changed;
  },
  'an edge value in four bytes': (bytes, random) => {
    const changed = copy(bytes);
    const view = new DataView(changed.buffer);
    for (let done = 0; done < 1 + random.below(4) && changed.length >= 4; done++)
      view.setUint32(random.below(changed.length - 3), random.pick(EDGES), true);
    return changed;
  },
  'an edge value in two bytes': (bytes, random) => {
    const changed = copy(bytes);
    const view = new DataView(changed.buffer);
    for (let done = 0; done < 1 + random.below(8) && changed.length >= 2; done++)
      view.setUint16(random.below(changed.length - 1), random.pick(EDGES) & 0xffff, true);
    return changed;
  },
  'two ranges swapped': (bytes, random) => {
    const changed = copy(bytes);
    const size = 1 + random.below(512);
    const [one, two] = [random.below(bytes.length), random.below(bytes.length)];
    changed.set(bytes.subarray(one, Math.min(one + size, bytes.length - (two > one ? two - one : 0))), two);
    changed.set(bytes.subarray(two, Math.min(two + size, bytes.length - (one > two ? one - two : 0))), one);
    return changed;
  },
  'the directory at the end spoilt': (bytes, random) => {
    const changed = copy(bytes);
    const from = Math.max(0, bytes.length - 600);
    for (let done = 0; done < 6; done++)
      changed[from + random.below(bytes.length - from)] = random.pick([0, 255, random.below(256)]);
    return changed;
  },
};

/** Changes inside the parts of a package, which flipped bytes of the packed form hardly ever reach. */
export const PART_MUTATIONS: Readonly<Record<string, (parts: Parts, random: Random) => void>> = {
  'bits of a part': (parts, random) => change(parts, random, (part) => flip(part, random, 1 + random.below(20))),
  'a part cut short': (parts, random) => change(parts, random, (part) => part.slice(0, random.below(part.length))),
  'a part left out': (parts, random) => parts.delete(random.pick([...parts.keys()])),
  'a part emptied': (parts, random) => change(parts, random, () => new Uint8Array(0)),
  'two parts swapped': (parts, random) => {
    const names = [...parts.keys()];
    const [one, two] = [random.pick(names), random.pick(names)];
    const kept = parts.get(one)!;
    parts.set(one, parts.get(two)!);
    parts.set(two, kept);
  },
  'a part in another case of letters': (parts, random) => {
    const name = random.pick([...parts.keys()]);
    parts.set(name.toUpperCase(), parts.get(name)!);
    parts.delete(name);
  },
  'tags moved in a part': (parts, random) => textChange(parts, random, moveTags),
  'a number of a part made large': (parts, random) => textChange(parts, random, enlarge),
  'a tag repeated in a part': (parts, random) =>
    textChange(parts, random, (text) => repeatTag(text, random, 1 + random.below(2000))),
};

type Parts = Map<string, Uint8Array>;

function change(parts: Parts, random: Random, how: (part: Uint8Array) => Uint8Array): void {
  const name = random.pick([...parts.keys()]);
  if (parts.get(name)!.length > 0) parts.set(name, how(parts.get(name)!));
}

function textChange(parts: Parts, random: Random, how: (text: string, random: Random) => string): void {
  const names = [...parts.keys()].filter((name) => /\.(xml|rels)$/i.test(name));
  if (names.length === 0) return;
  const name = random.pick(names);
  parts.set(name, new TextEncoder().encode(how(new TextDecoder().decode(parts.get(name)!), random)));
}

/** Tags of an XML or HTML text change places, or are taken out. */
export function moveTags(text: string, random: Random): string {
  const pieces = text.split(/(?=<)/);
  for (let done = 0; done < 1 + random.below(5); done++) {
    const [from] = pieces.splice(random.below(pieces.length), 1);
    if (from !== undefined && random.next() < 0.7) pieces.splice(random.below(pieces.length + 1), 0, from);
  }
  return pieces.join('');
}

const LARGE = ['0', '-1', '65536', '1048577', '16385', '2147483648', '4294967296', '1e308', '99999999999999999999'];

export function enlarge(text: string, random: Random): string {
  const numbers = [...text.matchAll(/\d+/g)];
  const found = numbers[random.below(numbers.length)];
  if (!found) return text;
  return text.slice(0, found.index) + random.pick(LARGE) + text.slice(found.index + found[0].length);
}

export function repeatTag(text: string, random: Random, times: number): string {
  const pieces = text.split(/(?=<)/);
  const at = random.below(pieces.length);
  pieces.splice(at, 0, (pieces[at] ?? '').slice(0, 2000).repeat(times));
  return pieces.join('');
}

const TEXT_MUTATIONS: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'tags moved': moveTags,
  'a number made large': enlarge,
  'a tag repeated': (text, random) => repeatTag(text, random, 1 + random.below(2000)),
};

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** One mutation of a file, chosen by the random numbers: its name and the bytes. */
export function mutate(bytes: Uint8Array, random: Random): { what: string; bytes: Uint8Array } {
  if (isZip(bytes) && random.next() < 0.6) {
    const what = random.pick(Object.keys(PART_MUTATIONS));
    const parts: Parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
    PART_MUTATIONS[what]!(parts, random);
    return { what, bytes: zipSync(Object.fromEntries(parts), { level: 1 }) };
  }
  if (bytes[0] === 0x3c && random.next() < 0.5) {
    const what = random.pick(Object.keys(TEXT_MUTATIONS));
    return { what, bytes: new TextEncoder().encode(TEXT_MUTATIONS[what]!(new TextDecoder().decode(bytes), random)) };
  }
  const what = random.pick(Object.keys(BYTE_MUTATIONS));
  return { what, bytes: bytes.length === 0 ? bytes : BYTE_MUTATIONS[what]!(bytes, random) };
}
