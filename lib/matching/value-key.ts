import * as Q from '../figures/rational';
import type { Fact } from './fact';

/** The printed number in base units, as a key: two prints of one number to the same place share it. */
export function valueKey(fact: Fact): string {
  const { value, max, granule } = fact.figure;
  const upper = max === undefined ? '' : `–${Q.toExactString(max)}`;
  return `${Q.toExactString(value)}${upper}±${Q.toExactString(granule)}`;
}

/** Significant digits of a printed number, trailing zeros of whole numbers left out: chance agreement dies out with them. */
export function significantDigits(fact: Fact): number {
  const { value, granule } = fact.observation.figure;
  if (Q.sign(granule) === 0 || Q.sign(value) === 0) return 0;
  const units = Q.abs(Q.div(value, granule));
  const digits = (units.num / units.den).toString();
  return fact.figure.decimals > 0 ? digits.length : digits.replace(/0+$/, '').length;
}

/** What stands more often than this under one key tells nothing, and is not gone through: the work stays linear. */
export const CROWD = 64;

/** Collects items by key, in their order. */
export class Index<T> {
  private readonly lists = new Map<string, T[]>();

  add(key: string, item: T): void {
    const list = this.lists.get(key);
    if (list) list.push(item);
    else this.lists.set(key, [item]);
  }

  get(key: string): readonly T[] {
    return this.lists.get(key) ?? [];
  }

  entries(): IterableIterator<[string, T[]]> {
    return this.lists.entries();
  }
}
