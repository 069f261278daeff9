import type { ComparisonCell, ComparisonRow } from '../../comparing/comparison';
import { formatBound, formatNumber } from '../../figures/format';
import * as Q from '../../figures/rational';
import type { Language } from '../../messages/index';
import { comparingMessages } from './catalogue';
import { periodLabel } from './period-label';
import { unitLabel } from './unit-label';

/** Marks shown by "≠": the figure is of another period, status, base or territory than its neighbours. */
export function differs(cell: ComparisonCell): boolean {
  return cell.marks.some(
    (mark) => mark === 'period' || mark === 'status' || mark === 'base' || mark === 'unit' || mark === 'territory',
  );
}

/** What a cell shows: "trên 51.000", "…", "-", "×". The unit only where it is not the row's. */
export function cellNumber(cell: ComparisonCell, row: ComparisonRow, language: Language): string {
  if (cell.marks.includes('refused')) return '×';
  if (cell.marks.includes('nil')) return '-';
  if (cell.value === null) return row.measure !== null && cell.period === null ? '' : '…';
  const { figure } = cell.observation ?? {};
  const print = (value: Q.Rational) => formatNumber(Q.div(value, cell.scale), { decimals: cell.decimals, language });
  const upper = figure?.max && !cell.rate ? `–${print(figure.max)}` : '';
  const bound = figure ? formatBound(figure, language) : '';
  const unit = Q.equals(cell.scale, row.scale) ? '' : unitLabel(row.unit, cell.scale, language);
  return [bound, print(cell.value) + upper, unit].filter((part) => part !== '').join(' ');
}

/** Period, status and note numbers beside a number: "≠ 9T/2023, ước (1)". Empty where no figure stands. */
export function cellContext(cell: ComparisonCell, language: Language): string {
  if (!cell.observation) return cell.notes.map((number) => `(${number})`).join('');
  const status = comparingMessages(language).statuses[cell.observation.status];
  const words = `${differs(cell) ? '≠ ' : ''}${periodLabel(cell.observation.period, language, 'short')}, ${status}`;
  return [words, ...cell.notes.map((number) => `(${number})`)].join(' ');
}
