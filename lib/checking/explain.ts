/** A finding → the sentence that a person reads. */
import { isEmpty } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Language } from '../messages';
import { checkingEn } from '../messages/checking.en';
import { type CheckingMessages, checkingVi } from '../messages/checking.vi';
import { describeTableFinding } from '../messages/tables';
import type { Finding, FindingFigure, Verdict, VerdictWord } from './finding';
import { printGap, printInterval } from './print';
import { TableFinding } from './tables/finding';

const MESSAGES: Readonly<Record<Language, CheckingMessages>> = { vi: checkingVi, en: checkingEn };

const WORDS: Readonly<Record<Verdict, VerdictWord>> = {
  malformed: 'unchecked',
  inconsistent: 'inconsistent',
  'inconsistent-unless-truncated': 'consistent-if',
  'claim-false': 'inconsistent',
  implausible: 'consistent-if',
  undetermined: 'unchecked',
  'tie-only': 'consistent-if',
  'only-by-rounding': 'consistent',
  consistent: 'consistent',
};

/** Which of the four words a verdict is: khớp, khớp nếu …, lệch, chưa kiểm được. */
export function verdictWord(verdict: Verdict): VerdictWord {
  return WORDS[verdict];
}

/** The word itself, in the reader's language. */
export function printVerdictWord(verdict: Verdict, language: Language): string {
  return MESSAGES[language].words[WORDS[verdict]];
}

/** One or two sentences: what was set against what, the allowed ranges, the gap or the implied figure, and single repairs. */
export function explainFinding(finding: Finding, language: Language): string {
  const messages = MESSAGES[language];
  const writer = new Writer(finding, language, messages);
  const table = finding instanceof TableFinding ? describeTableFinding(finding.code, finding.words, language) : null;
  if (table !== null) return table;
  const sentence = writer.sentence();
  const repairs = writer.repairs();
  return repairs === '' ? sentence : `${sentence} ${repairs}`;
}

/** Repairs named in the sentence; the rest are in the data. */
const SHOWN_REPAIRS = 3;

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥' };

class Writer {
  constructor(
    private readonly finding: Finding,
    private readonly language: Language,
    private readonly messages: CheckingMessages,
  ) {}

  sentence(): string {
    const { finding, messages } = this;
    const { code, details = {} } = finding;
    const [first, second] = finding.figures.map((figure) => this.nameOf(figure));
    const gap = finding.gap === null || Q.sign(finding.gap) === 0 ? '' : this.gap();
    const parts = {
      ...details,
      relation: finding.relation,
      what: this.what(),
      gap,
      implied: this.implied(),
      first: first ?? '',
      second: second ?? '',
      percent: first ?? '',
    };
    const key = code === 'holds' && parts.implied !== '' ? 'whole-number-fits' : code;
    const message = (messages as unknown as Record<string, unknown>)[key];
    if (typeof message === 'function') return (message as (o: object) => string)(parts);
    return finding.verdict.startsWith('consistent') ? messages.holds(parts) : messages['no-overlap'](parts);
  }

  repairs(): string {
    const { finding, messages } = this;
    if (finding.repairs.length === 0) return '';
    const list = finding.repairs
      .slice(0, SHOWN_REPAIRS)
      .map(({ from, to }) => messages.repair({ from, to }))
      .join(messages.or);
    return messages.repairs({ list });
  }

  /** The relation with the printed figures in it, and the ranges of its sides. */
  private what(): string {
    const { finding, messages, language } = this;
    const [left, right, sign] = this.sidesText();
    if (right === '' || sign === '') return this.substituted(finding.relation);
    const { sides } = finding;
    const open = sides === undefined || isEmpty(sides.left) || isEmpty(sides.right);
    const unprinted = finding.figures.some(({ literal }) => literal === null);
    if (open || unprinted) return sign === '=' ? `${right} = ${left}` : `${left} ${SIGNS[sign] ?? sign} ${right}`;
    const leftRange = printInterval(sides.left, sides.unit, language, messages);
    const rightRange = printInterval(sides.right, sides.unit, language, messages);
    const lone = finding.figures.find(({ name }) => name === finding.relation.split(` ${sign} `)[0]?.trim());
    if (lone?.literal != null && sign === '=') {
      return messages.recomputed({ formula: right, range: rightRange, printed: this.nameOf(lone), allowed: leftRange });
    }
    return messages.sides({ left, leftRange, sign: SIGNS[sign] ?? sign, right, rightRange });
  }

  private sidesText(): [string, string, string] {
    const text = this.finding.relation;
    if (text.includes(';')) return [this.substituted(text), '', ''];
    const match = /<=|>=|=|<|>/.exec(text);
    if (match === null) return [this.substituted(text), '', ''];
    const left = this.substituted(text.slice(0, match.index).trim());
    const right = this.substituted(text.slice(match.index + match[0].length).trim());
    return [left, right, match[0]];
  }

  /** Names become what was printed; division and multiplication their signs. */
  private substituted(text: string): string {
    const names = [...this.finding.figures].sort((a, b) => b.name.length - a.name.length);
    let result = '';
    for (let at = 0; at < text.length; ) {
      const figure = /[\w:~-]/.test(text[at - 1] ?? '')
        ? undefined
        : names.find(
            ({ name }) => name !== '' && text.startsWith(name, at) && !/[\w~-]/.test(text[at + name.length] ?? ''),
          );
      if (figure !== undefined) {
        result += this.nameOf(figure);
        at += figure.name.length;
      } else {
        result += text[at];
        at++;
      }
    }
    return result.replaceAll(' / ', ' ÷ ').replaceAll(' * ', ' × ').replaceAll(' - ', ' − ');
  }

  private nameOf(figure: FindingFigure): string {
    if (figure.literal !== null) return this.withBound(figure.literal, figure.bound);
    return this.unprinted(figure.name.split(':')[0] ?? '') ?? figure.name;
  }

  private withBound(value: string, bound: FindingFigure['bound']): string {
    const { messages } = this;
    switch (bound) {
      case 'over':
        return messages.above({ value });
      case 'at-least':
        return messages.atLeast({ value });
      case 'under':
        return messages.below({ value });
      case 'at-most':
        return messages.atMost({ value });
      case 'about':
        return messages.about({ value });
      case undefined:
        return value;
    }
  }

  private unprinted(kind: string): string | null {
    return Object.hasOwn(this.messages.unprinted, kind) ? this.messages.unprinted[kind]! : null;
  }

  private gap(): string {
    const { finding, language, messages } = this;
    return printGap(finding.gap!, finding.sides?.unit ?? null, language, messages);
  }

  private implied(): string {
    const { finding, messages, language } = this;
    const unit = finding.details?.baseUnit ?? this.unitOfImplied();
    const items: string[] = [];
    for (const [key, interval] of finding.implied) {
      const [kind = '', variant] = splitOnce(key);
      const range = printInterval(interval, unit, language, messages);
      const name = this.unprinted(kind) ?? kind;
      if (variant === undefined) items.push(messages.impliedItem({ name, range }));
      else if (variant === 'itself') items.push(messages.impliedItself({ name, range, literal: this.bounded() }));
      else if (variant === 'soft-end') items.push(messages.impliedSoft({ name, range, literal: this.bounded() }));
      else if (variant === 'times-more') items.push(messages.impliedMore({ name, range }));
      else items.push(messages.impliedBy({ range, relation: this.substituted(variant) }));
    }
    return items.join(messages.listJoin);
  }

  /** The figure whose bound word leaves one side open. */
  private bounded(): string {
    const figure = this.finding.figures.find(({ bound }) => bound !== undefined && bound !== 'about');
    return figure?.literal ?? '';
  }

  private unitOfImplied(): string | null {
    const missing = this.finding.figures.find(({ literal }) => literal === null);
    return missing?.unit ?? null;
  }
}

function splitOnce(key: string): [string, string | undefined] {
  const at = key.indexOf(':');
  return at < 0 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
}
