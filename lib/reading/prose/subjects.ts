import { Phrases } from './phrases';
import { ALL_PROVINCE_NAMES } from './province-names';
import type { Token } from './tokens';

/** Who a sentence speaks of. */
export interface SubjectMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Official name, "Cả nước", or null for a region or a foreign country. */
  readonly name: string | null;
  readonly kind: 'province' | 'nation' | 'country' | 'region' | 'foreign';
}

interface Entry {
  readonly name: string | null;
  readonly kind: SubjectMention['kind'] | 'none';
}

const NATION_NAME = 'Cả nước';

const NAMES = new Phrases<Entry>();
for (const { name, spellings } of ALL_PROVINCE_NAMES)
  for (const spelling of spellings) NAMES.add(spelling, { name, kind: 'province' });
for (const words of ['cả nước', 'toàn quốc', 'nước ta', 'toàn_nước', 'trong cả nước'])
  NAMES.add(words, { name: NATION_NAME, kind: 'nation' });
NAMES.add('việt nam', { name: NATION_NAME, kind: 'country' });
for (const words of [
  'thái bình dương',
  'điện biên phủ',
  'hòa bình minh',
  'bình dương vương',
  'việt nam airlines',
  'nam định an',
])
  NAMES.add(words, { name: null, kind: 'none' });
for (const words of [
  'đồng bằng sông hồng',
  'đồng bằng sông cửu long',
  'đbscl',
  'tây nguyên',
  'đông nam bộ',
  'bắc trung bộ',
  'duyên hải miền trung',
  'bắc trung bộ và duyên hải miền trung',
  'trung du và miền núi phía bắc',
  'miền núi phía bắc',
  'miền trung',
  'vùng kinh tế trọng điểm',
])
  NAMES.add(words, { name: null, kind: 'region' });
for (const words of [
  'nhật bản',
  'hàn quốc',
  'trung quốc',
  'hoa kỳ',
  'indonesia',
  'singapore',
  'thái lan',
  'malaysia',
  'philippines',
  'ấn độ',
  'lb nga',
  'liên bang nga',
  'campuchia',
  'thế giới',
  'toàn cầu',
  'châu âu',
  'đài loan',
  'hồng kông',
  'hà lan',
  'australia',
])
  NAMES.add(words, { name: null, kind: 'foreign' });

/** Capitalised words that may stand right before a province's name without making it part of another name. */
const TITLES = new Set(
  (
    'tỉnh thành phố tp ubnd hđnd mttq ubmttq ủy đảng bộ tỉnh_ủy đoàn kê sở cục chi hải quan thống thuế kho bạc công an đài báo tại ở của do và với theo là năm về từ đến trên cả khi hiện ' +
    'riêng để cùng như nếu sau trước nhiều các mỗi người dân đảng lãnh đạo bí thư chủ tịch phó'
  ).split(' '),
);

/** Everything in a sentence that may be whom it speaks of, left to right. */
export function findSubjects(tokens: readonly Token[]): SubjectMention[] {
  const found: SubjectMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = NAMES.longest(tokens, i);
    if (!hit) continue;
    const entry = hit.values[0]!;
    i = hit.to - 1;
    if (entry.kind === 'none' || !isName(tokens, hit.from, hit.to, entry)) continue;
    found.push({
      from: hit.from,
      to: hit.to,
      start: tokens[hit.from]!.start,
      end: tokens[hit.to - 1]!.end,
      name: entry.name,
      kind: entry.kind,
    });
  }
  return found;
}

function isName(tokens: readonly Token[], from: number, to: number, entry: Entry): boolean {
  if (entry.kind === 'nation' || entry.kind === 'region') return true;
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind === 'word' && !tokens[i]!.capital && !GENERIC.has(tokens[i]!.word)) return false;
  if (entry.kind !== 'province') return true;
  const before = tokens[from - 1];
  if (before && PART_OF_NAME.has(before.word)) return false;
  // "Sở Công Thương TP.HCM": a name that opens with "tỉnh" or "TP" is whole.
  const whole = GENERIC.has(tokens[from]!.word);
  const glued = !whole && before !== undefined && before.kind === 'word' && before.capital;
  if (glued && !TITLES.has(before.word) && !isOfficeName(tokens, from - 1)) return false;
  const after = tokens[to];
  // "Hòa Bình Minh", "Hà Nam Ninh": a longer name, unless the capital is a word of another kind ("Hà Nội GRDP").
  return !(
    after &&
    after.kind === 'word' &&
    after.capital &&
    /^[\p{Lu}][\p{Ll}]+$/u.test(capitalForm(after)) &&
    after.start - tokens[to - 1]!.end === 1 &&
    CONTINUES.has(after.word)
  );
}

/** Words after which a province's name is that of a plant or a company: "Nhiệt điện Thái Bình". */
const PART_OF_NAME = new Set(['điện', 'thép', 'bia', 'lá', 'kv', 'dược', 'vicem']);

const OFFICES = new Set(['sở', 'ban', 'cục', 'phòng', 'hội', 'liên', 'chi', 'ngành', 'hiệp', 'viện', 'trung', 'vụ']);

/** "Sở Công Thương Nghệ An", "Sở KH-ĐT Bình Định": the capitals before a province belong to an office that the province has. */
function isOfficeName(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= Math.max(0, last - 9); i--) {
    const token = tokens[i]!;
    if (OFFICES.has(token.word) && token.capital) return true;
    if (token.kind === 'number' || (token.kind === 'mark' && !['-', '–', '&', ','].includes(token.word))) return false;
  }
  return false;
}

function capitalForm(token: Token): string {
  return token.word.charAt(0).toUpperCase() + token.word.slice(1);
}

const GENERIC = new Set(['thành', 'phố', 'tỉnh', 'tp', 'thủ', 'đô']);
const CONTINUES = new Set(['minh', 'ninh', 'phủ', 'dương', 'vương', 'xá', 'thượng', 'hạ', 'đông', 'tây']);
