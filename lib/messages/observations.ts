import type { Period, PointPeriod } from '../observations/period';
import { parsePeriod } from '../observations/period';
import type { Language } from './index';
import { observationsEn } from './observations.en';
import type { ExchangeProblemCode, ObservationMessages } from './observations.vi';
import { observationsVi } from './observations.vi';

export const OBSERVATION_MESSAGES: Record<Language, ObservationMessages> = { vi: observationsVi, en: observationsEn };

function printPoint(point: PointPeriod, m: ObservationMessages): string {
  switch (point.kind) {
    case 'year':
      return m.year(point);
    case 'months':
      return m.months(point);
    case 'quarter':
      return m.quarter(point);
    case 'half':
      return m.secondHalf(point);
    case 'month':
      return m.month(point);
    case 'date': {
      const day = String(point.day).padStart(2, '0');
      return m.day({ day, month: String(point.month).padStart(2, '0'), year: point.year });
    }
  }
}

/** A period for people: "9 tháng 2023", "Quý III/2023", "năm 2022", "đến 31/12/2022", "2016–2022". Text that is no period comes back as it is. */
export function printPeriod(period: Period | string, language: Language): string {
  const m = OBSERVATION_MESSAGES[language];
  const parsed = typeof period === 'string' ? parsePeriod(period) : period;
  if (!parsed) return period as string;
  switch (parsed.kind) {
    case 'document':
      return m.now;
    case 'annual':
      return m.annual;
    case 'monthly':
      return m.monthly;
    case 'date':
      return m.atDay({ date: printPoint(parsed, m) });
    case 'span': {
      const { from, to } = parsed;
      if (to.kind === 'document') return m.sinceThen({ from: printPoint(from, m) });
      if (from.kind === 'year' && to.kind === 'year') return m.years({ from: from.year, to: to.year });
      return m.span({ from: printPoint(from, m), to: printPoint(to, m) });
    }
    default:
      return printPoint(parsed, m);
  }
}

/** A problem of a user's own file, as the exchange room gives it. */
export interface ProblemForPeople {
  readonly code: ExchangeProblemCode;
  readonly row: number | null;
  readonly column: keyof ObservationMessages['columns'] | null;
  readonly cell?: string;
  readonly value: string;
  readonly allowed: readonly string[];
  readonly kept: boolean;
}

/** One sentence for a problem of a user's own file: where, what stands there, what may stand there, and whether the row is used. */
export function describeExchangeProblem(problem: ProblemForPeople, language: Language): string {
  const m = OBSERVATION_MESSAGES[language];
  const { row, cell, column } = problem;
  const where = cell ? m.cell({ cell }) : row === null ? '' : m.row({ row });
  const sentence = m.problems[problem.code]({
    where,
    value: problem.value,
    column: column ? m.columns[column] : '',
    allowed: problem.allowed.join(', '),
  });
  const outcome = row === null || problem.code.startsWith('heading') ? '' : ` ${problem.kept ? m.kept : m.left}`;
  const head = [where, column && row !== null ? m.columns[column] : ''].filter((part) => part !== '').join(', ');
  return `${head === '' ? '' : `${head.charAt(0).toUpperCase()}${head.slice(1)}: `}${sentence}${outcome}`;
}
