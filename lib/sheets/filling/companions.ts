import { spanOf } from '../../comparing/span';
import * as Q from '../../figures/rational';
import type { Dataset, Observation } from '../../observations/observation';
import { parsePeriod, writePeriod } from '../../observations/period';
import { periodDates, sameLastYear, yearOf } from '../../observations/period-time';

/** Figures that stand beside a level in a board: last year's, the plans, the growth and the percent of plan that were printed. */
export interface Companions {
  readonly previous: Observation | null;
  readonly plan: Observation | null;
  readonly planCentral: Observation | null;
  readonly planCouncil: Observation | null;
  readonly growth: Observation | null;
  /** Percent of plan; a printed excess counts from 100. */
  readonly planRatio: Q.Rational | null;
}

const NONE: Companions = {
  previous: null,
  plan: null,
  planCentral: null,
  planCouncil: null,
  growth: null,
  planRatio: null,
};

/** Finds the companions of figures by what they are about. */
export class CompanionFinder {
  private readonly byIndicator = new Map<string, Observation[]>();

  constructor(dataset: Dataset) {
    for (const observation of dataset.observations) {
      const key = placeKey(observation);
      const list = this.byIndicator.get(key);
      if (list) list.push(observation);
      else this.byIndicator.set(key, [observation]);
    }
  }

  /** A growth or a rank has none: what stands beside it speaks of its level. */
  find(level: Observation): Companions {
    if (!isAmount(level)) return NONE;
    const others = (this.byIndicator.get(placeKey(level)) ?? []).filter(
      (other) => other !== level && other.scope === level.scope && other.flowStock === level.flowStock,
    );
    const amounts = others.filter((other) => isAmount(other) && other.figure.unit === level.figure.unit);
    const before = shifted(level.period);
    const plans = amounts.filter((other) => other.status === 'plan' && coversYear(other, level));
    const ratios = others.filter((other) => samePlace(other, level));
    const printed = ratios.find((other) => other.role === 'pct_of_plan');
    const excess = ratios.find((other) => other.role === 'exceeds_plan_pct');
    return {
      previous:
        amounts.find((other) => other.status !== 'plan' && before !== null && sameDays(other.period, before)) ?? null,
      plan: plans[0] ?? null,
      planCentral: plans.find((other) => other.base === 'plan:central') ?? null,
      planCouncil: plans.find((other) => other.base === 'plan:hdnd') ?? null,
      growth: ratios.find((other) => other.role === 'growth_yoy') ?? null,
      planRatio: printed?.figure.value ?? (excess ? Q.add(Q.HUNDRED, excess.figure.value) : null),
    };
  }
}

function placeKey({ province, indicator }: Observation): string {
  return JSON.stringify([province, indicator]);
}

function isAmount({ role }: Observation): boolean {
  return role === 'level' || role === 'cumulative' || role === 'balance';
}

function samePlace(ratio: Observation, level: Observation): boolean {
  return ratio.relatesTo === level.id || sameDays(ratio.period, level.period ?? '');
}

function sameDays(a: string | null, b: string): boolean {
  const [x, y] = [a === null ? null : spanOf(a, null), spanOf(b, null)];
  return x !== null && y !== null && x.start === y.start && x.end === y.end;
}

function shifted(period: string | null): string | null {
  const parsed = period === null ? null : parsePeriod(period);
  const before = parsed && sameLastYear(parsed);
  return before && writePeriod(before);
}

/** A plan for the figure's own period or for the year around it. */
function coversYear(plan: Observation, level: Observation): boolean {
  const [own, of] = [plan.period && parsePeriod(plan.period), level.period && parsePeriod(level.period)];
  if (!own || !of) return false;
  const [days, inner] = [periodDates(own), periodDates(of)];
  if (!days || !inner) return false;
  return yearOf(own) === yearOf(of) && days.start <= inner.start && inner.end <= days.end;
}
