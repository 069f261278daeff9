import { formatBound } from '../../../lib/figures/format';
import type { Language } from '../../../lib/messages';
import { OBSERVATION_MESSAGES, printPeriod } from '../../../lib/messages/observations';
import type { Dataset, Observation } from '../../../lib/observations/observation';
import { NATION } from '../../../lib/observations/provinces';
import { indicatorName } from '../../../lib/sheets/words/row-label';
import type { Choice, FigureView, OpenedData } from './protocol';

/** Loaded figures in the words that the pane shows. */
export function viewData(name: string, dataset: Dataset, problems: readonly string[], language: Language): OpenedData {
  const { observations } = dataset;
  return {
    name,
    observations: observations.map((observation) => viewFigure(observation, language)),
    provinces: countChoices(
      observations,
      ({ province }) => (province === NATION ? null : province),
      (id) => id,
    ),
    indicators: countChoices(
      observations,
      ({ indicator }) => indicator,
      (id, { indicatorLabel }) => indicatorName(id, indicatorLabel, language),
    ),
    problems,
  };
}

function viewFigure(observation: Observation, language: Language): FigureView {
  const { figure, place, period } = observation;
  return {
    id: observation.id,
    literal: [formatBound(figure, language), figure.literal].filter(Boolean).join(' '),
    province: observation.province ?? '',
    indicator: indicatorName(observation.indicator, observation.indicatorLabel, language),
    period: period === null ? '' : printPeriod(period, language),
    role: OBSERVATION_MESSAGES[language].roles[observation.role],
    place: 'cell' in place ? `${place.sheet}!${place.cell}` : `${place.source} ${place.start}–${place.end}`,
  };
}

function countChoices(
  observations: readonly Observation[],
  idOf: (observation: Observation) => string | null,
  labelOf: (id: string, first: Observation) => string,
): Choice[] {
  const found = new Map<string, { label: string; count: number }>();
  for (const observation of observations) {
    const id = idOf(observation);
    if (id === null) continue;
    const choice = found.get(id);
    if (choice) choice.count++;
    else found.set(id, { label: labelOf(id, observation), count: 1 });
  }
  return [...found].map(([id, { label, count }]) => ({ id, label, count }));
}
