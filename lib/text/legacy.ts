import { TCVN3_FIRST, TCVN3_LETTERS } from './tcvn3-table';
import { VNI_PAIRS, VNI_SINGLES } from './vni-table';

/**
 * Text typed for a .Vn* font, read as Latin-1, to Unicode. `upper` for the fonts whose name ends in H, which draw capitals.
 * Decode only on evidence (see detect-legacy.ts): true Unicode is spoilt by it. U+00AD is a letter here (ư).
 */
export function decodeTcvn3(text: string, options: { upper?: boolean } = {}): string {
  let decoded = '';
  for (let i = 0; i < text.length; i++) {
    const letter = TCVN3_LETTERS.charAt(text.charCodeAt(i) - TCVN3_FIRST);
    decoded += letter === '' || letter === ' ' ? text.charAt(i) : letter;
  }
  return options.upper ? decoded.toUpperCase() : decoded;
}

/** Text typed for a VNI-* font, read as Latin-1, to Unicode. Decode only on evidence: "Côte" would become "Cơte". */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let i = 0; i < text.length; i++) {
    const pair = VNI_PAIRS.get(text.slice(i, i + 2));
    if (pair !== undefined) {
      decoded += pair;
      i++;
    } else {
      const unit = text.charAt(i);
      decoded += VNI_SINGLES.get(unit) ?? unit;
    }
  }
  return decoded;
}

/** How the letters of a text are to be taken. `decomposed` is Unicode with marks of their own. */
export type LegacyEncoding = 'unicode' | 'decomposed' | 'tcvn3' | 'vni';

/** Brings a text to NFC Unicode from the encoding found for its block. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, options: { upper?: boolean } = {}): string {
  if (encoding === 'tcvn3') return decodeTcvn3(text, options);
  if (encoding === 'vni') return decodeVni(text);
  return text.normalize('NFC');
}
