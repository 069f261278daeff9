import type { Figure } from '../figures/figure';

/** What the number says about its indicator. `non_indicator` marks numbers that are not statistics (dates, decision numbers …). */
export const ROLES = [
  'level',
  'cumulative',
  'growth_yoy',
  'growth_prev',
  'growth_avg',
  'pct_of_plan',
  'exceeds_plan_pct',
  'pct_of_base',
  'times_yoy',
  'times_base',
  'share',
  'contribution',
  'change_abs',
  'count_of_which',
  'balance',
  'threshold',
  'rank',
  'non_indicator',
] as const;
export type Role = (typeof ROLES)[number];

/** Standing of a figure: what the office says of it. Plans and forecasts are never facts. */
export const STATUSES = ['actual', 'preliminary', 'final', 'estimate', 'plan', 'forecast'] as const;
export type Status = (typeof STATUSES)[number];

export type FlowStock = 'flow' | 'stock' | 'rate';

/** Where a figure was printed. `source` is the id of a {@link Source} (for files: the base name). Offsets are UTF-16 code units. */
export type Place =
  | { readonly source: string; readonly start: number; readonly end: number }
  | { readonly source: string; readonly sheet: string; readonly cell: string };

/** Another way to read the same words, with the reason why it is possible (a code of the message catalogue). */
export interface Alternative {
  readonly reason: string;
  readonly figure?: Figure;
  readonly role?: Role;
  readonly indicator?: string;
  readonly province?: string | null;
  readonly period?: string | null;
  readonly unit?: string | null;
}

/** How a figure was read: what speaks for it and what else it could be. */
export interface Reading {
  /** 0 … 1. */
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
  /** Codes of the message catalogue. */
  readonly warnings: readonly string[];
  /**
   * True where the words do not make sure that the figure is of the whole indicator and territory: a part may be meant ("xuất khẩu tôm"),
   * or the indicator was carried over from an earlier figure. Such figures are not held against each other as printings of one fact.
   */
  readonly narrowed?: boolean;
  /** Which words decided which field, as spans of the source text. */
  readonly evidence?: readonly {
    readonly field: string;
    readonly start: number;
    readonly end: number;
    readonly words: string;
  }[];
}

/** One printed figure and what it is about: the unit of everything in this project. */
export interface Observation {
  /** Unique within its dataset. */
  readonly id: string;
  readonly figure: Figure;
  /** Id in the indicator catalogue, an id of the user's own, or "unknown". */
  readonly indicator: string;
  /** The printed words that name the indicator, where the catalogue has no entry or the source words matter. */
  readonly indicatorLabel?: string;
  /** Official name ("Hải Dương"), "Cả nước" for the nation, null where the source does not say. */
  readonly province: string | null;
  /** Reference period in the forms of `period.ts` ("2023-9M", "2022", "2021-10", "2022-12-31", "2016/2022", "DOC"). */
  readonly period: string | null;
  readonly role: Role;
  readonly flowStock: FlowStock | null;
  readonly status: Status;
  /** Which base a ratio or growth is against, where it is said: "plan:hdnd", "plan:central", "year:2016" … Part of the key. */
  readonly base?: string;
  /** Part of the territory or of the economy that is meant: "industrial_parks", "newly_licensed" … Part of the key. */
  readonly scope?: string;
  /** Id of the observation that this ratio, growth, part or balance qualifies. */
  readonly relatesTo?: string;
  readonly place: Place;
  readonly reading?: Reading;
}

/** Who published a document, when and where. */
export interface Source {
  readonly id: string;
  /** As printed; in square brackets where the document has none and the words are ours. */
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date of publication (a day, a month or a year). */
  readonly date?: string;
  /** True where the date is worked out from what the document speaks of, not printed in it. */
  readonly dateInferred?: boolean;
  readonly address?: string;
  /** Base name of the user's file whose rows name this source, where the id is not the file itself. */
  readonly file?: string;
}

/** Observations with the sources they were printed in. */
export interface Dataset {
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
}
