import { foldAccents } from '../../../text/fold';
import { Phrases } from '../phrases';
import { ALL_PROVINCE_NAMES } from '../province-names';
import type { Token } from '../tokens';

const NATION_NAME = 'Cả nước';

/** A place that a sentence names. Token indexes, end excluded. */
export interface PlaceAt {
  readonly from: number;
  readonly to: number;
  /** Official name, the nation's name, or null for places abroad. */
  readonly name: string | null;
}

const NAMES = new Phrases<string | null>();
for (const { name, spellings } of ALL_PROVINCE_NAMES)
  for (const spelling of [name, ...spellings])
    NAMES.addIfAbsent(foldAccents(spelling).replaceAll('-', ' ').replace(/\s+/g, ' ').trim(), name);
/** Spellings of English-language papers. */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['ho chi minh city', 'Hồ Chí Minh'],
  ['hcm city', 'Hồ Chí Minh'],
  ['hcmc', 'Hồ Chí Minh'],
  ['hanoi', 'Hà Nội'],
  ['haiphong', 'Hải Phòng'],
  ['danang', 'Đà Nẵng'],
  ['hue', 'Thừa Thiên Huế'],
  ['hue city', 'Thừa Thiên Huế'],
  ['daklak', 'Đắk Lắk'],
  ['dak lak', 'Đắk Lắk'],
  ['dak nong', 'Đắk Nông'],
  ['ba ria vung tau', 'Bà Rịa - Vũng Tàu'],
];
for (const [spelling, name] of ENGLISH) NAMES.addIfAbsent(spelling, name);
for (const spelling of ['vietnam', 'viet nam', 'whole country', 'entire country'])
  NAMES.addIfAbsent(spelling, NATION_NAME);
for (const spelling of 'japan;republic of korea;south korea;china;united states;singapore;taiwan;hong kong;thailand;malaysia;indonesia;philippines;cambodia;laos;germany;netherlands;india;australia;russia'.split(
  ';',
))
  NAMES.addIfAbsent(spelling, null);

const CAPITALISED = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word' && !tokens[i]!.capital) return false;
  return true;
};

/** Words that make a province's name part of another name: "Thai Binh Power Plant", "Binh Dinh Airport". */
const NOT_AFTER = new Set(
  'airport port university hospital company corporation power oil street airlines news newspaper road refinery'.split(
    ' ',
  ),
);

/** Places in a sentence, left to right. Names count with or without accents, but with their capitals. */
export function findPlaces(tokens: readonly Token[]): PlaceAt[] {
  const found: PlaceAt[] = [];
  for (const { from, to, values } of NAMES.all(tokens)) {
    const nation = tokens[from]!.word === 'whole' || tokens[from]!.word === 'entire';
    if (!nation && !CAPITALISED(tokens, from, to)) continue;
    const after = tokens[to];
    if (after?.capital && NOT_AFTER.has(after.word)) continue;
    found.push({ from, to, name: values[0] ?? null });
  }
  return found;
}

/** The place that the text mostly speaks of: the first sentence weighs most. */
export class PlaceCount {
  private readonly weights = new Map<string, number>();

  add(places: readonly PlaceAt[], weight: number): void {
    for (const { name } of places) if (name !== null) this.weights.set(name, (this.weights.get(name) ?? 0) + weight);
  }

  /** A province goes before the nation unless the nation is named far more often. */
  usual(): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [name, weight] of this.weights) {
      const counted = name === NATION_NAME ? weight / 3 : weight;
      if (counted > most) [best, most] = [name, counted];
    }
    return best;
  }
}
