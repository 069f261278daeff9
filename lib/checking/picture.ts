/** The two ranges of a finding as a small picture: an SVG string without scripts, fonts or colours of its own. */
import type { Interval } from '../figures/interval';
import { isEmpty } from '../figures/interval';
import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';
import type { Language } from '../messages';
import { checkingEn } from '../messages/checking.en';
import { checkingVi } from '../messages/checking.vi';
import { explainFinding, printVerdictWord, verdictWord } from './explain';
import type { Finding } from './finding';
import { printInterval } from './print';

const WIDTH = 320;
const HEIGHT = 72;
const LEFT = 12;
const RIGHT = 308;
const LEAST_WIDTH = 3;

/** What the two ranges are called, where they are not what was printed and what was recomputed, and the sentence of the finding. */
export interface PictureWords {
  readonly left: string;
  readonly right: string;
  readonly text: string;
}

/**
 * Draws what was printed above what was recomputed, on one scale. Takes the colour of the text around it (dark mode follows);
 * the title and description say in words what it shows. Null where there are not two bounded ranges to draw.
 */
export function drawFinding(finding: Finding, language: Language, words?: PictureWords): string | null {
  const { sides } = finding;
  if (sides === undefined || !isBounded(sides.left) || !isBounded(sides.right)) return null;
  const messages = language === 'vi' ? checkingVi : checkingEn;
  const scale = makeScale([sides.left, sides.right]);
  const id = `p${hash(finding.relation)}`;
  const title = messages.picture({ title: printVerdictWord(finding.verdict, language) });
  const label = (interval: Interval): string => printInterval(interval, sides.unit, language, messages);
  const meet = verdictWord(finding.verdict) !== 'inconsistent';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="${id}t ${id}d">`,
    `<title id="${id}t">${escapeXml(title)}</title><desc id="${id}d">${escapeXml(words?.text ?? explainFinding(finding, language))}</desc>`,
    `<g fill="none" stroke="currentColor" stroke-width="1"><path d="M${LEFT} 36H${RIGHT}" stroke-opacity="0.35"/>${meet ? '' : gapMark(sides.left, sides.right, scale)}</g>`,
    bar(sides.left, scale, 24, 1),
    bar(sides.right, scale, 38, 0.45),
    caption(`${words?.left ?? messages.pictureLeft}: ${label(sides.left)}`, 14),
    caption(`${words?.right ?? messages.pictureRight}: ${label(sides.right)}`, 64),
    '</svg>',
  ].join('');
}

function isBounded(interval: Interval): boolean {
  return interval.lo !== null && interval.hi !== null && !isEmpty(interval);
}

/** Positions are exact until the last step, so that huge figures with tiny gaps still come apart. */
function makeScale(intervals: readonly Interval[]): (value: Rational) => number {
  let low = intervals[0]!.lo!;
  let high = intervals[0]!.hi!;
  for (const { lo, hi } of intervals) {
    low = Q.min(low, lo!);
    high = Q.max(high, hi!);
  }
  const span = Q.sub(high, low);
  if (Q.sign(span) === 0) return () => (LEFT + RIGHT) / 2;
  return (value) => LEFT + Number(Q.toDecimalString(Q.div(Q.sub(value, low), span), 6)) * (RIGHT - LEFT);
}

function bar({ lo, hi }: Interval, scale: (value: Rational) => number, y: number, opacity: number): string {
  const from = scale(lo!);
  const width = Math.max(scale(hi!) - from, LEAST_WIDTH);
  const x = Math.min(from, RIGHT - width);
  return `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="10" rx="1" fill="currentColor" fill-opacity="${opacity}"/>`;
}

function gapMark(a: Interval, b: Interval, scale: (value: Rational) => number): string {
  const [first, second] = Q.compare(a.lo!, b.lo!) <= 0 ? [a, b] : [b, a];
  const [from, to] = [scale(first.hi!), scale(second.lo!)];
  return to - from < 1 ? '' : `<path d="M${round(from)} 36H${round(to)}" stroke-width="2" stroke-dasharray="3 2"/>`;
}

function caption(text: string, y: number): string {
  return `<text x="${LEFT}" y="${y}" font-size="11" font-family="inherit" fill="currentColor">${escapeXml(text)}</text>`;
}

function round(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, '');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A short id from the relation, so that several pictures can stand on one page. */
function hash(text: string): string {
  let value = 5381;
  for (let i = 0; i < text.length; i++) value = ((value << 5) + value + text.charCodeAt(i)) | 0;
  return (value >>> 0).toString(36);
}
