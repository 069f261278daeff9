import type { Repair } from '../finding';
import type { CellRef } from './book';
import { type CellNumber, rescale, tenTo } from './cell-number';
import { type Edit, slipsTo } from './edits';
import type { TableFinding } from './finding';
import { type Member, nameOf, type TableRelation } from './relation';

/** Long lists are not searched for slips one by one beyond this. */
const MOST_MEMBERS = 80;
const MOST_REPAIRS = 6;

interface Standing {
  holds: number;
  fails: TableRelation[];
}

/**
 * Says for each broken relation which single cells could be wrong, and which slip of hand would explain it. A cell that other relations
 * confirm is harder to blame; it is left out where any cell is left that none confirms.
 */
export function blameCells(findings: readonly TableFinding[]): void {
  const standings = new Map<string, Standing>();
  const ids = new GridIds();
  for (const { source } of findings) {
    if (source.form !== 'sum' && source.form !== 'ratio') continue;
    for (const { ref } of [source.result, ...source.members]) {
      const key = ids.key(ref);
      const standing = standings.get(key) ?? { holds: 0, fails: [] };
      if (source.verdict === 'consistent') standing.holds++;
      else if (source.verdict === 'inconsistent') standing.fails.push(source);
      standings.set(key, standing);
    }
  }
  for (const finding of findings) {
    if (finding.verdict !== 'inconsistent' || finding.source.form === 'jump') continue;
    const { source } = finding;
    const cells = [source.result, ...source.members].filter((member) => member.number.decimals < 400);
    const trust = (member: Member) => {
      const standing = standings.get(ids.key(member.ref));
      return (standing?.holds ?? 0) - (standing ? standing.fails.length - 1 : 0) * 2;
    };
    const least = Math.min(...cells.map(trust));
    // A ratio is the least anchored of its three: the two others stand in sums, it stands alone.
    const suspects = cells.filter(
      (member) => trust(member) <= least || (source.form === 'ratio' && member === source.result),
    );
    finding.culprits = suspects.slice(0, MOST_MEMBERS).map((member) => [nameOf(member.ref, source.result.ref)]);
    finding.repairs = repairsOf(source, suspects.length <= MOST_MEMBERS ? suspects : []);
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

function repairsOf(relation: TableRelation, suspects: readonly Member[]): Repair[] {
  if (relation.form === 'ratio' || relation.form === 'product') return [];
  const { difference, tolerance, scale } = relation.judgement;
  const repairs: Repair[] = [];
  for (const member of suspects) {
    const isResult = member === relation.result;
    const now = rescale(member.number.shown, scale);
    // The result must shrink by the difference, a part must grow by it.
    const needed = isResult ? now - difference : now + BigInt(member.sign) * difference;
    for (const edit of slipsTo(member.number, needed, tolerance, scale))
      repairs.push({
        name: nameOf(member.ref, relation.result.ref),
        from: printUnits(member.number),
        to: printEdit(member.number, edit),
        edit: edit.kind,
        cost: edit.cost,
      });
  }
  return repairs.sort((a, b) => a.cost - b.cost).slice(0, MOST_REPAIRS);
}

function decimalsOf(number: CellNumber): number {
  return Math.max(0, number.decimals, number.shown.scale);
}

function printUnits(number: CellNumber): string {
  const decimals = decimalsOf(number);
  return printDecimal(rescale(number.shown, decimals), decimals);
}

function printEdit(number: CellNumber, edit: Edit): string {
  const units = BigInt(edit.digits) * (edit.negative ? -1n : 1n);
  return printDecimal(units, decimalsOf(number));
}

function printDecimal(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toString();
  const size = units < 0n ? -units : units;
  const whole = size / tenTo(decimals);
  const part = (size % tenTo(decimals)).toString().padStart(decimals, '0');
  return `${units < 0n ? '-' : ''}${whole}.${part}`;
}
