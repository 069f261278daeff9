/** Words that a finding's sentence needs besides its figures. */
import * as Q from '../figures/rational';
import { UNKNOWN_INDICATOR } from '../observations/indicators';
import type { RoleClass } from './facets';
import type { Fact } from './fact';

/** What two figures are about: of a nameless row and a named sentence the name. */
export function aboutFacts(a: Fact, b: Fact): Record<string, string> {
  const named = a.observation.indicator === UNKNOWN_INDICATOR && b.entity === a.entity ? b.observation : a.observation;
  const { observation } = a;
  const details: Record<string, string> = { indicator: named.indicator, role: observation.role };
  const set = (key: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') details[key] = value;
  };
  set('label', observation.indicatorLabel ?? b.observation.indicatorLabel);
  set('province', observation.province ?? b.observation.province);
  set('period', observation.period ?? b.observation.period);
  set('scope', observation.scope);
  if (observation.status === 'plan' && b.observation.status === 'plan') details.planned = 'yes';
  return details;
}

/** "Vượt 71%" and "giảm 5%" are printed without their word in the digits. */
function saidWord(role: string, kind: RoleClass, sign: number): 'exceeds' | 'up' | 'down' | null {
  if (role === 'exceeds_plan_pct') return 'exceeds';
  const isChange = kind === 'growth' || kind === 'growth_prev' || kind === 'growth_avg' || kind === 'change';
  return isChange && role !== 'pct_of_base' && sign !== 0 ? (sign > 0 ? 'up' : 'down') : null;
}

/** Standing, period, bound word and the unit of a bare cell, of one figure. */
export function figureDetails({ observation, cell, role, borrowedUnit }: Fact): [key: string, value: string][] {
  const { status, period, figure } = observation;
  const { bound, almost, granule, decimals, magnitude } = figure;
  const details: [string, string][] = [['status', status]];
  if (period !== null) details.push(['period', period]);
  const said = cell === null ? saidWord(observation.role, role, Q.sign(figure.value)) : null;
  if (said !== null) details.push(['said', said]);
  if (bound !== undefined) details.push(['bound', almost ? 'almost' : bound]);
  if (borrowedUnit) details.push(['borrowed', 'yes']);
  // A cell holds the number alone: its unit stands in a heading.
  if (cell === null || magnitude !== null || Q.sign(granule) <= 0) return details;
  const unit = Q.mul(granule, Q.powerOfTen(decimals));
  if (Q.isInteger(unit) && /^10*$/.test(unit.num.toString()))
    details.push(['scale', String(unit.num.toString().length - 1)]);
  return details;
}
