import type { Dataset, Observation } from '../observations/observation';
import { FIRST_DAY_OF_34, provinceNamed } from '../observations/provinces';
import { type Span, spanOf } from './span';

/** What the rows of a comparison ask of an observation, with the dataset behind it. */
export interface Resolver {
  readonly byId: ReadonlyMap<string, Observation>;
  publishedOn(observation: Observation): string | null;
  span(observation: Observation): Span | null;
  /** Equal for figures of the same period: a stock is keyed by its last day, anything else by its first and last. */
  periodKey(observation: Observation): string;
  /** Last day, for "latest"; the empty text sorts first where no date is known. */
  end(observation: Observation): string;
  /** Which division of the country the figure belongs to; "gone" for a name that no unit bears on that day. */
  system(observation: Observation): '63' | '34' | 'gone';
  /** Key of the territory that the name stands for on the figure's last day; null where the day is not known. */
  territory(observation: Observation): string | null;
}

export function makeResolver(dataset: Dataset): Resolver {
  const dates = new Map(dataset.sources.map((source) => [source.id, source.date ?? null]));
  const byId = new Map(dataset.observations.map((observation) => [observation.id, observation]));
  // By what is written, not by figure: there are few periods and many figures.
  const spans = new Map<string, Span | null>();
  const publishedOn = (observation: Observation) => dates.get(observation.place.source) ?? null;
  const span = (observation: Observation): Span | null => {
    const { period } = observation;
    if (period === null) return null;
    const date = publishedOn(observation);
    const key = `${period} ${date ?? ''}`;
    let found = spans.get(key);
    if (found === undefined) {
      found = spanOf(period, date);
      spans.set(key, found);
    }
    return found;
  };
  return {
    byId,
    publishedOn,
    span,
    periodKey(observation) {
      const days = span(observation);
      if (!days) return `?${observation.period ?? ''}`;
      return observation.flowStock === 'stock' ? days.end : `${days.start}/${days.end}`;
    },
    end: (observation) => span(observation)?.end ?? '',
    system(observation) {
      const end = span(observation)?.end;
      if (end === undefined || end < FIRST_DAY_OF_34) return '63';
      return observation.province !== null && provinceNamed(observation.province, end) === null ? 'gone' : '34';
    },
    territory(observation) {
      const end = span(observation)?.end;
      const name = observation.province ?? '';
      return end === undefined ? null : (provinceNamed(name, end)?.key ?? name);
    },
  };
}
