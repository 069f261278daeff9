import { formatBound } from '../../../lib/figures/format';
import type { Language } from '../../../lib/messages';
import { OBSERVATION_MESSAGES, printPeriod } from '../../../lib/messages/observations';
import type { Observation } from '../../../lib/observations/observation';
import { NATION } from '../../../lib/observations/provinces';
import { indicatorName, provinceLabel } from '../../../lib/sheets/words/row-label';
import { countedDataset, type OpenSource, type OpenSources } from './open-sources';
import type { Choice, FigureView, OpenedData, OpenedSource } from './protocol';

/** Everything that is open in the words that the pane shows. */
export function viewData(open: OpenSources, language: Language): OpenedData {
  const { observations } = open.dataset;
  const inOrder = new Intl.Collator(language).compare;
  return {
    sources: open.list().map(viewSource),
    observations: observations.map((observation) => viewFigure(observation, language)),
    provinces: countChoices(
      observations,
      ({ province }) => (province === NATION ? null : province),
      (id) => provinceLabel(id, language),
    ),
    indicators: countChoices(
      observations,
      ({ indicator }) => indicator,
      (id, { indicatorLabel }) => indicatorName(id, indicatorLabel, language),
    ).sort((a, b) => inOrder(a.label, b.label)),
  };
}

function viewSource(source: OpenSource): OpenedSource {
  const figures = countedDataset(source).observations.length;
  return {
    key: source.key,
    name: source.name,
    form: source.form,
    figures,
    waiting: source.read.observations.length - figures,
    problems: source.problems,
  };
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
