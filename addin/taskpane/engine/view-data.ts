import { spanOf } from '../../../lib/comparing/span';
import type { Language } from '../../../lib/messages';
import type { Observation } from '../../../lib/observations/observation';
import { NATION } from '../../../lib/observations/provinces';
import { periodLabel } from '../../../lib/sheets/words/period-label';
import { indicatorName, provinceLabel } from '../../../lib/sheets/words/row-label';
import { countedDataset, type OpenSource, type OpenSources } from './open-sources';
import type { Choice, OpenedData, OpenedSource } from './protocol';

/** Everything that is open in the words that the pane shows. */
export function viewData(open: OpenSources, language: Language): OpenedData {
  const { observations } = open.dataset;
  const inOrder = new Intl.Collator(language).compare;
  return {
    sources: open.list().map(viewSource),
    figures: observations.length,
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
    benchmarks: observations.some(({ province }) => province === NATION)
      ? [{ id: NATION, label: provinceLabel(NATION, language), count: 0 }]
      : [],
    periods: countChoices(
      observations,
      ({ period }) => period,
      (id) => periodLabel(id, language),
    ).sort((a, b) => (lastDays(a.id) < lastDays(b.id) ? 1 : -1)),
  };
}

/** Periods in the order of their ends; at one end the shortest comes first. */
function lastDays(period: string): string {
  const span = spanOf(period, null);
  return span ? `${span.end} ${span.start}` : '';
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
