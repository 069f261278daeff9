import { parseAddress } from '../../grids/a1';
import { addOverride } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelation, RELATION_NAMESPACE } from '../package/relations';
import { insertChild } from '../package/worksheet';
import { escapeAttribute } from '../package/xml';
import type { ChartSpec } from '../sheet';
import { chartXml } from './chart';
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from './chart-parts';
import { cleanText } from './clean';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** Puts native charts on a sheet that has no drawing yet. Returns the charts whose anchor is no address. */
export function addCharts(pack: Package, sheetPart: string, charts: readonly ChartSpec[]): ChartSpec[] {
  const placed = charts.filter((chart) => parseAddress(chart.anchor));
  if (placed.length > 0) {
    const drawing = freeName(pack, 'xl/drawings/drawing');
    pack.setText(drawing, '');
    addOverride(pack, drawing, DRAWING_TYPE);
    const frames = placed.map((chart, index) => addChart(pack, drawing, chart, index + 1)).join('');
    pack.setText(
      drawing,
      `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING_NAMESPACE}">${frames}</xdr:wsDr>`,
    );
    const id = addRelation(pack, sheetPart, 'drawing', drawing);
    const tag = `<drawing xmlns:r="${RELATION_NAMESPACE}" r:id="${id}"/>`;
    pack.setText(sheetPart, insertChild(pack.text(sheetPart), 'drawing', tag));
  }
  return charts.filter((chart) => !placed.includes(chart));
}

function addChart(pack: Package, drawing: string, chart: ChartSpec, number: number): string {
  const part = freeName(pack, 'xl/charts/chart');
  pack.setText(part, chartXml(chart));
  addOverride(pack, part, CHART_TYPE);
  const id = addRelation(pack, drawing, 'chart', part);
  const { top, left, bottom, right } = parseAddress(chart.anchor)!;
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const text = (value: string) => escapeAttribute(cleanText(value).text);
  return [
    `<xdr:twoCellAnchor>${corner('from', left, top)}${corner('to', right + 1, bottom + 1)}<xdr:graphicFrame macro="">`,
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${text(`Chart ${number}`)}" descr="${text(chart.altText)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}" r:id="${id}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function freeName(pack: Package, stem: string): string {
  let number = 1;
  while (pack.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}
