/**
 * Names from portals that wrote Vietnamese through a western code page: each letter it could not write is a "?".
 * A "?" stands for exactly one letter (or for nothing where it replaced a combining mark).
 */

const MAX_PATTERN = 100;

/** True where `pattern`, in which "?" is any one character or none, can be `name`. Both are folded words. Quadratic in the length, which is capped. */
export function matchesWildcard(pattern: string, name: string): boolean {
  if (pattern.length > MAX_PATTERN || name.length > MAX_PATTERN) return false;
  let reachable = new Set<number>([0]);
  for (const unit of pattern) {
    const next = new Set<number>();
    for (const at of reachable) {
      if (unit === '?') {
        next.add(at);
        if (at < name.length) next.add(at + 1);
      } else if (name[at] === unit) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reachable = next;
  }
  return reachable.has(name.length);
}

/** Enough letters must be left to say which name it is: at least half of them. */
export function hasEnoughLetters(pattern: string): boolean {
  const letters = pattern.replace(/[^a-z0-9]/g, '').length;
  const lost = pattern.length - pattern.replaceAll('?', '').length;
  return lost > 0 && letters >= 2 && letters >= lost;
}
