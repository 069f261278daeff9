import type { Verdict } from '../finding';
import { addressOf, type CellRef } from './book';
import type { CellNumber } from './cell-number';
import { type Expression, expressionText } from './expression';
import type { Judgement, RatioForm } from './judge';

/** A cell with its figure as a relation uses it. */
export interface Member {
  readonly ref: CellRef;
  readonly number: CellNumber;
  readonly sign: 1 | -1;
}

/** Why a relation is believed to hold between cells. */
export type RelationSource =
  | 'declared'
  | 'column-parts'
  | 'column-ratio'
  | 'rows'
  | 'formula'
  | 'same-figure'
  | 'history';

/** One checked relation between cells, before it becomes a finding. */
export interface TableRelation {
  readonly source: RelationSource;
  /** The cell on the left: the total, the ratio. */
  readonly result: Member;
  /** Parts of a sum, or [part, base] of a ratio. */
  readonly members: readonly Member[];
  readonly form: 'sum' | 'at-most' | 'ratio' | 'expression' | 'same' | 'jump';
  readonly ratio?: RatioForm;
  /** Right side of a rule that is neither a sum nor a ratio of two cells; its leaves are indices of members. */
  readonly expression?: Expression<number>;
  readonly judgement: Judgement;
  verdict: Verdict;
  code: string;
  readonly details: Readonly<Record<string, string>>;
}

/** Names of cells within a relation: plain addresses on one sheet, with the sheet where there are several. */
export function nameOf(ref: CellRef, home: CellRef): string {
  const address = addressOf(ref);
  return ref.grid === home.grid ? address : `'${ref.grid.sheet.replaceAll("'", "''")}'!${address}`;
}

/** "C10 = C11 + C57", "F8 = D8 / C8". */
export function relationText(relation: TableRelation): string {
  const { result, members, form, ratio } = relation;
  const home = result.ref;
  const names = members.map((member) => nameOf(member.ref, home));
  const left = nameOf(home, home);
  if (form === 'ratio') {
    const factor = ratio?.factor === 100 ? '100 * ' : '';
    return ratio?.change
      ? `${left} = ${factor}(${names[0]} / ${names[1]} - 1)`
      : `${left} = ${factor}${names[0]} / ${names[1]}`;
  }
  if (relation.expression) return `${left} = ${expressionText(relation.expression, (member) => names[member]!)}`;
  if (form === 'same') return `${left} = ${names[0]}`;
  if (form === 'jump') return `${left} ~ ${names.join(', ')}`;
  const sum = members
    .map(
      (member, index) => `${member.sign === 1 ? (index === 0 ? '' : ' + ') : index === 0 ? '-' : ' - '}${names[index]}`,
    )
    .join('');
  return `${left} ${form === 'at-most' ? '>=' : '='} ${sum}`;
}
