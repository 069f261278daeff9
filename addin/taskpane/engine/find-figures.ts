import { formatBound } from '../../../lib/figures/format';
import type { Language } from '../../../lib/messages';
import { OBSERVATION_MESSAGES, printPeriod } from '../../../lib/messages/observations';
import type { Dataset, Observation } from '../../../lib/observations/observation';
import { indicatorName, provinceLabel } from '../../../lib/sheets/words/row-label';
import { foldAccents } from '../../../lib/text/fold';
import type { FigurePage, FigureView } from './protocol';

/** The folded words of each figure, kept as long as its dataset is: typing a search asks for them again and again. */
const folded = new WeakMap<Dataset, Map<Language, readonly string[]>>();

/** Figures of a dataset whose words hold all of `query`, accents and case aside: how many, and those of one page. */
export function findFigures(
  dataset: Dataset,
  query: string,
  from: number,
  count: number,
  language: Language,
): FigurePage {
  const wanted = foldAccents(query.trim());
  const found = wanted === '' ? dataset.observations : matching(dataset, wanted, language);
  return {
    total: found.length,
    figures: found.slice(from, from + count).map((observation) => viewFigure(observation, language)),
  };
}

function matching(dataset: Dataset, wanted: string, language: Language): Observation[] {
  const words = foldedWords(dataset, language);
  return dataset.observations.filter((_, index) => words[index]!.includes(wanted));
}

function foldedWords(dataset: Dataset, language: Language): readonly string[] {
  const byLanguage = folded.get(dataset) ?? new Map<Language, readonly string[]>();
  folded.set(dataset, byLanguage);
  let words = byLanguage.get(language);
  if (!words) {
    words = dataset.observations.map((observation) => {
      const { indicator, province, literal, period } = viewFigure(observation, language);
      return foldAccents(`${indicator} ${province} ${literal} ${period}`);
    });
    byLanguage.set(language, words);
  }
  return words;
}

function viewFigure(observation: Observation, language: Language): FigureView {
  const { figure, place, period } = observation;
  return {
    id: observation.id,
    literal: [formatBound(figure, language), figure.literal].filter(Boolean).join(' '),
    province: provinceLabel(observation.province, language),
    indicator: indicatorName(observation.indicator, observation.indicatorLabel, language),
    period: period === null ? '' : printPeriod(period, language),
    role: OBSERVATION_MESSAGES[language].roles[observation.role],
    place: 'cell' in place ? `${place.sheet}!${place.cell}` : place.source,
  };
}
