import type { ComparisonCell } from '../../comparing/comparison';
import { formatBound, formatNumber } from '../../figures/format';
import * as Q from '../../figures/rational';
import { columnName, quoteSheetName } from '../../grids/a1';
import { reportedFormula } from '../comparison/value-formula';
import type { DataMap } from '../data/data-map';
import { plainFormat } from '../look/number-format';
import { NUMBER, TEXT } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { ChartSpec, SheetCell } from '../sheet';
import { indicatorTitle } from '../words/indicator-title';
import { periodLabel } from '../words/period-label';
import { provinceLabel } from '../words/row-label';
import { unitLabel } from '../words/unit-label';
import type { PlannedChart } from './chart-plan';

/** A chart with the cells it is drawn from: labels in one column, numbers in the next. */
export interface ChartBlock {
  readonly title: string;
  readonly rows: readonly (readonly [SheetCell, SheetCell])[];
  readonly chart: (sheet: string, top: number, left: number, anchor: string) => ChartSpec;
}

/** The block of a planned chart. */
export function comparableBlock(planned: PlannedChart, data: DataMap, voice: Voice): ChartBlock {
  const { row, kind } = planned;
  const { language, words } = voice;
  const unit = unitLabel(row.unit, row.scale, language);
  const indicator = indicatorTitle(row, language);
  const first = row.cells[planned.cells[0]!]!;
  const title =
    kind === 'line'
      ? words.chartOverTime({ indicator, province: provinceLabel(row.province, language), unit })
      : (planned.largest ? words.chartLargest : words.chartTitle)({
          count: planned.cells.length,
          indicator,
          period: periodLabel(first.period, language, 'short'),
          unit,
        });
  const cells = planned.cells.map((index) => row.cells[index]!);
  const decimals = Math.max(...cells.map((cell) => cell.decimals));
  const labels = planned.cells.map((index) =>
    pointLabel(row.cells[index]!, planned.columns[index]!, kind === 'line', voice),
  );
  return makeBlock({
    title,
    kind,
    unit,
    labels,
    numberFormat: plainFormat(decimals),
    points: cells.map((cell) => ({
      value: Q.toNumber(Q.div(cell.value!, row.scale)),
      formula: reportedFormula({ ...cell, scale: row.scale }, data),
    })),
    texts: cells.map((cell) => formatNumber(Q.div(cell.value!, row.scale), { decimals: cell.decimals, language })),
    voice,
  });
}

/** "Thanh Hóa (trên)": a bound word belongs to the label, for a column cannot show it. */
function pointLabel(cell: ComparisonCell, column: string, overTime: boolean, voice: Voice): string {
  const name = say(voice, (language) =>
    overTime ? periodLabel(column, language, 'short') : provinceLabel(column, language),
  );
  const bound = cell.observation ? formatBound(cell.observation.figure, voice.language) : '';
  return bound === '' ? name : `${name} (${bound})`;
}

/** Findings by verdict, counted live on the check sheet. */
export function verdictBlock(
  counts: readonly { readonly text: string; readonly count: number }[],
  checks: { readonly sheet: string; readonly lastRow: number },
  voice: Voice,
): ChartBlock {
  const range = `${quoteSheetName(checks.sheet)}!$B$1:$B$${checks.lastRow}`;
  return makeBlock({
    title: voice.words.chartOfChecks,
    kind: 'column',
    unit: voice.words.checksUnit,
    labels: counts.map(({ text }) => text),
    numberFormat: '0',
    points: counts.map(({ text, count }) => ({
      value: count,
      formula: `COUNTIFS(${range},"${text.replace(/[~*?]/g, '~$&')}")`,
    })),
    texts: counts.map(({ count }) => String(count)),
    voice,
  });
}

interface BlockParts {
  readonly title: string;
  readonly kind: 'column' | 'bar' | 'line';
  readonly unit: string;
  readonly labels: readonly string[];
  readonly numberFormat: string;
  readonly points: readonly { readonly value: number; readonly formula: string | null }[];
  readonly texts: readonly string[];
  readonly voice: Voice;
}

function makeBlock(parts: BlockParts): ChartBlock {
  const { title, kind, unit, labels, points, numberFormat, texts, voice } = parts;
  const described = labels.map((label, index) => `${label.replace('\n', ' ')}: ${texts[index]}`).join('; ');
  return {
    title,
    rows: labels.map((label, index) => [
      { value: label, style: { ...TEXT, fontSize: 9 } },
      {
        value: points[index]!.value,
        ...(points[index]!.formula === null ? {} : { formula: points[index]!.formula! }),
        style: { ...NUMBER, fontSize: 9, numberFormat },
      },
    ]),
    chart: (sheet, top, left, anchor) => {
      const range = (column: number) =>
        `${quoteSheetName(sheet)}!$${columnName(column)}$${top + 1}:$${columnName(column)}$${top + labels.length}`;
      return {
        kind,
        title,
        altText: voice.words.chartAlt({ title, points: described }),
        valueTitle: unit,
        numberFormat,
        anchor,
        series: [
          {
            name: title,
            categories: range(left),
            values: range(left + 1),
            cache: { categories: labels, values: points.map(({ value }) => value) },
          },
        ],
      };
    },
  };
}
