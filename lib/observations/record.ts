import type { Bound, Figure, Magnitude } from '../figures/figure';
import { magnitudeFactor } from '../figures/magnitude';
import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';
import type { Alternative, FlowStock, Observation, Role, Status } from './observation';
import { parsePeriod } from './period';

/** What the bound word, or the lack of one, says in the record form. */
export type Qualifier = 'exact' | 'at_least' | 'almost' | 'at_most' | 'approx' | 'estimate';

/** Another reading, in the record form. */
export interface RecordAlternative {
  readonly reason: string;
  readonly value?: number;
  readonly value_max?: number;
  readonly unit?: string | null;
  readonly role?: Role;
  readonly indicator?: string;
  readonly province?: string | null;
  readonly period?: string | null;
}

/** One figure read from a text, as `doichieu read --json` prints it. Offsets are UTF-16 code units. */
export interface ObservationRecord {
  readonly id: string;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly literal: string;
  readonly province: string | null;
  readonly indicator: string;
  readonly period: string | null;
  readonly flow_stock: FlowStock | null;
  /** In the base unit; the nearest double. */
  readonly value: number;
  readonly value_max: number | null;
  readonly unit: string | null;
  readonly magnitude: Magnitude | null;
  readonly decimals: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly role: Role;
  readonly relates_to: string | null;
  readonly confidence: number;
  readonly alternatives: readonly RecordAlternative[];
}

/** over and at-least → at_least, gần → almost, dưới and at-most → at_most, about → approx, an estimate without a bound word → estimate, else exact. */
export function qualifierOf(figure: Pick<Figure, 'bound' | 'almost'>, status: Status): Qualifier {
  switch (figure.bound) {
    case 'over':
    case 'at-least':
      return 'at_least';
    case 'under':
      return figure.almost ? 'almost' : 'at_most';
    case 'at-most':
      return 'at_most';
    case 'about':
      return 'approx';
    default:
      return status === 'estimate' ? 'estimate' : 'exact';
  }
}

/** The record of an observation read from a text. A cell of a table has no offsets: its record starts and ends at 0. */
export function toRecord(observation: Observation): ObservationRecord {
  const { figure, place, status, reading } = observation;
  return {
    id: observation.id,
    doc: place.source,
    start: 'start' in place ? place.start : 0,
    end: 'end' in place ? place.end : 0,
    literal: figure.literal,
    province: observation.province,
    indicator: observation.indicator,
    period: observation.period,
    flow_stock: observation.flowStock,
    value: Q.toNumber(figure.value),
    value_max: figure.max ? Q.toNumber(figure.max) : null,
    unit: figure.unit,
    magnitude: figure.magnitude,
    decimals: figure.decimals,
    qualifier: qualifierOf(figure, status),
    status,
    role: observation.role,
    relates_to: observation.relatesTo ?? null,
    confidence: reading?.confidence ?? 1,
    alternatives: (reading?.alternatives ?? []).map(toRecordAlternative),
  };
}

function toRecordAlternative(alternative: Alternative): RecordAlternative {
  const { figure, reason, ...fields } = alternative;
  return {
    reason,
    ...(figure ? { value: Q.toNumber(figure.value), unit: figure.unit } : {}),
    ...(figure?.max ? { value_max: Q.toNumber(figure.max) } : {}),
    ...fields,
  };
}

/** Size of one unit in the last printed place, from the unit word and the decimals. */
export function granuleOf(magnitude: Magnitude | null, decimals: number, value: Rational): Rational {
  const factor = magnitudeFactor(magnitude);
  return factor ? Q.mul(factor, Q.powerOfTen(-decimals)) : compoundGranule(value);
}

/** "126 tỷ 090 triệu" is known to the last of its unit words: the greatest of tỷ, triệu, nghìn, 1 that divides the value. */
function compoundGranule(value: Rational): Rational {
  for (const exponent of [9, 6, 3]) {
    const granule = Q.powerOfTen(exponent);
    if (Q.isInteger(Q.div(value, granule))) return granule;
  }
  return Q.ONE;
}

const BOUNDS: Partial<Record<Qualifier, Bound>> = {
  at_least: 'at-least',
  almost: 'under',
  at_most: 'at-most',
  approx: 'about',
};

/**
 * The observation of a record. The record does not keep whether "at least" was trên or ít nhất, nor bases and scopes:
 * the closed bound is taken. Throws RangeError for values that are not finite and for periods that are none.
 */
export function fromRecord(record: ObservationRecord): Observation {
  const value = Q.fromNumber(record.value);
  const bound = BOUNDS[record.qualifier];
  if (record.period !== null && parsePeriod(record.period) === null)
    throw new RangeError(`not a period: ${record.period}`);
  const figure: Figure = {
    literal: record.literal,
    value,
    ...(record.value_max === null ? {} : { max: Q.fromNumber(record.value_max) }),
    granule: granuleOf(record.magnitude, record.decimals, value),
    decimals: record.decimals,
    unit: record.unit,
    magnitude: record.magnitude,
    ...(bound ? { bound } : {}),
    ...(record.qualifier === 'almost' ? { almost: true } : {}),
  };
  return {
    id: record.id,
    figure,
    indicator: record.indicator,
    province: record.province,
    period: record.period,
    role: record.role,
    flowStock: record.flow_stock,
    status: record.status,
    ...(record.relates_to === null ? {} : { relatesTo: record.relates_to }),
    place: { source: record.doc, start: record.start, end: record.end },
    ...(record.confidence < 1 || record.alternatives.length > 0
      ? {
          reading: {
            confidence: record.confidence,
            alternatives: record.alternatives.map(fromRecordAlternative),
            warnings: [],
          },
        }
      : {}),
  };
}

/** An alternative's figure cannot be rebuilt (its digits are not in the record); its other fields can. */
function fromRecordAlternative(alternative: RecordAlternative): Alternative {
  const { value: _value, value_max: _max, ...fields } = alternative;
  return fields;
}
