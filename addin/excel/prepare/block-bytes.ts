/** UTF-8 bytes that a block of cell inputs takes in a request. Counted without making the bytes: that would be as long again. */
export function blockBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const value of row) bytes += typeof value === 'string' ? textBytes(value) + 3 : 10;
  return bytes;
}

/** Each half of a surrogate pair counts three, two more than the pair takes. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) bytes += code < 0x800 ? 1 : 2;
  }
  return bytes;
}
