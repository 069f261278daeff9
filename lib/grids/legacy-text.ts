import { detectLegacy, encodingOfFont } from '../text/detect-legacy';
import { decodeLegacy } from '../text/legacy';
import type { GridWarning } from './errors';
import { KIND } from './store';
import type { StoredGrid } from './stored-grid';

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Brings all text of a sheet to NFC Unicode. TCVN3 and VNI are decided by the cell's font where it is known, otherwise by the letters
 * of the whole sheet, and of a column where the sheet is mixed; never by one short cell. Changes the store's strings in place.
 */
export function decodeSheetText(grid: StoredGrid): GridWarning[] {
  const { store } = grid;
  if (!store.strings.some((text) => BEYOND_ASCII.test(text))) return [];
  const fontOf: (string | undefined)[] = new Array(store.strings.length);
  for (let index = 0; index < store.size; index++)
    if (store.kinds[index] === KIND.text) fontOf[store.textIdAt(index)] ??= store.styleAt(index).font;
  const groups = new Map<string, number[]>();
  store.strings.forEach((text, id) => {
    if (!BEYOND_ASCII.test(text)) return;
    const font = fontOf[id];
    const named = font === undefined ? null : encodingOfFont(font);
    const key = named ? font! : '';
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  });
  const warnings: GridWarning[] = [];
  for (const [font, ids] of groups) {
    if (font === '' && isPlainVietnamese(ids.map((id) => store.strings[id]!))) continue;
    const found = detectLegacy(
      ids.map((id) => store.strings[id]!),
      font || undefined,
    );
    for (const id of ids) store.strings[id] = decodeLegacy(store.strings[id]!, found.encoding, { upper: found.upper });
    if (found.encoding !== 'unicode' && found.encoding !== 'decomposed')
      warnings.push({ code: 'legacy-text', sheet: grid.sheet, details: { encoding: found.encoding, by: found.by } });
  }
  return warnings;
}

/** Letters that only Vietnamese has in Unicode, composed. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
/** Combining marks, and the signs that TCVN3 puts in place of letters. */
const DOUBTFUL = /[\u0300-\u036f\u00a1-\u00bf]/;

/** Most texts hold letters that no legacy encoding has, and none holds a sign of one: there is nothing to decode or compose. */
function isPlainVietnamese(texts: readonly string[]): boolean {
  let plain = 0;
  for (const text of texts) {
    if (VIETNAMESE.test(text)) plain++;
    else if (DOUBTFUL.test(text)) return false;
  }
  return plain * 2 > texts.length && !texts.some((text) => /[\u0300-\u036f]/.test(text));
}
