import type { CellNumber } from './cell-number';
import { coversSum, judgeExpression, judgeRatio, judgeSum } from './judge';
import type { Member, TableRelation } from './relation';

/** Would the relation hold if one of its cells printed another number? Null where it cannot be said. */
export function holdsWith(
  relation: TableRelation,
  isCell: (member: Member) => boolean,
  number: CellNumber,
): boolean | null {
  const of = (member: Member) => (isCell(member) ? number : member.number);
  const result = of(relation.result);
  switch (relation.form) {
    case 'sum':
    case 'same':
      return (
        judgeSum(
          result,
          relation.members.map((member) => ({ number: of(member), sign: member.sign })),
        ).verdict === 'consistent'
      );
    case 'at-most':
      return coversSum(
        result,
        relation.members.map((member) => ({ number: of(member), sign: member.sign })),
      );
    case 'ratio': {
      const [part, base] = relation.members;
      const judged = part && base && relation.ratio ? judgeRatio(result, of(part), of(base), relation.ratio) : null;
      return judged && judged.verdict === 'consistent';
    }
    case 'expression': {
      const judged = relation.expression
        ? judgeExpression(result, relation.expression, relation.members.map(of))
        : null;
      return judged && judged.verdict === 'consistent';
    }
    case 'jump':
      return null;
  }
}
