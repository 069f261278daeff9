import type { PeriodMention } from './period-mentions';
import { depthOf, isBeside } from './period-place';
import type { Calendar, PeriodValue } from './period-values';
import { resolvePeriod } from './period-values';
import type { Quantity } from './quantities';
import type { Token } from './tokens';

/** When a figure holds: a point for stocks, a stretch for flows. */
export interface PeriodReading {
  readonly value: PeriodValue;
  readonly mention?: PeriodMention;
  readonly certainty: number;
  /** The expression is right beside the figure, not inherited. */
  readonly own: boolean;
  /** The expression stands in the figure's own sentence. */
  readonly inSentence: boolean;
  /** "năm 2021 và năm 2022 đều đạt …": the figure holds for each of these. */
  readonly each?: readonly PeriodValue[];
}

interface Resolved {
  readonly mention: PeriodMention;
  readonly value: PeriodValue;
  readonly role: 'main' | 'base' | 'name';
  readonly depth: number;
}

const COMPARED =
  / (?:so|so với|so với mức|so với thời điểm|so với thời kỳ|hơn|hơn mức|so với bình quân|bằng|mức|bằng mức|thực hiện|so với số|so với thực hiện|so với cuối|so với đầu|như|từ) $/;
const NAMING =
  / (?:kế hoạch|dự toán|nghị quyết|luật|chương trình|quy hoạch|ngân sách|đề án|chiến lược|hội nghị|festival|apec|diễn đàn|lễ hội|năm du lịch|nhiệm kỳ|thiết lập|thành lập|sinh|giá so sánh|theo giá|giá|vốn kế hoạch|dự án thuộc|sang) $/;

/** "so với vụ xuân 2015" */
const SEASON_COMPARED = / so (?:với )?(?:cùng )?(?:vụ|mùa|niên vụ|dịp|đợt)(?: [^\d ,;.()]+){0,3} $/;
const OF_PLAN = / (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: ngân sách| thu| chi)? $/;

/** The period of each figure of a sentence, in order, and what the sentence leaves behind for the next. */
export function trackPeriods(
  tokens: readonly Token[],
  mentions: readonly PeriodMention[],
  quantities: readonly Quantity[],
  calendar: Calendar,
  inherited: PeriodReading | null,
): { periods: (PeriodReading | null)[]; left: PeriodReading | null; values: ReadonlyMap<PeriodMention, PeriodValue> } {
  const resolved = resolveAll(tokens, mentions, calendar, inherited);
  const periods: (PeriodReading | null)[] = [];
  const attached = new Set<Resolved>();
  for (const [index, quantity] of quantities.entries()) {
    const nextFrom = quantities[index + 1]?.from ?? tokens.length;
    const after = resolved.find(
      (entry) =>
        entry.role !== 'name' &&
        entry.mention.from >= quantity.to &&
        entry.mention.to <= nextFrom &&
        isBeside(tokens, quantity.to, entry.mention.from),
    );
    if (after && after.role === 'main' && !after.value.base && !isRateOfSpan(resolved, after)) {
      attached.add(after);
      periods.push({ value: after.value, mention: after.mention, certainty: 0.93, own: true, inSentence: true });
      continue;
    }
    periods.push(
      before(tokens, resolved, quantity, quantities[index - 1], attached, periods.at(-1) ?? inherited) ??
        inheritedFrom(inherited ?? firstOf(attached)),
    );
  }
  const main = resolved.filter(
    (entry) =>
      entry.role === 'main' &&
      !entry.value.base &&
      !entry.value.target &&
      entry.value.period !== null &&
      !attached.has(entry) &&
      entry.depth === 0 &&
      entry.mention.node.kind !== 'rate',
  );
  // A span of years ("cho giai đoạn 2021 - 2025") seldom is what the next sentence goes on with.
  const lasting = main.filter((entry) => entry.mention.node.kind !== 'now' || inherited === null);
  const last =
    lasting.findLast((entry) => entry.mention.node.kind !== 'span') ??
    lasting.at(-1) ??
    (inherited ? undefined : [...attached].at(-1));
  return {
    periods,
    values: new Map(resolved.map((entry) => [entry.mention, entry.value])),
    left: last
      ? { value: last.value, mention: last.mention, certainty: 0.85, own: false, inSentence: false }
      : inherited,
  };
}

/** "giao 16 chỉ tiêu trong năm 2019, gồm: GRDP tăng 8,3%": where nothing else says when, what the first figure says holds for the others. */
function firstOf(attached: ReadonlySet<Resolved>): PeriodReading | null {
  for (const { value, mention } of attached) return { value, mention, certainty: 0.8, own: false, inSentence: false };
  return null;
}

function inheritedFrom(reading: PeriodReading | null): PeriodReading | null {
  return reading && { ...reading, certainty: reading.certainty * 0.9, own: false, inSentence: false };
}

function resolveAll(
  tokens: readonly Token[],
  mentions: readonly PeriodMention[],
  calendar: Calendar,
  inherited: PeriodReading | null,
): Resolved[] {
  const resolved: Resolved[] = [];
  for (const [index, mention] of mentions.entries()) {
    const sibling = yearBeside(tokens, mentions, index) ?? calendar.year;
    const value =
      wholeYear(mention.node, inherited) ?? resolvePeriod(mention.node, { year: sibling, month: calendar.month });
    if (!value) continue;
    const from = mention.node.kind === 'span' ? mention.node.from : value.year;
    const fixed = { ...value, target: from !== null && calendar.year !== null && from > calendar.year };
    resolved.push({ mention, value: fixed, role: roleOf(tokens, mention), depth: depthOf(tokens, mention.from) });
  }
  return resolved;
}

/** "GDP cả năm" goes on about the year that was being spoken of. */
function wholeYear(node: PeriodMention['node'], inherited: PeriodReading | null): PeriodValue | null {
  if (node.kind !== 'relative' || node.unit !== 'year' || !node.whole) return null;
  const value = inherited?.value;
  return value?.period && /^\d{4}$/.test(value.period) ? value : null;
}

/** "tháng 10 và 10 tháng năm 2023": an expression without a year takes that of the next one. */
function yearBeside(tokens: readonly Token[], mentions: readonly PeriodMention[], index: number): number | null {
  const own = mentions[index]!.node;
  if (own.kind !== 'month' && own.kind !== 'cumulative' && own.kind !== 'quarter') return null;
  if (own.year !== null) return null;
  const next = mentions[index + 1];
  if (
    next &&
    next.from - mentions[index]!.to <= 3 &&
    !tokens.slice(mentions[index]!.to, next.from).some((token) => token.word === 'so' || token.word === 'với') &&
    'year' in next.node &&
    next.node.year !== null &&
    next.node.kind !== 'same'
  )
    return next.node.year;
  // "tháng 9/2018 …; lũy kế 9 tháng …": the sentence goes on in the year it began with.
  for (let i = index - 1; i >= 0; i--) {
    const { node } = mentions[i]!;
    if (
      (node.kind === 'month' || node.kind === 'cumulative' || node.kind === 'quarter' || node.kind === 'year') &&
      node.year !== null
    ) {
      const before = tokens[mentions[i]!.from - 1]?.word;
      if (before !== 'với' && before !== 'so') return node.year;
    }
  }
  return null;
}

function roleOf(tokens: readonly Token[], mention: PeriodMention): Resolved['role'] {
  let words = ' ';
  for (let i = Math.max(0, mention.from - 5); i < mention.from; i++) words += `${tokens[i]!.word} `;
  if ((COMPARED.test(words) && !/ từ $/.test(words)) || SEASON_COMPARED.test(words)) return 'base';
  // "sang quý II tiếp tục tăng", "tại thời điểm 1/4/2016 có"
  if (mention.node.kind === 'quarter' && tokens[mention.from - 1]?.word === 'sang') return 'main';
  if (mention.node.kind === 'date' && / (?:tại|ở|vào) thời điểm $/.test(words)) return 'main';
  if (tokens[mention.to]?.word === ':' && mention.node.kind !== 'date') return 'main';
  // "Theo kế hoạch năm 2024, tỉnh dự kiến đón …": the plan's year is when its figures hold.
  if (tokens[0]?.word === 'theo' && tokens[mention.to]?.word === ',' && OF_PLAN.test(words)) return 'main';
  if (NAMING.test(words) || mention.node.kind === 'date') return 'name';
  if (mention.node.kind === 'year' && tokens[mention.from]!.kind === 'number') {
    const before = tokens[mention.from - 1];
    if (before?.kind === 'word' && before.capital) return 'name';
  }
  return 'main';
}

function before(
  tokens: readonly Token[],
  resolved: readonly Resolved[],
  quantity: Quantity,
  previous: Quantity | undefined,
  attached: ReadonlySet<Resolved>,
  running: PeriodReading | null,
): PeriodReading | null {
  const depth = depthOf(tokens, quantity.from);
  for (let i = resolved.length - 1; i >= 0; i--) {
    const entry = resolved[i]!;
    if (entry.mention.to > quantity.from || attached.has(entry) || entry.role === 'name') continue;
    // "Giai đoạn 2015 - 2020, … bình quân hằng năm tăng": the yearly rate is one of the years named before.
    if (isRateOfSpan(resolved, entry)) continue;
    if (entry.depth > depth) continue;
    const near = entry.mention.from >= (previous?.to ?? 0);
    // "so với năm 2021 (37 triệu USD)": the bracket prints the base itself.
    if (near && entry.role === 'base' && !entry.value.base && opensBracketOf(tokens, entry.mention, quantity))
      return { value: entry.value, mention: entry.mention, certainty: 0.85, own: true, inSentence: true };
    if (entry.value.base || entry.role === 'base') {
      if (!near || !entry.value.base || !isStatedBase(tokens, entry.mention, quantity)) continue;
      const earlier = yearEarlier(running?.value.period ?? null, entry.value.year);
      if (!earlier) continue;
      return {
        value: {
          ...entry.value,
          period: earlier,
          stretch: running?.value.stretch ? yearEarlier(running.value.stretch, entry.value.year) : null,
          point: running?.value.point ?? false,
          base: false,
        },
        mention: entry.mention,
        certainty: 0.85,
        own: true,
        inSentence: true,
      };
    }
    const each = distributed(tokens, resolved, i, quantity);
    return {
      value: entry.value,
      mention: entry.mention,
      certainty: near ? 0.95 : 0.9,
      own: near,
      inSentence: true,
      ...(each ? { each } : {}),
    };
  }
  return null;
}

function isRateOfSpan(resolved: readonly Resolved[], entry: Resolved): boolean {
  return (
    entry.mention.node.kind === 'rate' &&
    resolved.some((other) => other.mention.from < entry.mention.from && other.value.period?.includes('/') === true)
  );
}

function opensBracketOf(tokens: readonly Token[], mention: PeriodMention, quantity: Quantity): boolean {
  return tokens[mention.to]?.word === '(' && quantity.from - mention.to <= 4;
}

/** "(cùng kỳ năm 2016 là 8,23%)", "cùng kỳ giảm 1,31%": the figure itself is of the year before. */
function isStatedBase(tokens: readonly Token[], mention: PeriodMention, quantity: Quantity): boolean {
  const before = tokens[mention.from - 1]?.word ?? '(';
  if (before === 'với' || before === 'so' || before === 'hơn')
    return tokens[mention.to]?.word === '(' && quantity.from === mention.to + 1;
  for (let i = mention.to; i < quantity.from; i++) if ([',', ';', '.', ')'].includes(tokens[i]!.word)) return false;
  return true;
}

/** The same period one year before. */
export function yearEarlier(period: string | null, year: number | null): string | null {
  if (period === null || !/^\d{4}/.test(period) || period.includes('/')) return year === null ? null : String(year);
  return `${year ?? Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** "năm 2021 và năm 2022 đều đạt 10,28%": all the expressions that share the figure. */
function distributed(
  tokens: readonly Token[],
  resolved: readonly Resolved[],
  index: number,
  quantity: Quantity,
): PeriodValue[] | null {
  let both = false;
  for (let i = resolved[index]!.mention.to; i < quantity.from; i++)
    both ||= tokens[i]!.word === 'đều' || tokens[i]!.word === 'cùng';
  if (!both) return null;
  const values = [resolved[index]!.value];
  for (let i = index - 1; i >= 0; i--) {
    const [left, right] = [resolved[i]!, resolved[i + 1]!];
    const gap = tokens.slice(left.mention.to, right.mention.from).map((token) => token.word);
    if (gap.length > 2 || !gap.every((word) => word === ',' || word === 'và' || word === 'năm')) break;
    values.unshift(left.value);
  }
  return values.length > 1 ? values : null;
}
