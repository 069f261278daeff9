import { accessDenied, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host-types';
import { type Area, isInsideSheet, parseArea, splitAddress, wholeSheet } from '../model/areas';
import type { NameModel } from '../model/parts';
import type { SheetModel } from '../model/sheet';
import { type Handle, handle, isKind } from './define';
import type { RangeTarget } from './targets';

/** Reading the arguments of methods, with the refusals Excel gives. */

export function wholeNumber(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

export function numberValue(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

export function textValue(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function booleanValue(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

/** `#RRGGBB` from `#RRGGBB` or one of the HTML colour names a script is likely to use. */
export function colorValue(value: unknown, location: string): string {
  if (typeof value === 'string') {
    if (/^#?[0-9A-Fa-f]{6}$/.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
    const named = colorNames.get(value.toLowerCase());
    if (named !== undefined) return named;
  }
  throw invalidArgument(location);
}

const colorNames = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['green', '#008000'],
  ['blue', '#0000FF'],
  ['yellow', '#FFFF00'],
  ['orange', '#FFA500'],
  ['gray', '#808080'],
  ['grey', '#808080'],
  ['purple', '#800080'],
]);

/** One of the words of an enumeration; case follows the list, as the runtime sends either case. */
export function word(value: unknown, allowed: readonly string[], location: string): string {
  const found = typeof value === 'string' && allowed.find((one) => one.toLowerCase() === value.toLowerCase());
  if (found === false || found === undefined) throw invalidArgument(location);
  return found;
}

/** A plain object; anything else is refused. */
export function record(value: unknown, location: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(location);
  return value as Record<string, unknown>;
}

/** A range made from an area, refused where it leaves the sheet. */
export function rangeAt(sheet: SheetModel, area: Area, location: string): Handle<'Range'> {
  if (!isInsideSheet(area)) throw invalidArgument(location);
  return handle('Range', { sheet, area });
}

/** The area and sheet an address or a name stands for. */
export function resolveAddress(text: string, sheet: SheetModel, host: Host, location: string): RangeTarget {
  const parts = splitAddress(text);
  const home = parts.sheet === null ? sheet : host.workbook.sheet(parts.sheet);
  if (home === null) throw itemNotFound(location);
  if (parts.address === '') return { sheet: home, area: wholeSheet };
  const area = parseArea(parts.address);
  if (area !== null) return { sheet: home, area };
  const named = findName(parts.address, home, host)?.target;
  if (named) return named;
  throw invalidArgument(location, text);
}

export function findName(name: string, sheet: SheetModel, host: Host): NameModel | null {
  const key = name.toLowerCase();
  return sheet.names.get(key) ?? host.workbook.names.get(key) ?? null;
}

/** A range given as an object or as an address. */
export function rangeArgument(value: unknown, sheet: SheetModel, host: Host, location: string): RangeTarget {
  if (isKind(value, 'Range')) return value.target;
  if (typeof value === 'string') return resolveAddress(value, sheet, host, location);
  throw invalidArgument(location);
}

/** Source: "Work with worksheets", protection: a protected sheet refuses changes to locked cells with AccessDenied. */
export function requireEditable(sheet: SheetModel, area: Area, location: string): void {
  if (sheet.protection === null) return;
  for (const style of sheet.styles.samples(area)) if (style.locked !== false) throw accessDenied(location);
}
