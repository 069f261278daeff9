import type { Language } from '../../messages';
import { OBSERVATION_MESSAGES } from '../../messages/observations';
import { headingOf } from './columns';
import type { ExchangeProblem } from './problem';

/** One sentence for a problem of a user's own file: where, what stands there, what may stand there, and whether the row is used. */
export function describeExchangeProblem(problem: ExchangeProblem, language: Language): string {
  const m = OBSERVATION_MESSAGES[language];
  const { row, cell, column } = problem;
  const where = cell ? m.cell({ cell }) : row === null ? '' : m.row({ row });
  const sentence = m.problems[problem.code]({
    where,
    value: problem.value,
    column: column ? headingOf(column, language) : '',
    allowed: problem.allowed.join(', '),
  });
  const outcome = row === null || problem.code.startsWith('heading') ? '' : ` ${problem.kept ? m.kept : m.left}`;
  const head = [where, column && row !== null ? headingOf(column, language) : '']
    .filter((part) => part !== '')
    .join(', ');
  return `${head === '' ? '' : `${head.charAt(0).toUpperCase()}${head.slice(1)}: `}${sentence}${outcome}`;
}
