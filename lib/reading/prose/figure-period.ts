import { indicatorById } from '../../observations/indicators';
import type { Context } from './context';
import type { Draft } from './draft';
import { isLevel } from './draft';
import type { PeriodReading } from './period-tracking';
import { yearEarlier } from './period-tracking';
import type { Calendar } from './period-values';
import { resolvePeriod } from './period-values';
import type { Quantity, SentenceNumbers } from './quantities';

/** The period that a growth is said to be against, when it is printed right behind it ("so với tháng 1/2016"). */
export function comparedPeriod(
  numbers: SentenceNumbers,
  quantity: Quantity,
  context: Context,
  calendar: Calendar,
): string | null {
  const mention = numbers.periods.find(
    (period) => period.from >= quantity.to && period.from < context.tailTo && period.from - quantity.to <= 8,
  );
  if (!mention || !/ so /.test(context.tail)) return null;
  const node = mention.node.kind === 'asOf' ? mention.node.of : mention.node;
  return resolvePeriod(node, calendar)?.period ?? null;
}

/** What grows against the month before is a month's figure ("2022-10M" → "2022-10"). */
export function monthOf(period: string | null): string | null {
  const match = /^(\d{4})-(\d{1,2})M$/.exec(period ?? '');
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}` : period;
}

/** Against the same months of the year before it is year-on-year growth; against any other period it is not. */
export function settleBase(draft: Draft, against: string): void {
  if (draft.role.startsWith('times') && draft.period !== null) {
    const year = Number(draft.period.slice(0, 4));
    if (against === yearEarlier(draft.period, null) || against === String(year - 1)) draft.role = 'times_yoy';
    else if (Number(against.slice(0, 4)) < year - 1) draft.role = 'times_base';
    return;
  }
  if (!draft.role.startsWith('growth') || draft.role === 'growth_avg' || draft.period === null) return;
  if (against === yearEarlier(draft.period, null)) draft.role = 'growth_yoy';
  else if (/^\d{4}$/.test(against)) {
    const gap = Number(draft.period.slice(0, 4)) - Number(against);
    if (gap > 1) {
      draft.role = 'growth_prev';
      draft.base = `year:${against}`;
      draft.roleCertainty = 0.6;
    }
  }
}

const ACCUMULATED =
  / (?:lũy kế(?! (?:thực hiện )?(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng| từ đầu năm| quý)|cộng dồn|tích lũy|từ đầu nhiệm kỳ|từ trước đến nay|tổng cộng đến nay) /;

const UNTIL_NOW =
  / (?:hiện nay|hiện|hiện có|đến nay|tới nay|tính đến|đến cuối|đến hết|đến thời điểm|còn hiệu lực|nâng tổng|đưa tổng|nâng số|toàn tỉnh (?:đã )?có|hiện toàn|đến ngày|tính lũy kế|trên địa bàn tỉnh (?:có|hiện có)) /;

/** Cumulative or not, flow or stock, and which form of the period goes with it. */
export function settleStock(draft: Draft, wholeLeft: string, time: PeriodReading | null): void {
  const kind = indicatorById(draft.indicator)?.kind ?? null;
  const accumulates = ACCUMULATES.has(draft.indicator);
  const sinceYear = (time?.value.period?.endsWith('/DOC') ?? false) && time!.value.period !== 'DOC';
  const lifts =
    / (?:nâng|đưa) (?:tổng )?/.test(draft.context.left) && / lên(?: \p{L}+){0,3} $/u.test(draft.context.segment);
  const toDate = (time?.inSentence === true && time.value.point) || UNTIL_NOW.test(wholeLeft);
  if (draft.role === 'level' && draft.quantity.dimension !== 'ratio') {
    if (
      (ACCUMULATED.test(wholeLeft) && draft.quantity.match.figure.unit !== 'countries') ||
      sinceYear ||
      (lifts && kind !== 'flow') ||
      (accumulates && toDate)
    )
      draft.role = 'cumulative';
  }
  if (draft.role === 'cumulative') draft.flowStock = sinceYear || (kind === 'flow' && !accumulates) ? 'flow' : 'stock';
  else if (accumulates && isLevel(draft.role)) draft.flowStock = toDate ? 'stock' : 'flow';
  else
    draft.flowStock =
      kind ?? (toDate && isLevel(draft.role) && draft.quantity.dimension !== 'ratio' ? 'stock' : 'flow');
  draft.period = periodFor(draft, time);
}

/** Things that are counted up over the years: a figure "to date" of them is cumulative. */
const ACCUMULATES = new Set([
  'fdi_projects',
  'fdi_registered_capital',
  'oda_projects',
  'oda_capital',
  'investment_projects',
  'investment_registered_capital',
  'domestic_projects',
  'domestic_investment_registered_capital',
  'foreign_partner_localities',
  'cooperation_agreements',
  'partner_agreements_signed',
  'ngo_projects',
  'ngo_aid_value',
  'nrd_communes',
  'nrd_districts',
  'advanced_nrd_communes',
  'model_nrd_communes',
  'ocop_products',
  'enterprises',
]);

function periodFor(draft: Draft, time: PeriodReading | null): string | null {
  if (!time) return draft.flowStock === 'stock' ? 'DOC' : null;
  if (draft.flowStock === 'stock' && isLevel(draft.role) && !time.inSentence && !time.value.point) return 'DOC';
  const { period, stretch, point } = time.value;
  if (point && draft.flowStock === 'flow' && stretch) return stretch;
  if (lift(draft) && period && /^\d{4}-\d{1,2}M$/.test(period)) {
    const [year, months] = period.slice(0, -1).split('-');
    return `${year}-${months!.padStart(2, '0')}`;
  }
  return period;
}

/** A total reached at the end of the months spoken of ("10 tháng … đưa tổng số lên 2.035 dự án"). */
function lift(draft: Draft): boolean {
  return draft.role === 'cumulative' && draft.flowStock === 'stock';
}
