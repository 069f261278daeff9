import table from './apisets.json';

/** Requirement set by set, the members it brings: `{"ExcelApi 1.1": {"Range": ["values", …]}}`. */
const sets: ReadonlyMap<string, string> = index(table as Record<string, Record<string, string[]>>);

function index(source: Record<string, Record<string, string[]>>): Map<string, string> {
  const byMember = new Map<string, string>();
  for (const [set, classes] of Object.entries(source)) {
    for (const [owner, members] of Object.entries(classes)) {
      for (const member of members) {
        const key = `${owner}.${member}`;
        if (!byMember.has(key)) byMember.set(key, set);
      }
    }
  }
  return byMember;
}

/** The set a member needs, such as `ExcelApi 1.9`; null for members the table does not know. */
export function requiredSet(owner: string, member: string): string | null {
  return sets.get(`${owner}.${member}`) ?? null;
}

/** Members of a class that the table knows. */
export function membersOf(owner: string): ReadonlySet<string> {
  const members = new Set<string>();
  for (const classes of Object.values(table as Record<string, Record<string, string[]>>)) {
    for (const member of classes[owner] ?? []) members.add(member);
  }
  return members;
}

export function apiSetNames(): string[] {
  return Object.keys(table);
}

/** Whether a host with these versions has a set: `{ExcelApi: '1.13'}` has `ExcelApi 1.9`. */
export function supports(versions: Readonly<Record<string, string>>, set: string): boolean {
  const [name = '', version = ''] = set.split(' ');
  const own = Object.hasOwn(versions, name) ? versions[name] : undefined;
  return own !== undefined && compareVersions(own, version) >= 0;
}

export function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}
