const SAMPLE = 20_000;
const SHORTEST = 80;
/** Words that English cannot do without and Vietnamese does not have. */
const ENGLISH = /\b(?:the|of|and|in|to|with|by|from|reached|percent|year|province)\b/gi;
/** Letters of Vietnamese that English does not have. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/giu;

/** Whether running text seems to be English: this reader knows the words of Vietnamese only. Looks at the beginning, for speed. */
export function seemsEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < SHORTEST) return false;
  const marked = sample.match(VIETNAMESE)?.length ?? 0;
  const common = sample.match(ENGLISH)?.length ?? 0;
  return marked * 50 < letters && common * 60 > letters;
}
