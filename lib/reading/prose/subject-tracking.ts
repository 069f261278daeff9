import type { Quantity } from './quantities';
import type { SubjectMention } from './subjects';
import type { Token } from './tokens';

/** Whom a figure speaks of, and how surely. */
export interface SubjectReading {
  readonly name: string | null;
  readonly certainty: number;
  readonly mention?: SubjectMention;
}

const COMPARES = new Set(
  'với cùng hơn như sau sang giáp qua từ đến về gần giữa cạnh bằng nhất chung trong của'.split(' '),
);
const PARTNER = new Set('với cùng hơn như sau sang giáp qua giữa cạnh gần từ'.split(' '));
const VERBS = new Set(
  'đạt là tăng giảm ước có chiếm khoảng đã đón thu hút : ( còn bằng đang vẫn mới chỉ hiện thực dự'.split(' '),
);

const NAMES_TIME = new Set(['năm', 'quý', 'tháng']);
const PASSED = new Set(['sau', 'theo', 'cạnh', 'cùng', 'với']);
const LEADS = new Set('đạt là tăng giảm ước có đứng xếp'.split(' '));

/**
 * The subject of each figure of a sentence, in order. `fallback` is whom the text speaks of when the sentence is silent. Also the subject that
 * the sentence leaves behind for the next one.
 */
export function trackSubjects(
  tokens: readonly Token[],
  mentions: readonly SubjectMention[],
  quantities: readonly Quantity[],
  fallback: SubjectReading,
  usual: string | null,
): { subjects: SubjectReading[]; left: SubjectReading } {
  const listed = listMembers(tokens, mentions, quantities);
  let current = fallback;
  let outside = fallback;
  let base: SubjectReading | null = null;
  let depth = 0;
  let next = 0;
  const subjects: SubjectReading[] = [];
  let token = 0;
  for (const quantity of quantities) {
    while (token < quantity.from) {
      const { word } = tokens[token]!;
      if (word === '(') {
        if (depth++ === 0) outside = current;
      } else if (word === ')' && depth > 0 && --depth === 0) current = outside;
      while (next < mentions.length && mentions[next]!.from === token) {
        const mention = mentions[next++]!;
        const reading = readMention(tokens, mention, quantities, listed.has(mention), usual, depth > 0);
        if (!reading) continue;
        current = reading;
        if (depth === 0) base ??= reading;
      }
      token++;
    }
    subjects.push(current);
  }
  if (!base) {
    for (; next < mentions.length; next++) {
      base = readMention(tokens, mentions[next]!, quantities, listed.has(mentions[next]!), usual, false);
      if (base) break;
    }
  }
  return { subjects, left: base ?? fallback };
}

function readMention(
  tokens: readonly Token[],
  mention: SubjectMention,
  quantities: readonly Quantity[],
  listed: boolean,
  usual: string | null,
  bracketed: boolean,
): SubjectReading | null {
  const before = tokens[mention.from - 1]?.word ?? '';
  const after = tokens[mention.to]?.word ?? '';
  switch (mention.kind) {
    case 'foreign':
      return null;
    case 'country':
      if (usual === mention.name || usual === null) return { name: mention.name, certainty: 0.8, mention };
      // "vốn FDI vào Việt Nam đạt 15 tỷ USD" in a text about a province.
      return LEADS.has(after) ? { name: mention.name, certainty: 0.75, mention } : null;
    case 'region':
      return VERBS.has(after) || isNumber(tokens[mention.to]) ? { name: null, certainty: 0.5, mention } : null;
    case 'nation': {
      if (before === 'khẩu' || (before === 'đầu' && !VERBS.has(after)) || isBesideFigure(tokens, mention, quantities))
        return null;
      const leads = VERBS.has(after) || isNumber(tokens[mention.to]);
      // "thu nhập bình quân của cả nước năm 2022 đạt": the nation is spoken of before any figure.
      if (before === 'của' && NAMES_TIME.has(after) && !quantities.some((quantity) => quantity.to <= mention.from))
        return { name: mention.name, certainty: 0.8, mention };
      if (COMPARES.has(before) && !leads) return null;
      if (before === 'với' || before === 'nhất' || before === 'hơn')
        return leads && after === '(' ? { name: mention.name, certainty: 0.85, mention } : null;
      return { name: mention.name, certainty: 0.9, mention };
    }
    case 'province': {
      if (listed) return null;
      if (before === '(' && after === ')')
        return usual === null ? { name: mention.name, certainty: 0.6, mention } : null;
      if (PARTNER.has(before) && mention.name !== usual) return null;
      if (mention.name !== usual && usual !== null && isPlaceOfEvent(tokens, mention) && !bracketed) return null;
      return { name: mention.name, certainty: mention.name === usual ? 0.97 : 0.85, mention };
    }
  }
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number';
}

/** "đứng thứ 8 cả nước", "23% GDP của cả nước": the nation only measures the figure before it. */
function isBesideFigure(tokens: readonly Token[], mention: SubjectMention, quantities: readonly Quantity[]): boolean {
  if (['tăng', 'giảm', 'đạt', 'ước', 'là', 'có'].includes(tokens[mention.to]?.word ?? '')) return false;
  const last = quantities.findLast((quantity) => quantity.to <= mention.from);
  if (!last || mention.from - last.to > 8) return false;
  for (let i = last.to; i < mention.from; i++) if (/[,;(.:]/.test(tokens[i]!.word)) return false;
  return true;
}

/** "tại Hà Nội", "chiều 10/7 tại …": where something was said. */
export function isPlaceOfEvent(tokens: readonly Token[], mention: SubjectMention): boolean {
  const words = tokens.slice(Math.max(0, mention.from - 4), mention.from).map((token) => token.word);
  const at = words.findLastIndex((word) => word === 'tại' || word === 'ở');
  return at >= 0 && !words.includes('bàn') && [',', '.', ')', undefined].includes(tokens[mention.to]?.word);
}

/** Provinces that only stand in a list with others ("phối hợp với Bắc Giang, Quảng Ninh"), with no figure of their own. */
function listMembers(
  tokens: readonly Token[],
  mentions: readonly SubjectMention[],
  quantities: readonly Quantity[],
): Set<SubjectMention> {
  const provinces = mentions.filter((mention) => mention.kind === 'province');
  const members = new Set<SubjectMention>();
  for (let i = 0; i + 1 < provinces.length; i++) {
    const [a, b] = [provinces[i]!, provinces[i + 1]!];
    if (b.from - a.to > 4 || b.from <= a.to || a.name === b.name) continue;
    // "Sau Bình Dương, Đồng Nai đứng thứ hai": the first is passed by, the second is spoken of.
    if (PASSED.has(tokens[a.from - 1]?.word ?? '') && LEADS.has(tokens[b.to]?.word ?? '')) continue;
    if (quantities.some((quantity) => quantity.from >= a.to && quantity.to <= b.from)) continue;
    let joined = false;
    for (let j = a.to; j < b.from; j++) joined ||= [',', 'và', 'hoặc', '-', '/', '('].includes(tokens[j]!.word);
    if (joined) members.add(a).add(b);
  }
  const last = provinces.at(-1);
  // The last of a list that is followed by its figure at once keeps it ("… và Thừa Thiên Huế 200 tỷ đồng").
  if (last && members.has(last) && quantities.some((quantity) => quantity.from === last.to)) members.delete(last);
  return members;
}
