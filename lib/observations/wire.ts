import { z } from 'zod';
import type { Figure } from '../figures/figure';
import type { Rational } from '../figures/rational';
import { parseRational, toExactString } from '../figures/rational';
import type { Dataset, Observation, Source } from './observation';
import { ROLES, STATUSES } from './observation';
import { parsePeriod } from './period';

/** The serialised form of a dataset: plain JSON, numbers as exact strings ("13995000000000", "79.3", "1/3"). */

const MAX_DIGITS = 400;

const exactNumber = z
  .string()
  .max(MAX_DIGITS)
  .refine((text) => !/[eE]/.test(text) && parseRational(text) !== null, 'exact-number');

const period = z.string().refine((text) => parsePeriod(text) !== null, 'period');

/** ISO year, month or day. */
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .refine((text) => parsePeriod(text) !== null, 'date');

export const figureSchema = z.strictObject({
  literal: z.string().max(1000),
  value: exactNumber,
  max: exactNumber.optional(),
  granule: exactNumber,
  decimals: z.int().min(0).max(100),
  unit: z.string().max(100).nullable(),
  magnitude: z.enum(['nghin', 'trieu', 'ty', 'nghin_ty', 'compound']).nullable(),
  bound: z.enum(['over', 'under', 'at-least', 'at-most', 'about']).optional(),
  almost: z.boolean().optional(),
  exact: z.boolean().optional(),
});

const offset = z.int().min(0);

export const placeSchema = z.union([
  z.strictObject({ source: z.string().max(1000), start: offset, end: offset }),
  z.strictObject({ source: z.string().max(1000), sheet: z.string().max(300), cell: z.string().max(40) }),
]);

const alternativeSchema = z.strictObject({
  reason: z.string().max(100),
  figure: figureSchema.optional(),
  role: z.enum(ROLES).optional(),
  indicator: z.string().max(200).optional(),
  province: z.string().max(200).nullable().optional(),
  period: period.nullable().optional(),
  unit: z.string().max(100).nullable().optional(),
});

const readingSchema = z.strictObject({
  confidence: z.number().min(0).max(1),
  alternatives: z.array(alternativeSchema).max(100),
  warnings: z.array(z.string().max(200)).max(100),
  narrowed: z.boolean().optional(),
  evidence: z
    .array(z.strictObject({ field: z.string().max(50), start: offset, end: offset, words: z.string().max(500) }))
    .max(200)
    .optional(),
});

export const observationSchema = z.strictObject({
  id: z.string().min(1).max(300),
  figure: figureSchema,
  indicator: z.string().min(1).max(200),
  indicatorLabel: z.string().max(1000).optional(),
  province: z.string().max(200).nullable(),
  period: period.nullable(),
  role: z.enum(ROLES),
  flowStock: z.enum(['flow', 'stock', 'rate']).nullable(),
  status: z.enum(STATUSES),
  base: z.string().max(200).optional(),
  scope: z.string().max(200).optional(),
  relatesTo: z.string().max(300).optional(),
  place: placeSchema,
  reading: readingSchema.optional(),
});

export const sourceSchema = z.strictObject({
  id: z.string().min(1).max(1000),
  title: z.string().max(2000).optional(),
  publisher: z.string().max(500).optional(),
  date: date.optional(),
  dateInferred: z.boolean().optional(),
  address: z.string().max(4000).optional(),
  file: z.string().max(1000).optional(),
});

export const datasetSchema = z.strictObject({
  dataset: z.literal(1),
  sources: z.array(sourceSchema),
  observations: z.array(observationSchema),
});

export type WireFigure = z.infer<typeof figureSchema>;
export type WireObservation = z.infer<typeof observationSchema>;
export type WireDataset = z.infer<typeof datasetSchema>;

/** The serialised figure. Absent fields are left out. */
export function writeFigure(figure: Figure): WireFigure {
  const { literal, value, max, granule, decimals, unit, magnitude, bound, almost, exact } = figure;
  return {
    literal,
    value: toExactString(value),
    ...(max ? { max: toExactString(max) } : {}),
    granule: toExactString(granule),
    decimals,
    unit,
    magnitude,
    ...(bound ? { bound } : {}),
    ...(almost === undefined ? {} : { almost }),
    ...(exact === undefined ? {} : { exact }),
  };
}

function exactly(text: string): Rational {
  const value = parseRational(text);
  if (!value) throw new RangeError(`not an exact number: ${text}`);
  return value;
}

/** The figure of a serialised one. Throws RangeError where a number is none; check foreign data with {@link datasetSchema} first. */
export function restoreFigure(wire: WireFigure): Figure {
  const { value, max, granule, ...rest } = wire;
  return {
    ...rest,
    value: exactly(value),
    granule: exactly(granule),
    ...(max === undefined ? {} : { max: exactly(max) }),
  };
}

/** The serialised form; JSON.stringify of it is the file. */
export function writeDataset(dataset: Dataset): WireDataset {
  return {
    dataset: 1,
    sources: dataset.sources.map((source) => ({ ...source })),
    observations: dataset.observations.map(writeObservation),
  };
}

function writeObservation(observation: Observation): WireObservation {
  const { figure, reading, place, ...rest } = observation;
  return {
    ...rest,
    figure: writeFigure(figure),
    place: { ...place },
    ...(reading
      ? {
          reading: {
            confidence: reading.confidence,
            warnings: [...reading.warnings],
            ...(reading.narrowed === undefined ? {} : { narrowed: reading.narrowed }),
            alternatives: reading.alternatives.map(({ figure: other, ...alternative }) => ({
              ...alternative,
              ...(other ? { figure: writeFigure(other) } : {}),
            })),
            ...(reading.evidence ? { evidence: reading.evidence.map((words) => ({ ...words })) } : {}),
          },
        }
      : {}),
  };
}

/** The dataset of a serialised one that is known to be right (our own data files). */
export function restoreDataset(wire: WireDataset): Dataset {
  return {
    sources: wire.sources as Source[],
    observations: wire.observations.map(restoreObservation),
  };
}

function restoreObservation(wire: WireObservation): Observation {
  const { figure, reading, ...rest } = wire;
  return {
    ...(rest as Omit<Observation, 'figure' | 'reading'>),
    figure: restoreFigure(figure),
    ...(reading
      ? {
          reading: {
            ...reading,
            alternatives: reading.alternatives.map(({ figure: other, ...alternative }) => ({
              ...alternative,
              ...(other ? { figure: restoreFigure(other) } : {}),
            })),
          },
        }
      : {}),
  } as Observation;
}

/** Where foreign data are not in the serialised form. */
export interface FormProblem {
  /** Path within the JSON, e.g. ["observations", 3, "role"]. */
  readonly path: readonly (string | number)[];
  /** Code of the rule that is broken (zod's, or "exact-number", "period", "date"). */
  readonly code: string;
}

/** Reads foreign JSON (already parsed) as a dataset: the dataset, or what is wrong with it (the first 50 places). */
export function readDataset(json: unknown): { dataset: Dataset } | { problems: readonly FormProblem[] } {
  const result = datasetSchema.safeParse(json);
  if (result.success) return { dataset: restoreDataset(result.data) };
  return {
    problems: result.error.issues.slice(0, 50).map((issue) => ({
      path: issue.path.filter((step): step is string | number => typeof step !== 'symbol'),
      code: issue.code === 'custom' ? issue.message : issue.code,
    })),
  };
}
