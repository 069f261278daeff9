/** Lower-cases one UTF-16 unit and drops its Vietnamese marks; a unit that has none comes back lower-cased. Always one unit long. */
function foldUnit(unit: string): string {
  const special = SPECIAL.get(unit);
  if (special) return special;
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}

/** Letters that do not decompose: đ, its look-alike eth, and U+01A3, which old converters wrote for ư. */
const SPECIAL = new Map([
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ð', 'd'],
  ['Ð', 'd'],
  ['ƣ', 'u'],
  ['Ƣ', 'u'],
]);

const CACHE = new Map<string, string>();

/** Lower case without marks, unit for unit, so that offsets stay true. Give it NFC text: combining marks of their own stay where they are. */
export function foldKeepingLength(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      folded += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : unit;
      continue;
    }
    let plain = CACHE.get(unit);
    if (plain === undefined) {
      plain = foldUnit(unit);
      if (CACHE.size < 4096) CACHE.set(unit, plain);
    }
    folded += plain;
  }
  return folded;
}

/** The key by which Vietnamese words are compared without accents: lower case, đ as d, no marks, so tone placement and NFC/NFD do not matter. */
export function foldAccents(text: string): string {
  return foldKeepingLength(text.normalize('NFC')).replace(/[\u0300-\u036f]/g, '');
}

/** Lower case, unit for unit: letters whose lower case is longer (İ) stay as they are. */
export function lowerKeepingLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const small = unit.toLowerCase();
    kept += small.length === 1 ? small : unit;
  }
  return kept;
}
