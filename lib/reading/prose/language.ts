const SAMPLE = 20_000;
const SHORTEST = 80;
/** Words that English cannot do without and Vietnamese does not have, with or without accents. */
const ENGLISH =
  /\b(?:of|and|with|by|from|reached|percent|year|province|was|were|grew|rose|fell|billion|million|trillion|compared|total)\b/gi;
/** Words that are also Vietnamese ones without their accents. */
const WEAK = /\b(?:the|in|to|per|up|down|is)\b/gi;
/** Letters of Vietnamese that English does not have. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/giu;
/** Names keep their accents in English-language papers: "Quảng Ninh", "VNĐ". */
const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{0,20}/gu;

/** Whether running text is English rather than Vietnamese. Looks at the beginning, for speed. A short text must say so by two words and no accent. */
export function seemsEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const strong = sample.match(ENGLISH)?.length ?? 0;
  if (strong === 0) return false;
  const common = strong + (sample.match(WEAK)?.length ?? 0);
  const marked = sample.replace(NAME, '').match(VIETNAMESE)?.length ?? 0;
  if (letters < SHORTEST) return marked === 0 && common >= 2;
  return marked * 50 < letters && common * 60 > letters && strong * 150 > letters;
}
