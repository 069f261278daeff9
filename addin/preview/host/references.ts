import type { Handle } from './objects/define';

/** Ranges that outlive their batch. The runtime asks to keep them, names them by id, and says when it is done. */
export class References {
  private readonly kept = new Map<string, Handle>();
  private readonly ids = new WeakMap<Handle, string>();
  private readonly ofEvents = new Map<string, Handle>();
  private serial = 0;

  keep(object: Handle): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.kept.has(known)) return known;
    const id = `o:${++this.serial}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): Handle | undefined {
    return this.kept.get(id);
  }

  idOf(object: Handle): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  dropAll(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }

  /** Ranges events speak of; the oldest are forgotten. */
  keepForEvent(range: Handle): string {
    const id = `e:${++this.serial}`;
    this.ofEvents.set(id, range);
    if (this.ofEvents.size > 1000) this.ofEvents.delete(this.ofEvents.keys().next().value!);
    return id;
  }

  ofEvent(id: string): Handle | null {
    return this.ofEvents.get(id) ?? null;
  }
}
