import type { Counted } from './counted';
import type { Resolver } from './resolve';
import { keyText, type RowKey, rowKey } from './row-key';

/** All figures of one future row, every province and period. */
export interface Group {
  readonly key: RowKey;
  readonly members: readonly Counted[];
  /** Figures whose base the source leaves unsaid, in a group whose other figures share one stated base. */
  readonly baseUnsaid: ReadonlySet<Counted>;
}

/** Sorts figures into rows by what they are about, in order of first appearance. */
export function groupFigures(figures: readonly Counted[], resolver: Resolver): Group[] {
  const groups = new Map<string, { key: RowKey; members: Counted[] }>();
  for (const counted of figures) {
    const key = { ...rowKey(counted.observation, resolver.byId), unit: counted.unit };
    const text = keyText(key);
    const group = groups.get(text);
    if (group) group.members.push(counted);
    else groups.set(text, { key, members: [counted] });
  }
  return joinUnsaidBases([...groups.values()]);
}

/**
 * "79,3% dự toán" beside "bằng 81% dự toán HĐND giao": where only one base is stated, figures that state none join its row and are
 * marked. Where two are, nobody can tell which is meant and the unstated keep a row of their own.
 */
function joinUnsaidBases(groups: readonly { key: RowKey; members: Counted[] }[]): Group[] {
  const based = new Map<string, { key: RowKey; members: Counted[] }[]>();
  for (const group of groups) {
    if (group.key.base === null) continue;
    const rest = keyText({ ...group.key, base: null });
    based.set(rest, [...(based.get(rest) ?? []), group]);
  }
  const joined = new Map<object, Counted[]>();
  const gone = new Set<object>();
  for (const group of groups) {
    if (group.key.base !== null) continue;
    const hosts = based.get(keyText(group.key));
    if (hosts?.length !== 1) continue;
    joined.set(hosts[0]!, group.members);
    gone.add(group);
  }
  return groups
    .filter((group) => !gone.has(group))
    .map((group) => {
      const extra = joined.get(group) ?? [];
      return { key: group.key, members: [...group.members, ...extra], baseUnsaid: new Set(extra) };
    });
}
