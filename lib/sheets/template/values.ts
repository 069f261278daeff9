import { cellAddress } from '../../grids/a1';
import { suggestNames } from '../../text/suggest';
import { MISSING_MARK } from '../write/clean';
import type { PlaceholderCell } from './blocks';
import type { TemplateImage, TemplateScalar } from './data';
import type { Line } from './expand-rows';
import { findFact } from './facts';
import { foldWord } from './field-words';
import type { IssueCode } from './issues';
import { columnItems, type Lookup } from './lists';
import type { Filter, Placeholder } from './placeholder';
import type { FillValue } from './plan';
import { findPath } from './scope';

export const FILTERS = ['merge', 'default', 'image'] as const;

const EMPTY: FillValue = { value: null };
const DAY = 86_400_000;
/** Serial number of 1 January 1970 in Excel's calendar. */
const EPOCH = 25_569;

/** What a cell gets in one copy; `copy` counts the copies of its column to the right. */
export function evaluateCell(
  cell: PlaceholderCell,
  line: Line,
  copy: number,
  lookup: Lookup,
): FillValue | TemplateImage {
  if (line.blank) return EMPTY;
  if (cell.whole) return plainField(cell.whole, line, lookup) ?? evaluate(cell.whole, cell, line, copy, lookup);
  const pieces: string[] = [];
  let text = '';
  let from = 0;
  for (const placeholder of cell.placeholders) {
    const result = placeholder.kind === 'value' ? evaluate(placeholder, cell, line, copy, lookup) : EMPTY;
    const piece = isImage(result) ? '' : showInText(result);
    pieces.push(piece);
    text += cell.text.slice(from, placeholder.start) + piece;
    from = placeholder.start + placeholder.source.length;
  }
  text += cell.text.slice(from);
  return text === '' ? EMPTY : { value: text, pieces };
}

/** The usual case by a short way: a field of the item at hand that holds a text or a number. */
function plainField({ path, plain }: Placeholder, { scope }: Line, { words }: Lookup): FillValue | null {
  if (!plain || !scope) return null;
  const rest = words.below(path, scope.list);
  if (rest?.length !== 1 || typeof scope.item !== 'object' || scope.item === null) return null;
  const key = rest[0]!;
  if (!Object.hasOwn(scope.item, key)) return null;
  const value = (scope.item as Record<string, unknown>)[key];
  if (typeof value === 'string' && value !== '') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  return null;
}

export function isImage(value: unknown): value is TemplateImage {
  return typeof value === 'object' && value !== null && (value as TemplateImage).image instanceof Uint8Array;
}

function evaluate(
  placeholder: Placeholder,
  cell: PlaceholderCell,
  line: Line,
  copy: number,
  lookup: Lookup,
): FillValue | TemplateImage {
  const report = (code: IssueCode, near?: string) => {
    const where = { sheet: lookup.sheet, cell: cellAddress(cell.row, cell.column), found: placeholder.source };
    // One report per place in the template, not one per copy.
    if (lookup.issues.some((issue) => issue.code === code && issue.cell === where.cell && issue.found === where.found))
      return;
    lookup.issues.push({ code, severity: 'warning', ...where, ...(near ? { near } : {}) });
  };
  const raw = placeholder.address
    ? findFact(placeholder.address, line.scope, lookup, report)
    : readField(placeholder, line, copy, lookup, report);
  if (placeholder.filters.some((filter) => filter.name === 'image')) {
    if (isImage(raw)) return raw;
    if (raw !== null && raw !== undefined) report('not-an-image');
    return EMPTY;
  }
  const value = toFillValue(raw, report);
  return value.value === null || value.value === '' ? applyDefault(placeholder.filters, value) : value;
}

function readField(
  placeholder: Placeholder,
  line: Line,
  copy: number,
  lookup: Lookup,
  report: (code: IssueCode, near?: string) => void,
): unknown {
  if (placeholder.right) {
    const list = columnItems(placeholder, line.scope, lookup);
    if (list) {
      if (copy >= list.items.length) return null;
      const scope = { list: list.path, item: list.items[copy], parent: line.scope };
      const found = findPath([list.path, ...list.rest].join('.'), scope, lookup.data, lookup.words);
      return found.kind === 'value' ? found.value : null;
    }
  }
  const found = findPath(placeholder.path, line.scope, lookup.data, lookup.words);
  if (found.kind === 'value') return found.value;
  if (found.kind === 'list') report('list-outside-block', found.path);
  else report('unknown-field', nearestField(placeholder.path, lookup));
  return null;
}

/** The known field that was probably meant: one of a list that ends in the same word, else the nearest in spelling. */
function nearestField(path: string, { words }: Lookup): string | undefined {
  const last = (name: string) => foldWord(name.split('.').at(-1)!);
  const wanted = last(path);
  const inList = path.includes('.') ? [] : words.paths().filter((name) => name.includes('.') && last(name) === wanted);
  return inList.find((name) => /^(rows|dòng)\./.test(name)) ?? inList[0] ?? suggestNames(path, words.paths(), 1)[0];
}

function toFillValue(raw: unknown, report: (code: IssueCode) => void): FillValue {
  if (raw === null || raw === undefined) return EMPTY;
  if (typeof raw === 'number' && !Number.isFinite(raw)) {
    report('not-a-number');
    return { value: MISSING_MARK };
  }
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return { value: raw };
  if (raw instanceof Date) return { value: raw.getTime() / DAY + EPOCH, format: 'dd/mm/yyyy' };
  if (typeof raw === 'object' && Object.hasOwn(raw, 'value')) {
    const { value, format } = raw as { value: unknown; format?: unknown };
    const inner = toFillValue(typeof value === 'object' ? null : value, report);
    return typeof format === 'string' ? { ...inner, format } : inner;
  }
  return EMPTY;
}

function applyDefault(filters: readonly Filter[], value: FillValue): FillValue {
  const fallback = filters.find((filter) => filter.name === 'default');
  return fallback ? { value: fallback.argument ?? '' } : value;
}

/** A value among words: numbers in the Vietnamese way, with the decimals their format shows. */
function showInText({ value, format }: FillValue): string {
  if (typeof value !== 'number') return value === null ? '' : String(value as Exclude<TemplateScalar, null>);
  const decimals = format ? (/\.([0#?]+)/.exec(format)?.[1]?.length ?? 0) : 10;
  const fixed = format ? (/\.(0+)/.exec(format)?.[1]?.length ?? 0) : 0;
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals, minimumFractionDigits: fixed }).format(
    value,
  );
}
