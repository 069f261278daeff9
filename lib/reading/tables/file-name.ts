import type { Status } from '../../observations/observation';
import { readPeriodLabel } from '../../observations/period-label';
import { findProvince, provinceAt } from '../../observations/provinces';
import { fold } from './clean';

/** What a file's name and folders say. */
export interface FileFacts {
  readonly province: string | null;
  readonly period: string | null;
  readonly status: Status | null;
  /** The year of publication, where the name holds a whole date; it completes "tháng 10", it is no period. */
  readonly published: number | null;
  /** Number of the budget form ("63"). */
  readonly form: string | null;
}

/** "QT-2017-N-B63-TT343-92": final accounts or plan, year, form, province code. */
const COMPANY_STYLE = /\b(QT|DT)-(\d{4})-[A-Z]+-B(\d{1,3})-TT\d{1,4}(?:-\d{2,4}(?=-))?-(\d{2})(?!\d)/i;

const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/\b(?:qt|quyet toan|final(?: (?:budget|accounts?))?)(?=\d|\b)/, 'final'],
  [/\b(?:dt|du toan|plan|ke hoach|kh)(?=\d|\b)/, 'plan'],
  [/\b(?:uoc|uth)\b/, 'estimate'],
];

/** Reads province, period, status and form from a path; the file's own name speaks before its folders. */
export function readFileName(path: string): FileFacts {
  const steps = path.split(/[\\/]/).filter((step) => step !== '');
  const base = (steps.pop() ?? '').replace(/\.[A-Za-z0-9]{2,5}$/, '');
  const folders = steps.reverse().slice(0, 3);
  const formal = COMPANY_STYLE.exec(base);
  if (formal) {
    const year = formal[2]!;
    const unit = provinceAt(formal[4]!, `${year}-06-30`);
    return {
      province: unit?.name ?? null,
      period: year,
      status: /qt/i.test(formal[1]!) ? 'final' : 'plan',
      published: null,
      form: formal[3]!,
    };
  }
  const facts = [base, ...folders].map(readStep);
  const first = <K extends keyof FileFacts>(key: K): FileFacts[K] =>
    facts.find((fact) => fact[key] !== null)?.[key] ?? null;
  return {
    province: first('province'),
    period: first('period'),
    status: first('status'),
    published: first('published'),
    form: null,
  };
}

function readStep(step: string): FileFacts {
  const words = fold(step.normalize('NFC').replace(/[_\-.]+/g, ' '));
  const status = STATUS_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  return {
    province: provinceIn(step, words),
    period: periodIn(step, words),
    status,
    published: publishedIn(step),
    form: null,
  };
}

function publishedIn(step: string): number | null {
  const match = PUBLISHED.exec(step);
  return match ? Number(match[0].slice(0, 4)) : null;
}

const NOISE =
  /\b(?:qt|dt|quyet|toan|du|budget|mof|final|plan|accounts?|(?<!(?:ha|quang|viet|dong|mien) )nam(?= *\d)|bieu|mau(?=\s*(?:\d|so))|so|cong|khai|ngan|sach|tinh|archive|file|old|\d{1,2}|bud|gso|px|n|b\d+|tt\d+)\b|\(\d+[- ]\d+\)|\d{4}/g;

function provinceIn(step: string, words: string): string | null {
  const bare = words
    .replace(/(qt|dt)(?=\d)/g, '$1 ')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare.length < 3) return null;
  const whole = findProvince(bare) ?? findProvince(step);
  if (whole && whole.name !== 'Cả nước') return whole.name;
  // A name among other words, longest first.
  const tokens = bare.split(' ');
  for (let length = Math.min(5, tokens.length); length >= 2; length--)
    for (let from = 0; from + length <= tokens.length; from++) {
      const found = findProvince(tokens.slice(from, from + length).join(' '));
      if (found && found.name !== 'Cả nước') return found.name;
    }
  return null;
}

/** A whole date in a file's name is the day it was published, not what it is about. */
const PUBLISHED = /(?<!\d)(?:19|20)\d\d[-_. ](?:0[1-9]|1[0-2])[-_. ](?:0[1-9]|[12]\d|3[01])(?!\d)[-_. ]*/;

function periodIn(given: string, allWords: string): string | null {
  const step = given.replace(PUBLISHED, '');
  const words = step === given ? allWords : fold(step.replace(/[_\-.]+/g, ' '));
  const month = /\b(?:bieu|so lieu|thang|t)\D{0,3}(\d{1,2})\s*[. ]\s*((?:19|20)\d\d)\b/.exec(words);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return `${month[2]}-${month[1]!.padStart(2, '0')}`;
  const label = readPeriodLabel(step.replace(/[_]+/g, ' '));
  if (label?.period && /^\d{4}/.test(label.period)) return label.period;
  const years = [...words.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((match) => match[1]!);
  return years.length > 0 && new Set(years).size === 1 ? years[0]! : null;
}
