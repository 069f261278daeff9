import { HostError, invalidReference, notImplemented, statusOf } from './errors';
import { type Members, nullObjectError } from './members';
import { type Handle, handle, isHandle } from './objects/define';
import { project } from './projection';
import {
  ActionType,
  type ArgumentInfo,
  PathType,
  type WireAction,
  type WireError,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from './wire';

/** What a batch needs besides the members of objects. */
export interface BatchHost {
  readonly members: Members;
  readonly root: Handle;
  referenced(id: string): Handle | undefined;
  keepReference(object: Handle): string;
}

/**
 * Runs one batch of the runtime: actions in order, every object path resolved once, the first error ends it and what was
 * done before stays done. Source: "Error handling with the application-specific JavaScript APIs".
 */
export class Batch {
  private readonly resolved = new Map<number, Handle | null>();

  constructor(
    private readonly host: BatchHost,
    private readonly request: WireRequest,
  ) {}

  async run(): Promise<WireResponse> {
    const results: WireResult[] = [];
    const traces: number[] = [];
    const { Actions } = this.request;
    for (let i = 0; i < Actions.length; i++) {
      const action = Actions[i]!;
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        let value = action.ActionType === ActionType.trace ? null : this.perform(action);
        if (value instanceof Promise) value = await value;
        results.push({
          ActionId: action.Id,
          Value: isHandle(value) ? this.host.members.identity(value) : (value ?? null),
        });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { Error: wireError(error, i), Results: results, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: WireAction): unknown {
    const { members } = this.host;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        if (object === null) return null;
        if (this.request.AutoKeepReference && isReferable(object)) this.host.keepReference(object);
        return members.identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object === null ? null : project(members, object, action.QueryInfo ?? {});
      case ActionType.method:
        return object === null ? null : members.call(object, action.Name, this.arguments(action.ArgumentInfo));
      case ActionType.setProperty:
        if (object === null) throw nullObjectError(action.Name);
        return members.write(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
      case ActionType.update:
        if (object === null) throw nullObjectError(action.Name);
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          members.write(object, name.charAt(0).toUpperCase() + name.slice(1), this.argument(value, 0));
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private resolve(id: number): Handle | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw invalidReference('');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: NonNullable<WireRequest['ObjectPaths'][string]>): Handle | null {
    const { members } = this.host;
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.host.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.host.referenced(path.Name) ?? fail(invalidReference(''));
      case PathType.newObject:
        if (path.Name === 'Microsoft.InternalService.AddinInternalService') return handle('AddinInternalService', null);
        throw notImplemented(`new ${path.Name}`);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.property) return members.reach(parent, path.Name);
    if (path.ObjectPathType === PathType.indexer) return members.index(parent, args[0]);
    const made = members.call(parent, path.Name, args);
    if (made !== null && !isHandle(made)) throw notImplemented(`${parent.kind}.${path.Name}`);
    return made;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, ids[i]));
  }

  /** Objects among the arguments travel as the ids of their paths, beside the arguments or inside plain objects. */
  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) return value.map((one, i) => this.argument(one, id[i]));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const reference = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof reference === 'number') return this.resolve(reference);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.argument(part, 0)]));
  }
}

/** Ranges have no id of their own: the runtime keeps them by reference. */
function isReferable(object: Handle): boolean {
  return object.kind === 'Range' || object.kind === 'RangeAreas';
}

function wireError({ code, message, location }: HostError, action: number): WireError {
  return { Code: code, Message: message, Location: location, ActionIndex: action, HttpStatusCode: statusOf(code) };
}

function fail(error: Error): never {
  throw error;
}
