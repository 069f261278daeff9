import { join } from './context';
import type { Quantity } from './quantities';
import type { Token } from './tokens';

/**
 * The words that set what a figure is about: the head of its clause (from the last semicolon to the first figure), then its own segment.
 * What stands beside other figures of the clause is left out.
 */
export function clauseBefore(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  index: number,
  segmentFrom: number,
): string {
  const quantity = quantities[index]!;
  let from = quantity.from;
  const limit = Math.max(0, quantity.from - 90);
  while (from > limit && tokens[from - 1]!.word !== ';') from--;
  const first = quantities.find((other) => other.from >= from && other.excluded === null) ?? quantity;
  if (first === quantity || segmentFrom <= first.from) return join(tokens, from, quantity.from);
  return join(tokens, from, first.from) + join(tokens, segmentFrom, quantity.from).slice(1);
}
