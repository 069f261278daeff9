import { Deflate, deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-read';

/** Below this the native stream costs more to set up than it saves. */
const NATIVE_FROM = 1 << 16;
const LEVEL = 6;

function hasNative(): boolean {
  return typeof CompressionStream === 'function';
}

/** Raw deflate of the bytes, by the platform where it has it (about twice as fast), else by fflate. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (!hasNative() || bytes.length < NATIVE_FROM) return deflateSync(bytes, { level: LEVEL });
  const packer = openNative();
  await packer.write(bytes);
  return packer.close();
}

interface Packer {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<Uint8Array>;
}

/** Takes a part piece by piece as text and packs it as it comes: the whole part is never in memory. */
export class EntryStream {
  private readonly packer: Packer = hasNative() ? openNative() : openPortable();
  private readonly encoder = new TextEncoder();
  private crc = 0;
  private size = 0;

  async write(text: string): Promise<void> {
    const bytes = this.encoder.encode(text);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    await this.packer.write(bytes);
  }

  async close(name: string): Promise<ZipEntry> {
    return { name, method: 8, crc: this.crc, size: this.size, raw: await this.packer.close() };
  }
}

function openNative(): Packer {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const chunks: Uint8Array[] = [];
  const reading = (async () => {
    const reader = stream.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      chunks.push(value);
    }
  })();
  // The error, if any, is seen when the stream is closed.
  reading.catch(() => {});
  return {
    write: async (bytes) => {
      await writer.write(bytes as Uint8Array<ArrayBuffer>);
    },
    close: async () => {
      await writer.close();
      await reading;
      return join(chunks);
    },
  };
}

function openPortable(): Packer {
  const chunks: Uint8Array[] = [];
  const packer = new Deflate({ level: LEVEL }, (chunk) => {
    chunks.push(chunk);
  });
  return {
    write: async (bytes) => packer.push(bytes),
    close: async () => {
      packer.push(new Uint8Array(0), true);
      return join(chunks);
    },
  };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}
