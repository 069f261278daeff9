import data from './data/indicators.json';
import { labelKey, labelWords, MAX_LABEL, nearestLabels } from './labels';
import type { FlowStock } from './observation';

export const INDICATOR_GROUPS = [
  'grdp',
  'budget',
  'investment',
  'fdi',
  'trade',
  'industry',
  'construction',
  'agriculture',
  'rural',
  'enterprise',
  'tourism',
  'transport',
  'finance',
  'prices',
  'labour',
  'social',
  'land',
  'environment',
  'governance',
  'tech',
  'external',
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** An entry of the official lists of statistical indicators. The same code means different things under different decrees. */
export interface OfficialCode {
  /** Code in the provincial list ("T0501"). */
  readonly code: string;
  /** The decision whose list was read; null where the text that quotes the code does not name it. */
  readonly decree: string | null;
  /** Code in the national list. */
  readonly national?: string;
}

/** What is measured. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Usual unit of its level (a unit id of `figures/units`), or null where it is a plain number. */
  readonly unit: string | null;
  /** Flow over a period, stock at a day, or rate; null where it is both a flow and a stock ("FDI": of the year, and to date). */
  readonly kind: FlowStock | null;
  readonly group: IndicatorGroup;
  /** Null wherever no official code was verified. */
  readonly official: OfficialCode | null;
}

/** Id of an indicator that the source words do not name. */
export const UNKNOWN_INDICATOR = 'unknown';

type Row = { id: string; name_vi: string; name_en: string; unit: string | null; kind: string | null; group: string } & {
  official?: { code: string; decree: string | null; national?: string };
};

/** The catalogue, in the order of its file. */
export const INDICATORS: readonly Indicator[] = (data as Row[]).map((row) => ({
  id: row.id,
  name: row.name_vi,
  nameEn: row.name_en,
  unit: row.unit,
  kind: row.kind as FlowStock | null,
  group: row.group as IndicatorGroup,
  official: row.official ?? null,
}));

const BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));
const BY_KEY = new Map<string, Indicator>();
for (const indicator of INDICATORS) {
  for (const name of [
    indicator.id,
    indicator.name,
    indicator.nameEn,
    withoutBrackets(indicator.name),
    withoutBrackets(indicator.nameEn),
  ]) {
    const key = labelKey(name);
    if (key !== '' && !BY_KEY.has(key)) BY_KEY.set(key, indicator);
  }
  const short = /\(([A-Z][A-Z ]{1,9})\)/.exec(indicator.name)?.[1];
  if (short && !BY_KEY.has(labelKey(short))) BY_KEY.set(labelKey(short), indicator);
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^()]{1,30}\)/, '');
}

/** The catalogue entry of an id, or null. */
export function indicatorById(id: string): Indicator | null {
  return BY_ID.get(id) ?? null;
}

/** The entry with this id, name (Vietnamese or English) or bracketed short name ("GRDP", "IIP"), accents and case aside. */
export function findIndicator(text: string): Indicator | null {
  if (text.length > MAX_LABEL) return null;
  return BY_ID.get(text) ?? BY_KEY.get(labelKey(text)) ?? null;
}

/** Entries for "did you mean", nearest first. */
export function suggestIndicators(text: string, most = 3): Indicator[] {
  return nearestLabels(text, BY_KEY, most);
}

/** Shape of an indicator id, of the catalogue or of a user's own. */
const ID = /^[a-z][a-z0-9_]{0,63}$/;

export function isIndicatorId(text: string): boolean {
  return ID.test(text);
}

/** An id for a user's own indicator made from its name: "Số chợ đêm" → "so_cho_dem". Null when no letter or digit is left. */
export function ownIndicatorId(name: string): string | null {
  const slug = labelWords(name.slice(0, MAX_LABEL)).replace(/[ ?]+/g, '_');
  const id = (/^[a-z]/.test(slug) ? slug : `x_${slug}`).slice(0, 64);
  return /[a-z0-9]/.test(slug) && ID.test(id) ? id : null;
}
