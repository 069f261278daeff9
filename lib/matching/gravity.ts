import { type Finding, VERDICTS } from '../checking/finding';
import { EXPLAINED } from './notes';

/** The seven sorts a reader sees: lệch, khớp nếu, chưa kiểm được, điều chỉnh, đã giải thích, khớp, chỉ ở đây. */
export const GRAVITIES = ['conflict', 'conditional', 'open', 'revision', 'explained', 'agree', 'alone'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** Which sort a finding across sources is. */
export function gravityOf({ verdict, code }: Finding): Gravity {
  if (code === 'only-here') return 'alone';
  if (code === 'revision') return 'revision';
  if (code === EXPLAINED) return 'explained';
  switch (verdict) {
    case 'malformed':
    case 'inconsistent':
    case 'claim-false':
      return 'conflict';
    case 'inconsistent-unless-truncated':
    case 'implausible':
    case 'tie-only':
      return 'conditional';
    case 'undetermined':
      return 'open';
    default:
      return 'agree';
  }
}

/** Worst first; of one sort, a mismatch of printed figures before one that had to be reckoned; else the order given. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number =>
    GRAVITIES.indexOf(gravityOf(finding)) * 100 +
    VERDICTS.indexOf(finding.verdict) * 2 +
    Number(finding.code.startsWith('derived'));
  return findings
    .map((finding, index) => ({ finding, rank: rank(finding), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ finding }) => finding);
}

/** How many findings there are of each sort. */
export function countGravities(findings: readonly Finding[]): Readonly<Record<Gravity, number>> {
  const counts = { conflict: 0, conditional: 0, open: 0, revision: 0, explained: 0, agree: 0, alone: 0 };
  for (const finding of findings) counts[gravityOf(finding)]++;
  return counts;
}
