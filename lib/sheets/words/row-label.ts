import type { Comparison, ComparisonRow } from '../../comparing/comparison';
import type { Language } from '../../messages/index';
import { indicatorById } from '../../observations/indicators';
import type { FlowStock, Role } from '../../observations/observation';
import { NATION, provinceNamed } from '../../observations/provinces';
import { comparingMessages } from './catalogue';

/** What an indicator is called; the printed words for one that the catalogue does not have. */
export function indicatorName(id: string, label: string | null | undefined, language: Language): string {
  const known = indicatorById(id);
  if (known) return language === 'vi' ? known.name : known.nameEn;
  return label ?? (id === 'unknown' ? comparingMessages(language).unknownIndicator : id);
}

/** "Part of the territory or economy", in words; codes that are not ours lose their underscores. */
export function scopeLabel(scope: string, language: Language): string {
  return comparingMessages(language).scopes[scope] ?? scope.replace(/^[a-z]+:/, '').replaceAll('_', ' ');
}

/** Which base a ratio is against, in words. */
export function baseLabel(base: string, language: Language): string {
  const words = comparingMessages(language);
  if (base.startsWith('year:')) return words.baseYear({ year: base.slice(5) });
  return words.bases[base] ?? base;
}

export function provinceLabel(name: string | null, language: Language): string {
  if (name === null) return '';
  if (name === NATION) return comparingMessages(language).nation;
  return language === 'vi' ? name : (provinceNamed(name, '2024-12-31')?.nameEn ?? name);
}

/** Role and sort of a figure after its indicator's name: "tốc độ tăng so với cùng kỳ", "lũy kế". Empty for plain levels. */
export function roleLabel(role: Role, kind: FlowStock | null, alsoOtherKind: boolean, language: Language): string {
  const words = comparingMessages(language);
  if (kind === 'stock' && (role === 'level' || role === 'cumulative' || role === 'count_of_which'))
    return alsoOtherKind || role !== 'level' ? words.toDate : '';
  if (kind === 'flow' && role === 'level' && alsoOtherKind) return words.inPeriod;
  return words.roles[role];
}

/** The printed name of a comparison row. `benchmark` is the province that differences and ratios are against. */
export function rowLabel(row: ComparisonRow, comparison: Comparison, language: Language, benchmark = ''): string {
  const words = comparingMessages(language);
  if (row.measure !== null) {
    const measure = words.measures[row.measure];
    return typeof measure === 'string' ? measure : measure({ benchmark: provinceLabel(benchmark, language) });
  }
  const alsoOtherKind =
    (row.kind === 'flow' || row.kind === 'stock') && indicatorsOfBothKinds(comparison).has(row.indicator);
  const parts = [
    roleLabel(row.role, row.kind, alsoOtherKind, language),
    row.plan ? words.planned : '',
    row.scope === null ? '' : scopeLabel(row.scope, language),
    row.base === null || row.base === 'plan' ? '' : baseLabel(row.base, language),
  ].filter((part) => part !== '');
  const name = indicatorName(row.indicator, row.label, language);
  return parts.length === 0 ? name : `${name}: ${parts.join(', ')}`;
}

const BOTH_KINDS = new WeakMap<Comparison, ReadonlySet<string>>();

/** Indicators that a comparison holds both as a flow and as a stock; found once for all its rows. */
function indicatorsOfBothKinds(comparison: Comparison): ReadonlySet<string> {
  const known = BOTH_KINDS.get(comparison);
  if (known) return known;
  const kinds = { flow: new Set<string>(), stock: new Set<string>() };
  for (const row of comparison.rows)
    if (row.measure === null && (row.kind === 'flow' || row.kind === 'stock')) kinds[row.kind].add(row.indicator);
  const both = new Set([...kinds.flow].filter((indicator) => kinds.stock.has(indicator)));
  BOTH_KINDS.set(comparison, both);
  return both;
}
