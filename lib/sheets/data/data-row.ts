import { decimalsAt, printedScale } from '../../comparing/scale';
import { formatBound } from '../../figures/format';
import * as Q from '../../figures/rational';
import { aboutStep, figureInterval } from '../../figures/rounding';
import { columnName } from '../../grids/a1';
import type { Observation, Place } from '../../observations/observation';
import { figureFormat, plainFormat } from '../look/number-format';
import { CENTER, CODE, NUMBER, SMALL, TEXT } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { SheetCell } from '../sheet';
import { comparingMessages } from '../words/catalogue';
import { periodLabel } from '../words/period-label';
import { baseLabel, indicatorName, provinceLabel, scopeLabel } from '../words/row-label';
import { unitLabel } from '../words/unit-label';
import { DATA_COLUMNS, type DataColumn, dataColumn } from './data-columns';

export interface DataRowContext {
  readonly voice: Voice;
  readonly key: string;
  /** One-based row number on the sheet. */
  readonly row: number;
  readonly sourceNumber: number | null;
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
  | 'source'
  | 'literal'
  | 'place'
  | 'scope'
  | 'base'
  | 'id';

function aboutFields(observation: Observation, context: DataRowContext): Fields<About> {
  const { voice } = context;
  const { language } = voice;
  const text = (value: string): SheetCell => ({ value: value === '' ? null : value, style: TEXT });
  const middle = (value: string): SheetCell => ({ value: value === '' ? null : value, style: CENTER });
  const words = comparingMessages(language);
  const source: SheetCell = {
    value: context.sourceNumber === null ? null : `[${context.sourceNumber}]`,
    style: CENTER,
    ...(context.sourceLink === null ? {} : { link: context.sourceLink }),
  };
  return {
    province: text(provinceLabel(observation.province, language)),
    indicator: text(say(voice, (each) => indicatorName(observation.indicator, observation.indicatorLabel, each))),
    period: middle(periodLabel(observation.period, language, 'short')),
    role: text(words.roles[observation.role] || words.plainLevel),
    kind: middle(observation.flowStock === null ? words.kindUnsaid : words.kinds[observation.flowStock]),
    status: middle(words.statuses[observation.status]),
    source,
    literal: { value: observation.figure.literal, style: CODE },
    place: { value: placeText(observation.place, voice), style: SMALL },
    scope: text(observation.scope === undefined ? '' : scopeLabel(observation.scope, language)),
    base: text(observation.base === undefined ? '' : baseLabel(observation.base, language)),
    id: { value: context.key, style: { ...CODE, fontSize: 9 } },
  };
}

export function placeText(place: Place, voice: Voice): string {
  return 'start' in place ? voice.words.placeText(place) : voice.words.placeCell(place);
}

function numberFields(observation: Observation, context: DataRowContext): Fields<Exclude<DataColumn, About>> {
  const { figure } = observation;
  const { language } = context.voice;
  const scale = printedScale(figure);
  const decimals = decimalsAt(figure.granule, scale);
  const shown = (value: Q.Rational) => Q.toNumber(Q.div(value, scale));
  const at = (key: DataColumn) => `${columnName(dataColumn(key))}${context.row}`;
  const interval = figureInterval(figure);
  const baseFormat = plainFormat(Math.min(decimalsAt(figure.granule, Q.ONE) + 1, 12));
  const end = (value: Q.Rational | null, formula: string): SheetCell =>
    value === null
      ? { value: null, style: NUMBER }
      : { value: Q.toNumber(value), formula, style: { ...NUMBER, numberFormat: baseFormat } };
  const error = errorOf(observation);
  return {
    value: {
      value: shown(figure.value),
      style: { ...NUMBER, numberFormat: figureFormat(figure, scale, decimals, language) },
    },
    unit: { value: unitLabel(figure.unit, scale, language) || null, style: CENTER },
    bound: { value: formatBound(figure, language) || null, style: CENTER },
    granule: { value: shown(figure.granule), style: { ...NUMBER, numberFormat: plainFormat(decimals) } },
    error: { value: shown(error), style: { ...NUMBER, numberFormat: plainFormat(decimals + 1) } },
    scale: { value: Q.toNumber(scale), style: { ...NUMBER, numberFormat: '#,##0' } },
    baseValue: {
      value: Q.toNumber(figure.value),
      formula: `${at('value')}*${at('scale')}`,
      style: { ...NUMBER, numberFormat: plainFormat(decimalsAt(figure.granule, Q.ONE)) },
    },
    low: end(interval.lo, `(${at('value')}-${at('error')})*${at('scale')}`),
    high: figure.max
      ? { value: interval.hi === null ? null : Q.toNumber(interval.hi), style: { ...NUMBER, numberFormat: baseFormat } }
      : end(interval.hi, `(${at('value')}+${at('error')})*${at('scale')}`),
  };
}

/** Half the last place for a rounded figure, the allowance of "khoảng", nothing for counts, bounds and ranges. */
function errorOf(observation: Observation): Q.Rational {
  const { figure } = observation;
  if (figure.bound === 'about') return aboutStep(figure.value, figure.granule);
  if (figure.bound !== undefined || figure.exact || figure.max) return Q.ZERO;
  return Q.mul(figure.granule, { num: 1n, den: 2n });
}
