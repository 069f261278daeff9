import type { ComparisonRow } from '../../comparing/comparison';
import type { Language } from '../../messages/index';
import { indicatorName, roleLabel } from './row-label';

/** Short name of a row for a chart's title: the indicator without its brackets, and the role. */
export function indicatorTitle(row: ComparisonRow, language: Language): string {
  const name = indicatorName(row.indicator, row.label, language);
  const short = /\(([A-Z]{2,10})\)/.exec(name)?.[1] ?? name;
  const role = roleLabel(row.role, row.kind, true, language);
  return role === '' ? short : `${short}: ${role}`;
}
