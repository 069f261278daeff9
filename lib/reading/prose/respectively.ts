import * as Q from '../../figures/rational';
import type { Draft } from './draft';
import { isLevel } from './draft';

/** Figures of a "lần lượt" list stand this close to one another. */
const CLOSE = 4;
const HUNDRED = Q.rational(100);

/**
 * "xuất khẩu 5 tỷ USD, nhập khẩu 3 tỷ USD, tăng lần lượt 8% và 9,5%": each figure of such a list is paired with the level in the same place of
 * the list before it. Gives the pairs (child, parent).
 */
export function pairRespectively(drafts: readonly Draft[]): Map<Draft, Draft> {
  const pairs = new Map<Draft, Draft>();
  for (const [index, first] of drafts.entries()) {
    const second = drafts[index + 1];
    if (second && !/ lần lượt /.test(first.context.segment) && contradict(first, second)) {
      const [left, right] = wholesOf(drafts, index);
      if (left && right) {
        pairs.set(first, left).set(second, right);
        continue;
      }
    }
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

/** "tăng 15% và bằng 84% so với cùng kỳ": one figure cannot have done both, so each is of another. */
function contradict(first: Draft, second: Draft): boolean {
  if (
    first.sentence !== second.sentence ||
    (first.context.tail !== ' và ' && !/^ và (?:tăng|giảm|bằng) /.test(first.context.right))
  )
    return false;
  if (second.quantity.from - first.quantity.to > CLOSE || first.context.bracketed || second.context.bracketed)
    return false;
  if (!/^ so (?:với )?(?:cùng|năm|tháng|quý)/.test(second.context.tail)) return false;
  const [a, b] = [changeOf(first), changeOf(second)];
  return a !== null && b !== null && !Q.equals(a, b);
}

/** Change against the year before, in percent; null for other ratios. */
function changeOf(draft: Draft): Q.Rational | null {
  const { value } = draft.quantity.match.figure;
  if (draft.role === 'growth_yoy') return draft.negative ? Q.neg(Q.abs(value)) : value;
  return draft.role === 'pct_of_base' ? Q.sub(value, HUNDRED) : null;
}

/** The two levels "A và B" right before figure `index`. */
function wholesOf(drafts: readonly Draft[], index: number): readonly [Draft, Draft] | readonly [] {
  const [a, b] = [drafts[index - 2], drafts[index - 1]];
  if (
    !a ||
    !b ||
    !isLevel(a.role) ||
    !isLevel(b.role) ||
    a.sentence !== b.sentence ||
    b.sentence !== drafts[index]!.sentence
  )
    return [];
  const joined = / và /.test(b.context.left) && !/[,;:.]/.test(b.context.left);
  return joined && a.indicator !== b.indicator && a.quantity.match.figure.unit === b.quantity.match.figure.unit
    ? [a, b]
    : [];
}
