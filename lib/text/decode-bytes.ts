import { decodeTcvn3, decodeVni } from './legacy';
import { countSyllables } from './syllable';

export type ByteEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252';

/** A text file as text. Warnings are codes of the message catalogue. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: ByteEncoding;
  readonly warnings: readonly TextWarning[];
}

/** `encoding-guessed`: by letters only; `letters-lost`: question marks stand where letters were; `not-vietnamese`: no encoding gave Vietnamese words. */
export type TextWarning = 'encoding-guessed' | 'letters-lost' | 'not-vietnamese';

const SAMPLE = 4096;
/** Share of well-formed words from which a single-byte encoding is believed. */
const BELIEVED = 0.6;

/**
 * Text of a text file: byte-order mark, then strict UTF-8, then UTF-16 without mark by its zero bytes, then windows-1258, TCVN3 and VNI
 * by the share of well-formed Vietnamese words, else windows-1252. The byte-order mark is left out. Line ends stay.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return result(decode('utf-8', bytes.subarray(3)), 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return result(decode('utf-16le', bytes.subarray(2)), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return result(decode('utf-16be', bytes.subarray(2)), 'utf-16be');
  const wide = wideWithoutMark(bytes);
  if (wide) return result(decode(wide, bytes), wide);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return result(utf8, 'utf-8');
  return singleByte(bytes);
}

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

/** What windows-1252 has at 0x80 to 0x9F; some runtimes decode these as control characters. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return decode('windows-1252', bytes).replace(/[\x80-\x9f]/g, (unit) =>
    HIGH_CONTROLS.charAt(unit.charCodeAt(0) - 0x80),
  );
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a zero in most of its high bytes. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (length < 2 || Math.max(even, odd) * 10 <= length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function singleByte(bytes: Uint8Array): DecodedText {
  const latin = decodeWindows1252(bytes);
  const candidates: { encoding: ByteEncoding; text: string }[] = [
    { encoding: 'windows-1258', text: decode('windows-1258', bytes).normalize('NFC') },
    { encoding: 'tcvn3', text: decodeTcvn3(latin) },
    { encoding: 'vni', text: decodeVni(latin) },
  ];
  let best: { encoding: ByteEncoding; text: string; share: number } | null = null;
  for (const candidate of candidates) {
    const { marked, wellFormed } = countSyllables(candidate.text, { symbols: true });
    const share = marked === 0 ? 0 : wellFormed / marked;
    if (!best || share > best.share) best = { ...candidate, share };
  }
  if (best && best.share >= BELIEVED) return result(best.text, best.encoding, ['encoding-guessed']);
  return result(latin, 'windows-1252', ['not-vietnamese']);
}

/** A question mark inside a word ("NU?C") is a letter that an earlier conversion could not write. */
const LOST = /[\p{L}]\?[\p{L}]|[\p{L}]{1,12}\? [\p{L}]{1,12}\?/u;

function result(text: string, encoding: ByteEncoding, warnings: TextWarning[] = []): DecodedText {
  const lost = text.includes('\ufffd') || LOST.test(text.slice(0, 20_000));
  return { text, encoding, warnings: lost ? [...warnings, 'letters-lost'] : warnings };
}
