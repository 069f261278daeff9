import type { Dataset, Observation } from '../observations/observation';

/** One of the documents or workbooks that are set against each other. */
export interface MatchSource {
  /** Unique among the sources of one call; a second source of the same id is called "…~2". */
  readonly id: string;
  readonly title?: string;
  /** ISO day, month or year of publication: places "hiện nay", and tells which of two revised figures came first. */
  readonly date?: string;
  readonly observations: readonly Observation[];
}

/** A dataset as sources: what was printed in one place together, in the order of the dataset's sources. */
export function sourcesOf(dataset: Dataset): MatchSource[] {
  const bySource = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    const list = bySource.get(observation.place.source);
    if (list) list.push(observation);
    else bySource.set(observation.place.source, [observation]);
  }
  const known = new Map(dataset.sources.map((source) => [source.id, source]));
  const ids = [...known.keys(), ...[...bySource.keys()].filter((id) => !known.has(id))];
  return ids.flatMap((id) => {
    const observations = bySource.get(id);
    if (observations === undefined) return [];
    const source = known.get(id);
    const title = source?.title ?? source?.publisher;
    const { date } = source ?? {};
    return [{ id, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), observations }];
  });
}
