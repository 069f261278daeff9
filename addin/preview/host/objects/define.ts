import type { Host } from '../host-types';
import type { Targets } from './targets';

/** An object of the API as the dispatcher passes it around: its kind and the piece of the model it stands for. */
export interface Handle<K extends keyof Targets = keyof Targets> {
  readonly kind: K;
  readonly target: Targets[K];
}

export function handle<K extends keyof Targets>(kind: K, target: Targets[K]): Handle<K> {
  return { kind, target };
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'kind' in value && 'target' in value;
}

/** True for a handle of this kind; narrows its target. */
export function isKind<K extends keyof Targets>(value: unknown, kind: K): value is Handle<K> {
  return isHandle(value) && value.kind === kind;
}

export interface Property<T> {
  readonly get?: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
  /** False while nobody knows what the property holds: reading it then answers NotImplemented. */
  readonly isKnown?: (target: T) => boolean;
  /** Whether setting it cannot be undone and empties the undo stack of this host. */
  readonly isIrreversible?: (host: Host) => boolean;
}

export type Method<T> = (target: T, args: readonly unknown[], host: Host) => unknown;

/**
 * What the host knows about one kind of object, by wire names (capitalised). A member that is not listed answers
 * NotImplemented. Methods are sorted by what they do to the workbook, which decides the undo stack.
 */
export interface Kind<T> {
  /** Fields by which the runtime finds the object again; `Id` or `_Id` also index it in its collection. */
  readonly identity?: (target: T, host: Host) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects reached by a property. */
  readonly objects?: Readonly<Record<string, (target: T, host: Host) => Handle | null>>;
  /** Methods that change nothing in the workbook. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Methods whose change can be undone. */
  readonly edits?: Readonly<Record<string, Method<T>>>;
  /** Methods whose change cannot be undone and that empty the undo stack. */
  readonly finalEdits?: Readonly<Record<string, Method<T>>>;
  /** Makes the kind a collection. */
  readonly items?: (target: T, host: Host) => readonly Handle[];
  /** The item of a collection by key, as the runtime's indexer asks for it. */
  readonly item?: (target: T, key: unknown, host: Host) => Handle | null;
  /** Public names of members whose wire name is not simply the capitalised one, for the requirement sets. */
  readonly publicNames?: Readonly<Record<string, string>>;
}

/** A property that is read as it stands. */
export function readOnly<T>(get: (target: T, host: Host) => unknown): Property<T> {
  return { get };
}
