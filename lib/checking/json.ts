/** Findings in the JSON of the contract: exact numbers as decimal strings or "p/q", names and codes in English. */
import type { Interval } from '../figures/interval';
import type { Rational } from '../figures/rational';
import { toExactString } from '../figures/rational';
import type { Place } from '../observations/observation';
import type { CheckSetResult } from './checkset/check-set';
import type { Finding, Repair, Verdict } from './finding';

export interface IntervalJson {
  readonly lo: string | null;
  readonly hi: string | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

export type PlaceJson =
  | { readonly file: string; readonly start: number; readonly end: number }
  | { readonly file: string; readonly sheet: string; readonly cell: string };

export type RepairJson =
  | { readonly name: string; readonly from: string; readonly to: string; readonly edit: string }
  | { readonly relation: string; readonly from: string; readonly to: string; readonly edit: string };

export interface FindingJson {
  readonly verdict: Verdict;
  readonly code: string;
  readonly relation: string;
  readonly figures: readonly ({
    readonly name: string;
    readonly literal: string | null;
    readonly place: PlaceJson | null;
  } & IntervalJson)[];
  readonly implied: Readonly<Record<string, IntervalJson>>;
  readonly gap: string | null;
  readonly culprits: readonly (readonly string[])[];
  readonly repairs: readonly RepairJson[];
  readonly message: string;
}

export interface ResultJson {
  readonly verdict: Verdict;
  readonly findings: readonly FindingJson[];
}

export interface CheckSetResultJson extends ResultJson {
  readonly implied: Readonly<Record<string, IntervalJson>>;
  readonly culprits: readonly (readonly string[])[];
  readonly repairs: readonly RepairJson[];
}

function exact(value: Rational | null): string | null {
  return value === null ? null : toExactString(value);
}

/** An unbounded end is null and open. */
export function intervalJson({ lo, hi, loOpen, hiOpen }: Interval): IntervalJson {
  return { lo: exact(lo), hi: exact(hi), loOpen: lo === null || loOpen, hiOpen: hi === null || hiOpen };
}

function placeJson(place: Place | null): PlaceJson | null {
  if (place === null) return null;
  return 'cell' in place
    ? { file: place.source, sheet: place.sheet, cell: place.cell }
    : { file: place.source, start: place.start, end: place.end };
}

function rangesJson(ranges: ReadonlyMap<string, Interval>): Record<string, IntervalJson> {
  return Object.fromEntries([...ranges].map(([name, interval]) => [name, intervalJson(interval)]));
}

function repairJson({ name, relation, from, to, edit }: Repair): RepairJson {
  return name === undefined ? { relation: relation ?? from, from, to, edit } : { name, from, to, edit };
}

/** One finding; `message` is the sentence that `explainFinding` makes of it. */
export function findingJson(finding: Finding, message: string): FindingJson {
  return {
    verdict: finding.verdict,
    code: finding.code,
    relation: finding.relation,
    figures: finding.figures.map(({ name, literal, place, interval }) => ({
      name,
      literal,
      place: placeJson(place),
      ...intervalJson(interval),
    })),
    implied: rangesJson(finding.implied),
    gap: exact(finding.gap),
    culprits: finding.culprits,
    repairs: finding.repairs.map(repairJson),
    message,
  };
}

/** A check set's result without its file name. `explain` makes the sentence of a finding. */
export function checkSetJson(result: CheckSetResult, explain: (finding: Finding) => string): CheckSetResultJson {
  return {
    verdict: result.verdict,
    findings: result.findings.map((finding) => findingJson(finding, explain(finding))),
    implied: rangesJson(result.implied),
    culprits: result.culprits,
    repairs: result.repairs.map(repairJson),
  };
}
