import type { Role } from '../observations/observation';
import { ROLES } from '../observations/observation';

/** The order in which a socio-economic report takes its subjects; indicators that are not named follow as they come. */
const USUAL_ORDER = [
  'grdp',
  'grdp_per_capita',
  'iip',
  'industry_construction',
  'agri_forestry_fishery',
  'agri_forestry_fishery_output',
  'services',
  'state_budget_revenue',
  'domestic_revenue',
  'customs_revenue',
  'state_budget_expenditure',
  'public_investment_disbursement',
  'public_investment_disbursement_rate',
  'total_social_investment',
  'exports',
  'imports',
  'trade_balance',
  'retail_sales',
  'investment_projects',
  'new_investment_projects',
  'domestic_investment_registered_capital',
  'fdi_projects',
  'fdi_registered_capital',
  'fdi_disbursed',
  'oda_projects',
  'oda_capital',
  'new_enterprises',
  'new_cooperatives',
  'population',
  'pci',
];

const RANK = new Map(USUAL_ORDER.map((id, index) => [id, index]));
const ROLE_RANK = new Map<string, number>(ROLES.map((role, index) => [role, index]));

export function indicatorRank(id: string): number {
  return RANK.get(id) ?? USUAL_ORDER.length;
}

export function roleRank(role: Role): number {
  return ROLE_RANK.get(role) ?? ROLES.length;
}
