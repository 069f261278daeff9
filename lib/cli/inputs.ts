import type { Dirent } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MAX_FILE_BYTES } from '../grids/limits';
import type { CliMessages } from '../messages/cli.vi';
import type { Io } from './io';

/** One FILE of the call, folders already opened. */
export interface Input {
  /** As the user wrote it; for files of a folder, the folder's path and the path within. "-" is standard input. */
  readonly file: string;
  /** Named one by one on the command line, not found in a folder. */
  readonly named: boolean;
  /** The bytes, or the sentence that says why there are none. */
  load(): Promise<{ readonly bytes: Uint8Array } | { readonly error: string }>;
}

/** Expands FILE… in order: a folder becomes its files, recursively, in name order. Missing ones become inputs that say so. */
export async function listInputs(files: readonly string[], io: Io, messages: CliMessages): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const file of files) {
    if (file === '-') {
      inputs.push(fromStandardInput(file, io, messages));
      continue;
    }
    const path = resolve(io.cwd, file);
    const info = await stat(path).catch(() => null);
    if (!info) inputs.push(failed(file, true, messages.notFound({ file })));
    else if (info.isDirectory()) inputs.push(...(await listFolder(file, path, messages)));
    else inputs.push(fromDisk(file, path, true, messages));
  }
  return inputs;
}

async function listFolder(shown: string, path: string, messages: CliMessages): Promise<Input[]> {
  const found: Input[] = [];
  const pending = [{ shown, path }];
  while (pending.length > 0) {
    const folder = pending.pop()!;
    let entries: Dirent[];
    try {
      entries = await readdir(folder.path, { withFileTypes: true });
    } catch (error) {
      found.push(failed(folder.shown, false, messages.unreadable({ file: folder.shown, detail: codeOf(error) })));
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const child = { shown: join(folder.shown, entry.name), path: join(folder.path, entry.name) };
      if (entry.isDirectory()) pending.push(child);
      else if (entry.isFile()) found.push(fromDisk(child.shown, child.path, false, messages));
    }
  }
  found.sort((a, b) => (a.file < b.file ? -1 : 1));
  return found.length > 0 ? found : [failed(shown, true, messages.emptyFolder({ file: shown }))];
}

function fromDisk(file: string, path: string, named: boolean, messages: CliMessages): Input {
  return {
    file,
    named,
    load: async () => {
      try {
        // Asked before reading: what is over the limit, or has no end (a pipe, a device), is not read at all.
        const info = await stat(path);
        // One byte more is let through, for the reader to refuse with its own sentence.
        if (!info.isFile()) return { error: messages.unreadable({ file, detail: 'ENOTSUP' }) };
        if (info.size > MAX_FILE_BYTES) return { bytes: await readStart(path, MAX_FILE_BYTES + 1) };
        return { bytes: await readFile(path) };
      } catch (error) {
        return { error: messages.unreadable({ file, detail: codeOf(error) }) };
      }
    },
  };
}

function fromStandardInput(file: string, io: Io, messages: CliMessages): Input {
  return {
    file,
    named: true,
    load: async () => {
      try {
        return { bytes: await io.stdin() };
      } catch (error) {
        return { error: messages.unreadable({ file, detail: codeOf(error) }) };
      }
    },
  };
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

async function readStart(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function failed(file: string, named: boolean, error: string): Input {
  return { file, named, load: async () => ({ error }) };
}

/** The name of a file without its folders. */
export function baseName(file: string): string {
  return file.split(/[\\/]/).pop() ?? file;
}
