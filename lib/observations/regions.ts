import data from './data/regions.json';
import { labelKey, labelWords } from './labels';
import type { ProvinceUnit } from './province-units';
import { PROVINCES_63 } from './province-units';
import { hasEnoughLetters, matchesWildcard } from './wildcard';

/** A socio-economic region: the six of Nghị quyết 81/2023/QH15, and four older ones that tables before 2009 print. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** False for the older regions, whose provinces are not listed here. */
  readonly current: boolean;
}

const ROWS = data.map((row) => ({
  region: { code: row.code, name: row.name_vi, nameEn: row.name_en, current: row.current } satisfies Region,
  names: [row.name_vi, row.name_en, ...row.aliases],
}));

export const REGIONS: readonly Region[] = ROWS.filter((row) => row.region.current).map((row) => row.region);

const BY_KEY = new Map<string, Region>();
for (const { region, names } of ROWS) for (const name of names) BY_KEY.set(labelKey(name), region);

const LEAD = /^(?:[ivx]{1,4} |[0-9]{1,2} )?(?:vung |khu vuc )?(?=[a-z])/;

/** The region a label names ("I. Đồng bằng sông Hồng", "Red River Delta"), accents optional, or null. */
export function findRegion(text: string): Region | null {
  const words = labelWords(text);
  if (words.length > 120) return null;
  const bare = words.replace(LEAD, '');
  const found = BY_KEY.get(bare.replaceAll(' ', '')) ?? BY_KEY.get(words.replaceAll(' ', ''));
  if (found) return found;
  if (!text.includes('?')) return bilingual(text);
  if (!hasEnoughLetters(bare)) return null;
  const possible = new Set(
    ROWS.filter(({ names }) => names.some((name) => matchesWildcard(bare, labelWords(name)))).map((row) => row.region),
  );
  return possible.size === 1 ? [...possible][0]! : null;
}

/** "Đồng bằng sông Hồng - Red River Delta": both halves name the same region. */
function bilingual(text: string): Region | null {
  const parts = text.split(/\r?\n|\s[-–/]\s/);
  if (parts.length !== 2) return null;
  const [a, b] = parts.map((part) => BY_KEY.get(labelKey(part)));
  return a && a === b ? a : null;
}

/** The provinces of the 63 in one of the six regions; empty for an older region. */
export function provincesOfRegion(code: string): readonly ProvinceUnit[] {
  return PROVINCES_63.filter((unit) => unit.region === code);
}
