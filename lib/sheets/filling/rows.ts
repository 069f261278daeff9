import type { Comparison, ComparisonCell, ComparisonRow } from '../../comparing/comparison';
import { decimalsAt } from '../../comparing/scale';
import type { Figure } from '../../figures/figure';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Language } from '../../messages/index';
import { figureFormat, plainFormat } from '../look/number-format';
import { sheetsMessages } from '../look/voice';
import type { SourceList } from '../sources/source-list';
import type { FormattedValue, TemplateCell, TemplateRow } from '../template/data';
import { comparingMessages } from '../words/catalogue';
import { differs } from '../words/cell-text';
import { periodLabel } from '../words/period-label';
import { provinceLabel, rowLabel } from '../words/row-label';
import { unitLabel } from '../words/unit-label';
import type { CompanionFinder } from './companions';

export interface RowsContext {
  readonly comparison: Comparison;
  readonly language: Language;
  readonly sources: SourceList;
  readonly companions: CompanionFinder;
  readonly benchmark: string;
  /** The period that the form's heads name; null where there is none. */
  readonly period: string | null;
}

/** A comparison row as a template's line. `column` chooses whose figure the single fields hold: the first one printed when absent. */
export function templateRow(row: ComparisonRow, number: number, context: RowsContext, column?: number): TemplateRow {
  const { comparison, language, benchmark } = context;
  const cell = column === undefined ? row.cells.find((each) => each.observation) : row.cells[column];
  const name = (each: Language) => {
    const label = rowLabel(row, comparison, each, benchmark);
    const period = periodBeside(row, cell, context);
    return period === null ? label : `${label} (${periodLabel(period, each, 'short')})`;
  };
  return {
    number: String(number),
    name: name(language),
    nameEn: name('en'),
    unit: unitLabel(row.unit, row.scale, language),
    ...(cell ? singleFields(cell, row, context) : {}),
    note: [...row.notes, ...(cell?.notes ?? [])].map((each) => `(${each})`).join(''),
    cells: row.cells.map((each) => templateCell(each, row, context)),
  };
}

/** The period that a line has to name: its own, but in a form of one province only where the form's heads name another. */
function periodBeside(
  row: ComparisonRow,
  cell: ComparisonCell | undefined,
  { comparison, period }: RowsContext,
): string | null {
  if (comparison.provinces.length !== 1) return row.period;
  const own = row.period ?? (cell?.observation ? cell.period : null);
  return own === period ? null : own;
}

function singleFields(cell: ComparisonCell, row: ComparisonRow, context: RowsContext): Partial<TemplateRow> {
  const { language, sources, companions } = context;
  const { observation } = cell;
  if (!observation) return { value: cellValue(cell, row, language) };
  const { previous, plan, planCentral, planCouncil, growth, planRatio } = companions.find(observation);
  const printed = (figure: Figure) => figureValue(figure, row.scale, language);
  const source = sources.numberOf(observation.place.source);
  return {
    period: periodLabel(cell.period, language, 'short'),
    status: comparingMessages(language).statuses[observation.status],
    value: cellValue(cell, row, language),
    ...(previous ? { previous: printed(previous.figure) } : {}),
    ...(plan ? { plan: printed(plan.figure) } : {}),
    ...(planCentral ? { planCentral: printed(planCentral.figure) } : {}),
    ...(planCouncil ? { planCouncil: printed(planCouncil.figure) } : {}),
    ...ratioFields(cell, plan?.figure.value ?? null, planRatio, context),
    ...growthFields(cell, previous?.figure.value ?? null, growth?.figure ?? null),
    ...(source === null ? {} : { source: `[${source}]` }),
  };
}

/** The printed percent of plan, else the computed one, with the word for it. */
function ratioFields(
  cell: ComparisonCell,
  plan: Rational | null,
  printed: Rational | null,
  context: RowsContext,
): Partial<TemplateRow> {
  const computed = plan && cell.value && Q.sign(plan) > 0 ? Q.mul(Q.div(cell.value, plan), Q.HUNDRED) : null;
  const ratio = printed ?? computed;
  if (!ratio) return {};
  const { assessments } = sheetsMessages(context.language);
  const order = Q.compare(ratio, Q.HUNDRED);
  return {
    planRatio: { value: Q.toNumber(ratio), format: plainFormat(1) },
    assessment: order > 0 ? assessments.exceeded : order === 0 ? assessments.reached : assessments.short,
  };
}

function growthFields(cell: ComparisonCell, previous: Rational | null, printed: Figure | null): Partial<TemplateRow> {
  const computed =
    previous && cell.value && Q.sign(previous) > 0 ? Q.mul(Q.sub(Q.div(cell.value, previous), Q.ONE), Q.HUNDRED) : null;
  const growth = printed?.value ?? computed;
  if (!growth) return {};
  const format = plainFormat(printed ? Math.max(printed.decimals, 1) : 1);
  return {
    growth: { value: Q.toNumber(growth), format },
    ratio: { value: Q.toNumber(Q.add(growth, Q.HUNDRED)), format },
  };
}

function templateCell(cell: ComparisonCell, row: ComparisonRow, context: RowsContext): TemplateCell {
  const { language, sources } = context;
  const { observation } = cell;
  const source = observation ? sources.numberOf(observation.place.source) : null;
  const mark = `${differs(cell) ? '≠' : ''}${cell.notes.map((number) => `(${number})`).join('')}`;
  return {
    province: provinceLabel(cell.province, language),
    value: cellValue(cell, row, language),
    unit: unitLabel(row.unit, cell.scale, language),
    ...(observation
      ? {
          literal: observation.figure.literal,
          period: periodLabel(cell.period, language, 'short'),
          status: comparingMessages(language).statuses[observation.status],
        }
      : {}),
    ...(mark === '' ? {} : { mark }),
    ...(source === null ? {} : { source: `[${source}]` }),
  };
}

function cellValue(cell: ComparisonCell, row: ComparisonRow, language: Language): FormattedValue | string {
  if (cell.marks.includes('refused')) return '×';
  if (cell.marks.includes('nil')) return '-';
  if (cell.value === null) return '…';
  const value = Q.toNumber(Q.div(cell.value, cell.scale));
  const { observation } = cell;
  if (!observation || cell.rate) return { value, format: plainFormat(cell.decimals) };
  const unit = Q.equals(cell.scale, row.scale) ? '' : unitLabel(row.unit, cell.scale, language);
  return { value, format: figureFormat(observation.figure, cell.scale, cell.decimals, language, unit) };
}

/** A figure in the units of its row. */
export function figureValue(figure: Figure, scale: Rational, language: Language): FormattedValue {
  const decimals = decimalsAt(figure.granule, scale);
  return { value: Q.toNumber(Q.div(figure.value, scale)), format: figureFormat(figure, scale, decimals, language) };
}
