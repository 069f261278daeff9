import * as Q from '../../figures/rational';
import { indicatorById } from '../../observations/indicators';
import { refusal } from './claims';
import { clauseBefore } from './clause';
import type { Context } from './context';
import { contextOf, join } from './context';
import type { Draft, Evidence } from './draft';
import { isLevel } from './draft';
import { familyOf } from './families';
import type { IndicatorMention } from './indicator-mentions';
import { findIndicators } from './indicator-mentions';
import type { UnitFamily } from './lexicon';
import { fits } from './lexicon';
import type { PeriodReading } from './period-tracking';
import { trackPeriods, yearEarlier } from './period-tracking';
import type { Calendar } from './period-values';
import { resolvePeriod } from './period-values';
import type { Quantity, SentenceNumbers } from './quantities';
import { refineIndicator } from './refine';
import type { RoleReading } from './roles';
import { amountRole, OF_WHICH, percentRole, timesRole } from './roles';
import type { Sentence } from './sentences';
import { siblingOf } from './siblings';
import { statusOf } from './status';
import type { SubjectReading } from './subject-tracking';
import { trackSubjects } from './subject-tracking';
import type { SubjectMention } from './subjects';
import type { Token } from './tokens';

/** A sentence with everything found in it. */
export interface Analysed {
  readonly sentence: Sentence;
  readonly index: number;
  tokens: readonly Token[];
  numbers: SentenceNumbers;
  subjects: readonly SubjectMention[];
  /** Caption of a picture. */
  readonly caption: boolean;
  /** Belongs to the page, not to the article. */
  readonly furniture: boolean;
}

/** What one sentence hands to the next. */
export interface Running {
  readonly subject: SubjectReading;
  readonly period: PeriodReading | null;
  readonly topic: string | null;
}

/** A number that is no statistic, and why. */
export interface Refused {
  readonly quantity: Quantity;
  readonly reason: string;
}

/** Reads the figures of a sentence into drafts; relations come later, when all sentences are read. */
export function draftSentence(
  analysed: Analysed,
  running: Running,
  usual: SubjectReading,
  calendar: Calendar,
): { drafts: Draft[]; refused: Refused[]; running: Running } {
  const { tokens, numbers } = analysed;
  const { quantities } = numbers;
  const places = trackSubjects(tokens, analysed.subjects, quantities, running.subject, usual.name);
  const times = trackPeriods(tokens, numbers.periods, quantities, calendar, running.period);
  const drafts: Draft[] = [];
  const refused: Refused[] = [];
  let topic = running.topic;
  let sentenceTopic: string | null = null as string | null;
  let carriedStatus: Draft['status'] | null = null;
  let previous: Draft | null = null;
  let lastTo = 0;
  for (const [position, quantity] of quantities.entries()) {
    const context = contextOf(tokens, quantities, position, lastTo);
    const family = familyOf(quantity);
    const levels = unused(findIndicators(tokens, quantity, context, family), previous);
    const sameUnit =
      previous !== null &&
      previous.quantity.match.figure.unit === quantity.match.figure.unit &&
      OF_WHICH.test(context.left);
    const reason = analysed.furniture ? 'furniture' : refusal(tokens, quantity, context, levels[0], sameUnit);
    if (reason) {
      refused.push({ quantity, reason });
      continue;
    }
    const lastLevel = drafts.findLast((draft) => draft.sentence === analysed.index && isLevel(draft.role)) ?? null;
    const role = roleOf(quantity, context, tokens, previous, lastLevel, levels[0]);
    if (!role) {
      refused.push({ quantity, reason: 'occasions' });
      continue;
    }
    const levelRole = isLevel(role.role) || role.role === 'threshold';
    const ratio = family === 'P' || family === 'T' || family === 'X';
    const candidates =
      levelRole && role.role !== 'threshold'
        ? levels
        : unused(findIndicators(tokens, quantity, context, null), previous);
    const place = places.subjects[position]!;
    const named = chooseIndicator(candidates, levels, role, ratio, context.right.startsWith(' về '));
    const clause = clauseBefore(tokens, quantities, position, context.segmentFrom);
    const carried: string | null =
      (context.bracketed && previous?.context.bracketed && previous.sentence === analysed.index
        ? previous.indicator
        : sentenceTopic) ?? (canCarry(role, tokens, quantity) ? topic : null);
    const around = {
      clause,
      tail: context.tail,
      family: ratio ? null : family,
      unit: quantity.match.figure.unit,
      previous: previous && previous.sentence === analysed.index ? previous.indicator : null,
      nation: place.name === 'Cả nước',
      growth: role.role.startsWith('growth') || role.role === 'threshold',
      share: role.role === 'share',
      topic: sentenceTopic ?? topic,
    };
    // "(cùng kỳ năm 2021 đạt 52,4%)", "(cả nước 49%)": the bracket speaks of what the figure before it does.
    const aside = context.bracketed && ratio && previous?.sentence === analysed.index && ASIDE.test(context.left);
    const useCarried: boolean =
      aside || !named || (carried !== null && !levelRole && !(role.role === 'share' && sentenceTopic === null) && named.side === 'right' && !/^ về /.test(context.tail));
    const id: string | null = useCarried
      ? (known(
          carriedFor(
            aside ? previous!.indicator : (sameUnitTopic(drafts, quantity, role, analysed.index) ?? carried),
            role,
            family,
            context,
            place.name,
            quantity.match.figure.unit,
          ),
        ) ?? headcount(quantity, context))
      : (known(specialised(refineIndicator(named!.id, around), named!, sentenceTopic ?? topic)) ??
        economyFor(role, context, place.name));
    const evidence: Evidence[] = [];
    if (!useCarried && named) evidence.push({ field: 'indicator', start: named.start, end: named.end });
    if (place.mention) evidence.push({ field: 'province', start: place.mention.start, end: place.mention.end });
    const time = times.periods[position] ?? null;
    if (time?.mention) evidence.push({ field: 'period', start: time.mention.start, end: time.mention.end });
    const wholeLeft = join(tokens, Math.max(0, quantity.from - 80), quantity.from);
    const target = time?.value.target === true && time.own;
    const status = statusOf(
      context,
      wholeLeft,
      carriedStatus,
      time?.value.target === true,
      role.role === 'pct_of_plan' || role.role === 'exceeds_plan_pct',
      lastTo > 0,
    );
    if ((status.status === 'plan' || status.status === 'forecast') && !context.bracketed) carriedStatus = status.status;
    else if (status.status === 'estimate' || (status.status === 'actual' && !target && !context.bracketed))
      carriedStatus = null;
    const against = comparedPeriod(numbers, quantity, context, calendar);
    const draft: Draft = {
      quantity,
      context,
      sentence: analysed.index,
      paragraph: analysed.sentence.paragraph,
      role: role.role,
      negative: role.negative,
      roleCertainty: role.certainty,
      base: role.base === 'plan' ? planBase(context.tail) : undefined,
      status: status.status,
      indicator: id ?? 'unknown',
      indicatorCertainty: id === null ? 0.4 : useCarried ? 0.75 : certaintyOf(named!),
      label: id === null ? labelOf(tokens, quantity, context.segmentFrom) : undefined,
      province: place.name,
      provinceCertainty: place.certainty,
      period: null,
      periodCertainty: time?.certainty ?? 0.3,
      ownPeriod: time?.own === true,
      flowStock: null,
      parent: null,
      alternatives: [],
      warnings: [],
      evidence,
    };
    if (role.other) draft.alternatives.push({ reason: 'role', role: role.other });
    settleStock(draft, wholeLeft, time);
    if (against) settleBase(draft, against);
    if (draft.role === 'growth_prev' && / tháng trước/.test(context.right + context.left))
      draft.period = monthOf(draft.period);
    drafts.push(draft);
    if (time?.each)
      for (const value of time.each.slice(0, -1))
        drafts.splice(-1, 0, { ...draft, period: value.period, alternatives: [], warnings: ['distributed'], evidence });
    previous = draft;
    lastTo = quantity.to;
    if (!context.bracketed && (id !== null || isLevel(role.role))) {
      sentenceTopic = id ?? 'unknown';
      if (id !== null) topic = id;
    }
  }
  return {
    drafts,
    refused,
    running: { subject: nextSubject(places.left, usual, running.subject), period: times.left, topic },
  };
}

/** The period that a growth is said to be against, when it is printed right behind it ("so với tháng 1/2016"). */
function comparedPeriod(
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
function monthOf(period: string | null): string | null {
  const match = /^(\d{4})-(\d{1,2})M$/.exec(period ?? '');
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}` : period;
}

/** Against the same months of the year before it is year-on-year growth; against any other period it is not. */
function settleBase(draft: Draft, against: string): void {
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

/** Phrases that the figure before has taken for itself ("496 dự án có vốn nước ngoài, với tổng vốn …") are not this one's. */
function unused(mentions: IndicatorMention[], previous: Draft | null): IndicatorMention[] {
  if (!previous) return mentions;
  const { end } = previous.quantity;
  const taken = previous.evidence.find((evidence) => evidence.field === 'indicator' && evidence.end > end);
  return taken ? mentions.filter((mention) => mention.start >= taken.end) : mentions;
}

function known(id: string | null): string | null {
  return id === 'unknown' ? null : id;
}

/** "Hưng Yên hiện có khoảng 1,3 triệu người": a bare count of very many people is the population. */
function headcount(quantity: Quantity, context: Context): string | null {
  const { figure } = quantity.match;
  if (
    figure.unit !== 'people' ||
    !/ có(?: (?:khoảng|gần|hơn|trên))* $/.test(context.segment) ||
    Q.compare(figure.value, Q.rational(100_000)) < 0
  )
    return null;
  return context.tail === ' ' || / ^(?:và|dân)/.test(context.tail) || /^ và /.test(context.tail) ? 'population' : null;
}

/** What an earlier figure of the sentence was about, as far as this one can be about it too. */
function carriedFor(
  carried: string | null,
  role: RoleReading,
  family: UnitFamily | null,
  context: Context,
  place: string | null,
  unit: string | null,
): string | null {
  if (carried === null) return economyFor(role, context, place);
  if (!isLevel(role.role) && role.role !== 'threshold') return carried;
  if (carried === 'domestic_investment_registered_capital' && unit === 'USD') return 'fdi_registered_capital';
  if (carried === 'fdi_registered_capital' && unit === 'VND' && family === 'M')
    return 'domestic_investment_registered_capital';
  if (fits(carried, family)) return carried;
  return siblingOf(carried, family);
}

/** "…, so với cùng kỳ giảm 15 vụ": a bare change is of the last figure in the same unit. */
function sameUnitTopic(
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

/** "mục tiêu tăng trưởng 6,7%": growth of nothing named is that of the economy. */
function economyFor(role: RoleReading, context: Context, place: string | null): string | null {
  if (!role.role.startsWith('growth')) return null;
  if (
    !/ (?:tăng trưởng|tốc độ tăng trưởng|tốc độ phát triển)(?: (?!tín|huy|xuất|nhập|công|nông|du|dịch|dân|doanh)\p{L}+){0,6} $/u.test(
      context.segment,
    )
  )
    return null;
  return place === 'Cả nước' ? 'gdp' : 'grdp';
}

/** A general noun goes on about the special thing just spoken of: "… 2.142 doanh nghiệp thành lập mới; Tây Nguyên 1.289 doanh nghiệp". */
function specialised(id: string, named: IndicatorMention, topic: string | null): string {
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

function nextSubject(left: SubjectReading, usual: SubjectReading, _before: SubjectReading): SubjectReading {
  if (usual.name === null) return left;
  return usual;
}

function roleOf(
  quantity: Quantity,
  context: ReturnType<typeof contextOf>,
  tokens: readonly Token[],
  previous: Draft | null,
  lastLevel: Draft | null,
  best: IndicatorMention | undefined,
): RoleReading | null {
  const { unit } = quantity.match.figure;
  if (unit === 'rank') return { role: 'rank', negative: false, certainty: rankCertainty(tokens, quantity) };
  if (unit === '%' || unit === 'pp') {
    const reading = percentRole(
      context,
      unit === 'pp',
      previous?.role.startsWith('growth') === true || previous?.role === 'change_abs',
    );
    if (quantity.match.warnings.includes('vague')) return { role: 'threshold', negative: false, certainty: 0.8 };
    return growsByNature(parallel(reading, context, previous), context, previous, best);
  }
  if (unit === 'times') return timesRole(context, quantity.match.kind === 'multiple');
  return listedPart(
    amountRole(context, quantity, previous?.quantity.match.figure.unit === unit),
    quantity,
    context,
    lastLevel,
    lastLevel === previous,
  );
}

/** Parts listed one after another: "trong đó Cà Mau 155.890 ha, Kiên Giang 13.800 ha và Bạc Liêu 18.448 ha". */
function listedPart(
  reading: RoleReading,
  quantity: Quantity,
  context: Context,
  before: Draft | null,
  direct: boolean,
): RoleReading {
  if (reading.role !== 'level' || before?.role !== 'count_of_which') return reading;
  if (before.quantity.match.figure.unit !== quantity.match.figure.unit) return reading;
  if (
    context.left.split(' ').length > 14 ||
    / (?:nâng|đưa|tổng|với|cả nước|toàn tỉnh) /.test(context.left) ||
    context.left.includes(' . ')
  )
    return reading;
  if (!direct && / (?:đạt|là|ước|có|được) /.test(context.segment)) return reading;
  return { role: 'count_of_which', negative: false, certainty: 0.8 };
}

const GROWS = new Set([
  'grdp',
  'gdp',
  'agri_forestry_fishery_output',
  'industry_va',
  'services_va',
  'construction_va',
  'product_taxes',
]);

/** "GDP cả năm đạt 6,21%": a bare percentage of something that is measured by its growth; in brackets, one more of the kind before. */
function growsByNature(
  reading: RoleReading,
  context: Context,
  previous: Draft | null,
  best: IndicatorMention | undefined,
): RoleReading {
  if (reading.role !== 'level' || reading.certainty > 0.6) return reading;
  if (
    previous &&
    context.bracketed &&
    /^ (?:(?:cả nước|toàn quốc|bình quân|chung|cùng kỳ|năm|trước|ngoái|là|đạt|mức|của|\d{4}|tháng|quý|cao|hơn) )*$/.test(
      context.segment,
    ) &&
    previous.quantity.match.figure.unit === '%' &&
    !isLevel(previous.role) &&
    / (?:cùng kỳ|năm trước|bình quân|cả nước|toàn quốc|năm \d+|tháng trước) /.test(context.left)
  )
    return { role: previous.role, negative: previous.negative, certainty: 0.7 };
  const earlier =
    previous?.role.startsWith('growth') ||
    (previous?.role === 'threshold' && previous.quantity.match.figure.unit === '%');
  if (best?.side === 'left' && GROWS.has(best.id)) return { role: 'growth_yoy', negative: false, certainty: 0.75 };
  if (
    earlier &&
    previous &&
    (context.bracketed || / (?:năm|quý|tháng) /.test(context.left)) &&
    (!best || best.score < 10)
  )
    return { role: 'growth_yoy', negative: false, certainty: 0.72 };
  return reading;
}

function rankCertainty(tokens: readonly Token[], quantity: Quantity): number {
  const before = tokens[quantity.from - 1]?.word ?? '';
  return ['đứng', 'xếp', 'vị', 'trí', 'hạng', 'lên', 'giữ'].includes(before) || quantity.match.outOf ? 0.95 : 0.6;
}

/** "tăng 57,9% và 35,8%": a bare second percentage is of the kind of the first. */
function parallel(reading: RoleReading, context: ReturnType<typeof contextOf>, previous: Draft | null): RoleReading {
  if (reading.certainty > 0.6 || !previous || previous.quantity.match.figure.unit !== '%') return reading;
  if (previous.role === 'level' || context.bracketed !== previous.context.bracketed) return reading;
  const words = context.left.trim().split(' ');
  if (
    words.length > 11 ||
    / (?:đạt|là|có|còn|cùng kỳ|so|tỷ lệ|khi|trong|riêng|lãi suất|nâng|mức) /.test(context.left) ||
    /[.:]/.test(context.left)
  )
    return reading;
  return { role: previous.role, negative: previous.negative, certainty: 0.75 };
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

const ASIDE = / (?:cùng kỳ|năm trước|năm ngoái|cả nước|toàn quốc|bình quân chung|năm \d{4}) [^(]*$/;

/** Which of the phrases names the indicator. Ratios prefer what stands before them; counts the noun they count. */
function chooseIndicator(
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

function certaintyOf(mention: IndicatorMention): number {
  return Math.max(0.5, Math.min(0.97, 0.6 + mention.score / 60));
}

/** A sentence that opens with a ratio or "Trong đó" goes on about what the sentence before spoke of. */
function canCarry(role: RoleReading, tokens: readonly Token[], quantity: Quantity): boolean {
  if (role.role === 'count_of_which') return true;
  if (!isLevel(role.role)) return quantity.from < 14;
  const first = tokens[0]?.word;
  return quantity.from < 10 && (first === 'trong' || first === 'riêng' || first === 'con' || first === 'số');
}

function planBase(tail: string): string | undefined {
  if (/ (?:trung ương|tw|chính phủ|bộ tài chính|thủ tướng) (?:giao)?/.test(tail)) return 'plan:central';
  if (/ (?:hđnd|tỉnh|thành phố|địa phương|hội đồng) (?:\p{L}+ )?(?:giao|đề ra)/u.test(tail)) return 'plan:hdnd';
  return 'plan';
}

function labelOf(tokens: readonly Token[], quantity: Quantity, from: number): string | undefined {
  const words = tokens.slice(Math.max(from, quantity.from - 8), quantity.from);
  const unit = tokens
    .slice(quantity.from, Math.min(tokens.length, quantity.to + 3))
    .filter((token) => token.kind === 'word');
  const chosen = words.length > 0 ? words : unit;
  return chosen.length > 0 ? chosen.map((token) => token.word).join(' ') : undefined;
}

const ACCUMULATED = / (?:lũy kế|cộng dồn|tích lũy|từ đầu nhiệm kỳ|từ trước đến nay|tổng cộng đến nay) /;
const UNTIL_NOW =
  / (?:hiện nay|hiện|hiện có|đến nay|tới nay|tính đến|đến cuối|đến hết|đến thời điểm|còn hiệu lực|nâng tổng|đưa tổng|nâng số|toàn tỉnh (?:đã )?có|hiện toàn|đến ngày|tính lũy kế|trên địa bàn tỉnh (?:có|hiện có)) /;

/** Cumulative or not, flow or stock, and which form of the period goes with it. */
function settleStock(draft: Draft, wholeLeft: string, time: PeriodReading | null): void {
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
  if (draft.role === 'cumulative') draft.flowStock = sinceYear ? 'flow' : 'stock';
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
