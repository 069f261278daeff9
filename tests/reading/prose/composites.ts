import * as Q from '../../../lib/figures/rational';
import { qualifierOf } from '../../../lib/observations/record';
import type { ProseReading } from '../../../lib/reading/prose/read-prose';
import type { Label } from './own-texts/markup';

/** Counts behind the composites, summed over texts. */
export interface Tally {
  gold: number;
  predicted: number;
  quantity: number;
  claim: number;
  observation: number;
  qualifier: number;
  relationGold: number;
  relationPredicted: number;
  relation: number;
  readonly misses: string[];
  /** Confidence of each prediction and whether its claim is right. */
  readonly judged: { confidence: number; right: boolean }[];
}

export function emptyTally(): Tally {
  return {
    gold: 0,
    predicted: 0,
    quantity: 0,
    claim: 0,
    observation: 0,
    qualifier: 0,
    relationGold: 0,
    relationPredicted: 0,
    relation: 0,
    misses: [],
    judged: [],
  };
}

/** Pairs predictions with labels by exact span and adds up what is right. */
export function addToTally(tally: Tally, name: string, labels: readonly Label[], reading: ProseReading): void {
  tally.gold += labels.length;
  tally.predicted += reading.observations.length;
  const paired = new Map<number, number>();
  const labelOf = new Map<string, number>();
  for (const [index, label] of labels.entries()) {
    const at = reading.observations.findIndex(
      (each) => 'start' in each.place && each.place.start === label.start && each.place.end === label.end,
    );
    if (at < 0) {
      tally.misses.push(`${name}: missed ${label.literal} (${label.role})`);
      continue;
    }
    paired.set(at, index);
    labelOf.set(reading.observations[at]!.id, index);
  }
  for (const [at, observation] of reading.observations.entries()) {
    const index = paired.get(at);
    if (index === undefined) {
      tally.misses.push(`${name}: spurious ${observation.figure.literal} (${observation.role})`);
      tally.judged.push({ confidence: observation.reading!.confidence, right: false });
      continue;
    }
    const label = labels[index]!;
    const { figure } = observation;
    const quantity =
      (label.unit === undefined || label.unit === figure.unit) &&
      (label.value === undefined || Q.toNumber(figure.value) === label.value);
    const claim = quantity && observation.role === label.role;
    const about =
      observation.indicator === label.indicator &&
      observation.province === label.province &&
      samePeriod(observation.period, label.period);
    tally.quantity += Number(quantity);
    tally.claim += Number(claim);
    tally.observation += Number(claim && about);
    tally.qualifier += Number(qualifierOf(figure, observation.status) === label.qualifier);
    tally.judged.push({ confidence: observation.reading!.confidence, right: claim });
    const said = `${observation.role} ${figure.unit} ${Q.toExactString(figure.value)} ${observation.indicator} ${observation.province} ${observation.period} ${observation.status} ${qualifierOf(figure, observation.status)}`;
    if (
      !(claim && about) ||
      qualifierOf(figure, observation.status) !== label.qualifier ||
      (label.status !== undefined && label.status !== observation.status)
    )
      tally.misses.push(
        `${name}: ${label.literal}: ${said} ≠ ${label.role} ${label.indicator} ${label.province} ${label.period} ${label.status ?? ''} ${label.qualifier}`,
      );
    if (observation.relatesTo !== undefined) {
      tally.relationPredicted++;
      if (label.parent !== undefined && labelOf.get(observation.relatesTo) === label.parent - 1) tally.relation++;
      else
        tally.misses.push(
          `${name}: relation of ${label.literal} → ${labels[labelOf.get(observation.relatesTo) ?? -1]?.literal} ≠ ${label.parent === undefined ? 'none' : labels[label.parent - 1]?.literal}`,
        );
    } else if (label.parent !== undefined) tally.misses.push(`${name}: no relation of ${label.literal}`);
  }
  tally.relationGold += labels.filter((label) => label.parent !== undefined).length;
}

function samePeriod(a: string | null, b: string | null): boolean {
  return plain(a) === plain(b);
}

function plain(period: string | null): string | null {
  return period === null ? null : period.replace(/^(\d{4})-Q1$/, '$1-3M').replace(/^(\d{4})-H1$/, '$1-6M');
}

export function f1(hits: number, predicted: number, gold: number): number {
  return predicted + gold === 0 ? 0 : (2 * hits) / (predicted + gold);
}
