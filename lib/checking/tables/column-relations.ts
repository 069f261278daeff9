import type { TableView } from './book';
import { type CellNumber, ZERO_CELL } from './cell-number';
import { addsUp } from './column-kinds';
import { type Expression, leavesOf, mapLeaves } from './expression';
import type { Judgement, RatioForm } from './judge';
import { coversSum, judgeExpression, judgeRatio, judgeSum } from './judge';
import type { TableRelation } from './relation';

/** A relation between columns, to be tried in every row. */
export type ColumnRelation =
  | {
      readonly kind: 'sum';
      readonly result: number;
      readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
    }
  | {
      readonly kind: 'ratio';
      readonly result: number;
      readonly part: number;
      readonly base: number;
      readonly form: RatioForm;
    }
  | {
      readonly kind: 'expression';
      readonly result: number;
      /** Leaves are columns. */
      readonly expression: Expression<number>;
    };

/** Blank cells beyond so many are how the form is filled in. */
const FEW_BLANKS = 12;

export interface RowOutcome {
  readonly row: number;
  readonly judgement: Judgement;
  readonly members: readonly { readonly column: number; readonly sign: 1 | -1; readonly number: CellNumber }[];
  readonly result: CellNumber;
  /** For sums: the parts do not exceed the whole. */
  readonly covered: boolean;
  /** False where so much is empty or zero that the relation holds by itself. */
  readonly telling: boolean;
}

/** Tries a relation in one row; null where the row has nothing to try it on. */
export function tryRow(view: TableView, relation: ColumnRelation, row: number): RowOutcome | null {
  const result = view.number(row, relation.result);
  if (result === null) return null;
  if (relation.kind === 'ratio') {
    const part = view.number(row, relation.part);
    const base = view.number(row, relation.base);
    if (base === null || isZero(base) || (part === null && isZero(result))) return null;
    const judgement = judgeRatio(result, part ?? ZERO_CELL, base, relation.form);
    if (!judgement || part === null) return null;
    return {
      row,
      judgement,
      result,
      covered: false,
      telling: !isZero(part),
      members: [
        { column: relation.part, sign: 1, number: part },
        { column: relation.base, sign: 1, number: base },
      ],
    };
  }
  if (relation.kind === 'expression') return tryExpression(view, relation, row, result);
  const members = relation.terms.map(({ column, sign }) => ({
    column,
    sign,
    number: view.number(row, column) ?? ZERO_CELL,
  }));
  const given = members.filter((member) => member.number !== ZERO_CELL);
  if (given.length === 0) return null;
  const judgement = judgeSum(result, members);
  return {
    row,
    judgement,
    result,
    // What is blank is named only where something is missing, and only if it is little.
    members: judgement.verdict === 'inconsistent' && members.length - given.length <= FEW_BLANKS ? members : given,
    covered: judgement.verdict !== 'inconsistent' || coversSum(result, members),
    telling: !isZero(result) || given.some((member) => !isZero(member.number)),
  };
}

function tryExpression(
  view: TableView,
  relation: Extract<ColumnRelation, { kind: 'expression' }>,
  row: number,
  result: CellNumber,
): RowOutcome | null {
  const columns = [...new Set(leavesOf(relation.expression))];
  const members = columns.map((column) => ({
    column,
    sign: 1 as const,
    number: view.number(row, column) ?? ZERO_CELL,
  }));
  if (members.every(({ number }) => number === ZERO_CELL)) return null;
  const expression = membersOf(relation.expression);
  const judgement = judgeExpression(
    result,
    expression,
    members.map(({ number }) => number),
  );
  if (!judgement) return null;
  // With a figure missing, a product or quotient of nothing says nothing.
  const given = members.filter(({ number }) => number !== ZERO_CELL && !isZero(number)).length;
  return { row, judgement, result, covered: false, telling: given > 1 && !isZero(result), members };
}

/** The expression with the position among its columns for each column. */
export function membersOf(expression: Expression<number>): Expression<number> {
  const columns = [...new Set(leavesOf(expression))];
  return mapLeaves(expression, (column) => columns.indexOf(column))!;
}

export function isZero(number: CellNumber): boolean {
  return number.shown.units === 0n && number.stored.units === 0n;
}

/** How a relation fares over the rows of a table. */
export interface Evidence {
  readonly outcomes: readonly RowOutcome[];
  readonly holds: number;
  readonly fails: number;
}

export function gather(view: TableView, relation: ColumnRelation): Evidence {
  const outcomes: RowOutcome[] = [];
  let holds = 0;
  let fails = 0;
  const { rows } = view.table.parts;
  for (let row = 0; row < rows.length; row++) {
    if (view.isHiddenRow(row)) continue;
    const outcome = tryRow(view, relation, row);
    if (!outcome) continue;
    // Yields, rates and indices among the rows are no sums of their columns.
    if (
      relation.kind === 'sum' &&
      outcome.judgement.verdict === 'inconsistent' &&
      !addsUp(rows[row]!.path.at(-1) ?? '', null)
    )
      continue;
    outcomes.push(outcome);
    if (!outcome.telling) continue;
    if (outcome.judgement.verdict === 'inconsistent') fails++;
    else holds++;
  }
  return { outcomes, holds, fails };
}

/** One row of a column relation as a relation between cells. */
export function toRelation(
  view: TableView,
  relation: ColumnRelation,
  outcome: RowOutcome,
  source: TableRelation['source'],
  code: string,
  details: Readonly<Record<string, string>>,
): TableRelation {
  const { verdict } = outcome.judgement;
  return {
    source,
    result: { ref: view.ref(outcome.row, relation.result), number: outcome.result, sign: 1 },
    members: outcome.members.map(({ column, sign, number }) => ({ ref: view.ref(outcome.row, column), number, sign })),
    form: relation.kind,
    ...(relation.kind === 'expression' && { expression: membersOf(relation.expression) }),
    ...(relation.kind === 'ratio' && { ratio: relation.form }),
    judgement: outcome.judgement,
    verdict,
    code: verdict === 'consistent' ? (outcome.judgement.exactly ? 'holds' : 'rounding') : code,
    details: { ...details, row: view.table.parts.rows[outcome.row]!.path.at(-1) ?? '' },
  };
}
