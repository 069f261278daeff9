import { readFiles, removeFile, writeFile } from './keep-records';

/** Files are kept up to so many bytes together; what goes beyond has to be opened again. */
const MOST_BYTES = 40_000_000;

/** Bytes of the open files that are kept. */
const open = new Map<string, number>();

/** Remembers a file that was opened, so that it can be there again when the pane is opened again. */
export async function rememberFile(name: string, bytes: ArrayBuffer): Promise<void> {
  open.delete(name);
  const others = [...open.values()].reduce((sum, size) => sum + size, 0);
  if (others + bytes.byteLength > MOST_BYTES) {
    await removeFile(name);
    return;
  }
  open.set(name, bytes.byteLength);
  await writeFile({ name, bytes });
}

/** Forgets the files that are not open any more. */
export async function forgetOthers(names: ReadonlySet<string>): Promise<void> {
  for (const name of [...open.keys()]) {
    if (names.has(name)) continue;
    open.delete(name);
    await removeFile(name);
  }
}

/** The files that were open in this workbook, as far as they were kept. */
export async function keptFiles(): Promise<{ readonly name: string; readonly bytes: ArrayBuffer }[]> {
  const files = await readFiles();
  for (const { name, bytes } of files) open.set(name, bytes.byteLength);
  return files;
}
