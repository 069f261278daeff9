/** Character classes shared by the scanners. All take UTF-16 code units; NaN (beyond the end) belongs to none. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Blank within a line: space, tab, NBSP, the fixed-width and narrow spaces. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isSpace(code: number): boolean {
  return isBlank(code) || code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** Hyphen, the dashes, and the minus sign U+2212. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d;
}

const LETTER = /^[\p{L}\p{M}]$/u;

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0x1ea0 && code <= 0x1ef9) return true;
  return LETTER.test(String.fromCharCode(code));
}

export function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code);
}
