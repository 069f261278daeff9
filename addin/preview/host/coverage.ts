import { apiSetNames, membersOf } from './api-sets';
import { assumptions } from './assumptions';
import { publicNameOf } from './members';
import type { Kind } from './objects/define';
import { kinds } from './objects/registry';

/** The list of what this host answers for, made from the registry: addin/preview/host/COVERAGE.md. */
export function describeCoverage(): string {
  const names = Object.keys(kinds).sort();
  const parts = names.map((name) => describeKind(name, (kinds as Record<string, Kind<unknown>>)[name]!));
  const done = parts.reduce((sum, part) => sum + part.count, 0);
  return [
    '# What the emulated Excel answers for',
    '',
    'Made by `node scripts/build-host-coverage.mjs` from the registry of objects; a test checks that it is current.',
    'A member that is not listed answers `NotImplemented` with its name. "Reads" are properties that can be loaded, "writes"',
    'those that can be set. "Changes" can be undone, "final changes" cannot and empty the undo stack.',
    'Charts, conditional formats and data validation are recorded as they were set; nothing is drawn or calculated.',
    '',
    `${names.length} kinds of object, ${done} members. Requirement sets known: ${apiSetNames().join(', ')}.`,
    '',
    ...parts.map((part) => part.text),
    '## Assumed, to be checked in a real Excel',
    '',
    ...assumptions.map((one) => `- ${one}`),
    '',
  ].join('\n');
}

function describeKind(name: string, kind: Kind<unknown>): { text: string; count: number } {
  const show = (wire: string) => kind.publicNames?.[wire] ?? publicNameOf(wire);
  const own = (members: object | undefined) => Object.keys(members ?? {}).filter((one) => isPublic(one));
  const list = (wires: readonly string[]) => [...new Set(wires.map(show))].sort();
  const properties = kind.properties ?? {};
  const rows: [string, string[]][] = [
    ['reads', list(own(properties).filter((one) => properties[one]?.get !== undefined))],
    ['writes', list(own(properties).filter((one) => properties[one]?.set !== undefined))],
    ['objects', list(own(kind.objects))],
    ['methods', list(own(kind.methods).filter((one) => !isEvent(one)))],
    ['events', list(own(kind.methods).filter(isEvent))],
    ['changes', list(own(kind.edits))],
    ['final changes', list(own(kind.finalEdits))],
  ];
  const answered = new Set(rows.flatMap(([, members]) => members));
  if (kind.items !== undefined) answered.add('items');
  const known = membersOf(name);
  const of = known.size === 0 ? '' : ` (${[...known].filter((one) => answered.has(one)).length} of ${known.size})`;
  const lines = rows
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) => `- ${title}: ${members.join(', ')}`);
  const collection = kind.items === undefined ? [] : ['- a collection: its items can be loaded'];
  return { text: [`## ${name}${of}`, '', ...collection, ...lines, ''].join('\n'), count: answered.size };
}

/** Underscored members are the runtime's own, but for the switches of events and the runtime object. */
function isPublic(wire: string): boolean {
  return !wire.startsWith('_') || isEvent(wire);
}

function isEvent(wire: string): boolean {
  return wire.startsWith('_Register');
}
