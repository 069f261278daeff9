import type { WireRequest, WireResponse } from './wire';

/** What a job costs: syncs, actions, bytes both ways, and undo steps. */
export interface Cost {
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/**
 * Counts the work of a host. Batches the runtime sends by itself (releasing ranges, announcing itself) are counted apart.
 * Undo: "Undo capabilities in Excel add-ins" says that every sync that changes something is one step on the undo stack, and
 * that some changes cannot be undone and empty it.
 */
export class Meter {
  private count: Cost = { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  /** Batches that only released ranges or announced the runtime. */
  housekeeping = 0;
  /** Largest single request and response, in bytes. */
  largestRequest = 0;
  largestResponse = 0;
  /** Steps the user could take back now. */
  undoSteps = 0;
  /** Times the undo stack was emptied by a change that cannot be undone. */
  undoResets = 0;
  /** Requests without effect in the model, in order: suspensions, calculations. */
  readonly notes: string[] = [];
  private change: 'none' | 'undoable' | 'irreversible' = 'none';

  get total(): Cost {
    return this.count;
  }

  /** What was spent since an earlier total. */
  since(before: Cost): Cost {
    return {
      syncs: this.count.syncs - before.syncs,
      actions: this.count.actions - before.actions,
      requestBytes: this.count.requestBytes - before.requestBytes,
      responseBytes: this.count.responseBytes - before.responseBytes,
    };
  }

  begin(request: WireRequest, bytes: number): void {
    this.change = 'none';
    this.largestRequest = Math.max(this.largestRequest, bytes);
    if (isHousekeeping(request)) {
      this.housekeeping++;
      return;
    }
    this.count = {
      ...this.count,
      syncs: this.count.syncs + 1,
      actions: this.count.actions + request.Actions.length,
      requestBytes: this.count.requestBytes + bytes,
    };
  }

  edited(isUndoable: boolean): void {
    if (!isUndoable) this.change = 'irreversible';
    else if (this.change === 'none') this.change = 'undoable';
  }

  end(_response: WireResponse): void {
    if (this.change === 'undoable') this.undoSteps++;
    if (this.change === 'irreversible') {
      this.undoSteps = 0;
      this.undoResets++;
    }
  }

  answered(bytes: number): void {
    this.largestResponse = Math.max(this.largestResponse, bytes);
    this.count = { ...this.count, responseBytes: this.count.responseBytes + bytes };
  }

  note(what: string): void {
    this.notes.push(what);
  }
}

/** Actions the runtime adds on its own: keeping the objects it names, releasing them, and saying that it is ready. */
function isHousekeeping(request: WireRequest): boolean {
  const own = new Set(['_RemoveReference', '_RemoveAllReferences', 'NotifyActionHandlerReady', '']);
  const named = request.Actions.map((action) => action.Name);
  return (
    named.some((name) => name !== '') &&
    named.every((name) => own.has(name)) &&
    !request.Actions.some((a) => a.ActionType === 2)
  );
}
