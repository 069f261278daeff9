import { scaleLinear } from 'd3-scale';
import type { Finding } from '../../checking/finding';
import { printInterval } from '../../checking/print';
import type { Interval } from '../../figures/interval';
import * as Q from '../../figures/rational';
import { checkingEn } from '../../messages/checking.en';
import { checkingVi } from '../../messages/checking.vi';
import type { Language } from '../../messages/index';
import { unprintedWords } from '../../sheets/checks/figure-words';
import { sheetsMessages } from '../../sheets/look/voice';
import { escapeHtml } from './escape';

const LEFT = 8;
/** On a page a row says name and range in one line above its bar; where room is narrow the range goes below. */
const LAYOUTS = {
  wide: { width: 520, row: 38 },
  narrow: { width: 320, row: 54 },
} as const;

/** Letters of eleven pixels that a narrow picture holds in a line. */
const MOST_LETTERS = 52;

interface Drawn {
  readonly name: string;
  readonly range: string;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** The ranges that a finding leaves to figures nobody printed, on one scale; an arrow where there is no end. Empty where there is none. */
export function rangesSvg(
  finding: Finding,
  id: string,
  language: Language,
  layout: keyof typeof LAYOUTS = 'wide',
): string {
  const { width: pictureWidth, row: rowHeight } = LAYOUTS[layout];
  const rows = drawnRanges(finding, language);
  if (rows.length === 0) return '';
  const ends = rows.flatMap(({ lo, hi }) => [lo, hi]).filter((end) => end !== null);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const spread = high - low || Math.abs(high) || 1;
  const x = scaleLinear()
    .domain([low - spread * 0.25, high + spread * 0.25])
    .range([LEFT, pictureWidth - LEFT]);
  const bars = rows.map(({ name, range, lo, hi }, index) => {
    const y = index * rowHeight + 14;
    const from = lo === null ? LEFT : x(lo);
    const to = hi === null ? pictureWidth - LEFT : x(hi);
    const width = Math.max(3, to - from);
    const arrows = [
      lo === null ? `<path class="mark" d="M${LEFT} ${y + 12}l8 -6v12z"/>` : '',
      hi === null ? `<path class="mark" d="M${pictureWidth - LEFT} ${y + 12}l-8 -6v12z"/>` : '',
    ];
    const text = (words: string, at: number) =>
      `<text x="${LEFT}" y="${at}"${squeezed(words, layout)}>${escapeHtml(words)}</text>`;
    const texts = layout === 'wide' ? text(`${name}: ${range}`, y) : text(name, y) + text(range, y + 30);
    return `${texts}<rect class="mark" x="${from.toFixed(1)}" y="${y + 7}" width="${width.toFixed(1)}" height="10" rx="1"/>${arrows.join('')}`;
  });
  const words = rows.map(({ name, range }) => `${name}: ${range}`).join('; ');
  return `<svg class="ranges" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureWidth} ${rows.length * rowHeight}" role="img" aria-labelledby="${id}-t"><title id="${id}-t">${escapeHtml(words)}</title>${bars.join('')}</svg>`;
}

/** Where room is narrow long words are set closer instead of being cut. */
function squeezed(words: string, layout: keyof typeof LAYOUTS): string {
  if (layout === 'wide' || words.length <= MOST_LETTERS) return '';
  return ` textLength="${LAYOUTS.narrow.width - 2 * LEFT}" lengthAdjust="spacingAndGlyphs"`;
}

function drawnRanges(finding: Finding, language: Language): Drawn[] {
  const messages = language === 'vi' ? checkingVi : checkingEn;
  const { qualifiers } = sheetsMessages(language);
  const host = finding.figures.find(({ literal }) => literal === null);
  const unit = finding.details?.baseUnit ?? host?.unit ?? null;
  const number = (end: Q.Rational | null) => (end === null ? null : Q.toNumber(end));
  return [...finding.implied].flatMap(([key, range]: [string, Interval]): Drawn[] => {
    if (range.lo === null && range.hi === null) return [];
    const at = key.indexOf(':');
    const kind = at < 0 ? key : key.slice(0, at);
    const qualifier = at < 0 ? '' : (qualifiers[key.slice(at + 1)] ?? '');
    const name = unprintedWords(kind, finding.details?.basePeriod, language);
    const words = printInterval(range, unit, language, messages);
    return [
      {
        name: qualifier === '' ? name : `${name}, ${qualifier}`,
        range: words,
        lo: number(range.lo),
        hi: number(range.hi),
      },
    ];
  });
}
