import type { UnitFamily } from './lexicon';

/** Indicators of one thing in several units: what "với tổng vốn 5 tỷ" or "diện tích 20 ha" means after a count of the thing. */
const GROUPS: readonly Partial<Record<UnitFamily, string>>[] = [
  { C: 'land_auction_projects', A: 'land_auction_area', M: 'land_auction_revenue' },
  { A: 'rice_area', W: 'rice_output' },
  { A: 'aquaculture_area', W: 'aquaculture_output' },
  { C: 'visitors', M: 'tourism_revenue' },
  { C: 'international_visitors', M: 'tourism_revenue' },
  { C: 'new_enterprises', M: 'new_enterprise_capital' },
  { C: 'fdi_projects', M: 'fdi_registered_capital' },
  { C: 'fdi_new_projects', M: 'fdi_new_capital' },
  { C: 'fdi_adjusted_projects', M: 'fdi_adjusted_capital' },
  { C: 'fdi_ma_deals', M: 'fdi_ma_capital' },
  { C: 'domestic_projects', M: 'domestic_investment_registered_capital' },
  { C: 'investment_projects', M: 'investment_registered_capital' },
  { C: 'new_investment_projects', M: 'investment_registered_capital' },
  { C: 'oda_projects', M: 'oda_capital' },
  { C: 'ngo_projects', M: 'ngo_aid_value' },
  { C: 'industrial_zones', A: 'industrial_zone_area' },
  { C: 'industrial_clusters', A: 'industrial_cluster_area' },
  { C: 'export_markets', M: 'exports' },
  { C: 'suspended_enterprises', M: 'suspended_capital' },
  { P: 'poverty_rate', C: 'poor_households' },
  { P: 'nrd_commune_rate', C: 'nrd_communes' },
];

/** The indicator of the same thing that is printed in `family`, or null. */
export function siblingOf(id: string, family: UnitFamily | null): string | null {
  if (family === null) return null;
  for (const group of GROUPS)
    if (Object.values(group).includes(id) && group[family] !== undefined) return group[family]!;
  return null;
}
