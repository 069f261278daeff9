import { join } from './context';
import type { Quantity } from './quantities';
import type { Token } from './tokens';

/** Folded words from the last semicolon (or the start of the sentence) to the figure, at most 80 tokens. */
export function clauseBefore(tokens: readonly Token[], quantity: Quantity): string {
  let from = quantity.from;
  const limit = Math.max(0, quantity.from - 80);
  while (from > limit && tokens[from - 1]!.word !== ';') from--;
  return join(tokens, from, quantity.from);
}
