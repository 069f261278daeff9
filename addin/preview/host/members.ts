import { requiredSet } from './api-sets';
import { apiNotFound, invalidOperation, notImplemented } from './errors';
import type { Host } from './host-types';
import type { Handle, Kind } from './objects/define';
import { kindNamed } from './objects/registry';

/** Reaching the members of objects: every access is checked against the requirement sets of the host. */
export class Members {
  /** Members somebody asked for that this host lacks, for the tests that look for them. */
  readonly missing = new Set<string>();

  constructor(
    private readonly host: Host,
    private readonly isSupported: (set: string) => boolean,
    private readonly markEdit: (isUndoable: boolean) => void,
  ) {}

  kind(object: Handle): Kind<unknown> {
    return kindNamed(object.kind) ?? this.refuse(object.kind);
  }

  identity(object: Handle): Record<string, unknown> {
    const fields = { ...this.kind(object).identity?.(object.target, this.host) };
    const reference = this.host.referenceOf(object);
    if (reference !== undefined) fields._ReferenceId = reference;
    return fields;
  }

  /** Names of everything `load('*')` brings. */
  scalars(object: Handle): string[] {
    const { properties = {} } = this.kind(object);
    return Object.keys(properties).filter((name) => {
      const { get, isKnown } = properties[name]!;
      return get !== undefined && isKnown?.(object.target) !== false && this.isAllowed(object, name);
    });
  }

  isObject(object: Handle, name: string): boolean {
    return this.own(this.kind(object).objects, name) !== undefined;
  }

  read(object: Handle, name: string): unknown {
    this.requireSet(object, name);
    if (name === '_ReferenceId') return this.host.referenceOf(object);
    const property = this.own(this.kind(object).properties, name);
    if (property?.get === undefined) return this.refuse(`${object.kind}.${name}`);
    if (property.isKnown?.(object.target) === false) return this.refuse(`${object.kind}.${name} before it is set`);
    return property.get(object.target, this.host);
  }

  reach(object: Handle, name: string): Handle | null {
    this.requireSet(object, name);
    const follow = this.own(this.kind(object).objects, name);
    if (follow === undefined) return this.refuse(`${object.kind}.${name}`);
    return follow(object.target, this.host);
  }

  write(object: Handle, name: string, value: unknown): void {
    this.requireSet(object, name);
    const property = this.own(this.kind(object).properties, name);
    if (property?.set === undefined) this.refuse(`set ${object.kind}.${name}`);
    property.set(object.target, value, this.host);
    this.markEdit(property.isIrreversible?.(this.host) !== true);
  }

  call(object: Handle, name: string, args: readonly unknown[]): unknown {
    this.requireSet(object, name);
    if (name === '_KeepReference') return this.host.keepReference(object);
    const { methods, edits, finalEdits } = this.kind(object);
    const reads = this.own(methods, name);
    if (reads !== undefined) return reads(object.target, args, this.host);
    const undoable = this.own(edits, name);
    const changes = undoable ?? this.own(finalEdits, name);
    if (changes !== undefined) {
      const answer = changes(object.target, args, this.host);
      this.markEdit(undoable !== undefined);
      return answer;
    }
    if (name === 'GetItemAt') return this.itemAt(object, args[0]);
    return this.refuse(`${object.kind}.${name}`);
  }

  index(object: Handle, key: unknown): Handle | null {
    const { item } = this.kind(object);
    if (item === undefined) return this.refuse(`${object.kind}.getItem`);
    return item(object.target, key, this.host);
  }

  /** Items of a collection, or null for any other object. */
  items(object: Handle): readonly Handle[] | null {
    return this.kind(object).items?.(object.target, this.host) ?? null;
  }

  /** The runtime finds items without an id again by their place. */
  private itemAt(object: Handle, index: unknown): Handle {
    const item = typeof index === 'number' ? this.items(object)?.[index] : undefined;
    return item ?? this.refuse(`${object.kind}.GetItemAt`);
  }

  private own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
    return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  }

  private publicName(object: Handle, name: string): string {
    return this.own(this.kind(object).publicNames, name) ?? publicNameOf(name);
  }

  private isAllowed(object: Handle, name: string): boolean {
    const set = requiredSet(object.kind, this.publicName(object, name));
    return set === null || this.isSupported(set);
  }

  private requireSet(object: Handle, name: string): void {
    const member = this.publicName(object, name);
    const set = requiredSet(object.kind, member);
    if (set !== null && !this.isSupported(set)) throw apiNotFound(`${object.kind}.${member}`, set);
  }

  private refuse(member: string): never {
    this.missing.add(member);
    throw notImplemented(member);
  }
}

/** `_RegisterDataChangedEvent` is how the runtime asks for `onChanged`; everything else is only capitalised. */
export function publicNameOf(wire: string): string {
  const event = /^_(?:Unr|R)egister(?:Event)?([A-Za-z]+?)(?:Event)?$/.exec(wire);
  if (event) return `on${event[1]!.replace('Data', '')}`;
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

/** What a null object answers to a change. */
export function nullObjectError(name: string): Error {
  return invalidOperation(name, 'the object is null');
}
