import { cellChecks } from './behaviours/cells';
import { eventChecks } from './behaviours/events';
import { formatChecks } from './behaviours/formats';
import { emulatorChecks, partChecks } from './behaviours/parts';
import { runtimeChecks } from './behaviours/runtime';
import { sheetChecks } from './behaviours/sheets';
import type { Check, Tools } from './behaviours/tools';

/** Every check of how Excel behaves that the project relies on, written against the public API alone. */
export const behaviours: readonly Check[] = [
  ...cellChecks,
  ...formatChecks,
  ...sheetChecks,
  ...runtimeChecks,
  ...eventChecks,
  ...partChecks,
];

/** The same, and what only the emulated host does. */
export const emulatedBehaviours: readonly Check[] = [...behaviours, ...emulatorChecks];

export interface Outcome {
  readonly title: string;
  /** Null when the check held. */
  readonly failure: string | null;
}

/** Runs the checks one after the other, as a page without a test runner does. */
export async function runBehaviours(tools: Tools, checks: readonly Check[] = behaviours): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { title, run } of checks) {
    try {
      await run(tools);
      outcomes.push({ title, failure: null });
    } catch (error) {
      outcomes.push({ title, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return outcomes;
}
