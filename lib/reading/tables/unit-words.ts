import { cleanLabel, fold } from './clean';

const MAGNITUDES = new Set(
  'nghin ngan trieu ty ti tram chuc muoi 1000 100 10 thous thousand thousands mill million millions bill billion billions mil bil'.split(
    ' ',
  ),
);

/** What is counted or measured, folded and without magnitude. */
const BASES = new Set(
  (
    '%,phan tram,phan nghin,o/oo,dong,vnd,d,usd,do la,do la my,us$,$,euro,eur,yen,ha,hecta,hec ta,tan,ta,kg,kilogam,gam,gram,lit,m,m2,m3,m 2,m 3,met,met vuong,met khoi,km,km2,km 2,kwh,mwh,mw,gwh,kw,' +
    'nguoi,luot nguoi,luot,luot khach,khach,hk,hanh khach,hk.km,khach.km,luot khach.km,nguoi.km,tan.km,t.km,tan/km,con,cai,chiec,bo,doi,bao,vien,qua,cay,to,trang,hop,quyen,ban,cuon,' +
    'doanh nghiep,dn,du an,ho,xa phuong,giay phep,truong hop,hoc sinh,sinh vien,giao vien,giuong,giuong benh,bac si,thue bao,may,vu,lan,ngay,ngay nguoi,diem,diem %,diem phan tram,cap,tau,container,teu,san pham,san pham/nguoi,' +
    'lao dong,nhan khau,khau,tre,truong,lop,phong,phong hoc,co so,cho,sieu thi,trang trai,htx,hop tac xa,xa,phuong,thon,huyen,ta/ha,tan/ha,kg/nguoi,trieu dong/nguoi,dong/nguoi,nguoi/km2,con/ho,m2/nguoi,' +
    'ste,bbl,thung,trd,tr.d,tr dong,trdong,tr.dong,tr dg,cong trinh,' +
    'dong,dongs,of dong,of dongs,of vnd,vnds,person,persons,pers,pers.,people,of people,head,heads,ton,tons,tonne,tonnes,hectare,hectares,kilometre,kilometres,litre,litres,piece,pieces,unit,units,' +
    'enterprise,enterprises,establishment,establishments,project,projects,quintal,quintals,quintal/ha,quintals/ha,ton/ha,passenger,passengers,pax,student,students,pupil,pupils,teacher,teachers,household,households,percent,' +
    'per cent,percentage,us dollar,us dollars,of us dollars,of usd,dollars,times,year,years,inhabitants,person/km2,persons/km2,number,no,passengers.km,tons.km,persons.km'
  ).split(','),
);

const LEAD =
  /^[\s(*]*(?:don vi(?: tinh)?|dvt|dv tinh|donvi(?: tinh)?|dv|d\/v|unit(?:s)?(?: of measure)?)(?![a-z])[\s:.\-–()]*/;

/** One unit: any number of magnitudes, then something counted; "lần" alone or a bare magnitude is none. */
function isOneUnit(chunk: string): boolean {
  const words = chunk.split(' ').filter((word) => word !== '');
  let at = 0;
  while (at < words.length && MAGNITUDES.has(words[at]!.replace(/\.$/, ''))) at++;
  const rest = words.slice(at).join(' ').replace(/\.$/, '');
  return rest !== '' && BASES.has(rest);
}

/** True when the whole text names a unit: "Triệu đồng - Millions of dong", "Nghìn ha", "%", "Nghìn tấn, triệu USD". */
export function isUnitPhrase(text: string): boolean {
  if (text.length > 80) return false;
  const key = fold(text).replace(/^[(\s]+|[)\s:;]+$/g, '');
  if (key === '') return false;
  if (isOneUnit(key)) return true;
  const chunks = key
    .split(/\s*(?:[,;:+]|\s[-–/]\s|\sva\s)\s*/)
    .map((chunk) => chunk.replace(/^[()\s.]+|[()\s]+$/g, ''));
  return chunks.length <= 5 && chunks.every((chunk) => chunk !== '' && isOneUnit(chunk));
}

/** The unit that a "Đơn vị tính: …" line or a bare unit line prints, as printed; null for other texts. */
export function unitOfLine(text: string): string | null {
  let clean = cleanLabel(text);
  let led = false;
  for (let lead = LEAD.exec(fold(clean)); lead && lead[0].length < clean.length; lead = LEAD.exec(fold(clean))) {
    // Folding keeps the length, so offsets are those of the printed text.
    clean = clean.slice(lead[0].length);
    led = true;
  }
  const unit = trimUnit(clean);
  if (led) return unit.length > 0 && unit.length <= 60 && /[\p{L}%]/u.test(unit) ? dropEnglish(unit) : null;
  return isUnitPhrase(clean) ? dropEnglish(unit) : null;
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
  const at = unit.search(/\s*[-–/]\s*(?:Unit|Mill|Bill|Thous|Percent|VND|Dong)/i);
  return at > 0 ? trimUnit(unit.slice(0, at)) : unit;
}

const BRACKETS = /[([]([^()[\]]{1,40})[)\]]/g;

/** "theo tỷ lệ phần trăm (%)" says how something is shared out, not what it is counted in. */
const SHARED_BY = /theo (?:ty|ti) le(?: phan tram)?[^()]{0,12}$/;
const DASHED =
  /^(?:%|phan tram|percent)$|^(?:nghin|ngan|trieu|ty|ti|tram|thous\.?|thousands?|mill?\.?|millions?|bill?\.?|billions?)\s/;

/** The unit in brackets inside a heading or label: "Tổng số (Tỷ đồng)" → "Tỷ đồng". The last one that is a unit counts. */
export function unitInBrackets(text: string): string | null {
  let found: string | null = null;
  for (const match of text.matchAll(BRACKETS)) {
    const inside = unitOfLine(match[1]!);
    if (inside === null || (inside === '%' && SHARED_BY.test(fold(text.slice(0, match.index))))) continue;
    found = inside;
  }
  if (found !== null) return found;
  // "Growth rate -%", "Total - Thous. pers."; a noun behind a dash ("vệ sinh - lao động", "Niu-di-lân") is no unit.
  const dash = Math.max(text.lastIndexOf('-'), text.lastIndexOf('–'));
  const behind = dash > 0 ? text.slice(dash + 1).trim() : '';
  return behind !== '' && behind.length <= 20 && DASHED.test(fold(behind)) && isUnitPhrase(behind) ? behind : null;
}

/** Nouns that head columns by themselves ("Xã", "Huyện", "Trường"): alone in a heading they name what the column is about. */
const PLACES = new Set(
  'xa,phuong,thon,huyen,truong,lop,cho,ho,khau,con,may,vu,ban,to,lao dong,phong,co so,nguoi,du an,trang trai'.split(
    ',',
  ),
);

/** True for a heading line that is nothing but a unit: "Tỷ đồng", "(%)", but not the bare "Huyện". */
export function isUnitHeading(text: string): boolean {
  return isUnitPhrase(text) && (/^\s*\(/.test(text) || !PLACES.has(fold(text)));
}

/** Of two units printed for a table of quantities and values ("Nghìn tấn, triệu USD"), the one that a heading asks for. */
export function unitOfPair(unit: string, heading: string): string | null {
  const parts = unit.split(/\s*[,;]\s*/);
  if (parts.length !== 2 || !parts.every(isUnitPhrase)) return null;
  const money = parts.filter((part) => MONEY.test(fold(part)));
  if (money.length !== 1) return null;
  const key = fold(heading);
  if (/^(?:tri gia|gia tri|kim ngach|value)\b/.test(key)) return money[0]!;
  return /^(?:luong|so luong|khoi luong|quantity|volume)\b/.test(key) ? parts.find((part) => part !== money[0])! : null;
}

const MONEY = /\b(?:dong|vnd|usd|do la)\b/;

/** A unit cell of a unit column: any short text, since columns headed "Đơn vị" hold only units. Ditto marks repeat the one above. */
export function isDitto(text: string): boolean {
  return /^["“”'′″`´]{1,4}$|^-\s*["“”]\s*-$|^nt$/i.test(text.trim());
}
