import { compareFirmness } from '../../comparing/pick';
import { classifyRole } from '../../comparing/row-key';
import { printedScale } from '../../comparing/scale';
import type { Language } from '../../messages/index';
import { everydayWords, indicatorNames, uniqueBeginnings } from '../../observations/indicator-words';
import { indicatorById } from '../../observations/indicators';
import type { Observation, Role } from '../../observations/observation';
import { NATION_UNIT, PROVINCES_34, PROVINCES_63 } from '../../observations/provinces';
import type { TemplateFact } from '../template/data';
import { comparingMessages } from '../words/catalogue';
import { periodLabel } from '../words/period-label';
import { unitLabel } from '../words/unit-label';
import { figureValue } from './rows';

/** Short words for a role before or after an indicator's name, beside those of the catalogue. */
const ROLE_WORDS: Partial<Record<Role, readonly string[]>> = {
  growth_yoy: ['tốc độ tăng', 'tăng', 'growth'],
  pct_of_plan: ['so kế hoạch', 'so dự toán', 'percent of plan'],
  exceeds_plan_pct: ['vượt kế hoạch', 'vượt dự toán', 'excess over plan'],
  share: ['tỷ trọng', 'share'],
  rank: ['thứ hạng', 'rank'],
};

/** Roles that an indicator's bare name means. */
const AMOUNTS = new Set<string>(['level', 'amount', 'since', 'balance']);

/** Single observations by the words that an address in a template may use. Levels come first, firmer figures before estimates. */
export function templateFacts(observations: readonly Observation[], language: Language): TemplateFact[] {
  const prefixes = uniqueBeginnings(observations);
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const plain = (observation: Observation) => AMOUNTS.has(classifyRole(observation, byId));
  const ordered = [...observations].sort(
    (a, b) => Number(plain(b)) - Number(plain(a)) || compareFirmness(a, b, () => null),
  );
  return ordered
    .filter((observation) => observation.province !== null && observation.period !== null)
    .map((observation) => {
      const scale = printedScale(observation.figure);
      return {
        indicator: indicatorWords(observation, prefixes, plain(observation)),
        province: provinceWords(observation.province!),
        period: periodWords(observation.period!),
        value: figureValue(observation.figure, scale, language),
        unit: unitLabel(observation.figure.unit, scale, language),
        literal: observation.figure.literal,
      };
    });
}

function indicatorWords(
  observation: Observation,
  prefixes: ReadonlyMap<string, readonly string[]>,
  plain: boolean,
): string[] {
  const short = /\(([A-Z][A-Z ]{1,9})\)/.exec(indicatorById(observation.indicator)?.name ?? '')?.[1];
  const names = [
    ...indicatorNames(observation),
    ...(short ? [short] : []),
    ...(prefixes.get(observation.indicator) ?? []),
    ...everydayWords(observation.indicator),
  ];
  if (plain && observation.flowStock === 'stock') {
    const toDate = [comparingMessages('vi').toDate, comparingMessages('en').toDate];
    return [...names.flatMap((name) => toDate.map((word) => `${name} ${word}`)), ...names];
  }
  if (plain) return names;
  const roles = [
    comparingMessages('vi').roles[observation.role],
    comparingMessages('en').roles[observation.role],
    ...(ROLE_WORDS[observation.role] ?? []),
  ];
  return [...new Set(roles)].flatMap((role) => names.flatMap((name) => [`${name} ${role}`, `${role} ${name}`]));
}

function provinceWords(name: string): string[] {
  const unit = [...PROVINCES_63, ...PROVINCES_34, NATION_UNIT].find((each) => each.name === name);
  return [name, ...(unit ? [unit.nameEn, ...unit.aliases] : [])];
}

function periodWords(period: string): string[] {
  const labels = (['vi', 'en'] as const).flatMap((language) => [
    periodLabel(period, language, 'short'),
    periodLabel(period, language, 'long'),
  ]);
  const months = /^(\d{4})-(\d{1,2})M$/.exec(period);
  const more = months ? [`${months[2]} tháng năm ${months[1]}`, `${months[2]} tháng đầu năm ${months[1]}`] : [];
  return [...new Set([period, ...labels, ...more])];
}
