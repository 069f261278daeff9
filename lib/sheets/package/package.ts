import { PackageError } from './errors';
import { readZip, unpack, type ZipEntry, type ZipLimits } from './zip-read';
import { packEntry, writeZip } from './zip-write';

type Part = { readonly entry?: ZipEntry; bytes?: Uint8Array; text?: string; changed: boolean };

/**
 * An Office package (.xlsx, .xlsm, .docx) as its parts. Parts that nobody changes are written back as the bytes they came in,
 * without unpacking them.
 */
export class Package {
  private readonly parts = new Map<string, Part>();

  private constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) this.parts.set(entry.name, { entry, changed: false });
  }

  /** @throws PackageError */
  static open(bytes: Uint8Array, limits?: ZipLimits): Package {
    return new Package(readZip(bytes, limits));
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  bytes(name: string): Uint8Array {
    const part = this.find(name);
    if (part.text !== undefined) return new TextEncoder().encode(part.text);
    part.bytes ??= unpack(part.entry!);
    return part.bytes;
  }

  /** The part as text, in UTF-8 or UTF-16 by its byte-order mark. */
  text(name: string): string {
    const part = this.find(name);
    part.text ??= decode(part.bytes ?? unpack(part.entry!));
    return part.text;
  }

  setText(name: string, text: string): void {
    const part = this.parts.get(name);
    if (part?.text === text) return;
    this.parts.set(name, { text: text.replace(/^(<\?xml[^>]*encoding=")UTF-16"/i, '$1UTF-8"'), changed: true });
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.parts.set(name, { bytes, changed: true });
  }

  /** Puts in an entry that is already packed. */
  setEntry(entry: ZipEntry): void {
    this.parts.set(entry.name, { entry, changed: false });
  }

  remove(name: string): void {
    this.parts.delete(name);
  }

  /** The package as a file. Parts keep their order; new ones come last. */
  async save(): Promise<Uint8Array> {
    const entries: ZipEntry[] = [];
    for (const [name, part] of this.parts)
      entries.push(part.changed ? await packEntry(name, this.bytes(name)) : part.entry!);
    return writeZip(entries);
  }

  private find(name: string): Part {
    const part = this.parts.get(name);
    if (!part) throw new PackageError('missing-part', name);
    return part;
  }
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
