import type { Observation, Role } from '../observations/observation';

/** What makes two figures belong in one row of a comparison. */
export interface RowKey {
  readonly indicator: string;
  readonly label: string | null;
  readonly roleClass: RoleClass;
  readonly kind: Observation['flowStock'];
  readonly unit: string | null;
  readonly scope: string | null;
  readonly base: string | null;
  readonly plan: boolean;
}

/**
 * Roles that say the same thing of a figure share a class: a stock is the same quantity whether it is called a level, a total to
 * date or a part of a larger total.
 */
export type RoleClass = Role | 'amount' | 'since';

/** A part whose whole is another indicator ("2.035 dự án, trong đó 496 dự án FDI") is an amount of its own; "10 sự kiện, trong đó 2 …" is not. */
function isOwnAmount(observation: Observation, byId: ReadonlyMap<string, Observation>): boolean {
  if (observation.role !== 'count_of_which') return false;
  const parent = observation.relatesTo === undefined ? undefined : byId.get(observation.relatesTo);
  return parent === undefined || parent.indicator !== observation.indicator;
}

export function classifyRole(observation: Observation, byId: ReadonlyMap<string, Observation>): RoleClass {
  const { role, flowStock, period } = observation;
  const amount = role === 'level' || role === 'cumulative' || isOwnAmount(observation, byId);
  if (!amount) return role;
  if (flowStock === 'stock') return 'amount';
  // "125 đoàn từ 2018 đến nay" is not the delegations of a year: an open stretch of years has its own row.
  return period?.includes('/') ? 'since' : 'level';
}

export function rowKey(observation: Observation, byId: ReadonlyMap<string, Observation>): RowKey {
  const { indicator, indicatorLabel, figure, flowStock, scope, base, status } = observation;
  return {
    indicator,
    label: indicator === 'unknown' ? (indicatorLabel ?? null) : null,
    roleClass: classifyRole(observation, byId),
    kind: flowStock,
    unit: figure.unit,
    scope: scope ?? null,
    base: base ?? null,
    plan: status === 'plan' || status === 'forecast',
  };
}

/** Text form of a key, unique for it. */
export function keyText(key: RowKey): string {
  return JSON.stringify([
    key.indicator,
    key.label,
    key.roleClass,
    key.kind,
    key.unit,
    key.scope,
    key.base,
    key.plan ? 'plan' : 'fact',
  ]);
}
