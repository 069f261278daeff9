import type { Members } from './members';
import type { Handle } from './objects/define';
import type { QueryInfo } from './wire';

/**
 * The answer to a load: the selected properties under their wire names, objects below them nested, collections as `_Items`.
 * Source: "Using the application-specific API model", load options; nothing selected means all scalar properties.
 */
export function project(members: Members, object: Handle, query: QueryInfo): Record<string, unknown> {
  const answer = projected(members, object, query.Select ?? []);
  const items = answer._Items;
  if (Array.isArray(items) && (query.Skip !== undefined || query.Top !== undefined)) {
    const skip = query.Skip ?? 0;
    answer._Items = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  }
  return answer;
}

function projected(members: Members, object: Handle, select: readonly string[]): Record<string, unknown> {
  const items = members.items(object);
  if (items === null) return fields(members, object, select);
  const own = new Set(members.scalars(object).map((name) => name.toLowerCase()));
  const ofCollection = select.filter((path) => own.has(path.toLowerCase()));
  const ofItems = select.filter((path) => !own.has(path.toLowerCase())).map((path) => path.replace(/^items\//i, ''));
  const wanted = ofItems.filter((path) => path.toLowerCase() !== 'items');
  const answer = { ...members.identity(object), ...fields(members, object, ofCollection, false) };
  if (select.length > 0 && ofItems.length === 0) return answer;
  return { ...answer, _Items: items.map((item) => projected(members, item, wanted)) };
}

function fields(members: Members, object: Handle, select: readonly string[], all = true): Record<string, unknown> {
  const answer = members.identity(object);
  const below = new Map<string, string[]>();
  const everything = all && (select.length === 0 || select.some((path) => path === '*'));
  if (everything) for (const name of members.scalars(object)) answer[name] = members.read(object, name);
  for (const path of select) {
    if (path === '*') continue;
    const [head = '', ...rest] = path.split(/[/.]/);
    const name = head.startsWith('_') ? head : head.charAt(0).toUpperCase() + head.slice(1);
    if (rest.length > 0 || members.isObject(object, name)) {
      const paths = below.get(name) ?? [];
      if (rest.length > 0) paths.push(rest.join('/'));
      below.set(name, paths);
    } else {
      answer[name] = members.read(object, name);
    }
  }
  for (const [name, paths] of below) {
    const child = members.reach(object, name);
    answer[name] = child === null ? null : projected(members, child, paths);
  }
  return answer;
}
