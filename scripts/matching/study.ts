/** How well slips are found and named, and how often nothing is taken for something. */
import { type CrossCheck, checkAcross, gravityOf } from '../../lib/matching';
import type { Observation } from '../../lib/observations/observation';
import { makePair, type Pair } from './pairs';
import { Random } from './random';
import { SLIPS, type SlipKind, slip } from './slips';

export interface KindResult {
  readonly kind: SlipKind;
  made: number;
  /** A finding says lệch and hangs on the figure. */
  found: number;
  /** It names the slip. */
  named: number;
  /** It points to the wrong figure alone as the one to blame. */
  misblamed: number;
  /** Further findings that say lệch and do not hang on the figure. */
  stray: number;
}

export interface StudyResult {
  readonly pairs: number;
  /** Figures of reports that have a counterpart, of all. */
  matched: number;
  figures: number;
  /** Findings on clean pairs that say lệch, khớp nếu or chưa kiểm được. */
  falseConflicts: number;
  readonly kinds: KindResult[];
}

/** How a report comes to be read: as observations, or through a text. */
export type Reading = (report: readonly Observation[]) => readonly Observation[];

export interface StudyOptions {
  readonly pairs: number;
  readonly rows: number;
  readonly read?: Reading;
  /** What is done to the annex before it is matched: names or periods taken away. */
  readonly annex?: Reading;
}

export function study({ pairs, rows, read = (list) => list, annex = (list) => list }: StudyOptions): StudyResult {
  const result: StudyResult = { pairs, matched: 0, figures: 0, falseConflicts: 0, kinds: [] };
  for (let seed = 1; seed <= pairs; seed++) {
    const pair = makePair({ seed, rows });
    const check = run(pair, read, annex);
    for (const { members, code } of check.groups) {
      const own = members.filter(({ source }) => source === 0).length;
      result.figures += own;
      if (code !== 'only-here') result.matched += own;
    }
    result.falseConflicts += bad(check).length;
  }
  for (const kind of Object.keys(SLIPS) as SlipKind[]) result.kinds.push(studyKind(kind, pairs, rows, read, annex));
  return result;
}

function run(pair: Pair, read: Reading, annex: Reading): CrossCheck {
  return checkAcross([
    { id: 'bao-cao.docx', observations: read(pair.report) },
    { id: 'phu-luc.xlsx', observations: annex(pair.annex) },
  ]);
}

function bad({ findings }: CrossCheck) {
  return findings.filter((finding) => ['conflict', 'conditional', 'open'].includes(gravityOf(finding)));
}

function studyKind(kind: SlipKind, pairs: number, rows: number, read: Reading, annex: Reading): KindResult {
  const random = new Random(kind.length * 7919);
  const result: KindResult = { kind, made: 0, found: 0, named: 0, misblamed: 0, stray: 0 };
  for (let seed = 1; seed <= pairs; seed++) {
    const slipped = slip(
      makePair({ seed, rows, ratios: kind !== 'ratio' }),
      kind,
      random.int(0, rows - 1),
      random.int(0, 1) === 1,
      random,
    );
    if (slipped === null) continue;
    result.made++;
    const all = [...slipped.pair.report, ...slipped.pair.annex];
    const { figure, place } = all.find(({ id }) => id === slipped.id)!;
    const findings = bad(run(slipped.pair, read, annex));
    const isOn = (finding: (typeof findings)[number]): boolean =>
      finding.figures.some(
        ({ name, literal, place: at }) =>
          name === slipped.id || (bare(literal) === bare(figure.literal) && at?.source === place.source),
      );
    const own = findings.filter((finding) => gravityOf(finding) === 'conflict' && isOn(finding));
    if (own.length > 0) result.found++;
    const names: readonly string[] = SLIPS[kind];
    if (
      own.some(
        ({ code, details }) => names.includes(details?.slip ?? '') || (kind === 'ratio' && code.startsWith('derived')),
      )
    )
      result.named++;
    if (
      own.some(
        ({ culprits, figures }) =>
          culprits.length === 1 &&
          culprits[0]!.length === 1 &&
          figures.find(({ name }) => name === culprits[0]![0])?.literal?.replace(/^-/, '') !== bare(figure.literal),
      )
    )
      result.misblamed++;
    result.stray += findings.filter((finding) => gravityOf(finding) === 'conflict' && !isOn(finding)).length;
  }
  return result;
}

/** A text says "giảm 5,3%" for −5,3%. */
function bare(literal: string | null): string {
  return (literal ?? '').replace(/^-/, '');
}

/** An annex whose rows have labels that no catalogue knows. */
export const nameless: Reading = (annex) =>
  annex.map((observation) => {
    const row = 'cell' in observation.place ? observation.place.cell.slice(1) : '';
    const { scope: _scope, ...rest } = observation;
    return { ...rest, indicator: 'unknown', indicatorLabel: `Dòng số ${row} của biểu` };
  });

/** An annex whose headings name no period. */
export const timeless: Reading = (annex) => annex.map((observation) => ({ ...observation, period: null }));
