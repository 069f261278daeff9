import { aimOf } from './aims';
import { refusal, THIS_NUMBER } from './claims';
import { clauseBefore } from './clause';
import { contextOf, join } from './context';
import type { Draft, Evidence } from './draft';
import { isLevel } from './draft';
import { adoptUnit, labelOf, planBase } from './draft-details';
import { familyOf } from './families';
import {
  ASIDE,
  canCarry,
  carriedFor,
  certaintyOf,
  chooseIndicator,
  countedBefore,
  echoed,
  economyFor,
  headcount,
  isEcho,
  isSector,
  known,
  sameUnitTopic,
  specialised,
  unused,
} from './figure-indicator';
import { comparedPeriod, monthOf, settleBase, settleStock } from './figure-period';
import { roleOf } from './figure-role';
import { findIndicators } from './indicator-mentions';
import { isNarrowed } from './narrowing';
import type { PeriodReading } from './period-tracking';
import { trackPeriods } from './period-tracking';
import type { Calendar } from './period-values';
import { isPlanBracket, yearOfPlan } from './plan-bracket';
import type { Quantity, SentenceNumbers } from './quantities';
import { refineIndicator } from './refine';
import { placeOf, respectiveSubjects, shareListIndicators, timeOf } from './respective-list';
import { OF_WHICH } from './roles';
import { scopeOf } from './scope';
import type { Sentence } from './sentences';
import type { StatusReading } from './status';
import { statusOf } from './status';
import type { SubjectReading } from './subject-tracking';
import { trackSubjects } from './subject-tracking';
import type { SubjectMention } from './subjects';
import type { Token } from './tokens';
import type { Said } from './unsaid-base';
import { settleUnsaidBases } from './unsaid-base';

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
  /** Indicators of the levels of the last sentence that had any. */
  readonly recent: readonly string[];
  /** The paragraph sets out what is aimed at for a year to come. */
  readonly aim: PeriodReading | null;
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
  const sentence = join(tokens, 0, Math.min(tokens.length, 120));
  const aim = aimOf(sentence, numbers.periods, calendar, running.aim);
  const times = trackPeriods(tokens, numbers.periods, quantities, calendar, aim ?? running.period);
  const respective = respectiveSubjects(tokens, quantities, numbers.periods, analysed.subjects, familyOf);
  const drafts: Draft[] = [];
  const said: Said[] = [];
  const refused: Refused[] = [];
  let topic = running.topic;
  let sentenceTopic: string | null = null as string | null;
  let sentenceScope: string | undefined;
  let carriedStatus: Draft['status'] | null = null;
  let previous: Draft | null = null;
  let lastTo = 0;
  for (const [position, quantity] of quantities.entries()) {
    const context = contextOf(tokens, quantities, position, lastTo);
    const family = familyOf(quantity);
    const levels = unused(findIndicators(tokens, quantity, context, family, analysed.subjects), previous);
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
    const thisNumber = THIS_NUMBER.test(context.segment);
    const candidates =
      levelRole && role.role !== 'threshold'
        ? levels
        : unused(findIndicators(tokens, quantity, context, null, analysed.subjects), previous);
    const own = respective.get(quantity);
    const place = own?.province ? placeOf(own.province) : places.subjects[position]!;
    const named = own?.indicator
      ? { ...own.indicator, score: 20, side: 'left' as const, length: 4 }
      : chooseIndicator(candidates, levels, role, ratio, context.right.startsWith(' về '));
    const clause = clauseBefore(tokens, quantities, position, context.segmentFrom);
    const carried: string | null =
      (context.bracketed && previous?.context.bracketed && previous.sentence === analysed.index
        ? previous.indicator
        : sentenceTopic) ?? (thisNumber || canCarry(role, tokens, quantity) ? topic : null);
    const around = {
      clause,
      tail: context.tail,
      family: ratio ? null : family,
      unit: quantity.match.figure.unit,
      previous: previous && previous.sentence === analysed.index ? previous.indicator : null,
      nation: place.name === 'Cả nước',
      growth: role.role.startsWith('growth') || role.role === 'threshold',
      share: role.role === 'share',
      aside: context.bracketed && !context.left.startsWith(' ( so '),
      topic: sentenceTopic ?? topic,
    };
    // "(cùng kỳ năm 2021 đạt 52,4%)", "(cả nước 49%)": the bracket speaks of what the figure before it does.
    const aside = context.bracketed && ratio && previous?.sentence === analysed.index && ASIDE.test(context.left);
    const planned = levelRole && !ratio && isPlanBracket(context);
    const useCarried: boolean =
      aside ||
      planned ||
      !named ||
      (thisNumber && carried !== null) ||
      (role.role === 'share' && carried !== null && isSector(named, tokens)) ||
      (role.role === 'rank' && sentenceTopic !== null && !context.right.startsWith(' về ')) ||
      countedBefore(drafts, context) !== null ||
      (carried !== null &&
        !levelRole &&
        !(role.role === 'share' && sentenceTopic === null) &&
        named.side === 'right' &&
        !/^ về /.test(context.tail));
    const id: string | null = useCarried
      ? (known(
          carriedFor(
            aside
              ? previous!.indicator
              : planned
                ? (around.previous ?? sentenceTopic ?? topic)
                : (countedBefore(drafts, context) ?? sameUnitTopic(drafts, quantity, role, analysed.index) ?? carried),
            role,
            family,
            context,
            place.name,
            quantity.match.figure.unit,
          ),
        ) ?? headcount(quantity, context))
      : (known(
          echoed(specialised(refineIndicator(named!.id, around), named!, sentenceTopic ?? topic), levelRole, [
            ...running.recent,
            ...drafts.filter((draft) => isLevel(draft.role)).map((draft) => draft.indicator),
          ]),
        ) ?? economyFor(role, context, place.name));
    const evidence: Evidence[] = [];
    if (!useCarried && named) evidence.push({ field: 'indicator', start: named.start, end: named.end });
    if (place.mention) evidence.push({ field: 'province', start: place.mention.start, end: place.mention.end });
    const time = (own?.period && timeOf(own.period, times.values)) ?? times.periods[position] ?? null;
    if (time?.mention) evidence.push({ field: 'period', start: time.mention.start, end: time.mention.end });
    const wholeLeft = join(tokens, Math.max(0, quantity.from - 80), quantity.from);
    const target = time?.value.target === true && time.own;
    const status: StatusReading = planned
      ? { status: 'plan' }
      : statusOf(
          context,
          wholeLeft,
          carriedStatus ?? (aim && !time?.inSentence ? 'plan' : null),
          time?.value.target === true,
          role.role === 'pct_of_plan' || role.role === 'exceeds_plan_pct',
          lastTo > 0,
        );
    if ((status.status === 'plan' || status.status === 'forecast') && !context.bracketed) carriedStatus = status.status;
    else if (status.status === 'estimate' || (status.status === 'actual' && !target && !context.bracketed))
      carriedStatus = null;
    const against = comparedPeriod(numbers, quantity, context, calendar);
    const scope =
      useCarried || !named
        ? id !== null && id === sentenceTopic
          ? sentenceScope
          : undefined
        : scopeOf(id ?? 'unknown', named, tokens);
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
      indicatorCertainty: id === null ? 0.4 : useCarried || isEcho(id, named!.id) ? 0.75 : certaintyOf(named!),
      scope,
      label: id === null ? labelOf(tokens, quantity, context.segmentFrom) : undefined,
      province: place.name,
      provinceCertainty: place.certainty,
      period: null,
      periodCertainty: time?.certainty ?? 0.3,
      ownPeriod: time?.own === true,
      flowStock: null,
      parent: null,
      narrowed: useCarried || isNarrowed(tokens, quantity, context, named, analysed.subjects, numbers.periods),
      alternatives: [],
      warnings: [],
      evidence,
    };
    if (role.other) draft.alternatives.push({ reason: 'role', role: role.other });
    adoptUnit(draft);
    settleStock(draft, wholeLeft, time);
    if (planned) {
      draft.role = 'level';
      draft.period = yearOfPlan(draft.period);
    }
    if (against) settleBase(draft, against);
    if (draft.role === 'growth_prev' && / tháng trước/.test(context.right + context.left))
      draft.period = monthOf(draft.period);
    drafts.push(draft);
    said.push({ draft, reading: role });
    if (time?.each)
      for (const value of time.each.slice(0, -1))
        drafts.splice(-1, 0, { ...draft, period: value.period, alternatives: [], warnings: ['distributed'], evidence });
    previous = draft;
    lastTo = quantity.to;
    if (!context.bracketed && (id !== null || isLevel(role.role))) {
      sentenceTopic = id ?? 'unknown';
      sentenceScope = scope;
      if (id !== null) topic = id;
    }
  }
  settleUnsaidBases(said);
  shareListIndicators(drafts, respective);
  const levels = drafts.filter((draft) => isLevel(draft.role)).map((draft) => draft.indicator);
  return {
    drafts,
    refused,
    running: {
      subject: nextSubject(places.left, usual, running.subject),
      period: times.left,
      topic,
      aim,
      recent: levels.length > 0 ? levels.slice(-6) : running.recent,
    },
  };
}

function nextSubject(left: SubjectReading, usual: SubjectReading, _before: SubjectReading): SubjectReading {
  if (usual.name === null) return left;
  return usual;
}
