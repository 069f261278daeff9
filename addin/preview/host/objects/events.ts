import type { Host } from '../host-types';
import type { Method } from './define';

/** Numbers of the events the runtime knows, as it registers them. */
export const eventType = {
  selectionChangedOnSheet: 14,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  nameChanged: 25,
  tableChanged: 101,
} as const;

/** Target of the events of the whole workbook. */
export const workbookTarget = 'Workbook';

/** The pairs of methods by which the runtime switches events of an object on and off. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  targetId: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target: T, _: readonly unknown[], host: Host) =>
      host.subscribe(type, targetId(target));
    methods[`_Unregister${name}`] = (target: T, _: readonly unknown[], host: Host) =>
      host.unsubscribe(type, targetId(target));
  }
  return methods;
}
