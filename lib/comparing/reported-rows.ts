import { intersect, isEmpty } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Observation, Role } from '../observations/observation';
import type { Choice } from './choose';
import type { CompareOptions, Mark } from './comparison';
import type { Counted } from './counted';
import type { DraftCell, DraftRow } from './draft';
import { findAgreement, signatureOf } from './equality';
import type { Group } from './group';
import type { Inequality, NoteContent } from './note';
import { roleRank } from './order';
import type { Resolver } from './resolve';

/** Column of a row to be: whose figure (and of when) it holds. */
export interface Slot {
  readonly province: string | null;
  readonly choice: Choice;
}

export interface RowPlace {
  readonly id: string;
  readonly period: string | null;
  readonly province: string | null;
}

/** In a table of more provinces than this a note for each one's other periods would bury the rest. */
const MOST_NOTED = 8;

/** Makes a row of reported figures: marks what is unequal, footnotes what is not shown. */
export function buildReportedRow(
  group: Group,
  place: RowPlace,
  slots: readonly Slot[],
  options: CompareOptions,
  resolver: Resolver,
): DraftRow {
  const acrossPeriods = options.direction === 'periods-across';
  const agreement = findAgreement(
    slots.map(({ choice }) => choice.shown && signatureOf(choice.shown, group, resolver, acrossPeriods)),
  );
  const cells = slots.map((slot, index) =>
    buildCell(
      slot,
      agreement.differs.get(index) ?? [],
      group,
      options.periods === undefined && !acrossPeriods && slots.length <= MOST_NOTED,
    ),
  );
  const unequal = new Set([...agreement.differs.values()].flat());
  const notes: NoteContent[] = [];
  if (unequal.size > 0)
    notes.push({ code: 'unequal', what: [...unequal], comparable: agreement.comparable.map((i) => headOf(slots[i]!)) });
  return {
    ...place,
    group,
    unit: group.key.unit,
    role: commonRole(slots.flatMap(({ choice }) => (choice.shown ? [choice.shown.observation] : []))),
    measure: null,
    of: null,
    cells,
    comparable: agreement.comparable,
    notes,
  };
}

function headOf(slot: Slot): string {
  return slot.province ?? '';
}

function buildCell(slot: Slot, differs: readonly Inequality[], group: Group, noteElsewhen: boolean): DraftCell {
  const { shown } = slot.choice;
  if (!shown) {
    return {
      province: slot.province,
      counted: null,
      observation: null,
      others: [],
      value: null,
      interval: null,
      period: null,
      status: null,
      marks: ['missing'],
      notes: [],
    };
  }
  const { observation } = shown;
  const { figure } = observation;
  const marks: Mark[] = [];
  const notes: NoteContent[] = [];
  if (isNil(observation)) marks.push('nil');
  if (figure.bound) marks.push(figure.bound);
  if (figure.max) marks.push('range');
  for (const what of differs) if (what !== 'scope') marks.push(what);
  const others = noteOthers(shown, slot.choice.others, marks, notes);
  if (group.baseUnsaid.has(shown)) notes.push({ code: 'base-unsaid', observation, base: group.key.base! });
  if ((observation.reading?.alternatives.length ?? 0) > 0) {
    marks.push('reading');
    notes.push({ code: 'reading', observation });
  }
  if (shown.rate) {
    marks.push('converted');
    notes.push({ code: 'converted', rate: shown.rate, elsewhen: shown.rateElsewhen === true });
  }
  if (noteElsewhen && slot.choice.elsewhen.length > 0 && slot.choice.elsewhen.length <= 4)
    notes.push({ code: 'other-periods', shown: observation, others: slot.choice.elsewhen.map((c) => c.observation) });
  return {
    province: slot.province,
    counted: shown,
    observation,
    others: others.map((counted) => counted.observation),
    value: shown.value,
    interval: shown.interval,
    period: observation.period,
    status: observation.status,
    marks,
    notes,
    ...(shown.rate ? { rate: shown.rate } : {}),
  };
}

/** Says how the figures that are not shown stand to the one that is: contradicting it, revised by it, or merely printed otherwise. */
function noteOthers(
  shown: Counted,
  others: readonly Counted[],
  marks: Mark[],
  notes: NoteContent[],
): readonly Counted[] {
  const sorts = { conflict: [] as Observation[], revised: [] as Observation[], also: [] as Observation[] };
  for (const other of others) {
    const same = other.observation.status === shown.observation.status;
    if (!canBeOne(shown, other)) sorts[same ? 'conflict' : 'revised'].push(other.observation);
    else if (other.observation.figure.literal !== shown.observation.figure.literal || !same)
      sorts.also.push(other.observation);
  }
  for (const code of ['conflict', 'revised', 'also'] as const) {
    if (sorts[code].length === 0) continue;
    if (code !== 'also') marks.push(code);
    notes.push({ code, shown: shown.observation, others: sorts[code] });
  }
  return others;
}

/** Printed to the same place two figures must be the same number: ends that only touch would let neighbours pass. */
function canBeOne(a: Counted, b: Counted): boolean {
  const plain = [a, b].every(({ observation: { figure } }) => figure.bound === undefined && figure.max === undefined);
  if (plain && Q.equals(a.granule, b.granule)) return Q.equals(a.value, b.value);
  return !isEmpty(intersect(a.interval, b.interval));
}

/** A printed dash: nothing of the kind, as opposed to unknown. */
function isNil(observation: Observation): boolean {
  return observation.figure.value.num === 0n && /^[-–—]$/.test(observation.figure.literal.trim());
}

/** The role most cells have; of equally common ones the first in the list of roles. */
function commonRole(observations: readonly Observation[]): Role {
  const counts = new Map<Role, number>();
  for (const { role } of observations) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || roleRank(a[0]) - roleRank(b[0]))[0]?.[0] ?? 'level';
}
