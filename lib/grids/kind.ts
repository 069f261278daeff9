/** What a file is, by its first bytes; the extension never decides. */
export type FileKind =
  | 'xls'
  | 'xlsx'
  | 'xlsb'
  | 'ods'
  | 'docx'
  | 'zip'
  | 'spreadsheetml'
  | 'html'
  | 'json'
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'text';

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The first characters as Latin letters, without a byte-order mark and the zeros of UTF-16. */
function head(bytes: Uint8Array, length: number): string {
  let text = '';
  for (let index = 0; index < bytes.length && text.length < length; index++) {
    const byte = bytes[index]!;
    if (byte !== 0 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte !== 0xfe && byte !== 0xff)
      text += String.fromCharCode(byte);
  }
  return text;
}

/** Does the ASCII text occur in the bytes (zip directories hold part names in clear)? */
export function holdsAscii(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0 && at + text.length <= bytes.length; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < text.length && bytes[at + index] === text.charCodeAt(index)) index++;
    if (index === text.length) return true;
  }
  return false;
}

function zipKind(bytes: Uint8Array): FileKind {
  // The central directory stands at the end; its names are enough to tell the packages apart.
  const tail = bytes.subarray(Math.max(0, bytes.length - 262_144));
  const holds = (name: string) => holdsAscii(tail, name) || holdsAscii(bytes.subarray(0, 4096), name);
  if (holds('xl/workbook.bin')) return 'xlsb';
  if (holds('xl/workbook') || holds('xl/worksheets/')) return 'xlsx';
  if (holds('word/document')) return 'docx';
  if (holds('opendocument.spreadsheet')) return 'ods';
  return holds('[Content_Types].xml') ? 'xlsx' : 'zip';
}

/** Tells the kind of a file from its first bytes. */
export function detectKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  // BIFF2–5 without the compound file around it: a BOF record is first.
  if (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) &&
    (bytes[2] ?? 99) <= 16 &&
    bytes[3] === 0
  )
    return 'xls';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return zipKind(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image';
  const text = head(bytes, 2048).trimStart();
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (text.startsWith('{') || text.startsWith('[')) return 'json';
  const lower = text.toLowerCase();
  if (lower.startsWith('<?xml') || lower.startsWith('<workbook'))
    return lower.includes('urn:schemas-microsoft-com:office:spreadsheet') || lower.includes('excel.sheet')
      ? 'spreadsheetml'
      : 'html';
  if (/^<(!doctype html|html|head|meta|table|body|div|style|!--)/.test(lower)) return 'html';
  return 'text';
}
