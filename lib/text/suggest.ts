import { foldAccents } from './fold';

const MAX_DISTANCE = 3;
const LEAST_SIMILAR = 0.4;
const LONGEST = 80;

/**
 * The names nearest to a mistyped one, best first, accents and case aside: at most three edits (a swap of neighbours counts one)
 * and at least 40% of the letters right. Empty when nothing is near. A name that equals the word but for accents comes first.
 */
export function suggestNames(word: string, names: readonly string[], limit = 3): string[] {
  const wanted = foldAccents(word.slice(0, LONGEST)).trim();
  const ranked: { name: string; distance: number; order: number }[] = [];
  names.forEach((name, order) => {
    const folded = foldAccents(name.slice(0, LONGEST)).trim();
    const distance = editDistance(wanted, folded, MAX_DISTANCE);
    const length = Math.max(wanted.length, folded.length);
    if (distance === null || length === 0 || (length - distance) / length < LEAST_SIMILAR) return;
    ranked.push({ name, distance, order });
  });
  ranked.sort((a, b) => a.distance - b.distance || a.order - b.order);
  return ranked.slice(0, limit).map((entry) => entry.name);
}

/** Edits (insert, drop, replace, swap neighbours) from one text to the other, or null when there are more than `most`. */
export function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return null;
    before = last;
    last = row;
  }
  const distance = last[b.length]!;
  return distance <= most ? distance : null;
}
