/** A finding across sources → the sentence that a person reads. */
import type { Finding } from '../checking/finding';
import { printGap, printInterval } from '../checking/print';
import { formatUnit } from '../figures/format';
import * as Q from '../figures/rational';
import type { Language } from '../messages';
import { checkingEn } from '../messages/checking.en';
import { type CheckingMessages, checkingVi } from '../messages/checking.vi';
import { matchingEn } from '../messages/matching.en';
import { type MatchingMessages, matchingVi } from '../messages/matching.vi';
import { printPeriod } from '../messages/observations';
import { aboutFinding } from './about';

const MESSAGES: Readonly<Record<Language, MatchingMessages>> = { vi: matchingVi, en: matchingEn };
const CHECKING: Readonly<Record<Language, CheckingMessages>> = { vi: checkingVi, en: checkingEn };

/** The catalogue of this room. */
export function matchingMessages(language: Language): MatchingMessages {
  return MESSAGES[language];
}

/** Titles of documents are headlines: a sentence needs only their beginning. */
const TITLE_LENGTH = 48;
const LITERALS = 4;

/** One or two sentences: what, which source prints what, by how much they differ, what slip it may be. */
export function explainCross(finding: Finding, language: Language): string {
  const { was, note, former, formerLiterals = '' } = finding.details ?? {};
  const m = MESSAGES[language];
  if (was !== undefined && note !== undefined)
    return `${new Writer({ ...finding, code: was }, language).sentence()} ${m.explained({ note })}`;
  const sentence = new Writer(finding, language).sentence();
  return former === undefined ? sentence : `${sentence} ${m.formerNote({ note: former, literals: formerLiterals })}`;
}

/** A figure of a finding as it was printed, with its bound word: "trên 51.000 tỷ đồng". */
export function printedFigure(finding: Finding, index: number, language: Language): string {
  const literal = finding.figures[index]?.literal ?? '';
  const bound = finding.details?.[`bound${index}`];
  const word = bound === undefined || !isBound(bound) ? '' : (matchingMessages(language).bounds[bound] ?? '');
  const unit = unitOfCell(finding, index, language);
  const number = unit === '%' ? `${literal}%` : [literal, unit].filter((part) => part !== '').join(' ');
  const bounded = word === '' ? number : `${word} ${number}`;
  const { said } = matchingMessages(language);
  const key = finding.details?.[`said${index}`] ?? '';
  return Object.hasOwn(said, key) ? said[key as keyof typeof said]({ figure: bounded.replace(/^-/, '') }) : bounded;
}

const MAGNITUDES: ReadonlyMap<string, 'nghin' | 'trieu' | 'ty' | 'nghin_ty'> = new Map([
  ['3', 'nghin'],
  ['6', 'trieu'],
  ['9', 'ty'],
  ['12', 'nghin_ty'],
]);

/** The unit words of a bare number in a cell: "tỷ đồng" for 13995 under such a heading. */
function unitOfCell(finding: Finding, index: number, language: Language): string {
  const figure = finding.figures[index];
  const scale = finding.details?.[`scale${index}`];
  if (figure?.literal == null || scale === undefined || !/^[-+]?[\d.,\s]+$/.test(figure.literal)) return '';
  const magnitude = MAGNITUDES.get(scale);
  if (magnitude === undefined && scale !== '0') return '';
  const words = magnitude === undefined ? '' : matchingMessages(language).magnitudes[magnitude];
  const unit = figure.unit == null ? '' : figure.unit === '%' ? '%' : formatUnit(figure.unit, language);
  return `${words} ${unit}`.trim();
}

function isBound(text: string): boolean {
  return Object.hasOwn(matchingVi.bounds, text);
}

/** The name of the source of a finding's figure, cut where it is a long headline. */
export function sourceName(finding: Finding, index: number): string {
  const title = finding.details?.[`source${index}`] ?? finding.figures[index]?.place?.source ?? '';
  if (title.length <= TITLE_LENGTH) return title;
  const cut = title.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LENGTH / 2))}…`;
}

/** "ít nhất 36 tỷ đồng" without its words; empty where the figures can meet. */
export function printFindingGap(finding: Finding, language: Language): string {
  if (finding.gap === null || Q.sign(finding.gap) === 0) return '';
  const unit = finding.details?.baseUnit ?? finding.figures[0]?.unit ?? null;
  return printGap(finding.gap, unit, language, CHECKING[language]);
}

function digitsOf(text: string): string {
  return text.replace(/[.\s]/g, '');
}

class Writer {
  private readonly m: MatchingMessages;
  private readonly details: Readonly<Record<string, string>>;

  constructor(
    private readonly finding: Finding,
    private readonly language: Language,
  ) {
    this.m = MESSAGES[language];
    this.details = finding.details ?? {};
  }

  sentence(): string {
    const { finding, m } = this;
    const words = this.pair();
    switch (finding.code) {
      case 'agree':
      case 'agrees-by-rounding':
      case 'agrees-if-truncated':
      case 'agrees-in-another-reading':
      case 'conflict':
      case 'possible-conflict':
      case 'territory-differs':
      case 'beyond-bound':
        return m[finding.code](words);
      case 'revision':
        return m.revision({ ...words, firstStatus: this.status(0), secondStatus: this.status(1) });
      case 'dates-differ':
        return m['dates-differ']({ ...words, period: this.period(0), otherPeriod: this.period(1) });
      case 'misplaced':
        return m.misplaced({ ...words, how: this.misplacedBy() });
      case 'out-of-scale': {
        const list = finding.figures.slice(1).map((_, index) => this.witness(index + 1));
        const about = { ...words, times: this.times(), list: list.join(m.listJoin) };
        return this.details.larger === 'yes' ? m['out-of-scale'](about) : m['out-of-scale-less'](about);
      }
      case 'parts-agree':
      case 'parts-differ': {
        const sum = finding.implied.get('sum');
        const unit = this.details.baseUnit ?? null;
        const range = sum === undefined ? '' : printInterval(sum, unit, this.language, CHECKING[this.language]);
        return m[finding.code]({ ...words, count: finding.figures.length - 1, range });
      }
      case 'derived-agrees':
      case 'derived-conflict':
      case 'derived-if-truncated':
      case 'derived-beyond-bound':
        return this.derived(finding.code);
      default: {
        const { figures } = finding;
        const shown = figures.slice(0, LITERALS).map((_, index) => this.printed(index));
        if (figures.length > LITERALS) shown.push(m.more({ count: figures.length - LITERALS }));
        return m['only-here']({ about: words.about, literals: shown.join(', '), source: words.firstSource });
      }
    }
  }

  private pair() {
    const { finding, m, language } = this;
    const gap = printFindingGap(finding, language);
    return {
      about: aboutFinding(finding, language),
      first: this.printed(0),
      second: this.printed(1),
      firstSource: sourceName(finding, 0),
      secondSource: sourceName(finding, 1),
      gap: gap === '' ? '' : m.gap({ gap }),
      slip: `${this.slip()}${this.assumed()}`,
    };
  }

  private printed(index: number): string {
    return printedFigure(this.finding, index, this.language);
  }

  private slip(): string {
    const { finding, m } = this;
    const sentences: string[] = [];
    const { slip } = this.details;
    if (slip !== undefined && Object.hasOwn(m.slips, slip)) sentences.push(m.slips[slip]!);
    const [only] = finding.culprits;
    const at = finding.culprits.length === 1 ? finding.figures.findIndex(({ name }) => name === only![0]) : -1;
    if (at >= 0) sentences.push(m.culprit({ literal: this.printed(at), source: sourceName(finding, at) }));
    return sentences.length === 0 ? '' : ` ${sentences.join(' ')}`;
  }

  /** What had to be assumed about a figure: the unit that its sheet leaves out. */
  private assumed(): string {
    const index = this.finding.figures.findIndex((_, i) => this.details[`borrowed${i}`] !== undefined);
    return index < 0 ? '' : ` ${this.m.borrowedUnit({ source: sourceName(this.finding, index) })}`;
  }

  private status(index: number): string {
    return this.m.statuses[this.details[`status${index}`] ?? ''] ?? '';
  }

  private period(index: number): string {
    const period = this.details[`period${index}`];
    return period === undefined ? this.m.unsaidPeriod : printPeriod(period, this.language);
  }

  private times(): string {
    const { times = '' } = this.details;
    return this.language === 'vi' ? times.replace('.', ',') : times;
  }

  private misplacedBy(): string {
    const by = this.m.misplacedBy;
    const { slip = '' } = this.details;
    const field = Object.hasOwn(by, slip) ? (slip as keyof typeof by) : 'role';
    return by[field]({ first: this.period(0), second: this.period(1) });
  }

  private witness(index: number): string {
    const status = this.details[`status${index}`];
    const planned = status === 'plan' || status === 'forecast' ? `${this.m.statuses[status]} ` : '';
    return this.m.witness({
      literal: this.printed(index),
      period: planned + this.period(index),
      source: sourceName(this.finding, index),
    });
  }

  private derived(
    code: 'derived-agrees' | 'derived-conflict' | 'derived-if-truncated' | 'derived-beyond-bound',
  ): string {
    const { finding, m, language, details } = this;
    const kind = details.base ?? '';
    const name = m.bases[kind] ?? m.bases.base!;
    const base =
      details.basePeriod === undefined
        ? name
        : m.basePeriod({ base: name, period: printPeriod(details.basePeriod, language) });
    const implied = [...finding.implied.values()];
    let next = 0;
    const list = (details.statements ?? '').split(';').flatMap((shape) => {
      const [first, second] = shape.split(' ').map(Number);
      const figure = first === undefined ? undefined : finding.figures[first];
      if (figure === undefined) return [];
      const source = sourceName(finding, first!);
      if (second === undefined) return [m.printedBy({ literal: this.printed(first!), source })];
      const interval = implied[next++];
      const range =
        interval === undefined ? '' : printInterval(interval, details.baseUnit ?? null, language, CHECKING[language]);
      const [ratio, level] = [this.printed(first!), this.printed(second)];
      return [
        kind === 'balance'
          ? m.balanceBy({ exports: ratio, imports: level, source, range })
          : m.impliedBy({ ratio, level, source, range }),
      ];
    });
    const gap = printFindingGap(finding, language);
    const words = { about: aboutFinding(finding, language), base, list: list.join(m.listJoin) };
    if (code !== 'derived-conflict') return m[code](words);
    // A repair of a sign or a unit word may leave the digits as they are: the slip then says it all.
    const repair = finding.repairs.find(
      ({ name: figure, from, to }) => figure !== undefined && digitsOf(from) !== digitsOf(to),
    );
    const slip = details.slip !== undefined && Object.hasOwn(m.slips, details.slip) ? ` ${m.slips[details.slip]}` : '';
    const ask = slip !== '' && details.slip === 'scale' ? slip : kind === 'balance' || kind === 'part' ? '' : m.askBase;
    const fix = repair === undefined ? '' : ` ${m.repair({ from: repair.from, to: repair.to })}`;
    return m['derived-conflict']({
      ...words,
      gap: gap === '' ? '' : m.gap({ gap }),
      ask: ask + (ask === slip ? '' : slip) + fix,
    });
  }
}
