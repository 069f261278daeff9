import { classifyRole } from '../../../lib/comparing/row-key';
import { comparingEn } from '../../../lib/messages/comparing.en';
import { comparingVi } from '../../../lib/messages/comparing.vi';
import { KIND_WORDS } from '../../../lib/messages/functions.vi';
import { observationsEn } from '../../../lib/messages/observations.en';
import { observationsVi } from '../../../lib/messages/observations.vi';
import { labelWords } from '../../../lib/observations/labels';
import { type Observation, ROLES, type Role } from '../../../lib/observations/observation';

/** Roles that an indicator's bare name means. */
const AMOUNTS = new Set<string>(['level', 'amount', 'since', 'balance']);

type Test = (observation: Observation) => boolean;

/** What an observation says of its indicator, as the last argument of CHITIEU may name it; null for words that name nothing. */
export function kindTest(words: string, byId: ReadonlyMap<string, Observation>): Test | null {
  const isAmount: Test = (observation) => AMOUNTS.has(classifyRole(observation, byId));
  const key = labelWords(words);
  if (key === '') return isAmount;
  for (const { toDate, inPeriod } of [comparingVi, comparingEn]) {
    if (key === labelWords(toDate)) return (observation) => isAmount(observation) && observation.flowStock === 'stock';
    if (key === labelWords(inPeriod))
      return (observation) => isAmount(observation) && observation.flowStock !== 'stock';
  }
  const roles = new Set(ROLES.filter((role) => roleWords(role).some((name) => labelWords(name) === key)));
  return roles.size === 0 ? null : ({ role }) => roles.has(role);
}

/** How the kind of a figure is called in the list of what there is instead. */
export function kindName(observation: Observation, language: 'vi' | 'en'): string {
  const { roles, toDate, inPeriod } = language === 'vi' ? comparingVi : comparingEn;
  const { role, flowStock } = observation;
  if (role !== 'level' && role !== 'cumulative' && role !== 'count_of_which') return roles[role];
  return flowStock === 'stock' ? toDate : inPeriod;
}

function roleWords(role: Role): readonly string[] {
  const own: readonly string[] = KIND_WORDS[role] ?? [];
  return [
    role,
    comparingVi.roles[role],
    comparingEn.roles[role],
    observationsVi.roles[role],
    observationsEn.roles[role],
    ...own,
  ].filter((name) => name !== '');
}
