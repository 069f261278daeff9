import type { Finding } from '../../checking/finding';
import type { Language } from '../../messages/index';
import type { Observation } from '../../observations/observation';
import { sheetsMessages } from '../look/voice';
import { comparingMessages } from '../words/catalogue';
import { boundedLiteral } from '../words/note-text';
import { periodLabel } from '../words/period-label';
import { indicatorName, provinceLabel } from '../words/row-label';
import { replaceNames } from './finding-relation';

/** "kế hoạch, dự toán năm 2023": what a figure is that nobody printed. */
export function unprintedWords(kind: string, period: string | undefined, language: Language): string {
  const words = sheetsMessages(language);
  const what = words.unprinted[kind] ?? kind;
  return words.unprintedOf({ what, period: period === undefined ? '' : periodLabel(period, language) });
}

/** The relation with the printed words in it: "79,3% = 13.995 tỷ đồng ÷ kế hoạch, dự toán năm 2023". */
export function relationWords(finding: Finding, byId: ReadonlyMap<string, Observation>, language: Language): string {
  const text = replaceNames(finding, (index) => {
    const figure = finding.figures[index]!;
    const observation = figure.observation === undefined ? undefined : byId.get(figure.observation);
    if (observation) return boundedLiteral(observation.figure, language);
    return figure.literal ?? unprintedWords(figure.name, finding.details?.basePeriod, language);
  });
  return text
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' - ', ' − ')
    .replaceAll(' >= ', ' ≥ ')
    .replaceAll(' <= ', ' ≤ ');
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
