import { decimalsAt, printedScale } from '../../comparing/scale';
import { formatBound } from '../../figures/format';
import * as Q from '../../figures/rational';
import { unitOf } from '../../figures/units';
import { columnName } from '../../grids/a1';
import type { Language } from '../../messages/index';
import type { Observation, Place } from '../../observations/observation';
import { readPeriodLabel } from '../../observations/period-label';
import { figureFormat, plainFormat } from '../look/number-format';
import type { SharedCells } from '../look/shared-cells';
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
  readonly shared: SharedCells;
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
  const { voice, shared } = context;
  const { language } = voice;
  const words = comparingMessages(language);
  const { indicator, indicatorLabel, period, role, flowStock, status } = observation;
  const scope = observation.scope === undefined ? '' : scopeLabel(observation.scope, language);
  const base = observation.base === undefined ? '' : baseLabel(observation.base, language);
  const name = indicatorName(indicator, indicatorLabel, language);
  const own = (value: string, style: CellStyle): SheetCell => ({ value: value || null, style });
  return {
    province: shared.text(provinceLabel(observation.province, language), TEXT),
    indicator: shared.text(name, TEXT),
    period: shared.made(period ?? '', PERIOD, () => ({ value: periodText(period, language), style: PERIOD })),
    role: shared.text(words.roles[role] || words.plainLevel, TEXT),
    kind: shared.text(flowStock === null ? words.kindUnsaid : words.kinds[flowStock], CENTER),
    status: shared.text(words.statuses[status], CENTER),
    sourceNumber: shared.made(context.sourceLink ?? String(context.sourceNumber), SOURCE, () => ({
      value: context.sourceNumber === null ? null : `[${context.sourceNumber}]`,
      style: CENTER,
      ...(context.sourceLink === null ? {} : { link: context.sourceLink }),
    })),
    literal: { value: observation.figure.literal, style: CODE },
    place: { value: placeText(observation.place, voice), style: SMALL },
    about: shared.text([scope, base].filter((part) => part !== '').join('; '), TEXT),
    id: own(context.key, SMALL_CODE),
    source: shared.text(context.sourceName, SMALL_CODE),
    label: shared.text(indicatorLabel === undefined || indicatorLabel === name ? '' : indicatorLabel, SMALL_CODE),
    scope: shared.text(observation.scope ?? '', SMALL_CODE),
    base: shared.text(observation.base ?? '', SMALL_CODE),
    relatesTo: context.parentKey === null ? shared.text('', SMALL_CODE) : own(context.parentKey, SMALL_CODE),
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
const PERIOD = withFormat(CENTER, '@');
/** Keeps cells of the source column apart from others of the same look. */
const SOURCE: CellStyle = { ...CENTER };

function numberFields(observation: Observation, context: DataRowContext): Fields<Exclude<DataColumn, About>> {
  const { figure } = observation;
  const { shared } = context;
  const { language, words } = context.voice;
  const scale = printedScale(figure);
  const decimals = decimalsAt(figure.granule, scale);
  const shown = (value: Q.Rational) => Q.toNumber(Q.div(value, scale));
  const number = (value: number, format: string) => shared.number(value, withFormat(NUMBER, format));
  const [value, factor, error] = [`${VALUE}${context.row}`, `${SCALE}${context.row}`, `${ERROR}${context.row}`];
  const interval = dataInterval(observation);
  const baseDecimals = decimalsAt(figure.granule, Q.ONE);
  const baseFormat = plainFormat(Math.min(baseDecimals + 1, 12));
  const end = (bound: Q.Rational | null, formula: string): SheetCell =>
    bound === null
      ? shared.empty(NUMBER)
      : { value: Q.toNumber(bound), formula, style: withFormat(NUMBER, baseFormat) };
  return {
    value: {
      value: shown(figure.value),
      style: withFormat(NUMBER, figureFormat(figure, scale, decimals, language)),
    },
    unit: shared.text(unitLabel(figure.unit, scale, language), CENTER),
    bound: shared.text(formatBound(figure, language), CENTER),
    max: figure.max ? number(shown(figure.max), plainFormat(decimals)) : shared.empty(NUMBER),
    exact: shared.text(figure.exact ? words.yes : unitOf(figure.unit)?.whole ? words.no : '', CENTER),
    granule: number(shown(figure.granule), plainFormat(decimals)),
    error: number(shown(dataError(observation)), plainFormat(decimals + 1)),
    scale: number(Q.toNumber(scale), '#,##0'),
    baseValue: {
      value: Q.toNumber(figure.value),
      formula: `${value}*${factor}`,
      style: withFormat(NUMBER, plainFormat(baseDecimals)),
    },
    low: end(interval.lo, `(${value}-${error})*${factor}`),
    high: figure.max
      ? { value: interval.hi === null ? null : Q.toNumber(interval.hi), style: withFormat(NUMBER, baseFormat) }
      : end(interval.hi, `(${value}+${error})*${factor}`),
  };
}

const VALUE = columnName(dataColumn('value'));
const SCALE = columnName(dataColumn('scale'));
const ERROR = columnName(dataColumn('error'));
