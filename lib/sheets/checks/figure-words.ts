import type { Finding } from '../../checking/finding';
import { checkingEn } from '../../messages/checking.en';
import { checkingVi } from '../../messages/checking.vi';
import type { Language } from '../../messages/index';
import type { Observation } from '../../observations/observation';
import { comparingMessages } from '../words/catalogue';
import { periodLabel } from '../words/period-label';
import { indicatorName, provinceLabel } from '../words/row-label';

/** "dự toán, kế hoạch (năm 2023)": what a figure is that nobody printed. */
export function unprintedWords(kind: string, period: string | undefined, language: Language): string {
  const { unprinted } = language === 'vi' ? checkingVi : checkingEn;
  const what = Object.hasOwn(unprinted, kind) ? unprinted[kind]! : kind;
  return period === undefined ? what : `${what} (${periodLabel(period, language)})`;
}

/** "Hải Dương, Thu ngân sách nhà nước trên địa bàn, 9T/2023": what the finding is about. */
export function findingSubject(finding: Finding, byId: ReadonlyMap<string, Observation>, language: Language): string {
  for (const { observation: id } of finding.figures) {
    const observation = id === undefined ? undefined : byId.get(id);
    if (!observation) continue;
    const parts = [
      provinceLabel(observation.province, language),
      indicatorName(observation.indicator, observation.indicatorLabel, language),
      observation.period === null ? '' : periodLabel(observation.period, language, 'short'),
    ];
    return parts.filter((part) => part !== '').join(', ');
  }
  return finding.figures.map((figure) => figure.name).join(', ');
}

/** "so với kế hoạch, dự toán" or the indicator: what one figure of a finding is. */
export function figureRole(observation: Observation, language: Language): string {
  const role = comparingMessages(language).roles[observation.role];
  const name = indicatorName(observation.indicator, observation.indicatorLabel, language);
  return role === '' ? name : `${name}: ${role}`;
}
