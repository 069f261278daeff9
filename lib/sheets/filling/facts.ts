import { compareFirmness } from '../../comparing/pick';
import { classifyRole } from '../../comparing/row-key';
import { printedScale } from '../../comparing/scale';
import type { Language } from '../../messages/index';
import { indicatorById } from '../../observations/indicators';
import { labelWords } from '../../observations/labels';
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
  const prefixes = uniquePrefixes(observations);
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

function namesOf(observation: Observation): string[] {
  const known = indicatorById(observation.indicator);
  const names = [known?.name, known?.nameEn, observation.indicatorLabel, observation.indicator].filter(
    (name) => name !== undefined,
  );
  return [...new Set(names.flatMap((name) => [name, name.replace(/\s*\([^()]{1,30}\)/, '')]))];
}

/** Beginnings of two or more words that only one indicator of the data has: "Thu ngân sách" for "Thu ngân sách nhà nước trên địa bàn". */
function uniquePrefixes(observations: readonly Observation[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string | null>();
  const texts = new Map<string, string>();
  for (const observation of observations) {
    for (const name of namesOf(observation)) {
      const words = name.split(' ').slice(0, 12);
      for (let count = 2; count < words.length; count++) {
        const text = words.slice(0, count).join(' ');
        const key = labelWords(text);
        const owner = owners.get(key);
        owners.set(key, owner === undefined || owner === observation.indicator ? observation.indicator : null);
        texts.set(key, text);
      }
    }
  }
  const byIndicator = new Map<string, string[]>();
  for (const [key, owner] of owners) {
    if (owner === null) continue;
    const list = byIndicator.get(owner);
    if (list) list.push(texts.get(key)!);
    else byIndicator.set(owner, [texts.get(key)!]);
  }
  return byIndicator;
}

function indicatorWords(
  observation: Observation,
  prefixes: ReadonlyMap<string, readonly string[]>,
  plain: boolean,
): string[] {
  const short = /\(([A-Z][A-Z ]{1,9})\)/.exec(indicatorById(observation.indicator)?.name ?? '')?.[1];
  const names = [...namesOf(observation), ...(short ? [short] : []), ...(prefixes.get(observation.indicator) ?? [])];
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
