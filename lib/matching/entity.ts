/** What is measured, as a key: the indicator's id, else its printed name, else the row or sentence it stands in. */
import {
  findIndicator,
  INDICATORS,
  indicatorById,
  ownIndicatorId,
  UNKNOWN_INDICATOR,
} from '../observations/indicators';
import { labelWords } from '../observations/labels';
import { type NamedByWords, nameByWords } from './catalogue-name';
import { compareUnits } from './facets';
import type { Fact } from './fact';
import { completeRows } from './table-rows';
import { CROWD, Index, significantDigits, valueKey } from './value-key';

/** A number of this many digits, found once on either side, is hardly a coincidence. */
const TELLING_DIGITS = 5;
const LEAST_DIGITS = 3;
const LEAST_WORDS = 3;
/** Labels looked up before; a workbook repeats few. */
const BEGINNINGS = new Map<string, string | null>();
const MOST_BEGINNINGS = 5000;
/** One vote is too little to say what a row is about, were its number not telling. */
const VOTES_FOR: readonly (readonly [votes: number, confidence: number])[] = [
  [3, 0.85],
  [2, 0.75],
  [1, 0.6],
];

/** Gives every fact its entity; rows and sentences without a name take that of the row elsewhere that holds the same numbers. */
export function assignEntities(facts: readonly Fact[]): void {
  for (const fact of facts) fact.entity = ownEntity(fact);
  completeRows(facts);
  linkByValues(facts);
}

function ownEntity(fact: Fact): string {
  const { observation } = fact;
  const scope = observation.scope === undefined ? '' : `|${observation.scope}`;
  const id = nameOf(fact);
  if (id !== null) return `i:${id}${scope}`;
  return `u:${familyOf(fact)}${scope}`;
}

function nameOf(fact: Fact): string | null {
  const { indicator, indicatorLabel } = fact.observation;
  if (indicator !== UNKNOWN_INDICATOR) return indicator;
  if (indicatorLabel === undefined) return null;
  const known = findIndicator(indicatorLabel)?.id ?? beginningOf(indicatorLabel);
  if (known !== null) return known;
  const longer = UNSAID_ENDINGS.map((ending) => findIndicator(`${indicatorLabel} ${ending}`)).find(
    (found) => found !== null,
  );
  if (longer !== undefined && longer !== null) return longer.id;
  return byWords(fact)?.id ?? ownIndicatorId(indicatorLabel);
}

/** The catalogue's name in other words, where the unit is one that it is measured in. Rows with parents of their own keep their words. */
function byWords({ observation }: Fact): NamedByWords | null {
  const { indicatorLabel = '', figure, role } = observation;
  const [own = ''] = indicatorLabel.split(': ');
  if (own.includes('»')) return null;
  const found = nameByWords(own);
  if (found === null) return null;
  const unit = indicatorById(found.id)?.unit ?? null;
  const isLevel = role === 'level' || role === 'cumulative' || role === 'count_of_which';
  return isLevel && unit !== null && compareUnits(unit, figure.unit) === 'different' ? null : found;
}

/** Words that names end in and tables leave out. */
const UNSAID_ENDINGS = ['hàng hóa', 'trên địa bàn', 'trên địa bàn tỉnh'];

/** The only indicator whose name begins with a label of several words: "Kim ngạch xuất khẩu" (hàng hóa). */
function beginningOf(label: string): string | null {
  const words = labelWords(label);
  if (words.split(' ').length < LEAST_WORDS) return null;
  if (!BEGINNINGS.has(words)) {
    const found = INDICATORS.filter(({ name }) => labelWords(name).startsWith(`${words} `));
    if (BEGINNINGS.size < MOST_BEGINNINGS) BEGINNINGS.set(words, found.length === 1 ? found[0]!.id : null);
    else return found.length === 1 ? found[0]!.id : null;
  }
  return BEGINNINGS.get(words)!;
}

/** The row of a table, or the figure of a text that the others qualify: what stands together is about one thing. */
function familyOf(fact: Fact): string {
  if (fact.cell !== null) return `${fact.source}\n${fact.cell.row}`;
  let top = fact;
  for (let step = 0; step < 8 && top.parent !== null; step++) top = top.parent;
  return top.name;
}

function linkByValues(facts: readonly Fact[]): void {
  const sourcesOf = new Map<string, Set<number>>();
  for (const { entity, source } of facts) {
    const known = sourcesOf.get(entity);
    if (known) known.add(source);
    else sourcesOf.set(entity, new Set([source]));
  }
  const byValue = new Index<Fact>();
  for (const fact of facts)
    if (significantDigits(fact) >= LEAST_DIGITS) for (const key of factKeys(fact)) byValue.add(key, fact);
  const votes = new Map<string, Map<string, number>>();
  for (const fact of facts) {
    const nameless = fact.entity.startsWith('u:') || fact.observation.indicator === UNKNOWN_INDICATOR;
    if (!nameless || sourcesOf.get(fact.entity)!.size > 1) continue;
    const digits = significantDigits(fact);
    if (digits < LEAST_DIGITS) continue;
    const target = onlyTarget(fact, byValue);
    if (target === null) continue;
    const own = votes.get(fact.entity) ?? new Map<string, number>();
    const fitting = namesFit(fact.observation.indicatorLabel, target) ? 1 : 0;
    own.set(target, (own.get(target) ?? 0) + (digits >= TELLING_DIGITS ? 2 : 1) + fitting);
    votes.set(fact.entity, own);
  }
  rename(facts, chooseLinks(votes));
}

/** Keys under which a number is looked for: with its period, and without where the period is not known. */
function factKeys(fact: Fact): string[] {
  const key = [fact.territory, fact.role, fact.planned, fact.observation.figure.unit, valueKey(fact)].join('|');
  return fact.periodKey === null ? [`${key}|*`] : [`${key}|${fact.periodKey}`, `${key}|*`];
}

/** The one entity of other sources that holds this number in the same role, unit and period; null where there are two or the number stands twice. */
function onlyTarget(fact: Fact, byValue: Index<Fact>): string | null {
  const [first] = factKeys(fact);
  const found = byValue.get(first!);
  if (found.length > CROWD) return null;
  const own = new Set(found.filter(({ source }) => source === fact.source).map(({ entity }) => entity));
  const others = new Set(found.filter(({ source }) => source !== fact.source).map(({ entity }) => entity));
  return own.size === 1 && others.size === 1 ? [...others][0]! : null;
}

/** Whether all words of a row's label stand in the name of the indicator: "doanh nghiệp thành lập mới" in "doanh nghiệp đăng ký thành lập mới". */
function namesFit(label: string | undefined, entity: string): boolean {
  const id = /^i:([a-z0-9_]+)/.exec(entity)?.[1];
  const known = id === undefined ? null : indicatorById(id);
  if (known === null || label === undefined) return false;
  const words = labelWords(label).split(' ');
  const name = new Set(labelWords(known.name).split(' '));
  return words.length >= LEAST_WORDS && words.every((word) => name.has(word));
}

function chooseLinks(
  votes: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, { to: string; confidence: number }> {
  const links = new Map<string, { to: string; confidence: number }>();
  for (const [entity, own] of [...votes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ranked = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [first, second] = ranked;
    if (first === undefined || (second !== undefined && second[1] * 2 > first[1])) continue;
    const confidence = VOTES_FOR.find(([least]) => first[1] >= least)?.[1];
    if (confidence !== undefined && first[0] !== entity) links.set(entity, { to: first[0], confidence });
  }
  return links;
}

/** Follows each link once; of two nameless rows that point to each other the lesser key gives the name. */
function rename(facts: readonly Fact[], links: ReadonlyMap<string, { to: string; confidence: number }>): void {
  for (const fact of facts) {
    const link = links.get(fact.entity);
    if (link === undefined) continue;
    const back = links.get(link.to);
    if (back !== undefined && !(back.to === fact.entity && fact.entity > link.to)) continue;
    fact.entity = link.to;
    fact.confidence *= link.confidence;
  }
}
