import { unitOf } from '../../../figures/units';
import { indicatorById } from '../../../observations/indicators';
import type { Context } from '../context';
import { contextOf } from '../context';
import type { Draft } from '../draft';
import { isLevel } from '../draft';
import { familyOf } from '../families';
import type { Quantity } from '../quantities';
import type { Sentence } from '../sentences';
import { chooseName } from './choose-name';
import { isSetAgainst, settleAgainst, timeFor } from './figure-time';
import type { EnglishNumbers } from './numbers';
import type { NamedAt } from './phrases';
import { fitsFamily, isRate } from './phrases';
import type { PlaceAt } from './places';
import type { EnglishRole } from './roles';
import { amountRole, percentRole, statusOf, timesRole } from './roles';
import type { Words } from './words';

export interface EnglishSentence {
  readonly sentence: Sentence;
  readonly index: number;
  readonly words: Words;
  readonly numbers: EnglishNumbers;
  readonly places: readonly PlaceAt[];
  readonly names: readonly NamedAt[];
}

/** What goes on from sentence to sentence. */
export interface EnglishRunning {
  readonly place: string | null;
  readonly placeCertainty: number;
  readonly period: string | null;
  readonly topic: string | null;
}

export interface EnglishDrafts {
  readonly drafts: Draft[];
  readonly refused: { readonly quantity: Quantity; readonly reason: string }[];
  readonly running: EnglishRunning;
}

/** Units whose counts are figures of a province even where no phrase names the indicator. */
const KEPT = new Set(['projects', 'enterprises', 'visits', 'people', 'households', 'cooperatives', 'jobs']);

/** Reads the figures of one sentence. */
export function draftEnglish(item: EnglishSentence, running: EnglishRunning): EnglishDrafts {
  const { words, numbers, places } = item;
  const drafts: Draft[] = [];
  const refused: { quantity: Quantity; reason: string }[] = [];
  const kept = numbers.quantities.filter((quantity) => quantity.excluded === null);
  for (const quantity of numbers.quantities)
    if (quantity.excluded !== null) refused.push({ quantity, reason: quantity.excluded });
  let previous: Draft | null = null;
  let lastTo = 0;
  for (const [index, quantity] of kept.entries()) {
    const context = contextOf(words.tokens, kept, index, lastTo);
    const read = readOne(item, quantity, context, previous, drafts, running);
    lastTo = quantity.to;
    if (typeof read === 'string') {
      refused.push({ quantity, reason: read });
      continue;
    }
    drafts.push(read);
    previous = read;
  }
  const lead = places.find((place) => place.name !== null && (kept.length === 0 || place.from < kept[0]!.from));
  const last = numbers.periods.filter((period) => period.kind === 'time' && !period.passing && period.period !== null);
  return {
    drafts,
    refused,
    running: {
      place: lead?.name ?? running.place,
      placeCertainty: lead ? 0.85 : running.placeCertainty,
      period: runsOn(last[0]?.period) ?? running.period,
      topic: drafts.findLast((draft) => draft.indicator !== 'unknown')?.indicator ?? running.topic,
    },
  };
}

function readOne(
  item: EnglishSentence,
  quantity: Quantity,
  context: Context,
  previous: Draft | null,
  drafts: readonly Draft[],
  running: EnglishRunning,
): Draft | string {
  const { unit } = quantity.match.figure;
  const ratio = unit === '%' || unit === 'pp' || unit === 'times';
  const bracketMoney =
    context.bracketed &&
    quantity.dimension === 'money' &&
    previous?.quantity.dimension === 'money' &&
    previous.quantity.match.figure.unit !== unit;
  const named = bracketMoney ? null : chooseName(item, quantity, context, ratio ? null : familyOf(quantity), previous);
  const role = roleFor(quantity, context, previous, named, drafts);
  const carried =
    bracketMoney || role.settles || (ratio && named === null)
      ? (previous?.indicator ?? (ratio ? running.topic : null))
      : null;
  // "up 6.2 per cent to $36 billion": the level is of what grew.
  const grown = role.settles && previous !== null && !isLevel(previous.role) ? previous.indicator : null;
  const said = grown !== null && named?.left !== false ? grown : (named?.id ?? carried);
  const id =
    said === null || said === 'unknown'
      ? fromContext(item, quantity, context, drafts, running)
      : ofNewOnes(said, context, drafts);
  if (unit === null && !isLeveled(id, quantity, context)) return 'plain';
  if (quantity.dimension === 'count' && id === 'unknown' && !KEPT.has(unit ?? '')) return 'idle';
  if (unit === 'ha' && id === 'unknown') return 'idle';
  const time = timeFor(item, quantity, context, running.period);
  const place = placeFor(item, quantity, running);
  const ofPlan = role.role === 'pct_of_plan' || role.role === 'exceeds_plan_pct';
  const sameClause = previous !== null && !/[,;]/.test(context.left) && / and /.test(context.left);
  const draft: Draft = {
    quantity: adopted(quantity, id),
    context,
    sentence: item.index,
    paragraph: item.sentence.paragraph,
    role: role.role,
    negative: role.negative,
    // English is read with fewer rules than Vietnamese, so nothing is as sure.
    roleCertainty: role.certainty * 0.95,
    base: ofPlan ? 'plan' : undefined,
    status: statusOf(context, ofPlan, sameClause && !ofPlan && previous.status === 'plan' ? 'plan' : null),
    indicator: id,
    indicatorCertainty: id === 'unknown' ? 0.4 : named ? 0.85 : 0.7,
    label: id === 'unknown' ? labelOf(item, quantity) : undefined,
    province: place.name,
    provinceCertainty: place.certainty,
    period: time.period,
    periodCertainty: time.certainty,
    ownPeriod: time.own,
    flowStock: null,
    parent: bracketMoney ? previous : null,
    // What others are set against is of a time that is often unsaid.
    narrowed:
      (isSetAgainst(context) && !time.own) ||
      named?.narrowed === true ||
      (named === null && carried === null && grown === null) ||
      place.abroad,
    scope: undefined,
    alternatives: [],
    warnings: [],
    evidence: named ? [{ field: 'indicator', start: named.start, end: named.end }] : [],
  };
  if (role.role === 'times_yoy' && /^ (?:higher|more|greater) /.test(context.tail))
    draft.alternatives.push({ reason: 'times-more' });
  settleAgainst(draft, item, quantity, context);
  draft.flowStock =
    indicatorById(draft.indicator)?.kind ??
    (/^\d{4}-\d\d-\d\d$/.test(draft.period ?? '') && isLevel(draft.role) ? 'stock' : 'flow');
  return draft;
}

/** A day does not run on, except that the last day of a year stands for the year. */
function runsOn(period: string | null | undefined): string | null {
  if (period == null) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(period)) return period;
  return period.endsWith('-12-31') ? period.slice(0, 4) : null;
}

function roleFor(
  quantity: Quantity,
  context: Context,
  previous: Draft | null,
  named: { readonly id: string } | null,
  drafts: readonly Draft[],
): EnglishRole {
  const { unit } = quantity.match.figure;
  if (unit === 'rank') return { role: 'rank', negative: false, certainty: 0.8 };
  if (unit === '%' || unit === 'pp') {
    const before = previous?.quantity.match.figure.unit === unit ? previous.role : null;
    const id = named?.id ?? (previous && isLevel(previous.role) ? null : (previous?.indicator ?? null));
    return percentRole(context, unit === 'pp', before, id !== null && isRate(id));
  }
  if (unit === 'times') return timesRole(context);
  const whole = drafts.findLast((draft) => draft.role === 'level' && draft.quantity.match.figure.unit === unit);
  const opens = / (?:of which|including|of them|among them|of these|in which|of that)(?= )/.test(context.left);
  const goesOn =
    previous?.role === 'count_of_which' && /^ ?(?:,? ?and)(?: [a-z]+){0,2} $/.test(context.left.replace(' , ', ' '));
  return amountRole(
    context,
    quantity.dimension === 'count' && whole !== undefined && (opens || goesOn),
    quantity.dimension,
  );
}

const FOLLOWS = / (?:followed|follows|trailed|ranked|came|came next|next in line) /;

/** A figure that no phrase names goes on with the topic where the words say so, or is the capital of the enterprises before it. */
function fromContext(
  item: EnglishSentence,
  quantity: Quantity,
  context: Context,
  drafts: readonly Draft[],
  running: EnglishRunning,
): string {
  const before = drafts.at(-1);
  if (before?.indicator === 'new_enterprises' && quantity.dimension === 'money' && / capital /.test(context.left))
    return 'new_enterprise_capital';
  if (!FOLLOWS.test(item.words.joined)) return 'unknown';
  if (running.topic !== null && (familyOf(quantity) === 'P' || fitsFamily(running.topic, familyOf(quantity))))
    return running.topic;
  return 'unknown';
}

/** "licensed 554 FDI projects": projects that are licensed are new. Registered capital beside new enterprises is theirs. */
function ofNewOnes(id: string, context: Context, drafts: readonly Draft[]): string {
  if (id === 'fdi_registered_capital' && drafts.at(-1)?.indicator === 'new_enterprises')
    return 'new_enterprise_capital';
  return id === 'fdi_projects' && / (?:licensed|granted)(?: [a-z]+){0,3} $/.test(context.segment)
    ? 'fdi_new_projects'
    : id;
}

const LEVEL_VERB =
  / (?:reached|reaching|was|were|is|are|totalled|totaled|totalling|at|to|of|hit|hitting|exceeded|surpassed)(?: (?:about|around|nearly|over|more|than|almost|some|approximately|at|least|an|estimated))* $/;

/** A number without a unit counts only where a verb ties it to an indicator that is counted. */
function isLeveled(id: string, quantity: Quantity, context: Context): boolean {
  const unit = unitOf(indicatorById(id)?.unit ?? null);
  if (unit === null || (unit.dimension !== 'count' && unit.dimension !== 'score')) return false;
  return LEVEL_VERB.test(context.segment) || quantity.match.figure.magnitude !== null;
}

function adopted(quantity: Quantity, id: string): Quantity {
  if (quantity.match.figure.unit !== null) return quantity;
  const unit = unitOf(indicatorById(id)?.unit ?? null);
  if (unit === null) return quantity;
  const { match } = quantity;
  return {
    ...quantity,
    dimension: unit.dimension,
    match: { ...match, figure: { ...match.figure, unit: unit.id }, warnings: [...match.warnings, 'unit-left-out'] },
  };
}

function placeFor(
  item: EnglishSentence,
  quantity: Quantity,
  running: EnglishRunning,
): { name: string | null; certainty: number; abroad: boolean } {
  const before = item.places.filter((place) => place.from < quantity.from);
  const abroad = before.at(-1)?.name === null;
  const home = before.findLast((place) => place.name !== null);
  if (home) return { name: home.name, certainty: 0.88, abroad };
  const after = item.places.find((place) => place.name !== null && place.from >= quantity.to);
  const within =
    after &&
    !item.numbers.quantities.some(
      (other) =>
        other.excluded === null && other.dimension !== 'ratio' && other.from > quantity.from && other.to <= after.from,
    );
  if (after && (within || running.place === null)) return { name: after.name, certainty: 0.75, abroad };
  return { name: running.place, certainty: running.placeCertainty, abroad };
}

function labelOf(item: EnglishSentence, quantity: Quantity): string | undefined {
  const words = item.words.tokens
    .slice(Math.max(0, quantity.from - 8), quantity.from)
    .filter(({ kind }) => kind === 'word');
  return words.length > 0 ? words.map(({ word }) => word).join(' ') : undefined;
}
