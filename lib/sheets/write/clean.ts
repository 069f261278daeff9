/** Longest text a cell can hold, in UTF-16 units. */
export const MAX_TEXT = 32_767;
/** What stands in a cell whose number does not exist (NaN, ±∞): the sign Vietnamese yearbooks print for "not available". */
export const MISSING_MARK = '…';

// Characters that XML 1.0 forbids, and lone surrogates, which UTF-8 cannot carry.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Excel reads _xHHHH_ in stored text as the character with that code, so text that really says so has its underscore escaped.
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

export interface CleanText {
  readonly text: string;
  /** Set when something had to be taken out or cut. */
  readonly changed?: 'control-characters' | 'too-long';
}

/** Text as a cell can hold it: no forbidden characters, line ends as \n, at most {@link MAX_TEXT} units. */
export function cleanText(text: string): CleanText {
  let result = text;
  let changed: CleanText['changed'];
  if (result.includes('\r')) result = result.replace(/\r\n?/g, '\n');
  const legal = result.replace(FORBIDDEN, '');
  if (legal.length !== result.length) {
    result = legal;
    changed = 'control-characters';
  }
  if (result.length > MAX_TEXT) {
    // Never cut between the halves of a surrogate pair.
    const last = result.charCodeAt(MAX_TEXT - 1);
    result = result.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT);
    changed = 'too-long';
  }
  return changed ? { text: result, changed } : { text: result };
}

/** Text as it is stored in the package, where `_x0041_` would otherwise be read as "A". */
export function escapeStoredText(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE_LOOKALIKE, '_x005F_') : text;
}

const RISKY_START = /^[=+\-@]|^[\d.,]|^\s*\d/;

/**
 * True where Excel would turn the text into something else when a person edits the cell (a formula, a number without its leading
 * zeros, a date), so that the cell needs the number format "@".
 */
export function needsTextFormat(text: string): boolean {
  return RISKY_START.test(text) && text.length <= 255;
}
