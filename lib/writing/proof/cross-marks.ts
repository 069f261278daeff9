import type { CrossCheck } from '../../matching';
import type { Language } from '../../messages';
import type { CellMark } from '../mark/marks';
import { proofMarks } from './proof-notes';

/** What findings across sources say at the cells of one source: what cannot be red, what asks for a look yellow. */
export function crossMarks(check: CrossCheck, source: number, language: Language): CellMark[] {
  return proofMarks(check, source, language).flatMap(({ place, gravity, sentences }): CellMark[] => {
    if (!('cell' in place)) return [];
    const doubtful = gravity === 'conditional' || gravity === 'open' || gravity === 'revision';
    if (gravity !== 'conflict' && !doubtful) return [];
    const weight = gravity === 'conflict' ? 'wrong' : 'doubtful';
    return [{ sheet: place.sheet, cell: place.cell, weight, notes: sentences }];
  });
}
