import type { WireEvent } from './wire';

/** Who listens to what, and the events that wait to be sent. Event category 65536 is recorded from the runtime. */
export class EventQueue {
  private readonly subscriptions = new Map<string, number>();
  private waiting: WireEvent[] = [];

  subscribe(event: number, target: string): void {
    const key = `${event}@${target}`;
    this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + 1);
  }

  unsubscribe(event: number, target: string): void {
    const key = `${event}@${target}`;
    const left = (this.subscriptions.get(key) ?? 0) - 1;
    if (left > 0) this.subscriptions.set(key, left);
    else this.subscriptions.delete(key);
  }

  get size(): number {
    return this.subscriptions.size;
  }

  add(event: number, targets: readonly string[], fields: Record<string, unknown>): void {
    const message = JSON.stringify(fields);
    for (const targetId of targets) {
      if (!this.subscriptions.has(`${event}@${targetId}`)) continue;
      this.waiting.push({ messageCategory: 65536, messageType: event, targetId, message });
    }
  }

  take(): readonly WireEvent[] {
    const due = this.waiting;
    this.waiting = [];
    return due;
  }
}
