import { cleanLabel, fold, stripBullet } from './clean';

const DIACRITIC = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
const ENGLISH =
  /^(?:of|and|the|for|from|on|by|in|to|with|at|total|state|budgets?|local|provincial|domestic|revenues?|expenditures?|expenses?|development|investments?|capital|construction|recurrent|current|regular|transfers?|balanc(?:e|ed|ing)|targets?|targeted|others?|contingenc(?:y|ies)|grants?|aids?|oil|crude|land|housing|lottery|lotteries|tax(?:es)?|fees?|charges?|education|training|vocational|health(?:care)?|science|technology|culture|information|broadcasting|physical|sports?|social|reliefs?|economics?|administration|price|support|defen[cs]e|security|brought|carried|unbalanced?|registration|licen[cs]e|value|corporate|individual|personal|income|natural|resources?|central|non-?state|foreign-?invested|enterprises?|soes?|decentrali[sz]ed|shared|national|programs?|programmes?|environment|imports?|exports?|principal|payments?|interest|surplus|mobili[sz]ation|financial|reserve|funds?|special|consumption)$/i;

/** The Vietnamese half of a label that goes on in English ("Chi thường xuyên Recurrent expenditures"); the whole label where it has one language. */
export function vietnamesePart(label: string): string {
  const words = cleanLabel(label).split(' ');
  const last = words.findLastIndex((word) => DIACRITIC.test(word));
  if (last < 0) return words.join(' ');
  const tail = words.slice(last + 1).findIndex((word) => ENGLISH.test(word.replace(/[^A-Za-z-]/g, '')));
  const kept = tail < 0 ? words : words.slice(0, last + 1 + tail);
  return kept.join(' ').replace(/[\s\-–/:;,]+$/, '');
}

/** Short forms that budget and statistics tables use, on folded words with single blanks. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bns ?nn\b/g, 'ngan sach nha nuoc'],
  [/\bns ?dp\b/g, 'ngan sach dia phuong'],
  [/\bnstw\b|\bns tw\b/g, 'ngan sach trung uong'],
  [/\bns\b/g, 'ngan sach'],
  [/\btw\b/g, 'trung uong'],
  [/\bdnnn\b/g, 'doanh nghiep nha nuoc'],
  [/\bdn\b/g, 'doanh nghiep'],
  [/\bnn\b/g, 'nuoc ngoai'],
  [/\bsx ?kd\b/g, 'san xuat kinh doanh'],
  [/\bxnk\b/g, 'xuat nhap khau'],
  [/\bxk\b/g, 'xuat khau'],
  [/\bnk\b/g, 'nhap khau'],
  [/\bxdcb\b/g, 'xay dung co ban'],
  [/\bctmt ?qg\b|\bctmt quoc gia\b/g, 'chuong trinh muc tieu quoc gia'],
  [/\bctmt\b/g, 'chuong trinh muc tieu'],
  [/\b(?:gd ?dt|gd va dt)\b/g, 'giao duc dao tao'],
  [/\bkh ?cn\b/g, 'khoa hoc cong nghe'],
  [/\bsn\b/g, 'su nghiep'],
  [/\bsdd\b/g, 'su dung dat'],
  [/\btti?db\b/g, 'tieu thu dac biet'],
  [/\bdia phuong dia phuong\b/g, 'dia phuong'],
];

/** A label as the rules of indicators see it: Vietnamese half, folded, without brackets, numbering and marks, short forms written out. */
export function ruleKey(label: string): string {
  let key = fold(vietnamesePart(stripBullet(label)))
    .replace(/\([^()]{0,160}\)/g, ' ')
    .replace(/^\s*(?:[ivx]{1,5}|[a-h]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/-]\s*/, '')
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
  for (const [pattern, words] of SHORT_FORMS) key = key.replace(pattern, words);
  return key;
}
