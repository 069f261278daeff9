import type { Seed } from './seeds';

export interface SetPiece extends Seed {
  readonly what: string;
}

export function makeSetPieces(): SetPiece[] {
  return [];
}
