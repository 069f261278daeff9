import type { Draft } from './draft';
import type { RoleReading } from './roles';

/** A draft of the sentence beside what its words said of its role. */
export interface Said {
  readonly draft: Draft;
  readonly reading: RoleReading;
}

/**
 * "X giảm 5,6% so với tháng trước; trong đó Y giảm 7,8%": a growth whose base is left unsaid has that of the growths stated in its sentence,
 * if all of these are against the period before and speak of the same time. Otherwise it stays year on year.
 */
export function settleUnsaidBases(sentence: readonly Said[]): void {
  const growths = sentence.filter(({ draft }) => draft.role === 'growth_yoy' || draft.role === 'growth_prev');
  const stated = growths.filter(({ reading }) => reading.base !== undefined);
  if (stated.length === 0 || stated.some(({ draft }) => draft.role !== 'growth_prev')) return;
  for (const { draft, reading } of growths) {
    if (reading.base !== undefined || draft.role !== 'growth_yoy') continue;
    if (!stated.some((other) => other.draft.period === draft.period)) continue;
    draft.role = 'growth_prev';
    draft.roleCertainty = 0.7;
  }
}
