import type { Observation } from '../observations/observation';
import type { ExchangeRate, Measure } from './comparison';

/** A footnote as data; the sentence is made by the message catalogue. Numbered from 1 in the order of the rows. */
export type Note = { readonly number: number } & NoteContent;

export type NoteContent =
  /** The cells of a row are of different periods (or statuses, bases …): what is compared with what. */
  | { readonly code: 'unequal'; readonly what: readonly Inequality[]; readonly comparable: readonly string[] }
  | { readonly code: 'conflict'; readonly shown: Observation; readonly others: readonly Observation[] }
  | { readonly code: 'revised'; readonly shown: Observation; readonly others: readonly Observation[] }
  | { readonly code: 'also'; readonly shown: Observation; readonly others: readonly Observation[] }
  | { readonly code: 'other-periods'; readonly shown: Observation; readonly others: readonly Observation[] }
  | { readonly code: 'benchmark'; readonly observation: Observation }
  | { readonly code: 'reading'; readonly observation: Observation }
  | { readonly code: 'base-unsaid'; readonly observation: Observation; readonly base: string }
  | { readonly code: 'territory'; readonly province: string; readonly periods: readonly string[] }
  | { readonly code: 'converted'; readonly rate: ExchangeRate; readonly elsewhen: boolean }
  | { readonly code: 'no-rate'; readonly unit: string; readonly currency: string }
  | { readonly code: 'rank-refused'; readonly what: readonly Inequality[] }
  | { readonly code: 'rank-unequal'; readonly what: readonly Inequality[] }
  | { readonly code: 'rank-uncertain' }
  | { readonly code: 'measure-refused'; readonly measure: Measure; readonly what: readonly Inequality[] };

export type Inequality = 'period' | 'status' | 'scope' | 'base' | 'unit' | 'territory';
