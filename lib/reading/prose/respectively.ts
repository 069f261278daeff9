import type { Draft } from './draft';
import { isLevel } from './draft';

/** Figures of a "lần lượt" list stand this close to one another. */
const CLOSE = 4;

/**
 * "xuất khẩu 5 tỷ USD, nhập khẩu 3 tỷ USD, tăng lần lượt 8% và 9,5%": each figure of such a list is paired with the level in the same place of
 * the list before it. Gives the pairs (child, parent).
 */
export function pairRespectively(drafts: readonly Draft[]): Map<Draft, Draft> {
  const pairs = new Map<Draft, Draft>();
  for (const [index, first] of drafts.entries()) {
    if (!/ lần lượt /.test(first.context.segment) || isLevel(first.role)) continue;
    const list = [first];
    for (let i = index + 1; i < drafts.length; i++) {
      const next = drafts[i]!;
      const last = list.at(-1)!;
      const gap = next.quantity.from - last.quantity.to;
      if (next.sentence !== first.sentence || next.role !== first.role || gap > CLOSE) break;
      list.push(next);
    }
    if (list.length < 2) continue;
    const levels = drafts.slice(0, index).filter((other) => other.sentence === first.sentence && isLevel(other.role));
    const wholes = levels.slice(-list.length);
    if (wholes.length < list.length) continue;
    for (const [place, child] of list.entries()) pairs.set(child, wholes[place]!);
  }
  return pairs;
}
