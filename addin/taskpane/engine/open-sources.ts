import { EMPTY_DATASET, mergeDatasets } from '../../../lib/observations/dataset';
import type { Dataset, Observation } from '../../../lib/observations/observation';
import { datasetOf } from '../../../lib/reading/dataset-of';
import type { FileReading } from '../../../lib/reading/read-file';
import type { Review, SourceForm } from './protocol';

/** A figure read this surely, and without a second reading that changes its number, counts until the user says otherwise. */
const SURE = 0.7;

/** One thing that is open: what was read, and what the user decided about it. */
export interface OpenSource {
  readonly key: string;
  readonly name: string;
  readonly form: SourceForm;
  readonly reading: FileReading | null;
  /** Everything that was read, before the user's decisions. */
  readonly read: Dataset;
  readonly problems: readonly string[];
  readonly reviews: Map<string, Review>;
}

export function openSource(
  key: string,
  name: string,
  reading: FileReading,
  problems: readonly string[],
  form: SourceForm = reading.form === 'check-set' ? 'exchange' : reading.form,
): OpenSource {
  return { key, name, form, reading, read: datasetOf(reading, name), problems, reviews: new Map() };
}

/** What stands for a figure of a document until the user decides. Other forms say themselves what they mean. */
export function firstReview(observation: Observation, form: SourceForm): Review {
  if (form !== 'text') return { accepted: true, reading: 0 };
  return { accepted: !isUnsure(observation), reading: 0 };
}

export function isUnsure({ reading, indicator }: Observation): boolean {
  return reading !== undefined && (reading.confidence < SURE || indicator === 'unknown');
}

export function reviewOf(source: OpenSource, observation: Observation): Review {
  return source.reviews.get(observation.id) ?? firstReview(observation, source.form);
}

/** The figure as the user wants it read; 0 is the reader's own reading. */
export function withReading(observation: Observation, index: number): Observation {
  const chosen = observation.reading?.alternatives[index - 1];
  if (!chosen) return observation;
  const { figure, role, indicator, province, period } = chosen;
  return {
    ...observation,
    ...(figure === undefined ? {} : { figure }),
    ...(role === undefined ? {} : { role }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(province === undefined ? {} : { province }),
    ...(period === undefined ? {} : { period }),
  };
}

/** The figures of a source that count. */
export function countedDataset(source: OpenSource): Dataset {
  if (source.form !== 'text') return source.read;
  const observations = source.read.observations.flatMap((observation) => {
    const { accepted, reading } = reviewOf(source, observation);
    return accepted ? [withReading(observation, reading)] : [];
  });
  return { sources: source.read.sources, observations };
}

/** All that is open, in order. */
export class OpenSources {
  private readonly open = new Map<string, OpenSource>();
  private merged: Dataset | null = null;

  /** Adds a source; one of the same key is replaced. */
  add(source: OpenSource): void {
    this.open.set(source.key, source);
    this.merged = null;
  }

  remove(key: string): void {
    this.open.delete(key);
    this.merged = null;
  }

  get(key: string): OpenSource | undefined {
    return this.open.get(key);
  }

  list(): readonly OpenSource[] {
    return [...this.open.values()];
  }

  /** Call after a review. */
  changed(): void {
    this.merged = null;
  }

  /** The figures of all open sources that count. */
  get dataset(): Dataset {
    this.merged ??= mergeDatasets(EMPTY_DATASET, ...this.list().map(countedDataset));
    return this.merged;
  }
}
