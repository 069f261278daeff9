import { labelKey, labelWords, MAX_LABEL, nearestLabels } from './labels';
import { labelKeysOf, TITLE } from './province-keys';
import type { ProvinceUnit } from './province-units';
import { ALL_UNITS, PROVINCES_34, PROVINCES_63 } from './province-units';
import { hasEnoughLetters, matchesWildcard } from './wildcard';

export type { ProvinceUnit, RegionCode } from './province-units';
export {
  FIRST_DAY_OF_34,
  FORMER_PROVINCES,
  LAST_DAY_OF_63,
  NATION,
  NATION_UNIT,
  PROVINCES_34,
  PROVINCES_63,
} from './province-units';

/** A name found, and how. */
export interface ProvinceMatch {
  readonly unit: ProvinceUnit;
  /** The official name, as observations carry it. */
  readonly name: string;
  /** The spelling in our lists that the text matched. */
  readonly alias: string;
  readonly how: 'exact' | 'folded' | 'wildcard';
  /** Whether the unit exists on the date: a table of 2026 can still print "Hải Dương" (former), one of 2000 "Điện Biên" (not yet). */
  readonly standing: 'current' | 'former' | 'not-yet';
  /** True where no date was given, so that the unit of the 63 was taken. */
  readonly undated: boolean;
}

/** Where no date is known a name means the province of the 63, by far the commonest in files. */
const UNDATED = '2024-12-31';

interface Spelling {
  readonly alias: string;
  readonly unit: ProvinceUnit;
}

const BY_KEY = new Map<string, Spelling[]>();
const WORDS: { words: string; spelling: Spelling }[] = [];
for (const unit of ALL_UNITS) {
  for (const alias of [unit.name, unit.nameEn, ...unit.aliases]) {
    const key = labelKey(alias);
    const spellings = BY_KEY.get(key) ?? [];
    if (spellings.some((known) => known.unit === unit)) continue;
    spellings.push({ alias, unit });
    BY_KEY.set(key, spellings);
    WORDS.push({ words: labelWords(alias), spelling: { alias, unit } });
  }
}

function standingAt(unit: ProvinceUnit, date: string): ProvinceMatch['standing'] {
  if (unit.until !== null && date > unit.until) return 'former';
  return unit.from !== null && date < unit.from ? 'not-yet' : 'current';
}

/** Of the units that share a spelling, the one of the date; else the last one before it; else the first after it. */
function pick(spellings: readonly Spelling[], date: string): Spelling {
  const current = spellings.find(({ unit }) => standingAt(unit, date) === 'current');
  if (current) return current;
  const earlier = spellings.filter(({ unit }) => standingAt(unit, date) === 'former');
  const later = spellings.filter(({ unit }) => standingAt(unit, date) === 'not-yet');
  earlier.sort((a, b) => (a.unit.until! < b.unit.until! ? 1 : -1));
  later.sort((a, b) => (a.unit.from! < b.unit.from! ? -1 : 1));
  return earlier[0] ?? later[0]!;
}

function matched(spelling: Spelling, how: ProvinceMatch['how'], date: string | undefined): ProvinceMatch {
  const { unit, alias } = spelling;
  return {
    unit,
    name: unit.name,
    alias,
    how,
    standing: standingAt(unit, date ?? UNDATED),
    undated: date === undefined,
  };
}

function lookUp(text: string, date: string | undefined): ProvinceMatch | null {
  for (const key of labelKeysOf(text)) {
    const spellings = BY_KEY.get(key);
    if (!spellings) continue;
    const spelling = pick(spellings, date ?? UNDATED);
    const exact = text.normalize('NFC').trim() === spelling.alias;
    return matched(spelling, exact ? 'exact' : 'folded', date);
  }
  return null;
}

/**
 * The province, or the nation, that a label names: accents, case, spacing, "tỉnh"/"TP." and numbering do not matter, nor does a second
 * name in English. `date` (ISO, may be a year or month) decides which unit is meant: "Hưng Yên" is another territory from July 2025.
 * Regions and totals are not provinces: null. Labels longer than 200 units are never names.
 */
export function findProvince(text: string, options: { readonly date?: string } = {}): ProvinceMatch | null {
  if (text.length > MAX_LABEL) return null;
  const date = options.date === undefined ? undefined : firstDay(options.date);
  const whole = lookUp(text, date);
  if (whole) return whole;
  const parts = text.split(/\r?\n|\s[-–/]\s|\//).filter((part) => part.trim() !== '');
  if (parts.length !== 2) return null;
  const [first, second] = [lookUp(parts[0]!, date), lookUp(parts[1]!, date)];
  return first && second && first.unit === second.unit ? first : null;
}

/** Whole days compare as text; a year or month counts from its first day. */
function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The only province that a label with lost letters ("Qu?ng Ng?i", "C? NU?C") can be; null where two can. */
export function matchWildcard(text: string, options: { readonly date?: string } = {}): ProvinceMatch | null {
  if (text.length > MAX_LABEL) return null;
  const pattern = labelWords(text).replace(TITLE, '');
  if (!hasEnoughLetters(pattern)) return null;
  const found = new Map<string, Spelling[]>();
  for (const { words, spelling } of WORDS) {
    if (!matchesWildcard(pattern, words)) continue;
    const spellings = found.get(spelling.unit.name) ?? [];
    spellings.push(spelling);
    found.set(spelling.unit.name, spellings);
  }
  if (found.size !== 1) return null;
  const date = options.date === undefined ? undefined : firstDay(options.date);
  return matched(pick([...found.values()][0]!, date ?? UNDATED), 'wildcard', date);
}

/** Names for "did you mean": nearest first, at most `most`. */
export function suggestProvinces(text: string, most = 3): string[] {
  return nearestLabels(
    text,
    [...BY_KEY].map(([key, spellings]) => [key, spellings[0]!.unit.name] as const),
    most,
  );
}

/** The unit that had this GSO code on this date (ISO day, month or year); a code alone does not say which. Null when none had. */
export function provinceAt(code: string, date: string): ProvinceUnit | null {
  const day = firstDay(date);
  return ALL_UNITS.find((unit) => unit.code === code && standingAt(unit, day) === 'current') ?? null;
}

/** The unit of this official name on this date, or null. */
export function provinceNamed(name: string, date: string): ProvinceUnit | null {
  const day = firstDay(date);
  return ALL_UNITS.find((unit) => unit.name === name && standingAt(unit, day) === 'current') ?? null;
}

/** The one of the 34 units that holds the territory of one of the 63 (itself where nothing changed). Null for names that are not of the 63. */
export function successorOf(name: string): ProvinceUnit | null {
  const old = PROVINCES_63.find((unit) => unit.name === name);
  if (!old) return null;
  return PROVINCES_34.find((unit) => unit === old || unit.parts.includes(old.name)) ?? null;
}

/** Whether a name stands for two different territories on two dates (so that its figures must not be compared as they stand). */
export function territoryChanged(name: string, dateA: string, dateB: string): boolean {
  const [a, b] = [provinceNamed(name, dateA), provinceNamed(name, dateB)];
  if (!a || !b || a === b) return false;
  return a.code !== '46' || b.code !== '46';
}
