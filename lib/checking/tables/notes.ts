import type { TableParts } from '../../reading/tables/table';
import type { Judgement } from './judge';

/** Significant digits of a gap, without trailing zeros: the same in đồng and in triệu đồng. */
function significant(units: bigint): string {
  return (units < 0n ? -units : units).toString().replace(/0+$/, '');
}

const NUMBERS = /\d[\d.,\s]{1,24}\d/g;

/** A note under the table prints the very gap, in whatever unit. Fewer than three digits prove nothing. */
export function explainsGap(parts: Pick<TableParts, 'notes'>, judgement: Judgement): boolean {
  const gap = significant(judgement.difference);
  if (gap.length < 3) return false;
  return parts.notes.some((note) =>
    [...note.matchAll(NUMBERS)].some((match) => match[0].replace(/\D/g, '').replace(/0+$/, '') === gap),
  );
}
