import type { Figure } from '../figures/figure';
import { formatFigure } from '../figures/format';
import * as Q from '../figures/rational';
import type { Language } from '../messages';
import { sentencesEn } from '../messages/sentences.en';
import type { SentenceMessages } from '../messages/sentences.vi';
import { sentencesVi } from '../messages/sentences.vi';
import { indicatorById } from '../observations/indicators';
import type { Observation } from '../observations/observation';
import { NATION, PROVINCES_34, PROVINCES_63 } from '../observations/provinces';
import { describePeriod } from './describe-period';

/**
 * The standard sentences for a set of observations: one for each figure that stands by itself, with the ratios, growth and parts that relate to it
 * as its further clauses. In Vietnamese, reading the sentences gives the observations back (bases and scopes aside).
 */
export function describe(observations: readonly Observation[], language: Language): string {
  const say: SentenceMessages = language === 'vi' ? sentencesVi : sentencesEn;
  const known = new Set(observations.map((observation) => observation.id));
  const children = new Map<string, Observation[]>();
  const heads: Observation[] = [];
  for (const observation of observations) {
    const { relatesTo } = observation;
    if (relatesTo === undefined || !known.has(relatesTo) || relatesTo === observation.id) heads.push(observation);
    else children.set(relatesTo, [...(children.get(relatesTo) ?? []), observation]);
  }
  const told = new Set<string>();
  const sentences = heads.map((head) => sentenceOf(head, children, say, language, told));
  // Observations that only relate to one another in a circle have no head: each gets a sentence of its own.
  for (const observation of observations)
    if (!told.has(observation.id)) sentences.push(sentenceOf(observation, new Map(), say, language, told));
  return sentences.join('\n');
}

function sentenceOf(
  head: Observation,
  children: ReadonlyMap<string, readonly Observation[]>,
  say: SentenceMessages,
  language: Language,
  told: Set<string>,
): string {
  const clauses: string[] = [];
  const tell = (observation: Observation, own: boolean): void => {
    if (told.has(observation.id)) return;
    told.add(observation.id);
    const part = observation.role === 'count_of_which' && !own ? `${say.ofWhich} ` : '';
    clauses.push(
      part + clauseOf(observation, own || part !== '' ? subjectOf(observation, own, say, language) : '', say, language),
    );
    // Ratios first, so that they stand right behind the figure they qualify; parts after them.
    const below = [...(children.get(observation.id) ?? [])].sort(
      (a, b) => Number(a.role === 'count_of_which') - Number(b.role === 'count_of_which'),
    );
    for (const child of below) tell(child, false);
  };
  tell(head, true);
  const period = describePeriod(head.period, say);
  const sentence = period === '' ? clauses.join(', ') : `${period}, ${clauses.join(', ')}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** The indicator, and of whom: said once, in the first clause. */
function subjectOf(observation: Observation, withPlace: boolean, say: SentenceMessages, language: Language): string {
  const indicator = indicatorById(observation.indicator);
  const name = indicator
    ? language === 'vi'
      ? indicator.name
      : indicator.nameEn
    : (observation.indicatorLabel ?? say.unknown);
  const words = [lowerFirst(name)];
  if (withPlace && observation.province !== null) words.push(placeOf(observation.province, say));
  if (observation.role === 'cumulative') words.unshift(say.accumulated);
  return words.join(' ');
}

function placeOf(province: string, say: SentenceMessages): string {
  if (province === NATION) return say.ofNation;
  const unit =
    PROVINCES_63.find((each) => each.name === province) ?? PROVINCES_34.find((each) => each.name === province);
  return say.ofProvince({ name: province, municipality: unit?.kind === 'municipality' });
}

function clauseOf(observation: Observation, name: string, say: SentenceMessages, language: Language): string {
  const { figure, role, status } = observation;
  const fall = Q.sign(figure.value) < 0;
  const words = {
    name,
    figure: formatFigure(withoutSign(figure), language),
    fall,
    against: againstOf(observation, say),
  };
  return clauseWords(role, { ...words, status }, observation, say)
    .replace(/\s+/g, ' ')
    .trim();
}

function clauseWords(
  role: Observation['role'],
  words: Parameters<SentenceMessages['level']>[0],
  observation: Observation,
  say: SentenceMessages,
): string {
  switch (role) {
    case 'level':
    case 'cumulative':
    case 'count_of_which':
      return say.level(words);
    case 'growth_yoy':
    case 'growth_prev':
    case 'change_abs':
      return say.grows(words);
    case 'growth_avg':
      return say.growsYearly(words);
    case 'pct_of_plan':
    case 'pct_of_base':
      return say.percentOf(words);
    case 'exceeds_plan_pct':
      return say.exceeds(words);
    case 'times_yoy':
    case 'times_base':
      return say.multiple(words);
    case 'share':
      return say.share(words);
    case 'contribution':
      return say.contributes(words);
    case 'balance':
      return observation.indicator === 'budget_balance' ? say.budgetSurplus(words) : say.surplus(words);
    case 'threshold':
      return say.passes(words);
    case 'rank':
      return say.ranks(words);
    case 'non_indicator':
      return say.printed({ ...words, role });
  }
}

/** The word says whether it rose or fell; the number stands without its sign. */
function withoutSign(figure: Figure): Figure {
  if (Q.sign(figure.value) >= 0) return figure;
  if (figure.max === undefined) return { ...figure, value: Q.neg(figure.value) };
  return { ...figure, value: Q.abs(figure.max), max: Q.abs(figure.value) };
}

function againstOf({ role, base }: Observation, say: SentenceMessages): string {
  const year = base?.startsWith('year:') ? base.slice(5) : null;
  switch (role) {
    case 'pct_of_plan':
    case 'exceeds_plan_pct':
      return base === 'plan:central' ? say.planCentral : base === 'plan:hdnd' ? say.planCouncil : say.plan;
    case 'growth_prev':
      return year ? say.thanYear({ year }) : say.before;
    case 'times_base':
      return year ? say.thanYear({ year }) : say.thanBase;
    default:
      return say.lastYear;
  }
}

function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
