import * as Q from '../../figures/rational';
import type { Context } from './context';
import { countsIn } from './count-units';
import type { Draft } from './draft';
import { isLevel } from './draft';
import type { IndicatorMention } from './indicator-mentions';
import type { UnitFamily } from './lexicon';
import { fits } from './lexicon';
import type { Quantity } from './quantities';
import type { RoleReading } from './roles';
import { siblingOf } from './siblings';
import type { Token } from './tokens';

/** Phrases that the figure before has taken for itself ("496 dự án có vốn nước ngoài, với tổng vốn …") are not this one's. */
export function unused(mentions: IndicatorMention[], previous: Draft | null): IndicatorMention[] {
  if (!previous) return mentions;
  const { end } = previous.quantity;
  const taken = previous.evidence.find((evidence) => evidence.field === 'indicator' && evidence.end > end);
  return taken ? mentions.filter((mention) => mention.start >= taken.end) : mentions;
}

export function known(id: string | null): string | null {
  return id === 'unknown' ? null : id;
}

/** "Hưng Yên hiện có khoảng 1,3 triệu người": a bare count of very many people is the population. */
export function headcount(quantity: Quantity, context: Context): string | null {
  const { figure } = quantity.match;
  if (
    figure.unit !== 'people' ||
    !/ có(?: (?:khoảng|gần|hơn|trên))* $/.test(context.segment) ||
    Q.compare(figure.value, Q.rational(100_000)) < 0
  )
    return null;
  return context.tail === ' ' || / ^(?:và|dân)/.test(context.tail) || /^ và /.test(context.tail) ? 'population' : null;
}

/** What a count in another unit is of, after a thing was spoken of: members of co-operatives, kilometres of passengers. */
const OTHERWISE_COUNTED = new Map([
  ['cooperatives people', 'cooperative_members'],
  ['coop_groups people', 'coop_group_members'],
  ['passenger_volume passenger-km', 'passenger_turnover'],
  ['passenger_volume people', 'passenger_volume'],
  ['lodging_establishments rooms', 'hotel_rooms'],
]);

/** "…, sản xuất đồ uống tăng 61%": another thing grows than what was spoken of before. */
const OTHER_THING =
  /^ (?:(?:và|còn|riêng|trong|đó|nhất|là|như) )*(?:sản xuất|chế biến|khai thác|nuôi trồng|chăn nuôi|dịch vụ|hoạt động|mặt hàng|nhóm|ngành|sản phẩm) (?!này |trên |đó )(?:\p{L}+ )+(?:tăng|giảm) (?:\p{L}+ ){0,2}$/u;

/** What an earlier figure of the sentence was about, as far as this one can be about it too. */
export function carriedFor(
  carried: string | null,
  role: RoleReading,
  family: UnitFamily | null,
  context: Context,
  place: string | null,
  unit: string | null,
): string | null {
  if (carried === null) return economyFor(role, context, place);
  if (role.role.startsWith('growth') && OTHER_THING.test(context.segment)) return null;
  if (!isLevel(role.role) && role.role !== 'threshold') return carried;
  if (carried === 'domestic_investment_registered_capital' && unit === 'USD') return 'fdi_registered_capital';
  if (carried === 'fdi_registered_capital' && unit === 'VND' && family === 'M')
    return 'domestic_investment_registered_capital';
  if (family === 'C' && !countsIn(carried, unit))
    return (unit === null ? null : OTHERWISE_COUNTED.get(`${carried} ${unit}`)) ?? null;
  if (fits(carried, family)) return carried;
  return siblingOf(carried, family);
}

/** "…, so với cùng kỳ giảm 15 vụ": a bare change is of the last figure in the same unit. */
export function sameUnitTopic(
  drafts: readonly Draft[],
  quantity: Quantity,
  role: RoleReading,
  sentence: number,
): string | null {
  if (role.role !== 'change_abs' || quantity.dimension !== 'count') return null;
  const last = drafts.findLast(
    (draft) =>
      sentence - draft.sentence <= 1 &&
      isLevel(draft.role) &&
      draft.quantity.match.figure.unit === quantity.match.figure.unit,
  );
  return last && last.indicator !== 'unknown' ? last.indicator : null;
}

/** "25 nghìn doanh nghiệp, vốn 356 nghìn tỷ đồng, tăng 9% về số lượng và 39% về vốn": the last count, the last amount of money. */
export function countedBefore(drafts: readonly Draft[], context: Context): string | null {
  const about = ABOUT.exec(context.tail)?.[1];
  if (about === undefined) return null;
  const dimension = about.endsWith('vốn') ? 'money' : 'count';
  const last = drafts.findLast((draft) => isLevel(draft.role) && draft.quantity.dimension === dimension);
  return last && last.indicator !== 'unknown' ? last.indicator : null;
}

const ABOUT = /^ về (số lượng|lượng|số dự án|số doanh nghiệp|vốn|số vốn|tổng vốn)(?: đăng ký)? (?:so |và |$)/;

/** "mục tiêu tăng trưởng 6,7%": growth of nothing named is that of the economy. */
export function economyFor(role: RoleReading, context: Context, place: string | null): string | null {
  if (!role.role.startsWith('growth')) return null;
  if (
    !/ (?:tăng trưởng|tốc độ tăng trưởng|tốc độ phát triển)(?: (?!tín|huy|xuất|nhập|công|nông|du|dịch|dân|doanh)\p{L}+){0,6} $/u.test(
      context.segment,
    ) &&
    !(context.bracketed && LISTED_GROWTH.test(context.left))
  )
    return null;
  return place === 'Cả nước' ? 'gdp' : 'grdp';
}

/** "6 địa phương tăng trưởng cao gồm: Hà Nam (11,67%)" */
const LISTED_GROWTH =
  / (?:địa phương|tỉnh|tỉnh thành|thành phố) (?:có )?(?:mức |tốc độ )?tăng trưởng(?: \p{L}+){0,5} (?:gồm|như|là)(?: :)?(?: \p{L}+){1,6} \( $/u;

/** A general noun goes on about the special thing just spoken of: "… 2.142 doanh nghiệp thành lập mới; Tây Nguyên 1.289 doanh nghiệp". */
export function specialised(id: string, named: IndicatorMention, topic: string | null): string {
  if (topic === null || named.length > 4) return id;
  return SPECIAL.get(id)?.has(topic) ? topic : id;
}

const SPECIAL = new Map<string, ReadonlySet<string>>([
  [
    'enterprises',
    new Set([
      'new_enterprises',
      'dissolved_enterprises',
      'suspended_enterprises',
      'returning_enterprises',
      'pending_dissolution',
      'exited_enterprises',
    ]),
  ],
  ['visitors', new Set(['international_visitors', 'domestic_visitors', 'overnight_visitors'])],
  ['cooperatives', new Set(['new_cooperatives'])],
]);

/** A general noun and the special things it may stand for when a later ratio speaks of it ("tăng 1,1% về số doanh nghiệp và 6% về vốn"). */
const ECHOES = new Map<string, ReadonlySet<string>>([
  ...SPECIAL,
  [
    'investment_registered_capital',
    new Set([
      'new_enterprise_capital',
      'enterprise_total_capital',
      'fdi_registered_capital',
      'fdi_new_capital',
      'fdi_adjusted_capital',
      'domestic_investment_registered_capital',
    ]),
  ],
  [
    'investment_projects',
    new Set(['fdi_projects', 'fdi_new_projects', 'new_investment_projects', 'domestic_projects']),
  ],
]);

/** A ratio of a general noun is of the last special thing of its kind among the levels just read. */
export function echoed(id: string, level: boolean, recent: readonly string[]): string {
  const kinds = level || recent.includes(id) ? undefined : ECHOES.get(id);
  return (kinds && recent.findLast((other) => kinds.has(other))) ?? id;
}

/** Whether `id` is a special thing taken for the general one that is named. */
export function isEcho(id: string, named: string): boolean {
  return id !== named && ECHOES.get(named)?.has(id) === true;
}

const GENERAL = new Set([
  'enterprises',
  'investment_projects',
  'labour_force',
  'population',
  'land_use_area',
  'visitors',
  'admin_units',
]);

export const ASIDE =
  / (?:cùng kỳ|năm trước|năm ngoái|cả nước|toàn quốc|bình quân chung|năm \d{4}) [^(]*$| (?:cả nước|toàn quốc) \( $/;

/** Which of the phrases names the indicator. Ratios prefer what stands before them; counts the noun they count. */
export function chooseIndicator(
  candidates: readonly IndicatorMention[],
  levels: readonly IndicatorMention[],
  role: RoleReading,
  ratio: boolean,
  about: boolean,
): IndicatorMention | null {
  if (about) {
    const right = candidates.find((mention) => mention.side === 'right');
    if (right) return right;
  }
  if (ratio) {
    const rate = levels.find((mention) => mention.side === 'left' && mention.score > 0);
    const best = candidates.find(
      (mention) => mention.side !== 'right' || role.role === 'level' || role.role === 'share',
    );
    if (!best)
      return role.role.startsWith('growth')
        ? (candidates.find((mention) => mention.side === 'right' && mention.score > 4) ?? null)
        : null;
    if (rate && rate.score >= best.score - 1) return rate;
    return best.score > -6 ? best : null;
  }
  const best = candidates[0];
  if (!best || best.score < -4) return null;
  if (GENERAL.has(best.id)) {
    const special = candidates.find((mention) => !GENERAL.has(mention.id) && mention.score > best.score - 12);
    if (special) return special;
  }
  return best;
}

export function certaintyOf(mention: IndicatorMention): number {
  return Math.max(0.5, Math.min(0.97, 0.6 + mention.score / 60));
}

const GOES_ON = new Set(['trong', 'riêng', 'con', 'số', 'đứng', 'xếp', 'tiếp', 'kế', 'sau']);

/** "…, khu vực kinh tế nhà nước chiếm 5,3%": a share of what was spoken of that a sector of ownership has. */
export function isSector(named: IndicatorMention, tokens: readonly Token[]): boolean {
  if (named.id !== 'unknown') return false;
  const words = tokens.filter((token) => token.start >= named.start && token.end <= named.end);
  return /^(?:khu vực|thành phần) kinh tế|^kinh tế (?:nhà nước|tư nhân|tập thể)/.test(
    words.map((token) => token.word).join(' '),
  );
}

/** A sentence that opens with a ratio or "Trong đó" goes on about what the sentence before spoke of. */
export function canCarry(role: RoleReading, tokens: readonly Token[], quantity: Quantity): boolean {
  if (role.role === 'count_of_which') return true;
  const first = tokens[0]?.word;
  if (role.role === 'share' && first === 'trong' && tokens[1]?.word === 'đó') return true;
  if (!isLevel(role.role)) return quantity.from < 14;
  return quantity.from < 14 && GOES_ON.has(first ?? '');
}
