import { escapeAttribute, escapeText } from '../package/xml';
import { DEFAULT_FONT } from '../sheet';
import { cleanText } from './clean';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Series colours: dark enough on white paper, and of different greys when printed without colour. */
const COLORS = ['1F4E79', 'ED7D31', '70AD47', '7F7F7F', '5B9BD5', '843C0C', 'BF9000', '264478'] as const;

export function seriesColor(index: number): string {
  return COLORS[index % COLORS.length]!;
}

const clean = (text: string) => escapeText(cleanText(text).text);

/** Face and size (in hundredths of a point) for the text of a chart element. */
export function textProperties(size: number, bold = false): string {
  const face = `<a:latin typeface="${DEFAULT_FONT.name}"/><a:cs typeface="${DEFAULT_FONT.name}"/>`;
  return `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${face}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p>`;
}

export function title(text: string, size: number, rotated = false): string {
  const face = `<a:latin typeface="${DEFAULT_FONT.name}"/><a:cs typeface="${DEFAULT_FONT.name}"/>`;
  const body = rotated ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const run = `<a:r><a:rPr lang="vi-VN" sz="${size}" b="1">${face}</a:rPr><a:t>${clean(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="${size}" b="1">${face}</a:defRPr></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

export function textReference(formula: string, cache: readonly string[]): string {
  const points = cache.map((text, index) => `<c:pt idx="${index}"><c:v>${clean(text)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${clean(formula)}</c:f><c:strCache><c:ptCount val="${cache.length}"/>${points}</c:strCache></c:strRef>`;
}

export function numberReference(formula: string, cache: readonly (number | null)[], format: string): string {
  const points = cache
    .map((value, index) =>
      value !== null && Number.isFinite(value) ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
    )
    .join('');
  return `<c:numRef><c:f>${clean(formula)}</c:f><c:numCache><c:formatCode>${clean(format)}</c:formatCode><c:ptCount val="${cache.length}"/>${points}</c:numCache></c:numRef>`;
}

export interface AxisPair {
  readonly ids: readonly [category: number, value: number];
  readonly secondary: boolean;
  /** Bars lie: categories run down the left side. */
  readonly lying: boolean;
  /** Bars and columns say by their length how large a value is: their axis starts at nought. */
  readonly fromZero: boolean;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  readonly format: string;
}

/** A category axis with its value axis. */
export function axes(pair: AxisPair): string {
  const [category, value] = pair.ids;
  const labels = `<c:txPr>${textProperties(1000)}</c:txPr>`;
  const line = `<c:spPr><a:ln w="6350">${solidFill('7F7F7F')}</a:ln></c:spPr>`;
  const categoryAxis = [
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="${pair.lying ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="${pair.secondary ? 1 : 0}"/><c:axPos val="${pair.lying ? 'l' : 'b'}"/>`,
    pair.categoryTitle && !pair.secondary ? title(pair.categoryTitle, 1000, pair.lying) : '',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="low"/>${line}${labels}<c:crossAx val="${value}"/><c:crosses val="autoZero"/><c:auto val="1"/>`,
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ];
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${solidFill('D9D9D9')}</a:ln></c:spPr></c:majorGridlines>`;
  const valueAxis = [
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/>${pair.fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${pair.lying ? 'b' : pair.secondary ? 'r' : 'l'}"/>${pair.secondary ? '' : grid}`,
    pair.valueTitle ? title(pair.valueTitle, 1000, !pair.lying) : '',
    `<c:numFmt formatCode="${escapeAttribute(pair.format)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}${labels}`,
    // Categories that run downwards put the value axis on top; "max" brings it back below. A second axis stands at the right.
    `<c:crossAx val="${category}"/><c:crosses val="${pair.secondary || pair.lying ? 'max' : 'autoZero'}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ];
  return categoryAxis.join('') + valueAxis.join('');
}
