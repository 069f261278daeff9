import { decimalsAt, printedScale } from '../../comparing/scale';
import { formatBound } from '../../figures/format';
import * as Q from '../../figures/rational';
import { unitOf } from '../../figures/units';
import { columnName } from '../../grids/a1';
import type { Language } from '../../messages/index';
import type { Observation, Place } from '../../observations/observation';
import { readPeriodLabel } from '../../observations/period-label';
import { figureFormat, plainFormat } from '../look/number-format';
import { CENTER, CODE, NUMBER, SMALL, TEXT, withFormat } from '../look/styles';
import type { Voice } from '../look/voice';
import type { CellStyle, SheetCell } from '../sheet';
import { comparingMessages } from '../words/catalogue';
import { periodLabel } from '../words/period-label';
import { baseLabel, indicatorName, provinceLabel, scopeLabel } from '../words/row-label';
import { unitLabel } from '../words/unit-label';
import { DATA_COLUMNS, type DataColumn, dataColumn } from './data-columns';
import { dataError, dataInterval } from './data-interval';

export interface DataRowContext {
  readonly voice: Voice;
  readonly key: string;
  /** One-based row number on the sheet. */
  readonly row: number;
  /** Key of the figure that this one qualifies. */
  readonly parentKey: string | null;
  readonly sourceNumber: number | null;
  readonly sourceName: string;
  readonly sourceLink: string | null;
}

/** One figure as a row of the data sheet. Its ends and base value are formulas over its own row. */
export function dataRow(observation: Observation, context: DataRowContext): SheetCell[] {
  const fields = { ...aboutFields(observation, context), ...numberFields(observation, context) };
  return DATA_COLUMNS.map(({ key }) => fields[key]);
}

type Fields<K extends DataColumn> = Record<K, SheetCell>;
type About =
  | 'province'
  | 'indicator'
  | 'period'
  | 'role'
  | 'kind'
  | 'status'
  | 'sourceNumber'
  | 'literal'
  | 'place'
  | 'about'
  | 'id'
  | 'source'
  | 'label'
  | 'scope'
  | 'base'
  | 'relatesTo';

function aboutFields(observation: Observation, context: DataRowContext): Fields<About> {
  const { voice } = context;
  const { language } = voice;
  const words = comparingMessages(language);
  const cell =
    (style: CellStyle) =>
    (value: string | undefined): SheetCell => ({ value: value || null, style });
  const [text, middle, code] = [cell(TEXT), cell(CENTER), cell(SMALL_CODE)];
  const scope = observation.scope === undefined ? '' : scopeLabel(observation.scope, language);
  const base = observation.base === undefined ? '' : baseLabel(observation.base, language);
  const name = indicatorName(observation.indicator, observation.indicatorLabel, language);
  return {
    province: text(provinceLabel(observation.province, language)),
    indicator: text(name),
    period: { value: periodText(observation.period, language), style: withFormat(CENTER, '@') },
    role: text(words.roles[observation.role] || words.plainLevel),
    kind: middle(observation.flowStock === null ? words.kindUnsaid : words.kinds[observation.flowStock]),
    status: middle(words.statuses[observation.status]),
    sourceNumber: {
      value: context.sourceNumber === null ? null : `[${context.sourceNumber}]`,
      style: CENTER,
      ...(context.sourceLink === null ? {} : { link: context.sourceLink }),
    },
    literal: { value: observation.figure.literal, style: CODE },
    place: { value: placeText(observation.place, voice), style: SMALL },
    about: text([scope, base].filter((part) => part !== '').join('; ')),
    id: code(context.key),
    source: code(context.sourceName),
    label: code(observation.indicatorLabel === name ? '' : observation.indicatorLabel),
    scope: code(observation.scope),
    base: code(observation.base),
    relatesTo: code(context.parentKey ?? ''),
  };
}

/** The short label where a reader of the sheet understands it, else the written form. */
function periodText(period: string | null, language: Language): string | null {
  if (period === null) return null;
  const label = periodLabel(period, language, 'short');
  const read = readPeriodLabel(label);
  return read?.period === period && read.rest.length === 0 && read.against === null ? label : period;
}

export function placeText(place: Place, voice: Voice): string {
  return 'start' in place ? voice.words.placeText(place) : voice.words.placeCell(place);
}

const SMALL_CODE: CellStyle = { ...CODE, fontSize: 9 };

function numberFields(observation: Observation, context: DataRowContext): Fields<Exclude<DataColumn, About>> {
  const { figure } = observation;
  const { language, words } = context.voice;
  const scale = printedScale(figure);
  const decimals = decimalsAt(figure.granule, scale);
  const shown = (value: Q.Rational) => Q.toNumber(Q.div(value, scale));
  const at = (key: DataColumn) => `${columnName(dataColumn(key))}${context.row}`;
  const interval = dataInterval(observation);
  const baseFormat = plainFormat(Math.min(decimalsAt(figure.granule, Q.ONE) + 1, 12));
  const end = (value: Q.Rational | null, formula: string): SheetCell =>
    value === null
      ? { value: null, style: NUMBER }
      : { value: Q.toNumber(value), formula, style: withFormat(NUMBER, baseFormat) };
  const error = dataError(observation);
  return {
    value: {
      value: shown(figure.value),
      style: withFormat(NUMBER, figureFormat(figure, scale, decimals, language)),
    },
    unit: { value: unitLabel(figure.unit, scale, language) || null, style: CENTER },
    bound: { value: formatBound(figure, language) || null, style: CENTER },
    max: figure.max
      ? { value: shown(figure.max), style: withFormat(NUMBER, plainFormat(decimals)) }
      : { value: null, style: NUMBER },
    exact: { value: figure.exact ? words.yes : unitOf(figure.unit)?.whole ? words.no : null, style: CENTER },
    granule: { value: shown(figure.granule), style: withFormat(NUMBER, plainFormat(decimals)) },
    error: { value: shown(error), style: withFormat(NUMBER, plainFormat(decimals + 1)) },
    scale: { value: Q.toNumber(scale), style: withFormat(NUMBER, '#,##0') },
    baseValue: {
      value: Q.toNumber(figure.value),
      formula: `${at('value')}*${at('scale')}`,
      style: withFormat(NUMBER, plainFormat(decimalsAt(figure.granule, Q.ONE))),
    },
    low: end(interval.lo, `(${at('value')}-${at('error')})*${at('scale')}`),
    high: figure.max
      ? { value: interval.hi === null ? null : Q.toNumber(interval.hi), style: withFormat(NUMBER, baseFormat) }
      : end(interval.hi, `(${at('value')}+${at('error')})*${at('scale')}`),
  };
}
