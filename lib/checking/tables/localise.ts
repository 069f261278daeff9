import type { CellRef } from './book';
import type { TableFinding } from './finding';
import { type Member, nameOf, type TableRelation } from './relation';
import { repairsOf } from './repairs';

/** Long lists are not searched for slips one by one beyond this. */
const MOST_MEMBERS = 80;
/** Where so much is broken, levels were misread; a search for slips would tell nothing. */
const MOST_SEARCHED = 400;

interface Standing {
  holds: number;
  fails: TableRelation[];
  all: TableRelation[];
}

/**
 * Says for each broken relation which single cells could be wrong, and which slip of hand would explain it. A cell that other relations
 * confirm is harder to blame; it is left out where any cell is left that none confirms. A cell whose slip mends several relations at once
 * is the one to blame.
 */
export function blameCells(findings: readonly TableFinding[]): void {
  if (!findings.some(({ verdict }) => verdict === 'inconsistent')) return;
  const standings = new Map<string, Standing>();
  const ids = new GridIds();
  for (const { source } of findings) {
    if (source.form === 'jump' || source.form === 'same') continue;
    for (const { ref } of [source.result, ...source.members]) {
      const key = ids.key(ref);
      let standing = standings.get(key);
      if (!standing) {
        standing = { holds: 0, fails: [], all: [] };
        standings.set(key, standing);
      }
      standing.all.push(source);
      if (source.form === 'at-most') continue;
      if (source.verdict === 'consistent') standing.holds++;
      else if (source.verdict === 'inconsistent') standing.fails.push(source);
    }
  }
  const trust = (member: Member) => {
    const standing = standings.get(ids.key(member.ref));
    return (standing?.holds ?? 0) - (standing ? standing.fails.length - 1 : 0) * 2;
  };
  const isSame = (a: Member, b: Member) =>
    a.ref.row === b.ref.row && a.ref.column === b.ref.column && a.ref.grid === b.ref.grid;
  let searched = 0;
  for (const finding of findings) {
    if (finding.verdict !== 'inconsistent' || finding.source.form === 'jump') continue;
    const { source } = finding;
    const cells = [source.result, ...source.members];
    const printed = cells.filter((member) => member.number.decimals < 400);
    const least = Math.min(...printed.map(trust));
    const name = (member: Member) => nameOf(member.ref, source.result.ref);
    // A ratio is the least anchored of its three: the two others stand in sums, it stands alone.
    const suspects = printed.filter(
      (member) => trust(member) <= least || (source.form === 'ratio' && member === source.result),
    );
    finding.culprits = suspects.slice(0, MOST_MEMBERS).map((member) => [name(member)]);
    if (searched >= MOST_SEARCHED || cells.length > MOST_MEMBERS) continue;
    searched++;
    const around = (member: Member) => standings.get(ids.key(member.ref))?.all ?? [];
    const repairs = repairsOf(source, cells, around, isSame);
    const most = repairs[0]?.mends ?? 0;
    const blamed = new Set(finding.culprits.map(([cell]) => cell));
    // A slip that mends more than this one relation says which cell it was; otherwise only suspects are offered.
    const told = most > 1 ? repairs.filter(({ mends }) => mends === most) : repairs;
    const kept = most > 1 ? told : told.filter(({ name: cell, from }) => from === '' || blamed.has(cell!));
    if (most > 1) finding.culprits = kept.map(({ name: cell }) => [cell!]);
    finding.repairs = kept.map(({ mends: _, ...repair }) => repair);
  }
}

class GridIds {
  private readonly ids = new Map<object, number>();

  key(ref: CellRef): string {
    let id = this.ids.get(ref.grid);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(ref.grid, id);
    }
    return `${id}:${ref.row}:${ref.column}`;
  }
}
