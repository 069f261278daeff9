import type { Recorded } from '../model/parts';
import { booleanValue, colorValue, numberValue, textValue, word } from './arguments';
import type { Property } from './define';

/** Checks a value given for a property and gives what is kept of it. */
export type Accept = (value: unknown, location: string) => unknown;

export const flag: Accept = booleanValue;
export const number: Accept = numberValue;
export const text: Accept = textValue;
export const color: Accept = colorValue;

export function oneOf(...words: string[]): Accept {
  return (value, location) => word(value, words, location);
}

/** A number, or one of the words that stand for "automatic". */
export function numberOr(...words: string[]): Accept {
  return (value, location) => (typeof value === 'number' ? value : word(value, words, location));
}

/**
 * Properties that are kept as they were set, for objects this host does not draw. Until somebody sets one it reads as Excel's
 * default where that is known; where it is not, reading answers NotImplemented.
 */
export function recordedProperties<T>(
  owner: string,
  bag: (target: T) => Recorded,
  accepts: Readonly<Record<string, Accept>>,
  defaults: Readonly<Record<string, unknown>> = {},
): Record<string, Property<T>> {
  const made: Record<string, Property<T>> = {};
  for (const [name, accept] of Object.entries(accepts)) {
    const location = `${owner}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    made[name] = {
      get: (target) => (bag(target).has(name) ? bag(target).get(name) : defaults[name]),
      isKnown: (target) => bag(target).has(name) || Object.hasOwn(defaults, name),
      set: (target, value) => {
        bag(target).set(name, accept(value, location));
      },
    };
  }
  return made;
}

/** The record at a path below a chart or a rule, made on first use. */
export function partAt(parts: Map<string, Recorded>, path: string): Recorded {
  const known = parts.get(path);
  if (known !== undefined) return known;
  const made: Recorded = new Map();
  parts.set(path, made);
  return made;
}
