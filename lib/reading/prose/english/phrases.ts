import { INDICATORS } from '../../../observations/indicators';
import type { UnitFamily } from '../lexicon';
import { familiesOf } from '../lexicon';
import { Phrases } from '../phrases';
import type { Token } from '../tokens';
import { ENGLISH_LEXICON } from './lexicon';

/** An English phrase that names an indicator. Token indexes, end excluded. */
export interface NamedAt {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  /** A word beside the phrase makes it a part ("seafood exports", "revenue of Samsung"). */
  readonly narrowed: boolean;
}

const FAMILIES = new Map<string, string>();
const PHRASES = new Phrases<string>();
for (const [id, families, phrases] of ENGLISH_LEXICON) {
  FAMILIES.set(id, families);
  for (const phrase of phrases.split(';')) PHRASES.add(phrase, id);
}
for (const { id, nameEn } of INDICATORS) {
  const name = nameEn.replace(/\s*\([^()]*\)/, '').toLowerCase();
  if (name.includes(' ')) PHRASES.addIfAbsent(name.replaceAll(/[?|_]/g, ' '), id);
}

/** Whether a level of the indicator is printed in units of this family. */
export function fitsFamily(id: string, family: UnitFamily | null): boolean {
  if (family === null) return true;
  const families = FAMILIES.get(id) ?? familiesOf(id);
  return families === '' || families.includes(family);
}

/** Whether the indicator is itself printed in percent ("poverty rate"), so that a percentage may be its level. */
export function isRate(id: string): boolean {
  return (FAMILIES.get(id) ?? familiesOf(id)).includes('P');
}

/** Words before a name that leave it whole. */
const PLAIN_BEFORE = new Set(
  (
    'the a an its their total gross overall provincial province city local regional state estimated annual yearly month quarter half year and or of in for from to with while whose ' +
    'as that this by on at s combined average new newly registered attracted lured drew recorded posted reported collected reached year goods export import exports imports nationwide ' +
    'domestic national country nation municipal respective actual realised realized which where when also including has had have index rate expected stable high strong more than ' +
    'month estimated targets target target target eyes witnessed saw achieve achieved'
  ).split(' '),
);
const WHOLE_OF = new Set(
  'the goods merchandise province city country nation nearly over more about around approximately some at less up almost only usd vnd us $ all this its under roughly local'.split(
    ' ',
  ),
);

/** Names of indicators in a sentence, left to right. `places` tells the tokens that belong to names of places. */
export function findNames(tokens: readonly Token[], places: ReadonlySet<number>): NamedAt[] {
  return PHRASES.all(tokens).map(({ from, to, values }) => ({
    from,
    to,
    id: values[0]!,
    narrowed: isPart(tokens, from, to, places),
  }));
}

function isPart(tokens: readonly Token[], from: number, to: number, places: ReadonlySet<number>): boolean {
  const before = tokens[from - 1];
  if (before?.kind === 'word' && !before.capital && !places.has(from - 1) && !PLAIN_BEFORE.has(before.word))
    return true;
  const after = tokens[to + 1];
  if (tokens[to]?.word !== 'of' || !after || after.kind !== 'word') return tokens[to]?.word === 'by';
  return !WHOLE_OF.has(after.word) && !places.has(to + 1);
}
