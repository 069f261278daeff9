import { cleanLabel, fold } from './clean';

/** Words that units are made of, folded; a phrase of these alone is a unit. */
const WORDS = new Set(
  (
    'nghin ngan trieu ty ti tram dong vnd vnđ usd do la my euro % phan nghin o ha hecta tan ta kg gam gram lit lits m m2 m3 km km2 kwh mw nguoi luot ' +
    'khach hk hk.km tan.km t.km con cai chiec bo doi bao vien qua cay to dn doanh nghiep du an ho xa giay phep truong hop hoc sinh sinh vien ' +
    'giuong thue may the hop mau trang vu lan ban ngay thang nam quyen cuon luong met khoi vuong bq diem cap toa nha can phong thuoc so sp san pham ' +
    'khau nhan lao hang chuyen cap container teu gwh kw tr.d trd tr.dong ' +
    'thous thousand thousands mill million millions bill billion billions of dong dongs vnds person persons pers people head heads ton tons tonne ' +
    'tonnes hectare hectares kilometre kilometres unit units enterprise enterprises number no percent per cent sq litre litres piece pieces ' +
    'quintal quintals inhabitants pax passengers students dollars us times year'
  ).split(' '),
);

/** At least one of these must be there: what is counted or the sign itself. */
const BASES = new Set(
  (
    'dong vnd usd euro % ha hecta tan ta kg gam gram lit m2 m3 km km2 kwh mw gwh nguoi luot hk hk.km tan.km t.km con cai chiec bo doi bao vien qua cay to dn nghiep an ho xa phep hop ' +
    'sinh vien giuong bao may vu lan ban diem cap khach trang hk.km trd tr.d ' +
    'dongs person persons pers people head heads ton tons tonne tonnes hectare hectares kilometre kilometres unit units enterprise enterprises percent litres piece pieces quintal quintals pax passengers students dollars'
  ).split(' '),
);

const LEAD = /^(?:don vi(?: tinh)?|dvt|dv tinh|unit(?:s)?(?: of measure)?|donvi(?: tinh)?)\b[\s:.\-–()]*/;

/** True when the whole text names a unit: "Triệu đồng - Millions of dong", "Nghìn ha", "%". */
export function isUnitPhrase(text: string): boolean {
  const words = fold(text)
    .replace(/^[(\s]+|[)\s.]+$/g, '')
    .split(/[\s,/()\-–:;+]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 12) return false;
  return words.every((word) => WORDS.has(word) || /^\d{1,4}$/.test(word)) && words.some((word) => BASES.has(word));
}

/** The unit that a "Đơn vị tính: …" line or a bare unit line prints, as printed; null for other texts. */
export function unitOfLine(text: string): string | null {
  const clean = cleanLabel(text);
  const key = fold(clean);
  const lead = LEAD.exec(key);
  if (lead && lead[0].length < key.length) {
    // Folding keeps the length, so offsets are those of the printed text.
    const unit = trimUnit(clean.slice(lead[0].length));
    return unit.length > 0 && unit.length <= 60 && /[a-zA-ZÀ-ỹ%]/.test(unit) ? dropEnglish(unit) : null;
  }
  return isUnitPhrase(clean) ? dropEnglish(trimUnit(clean)) : null;
}

/** True for a line that says where a unit stands, even when the unit itself is left out. */
export function isUnitLead(text: string): boolean {
  return LEAD.test(fold(text));
}

function trimUnit(text: string): string {
  return text.replace(/^[\s(:.\-–]+|[\s).:;]+$/g, '');
}

/** "Triệu đồng - Millions of dong" and "Tỷ đồng - Unit: Bill. dongs" name one unit twice; the first is kept. */
function dropEnglish(unit: string): string {
  const parts = unit.split(/\s*[-–/]\s*(?=(?:Unit|Mill|Bill|Thous|Percent|Vnd|VND|Dong)[a-z]*\b)/i);
  return trimUnit(parts[0] ?? unit) || unit;
}

const BRACKETS = /[([]([^()[\]]{1,40})[)\]]/g;

/** The unit in brackets inside a heading or label: "Tổng số (Tỷ đồng)" → "Tỷ đồng". The last one that is a unit counts. */
export function unitInBrackets(text: string): string | null {
  let found: string | null = null;
  for (const match of text.matchAll(BRACKETS)) {
    const inside = cleanLabel(match[1]!).replace(/^(?:đơn vị(?: tính)?|ĐVT|unit)\s*:?\s*/i, '');
    if (isUnitPhrase(inside)) found = inside;
  }
  return found;
}

/** A unit cell of a unit column: any short text, since columns headed "Đơn vị" hold only units. Ditto marks repeat the one above. */
export function isDitto(text: string): boolean {
  return /^["“”'′″`´]{1,4}$|^-\s*["“”]\s*-$|^nt$/i.test(text.trim());
}
