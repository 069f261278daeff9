import { isIndicatorId, suggestIndicators } from '../../observations/indicators';
import { ROLES, STATUSES } from '../../observations/observation';
import { isParseProblem, parseRelation } from '../parse/parse-relation';
import { JOIN_KEYS, type RulesProblem } from '../rules/rule';
import type { SheetRule } from './rules-sheet';

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,30}$/;

/** Every fault of one rule on a sheet, with its cell and what may stand there. */
export function checkSheetRule(rule: SheetRule, known: boolean): RulesProblem[] {
  const problems: RulesProblem[] = [];
  const report = (cell: string | undefined, code: string, details: Record<string, string>, expected = '') =>
    problems.push({ path: cell ?? rule.cells.get('id') ?? '', expected, code, details: { rule: rule.id, ...details } });
  if (known) report(rule.cells.get('id'), 'rule-twice', {});
  const names = new Set<string>();
  for (const { name, cells } of rule.figures) {
    const cell = cells.get('figure');
    if (!NAME.test(name)) report(cell, 'figure-name', { name });
    else if (names.has(name)) report(cell, 'figure-twice', { name });
    names.add(name);
  }
  checkRelation(rule, names, report);
  for (const key of rule.same)
    if (!(JOIN_KEYS as readonly string[]).includes(key))
      report(rule.cells.get('same'), 'same-unknown', { name: key, list: JOIN_KEYS.join(', ') }, JOIN_KEYS.join(' | '));
  for (const { selector, cells } of rule.figures) {
    for (const role of wordsIn(selector.role))
      if (!(ROLES as readonly string[]).includes(role))
        report(cells.get('role'), 'role-unknown', { name: role, list: ROLES.join(', ') }, ROLES.join(' | '));
    for (const status of wordsIn(selector.status))
      if (!(STATUSES as readonly string[]).includes(status))
        report(
          cells.get('status'),
          'status-unknown',
          { name: status, list: STATUSES.join(', ') },
          STATUSES.join(' | '),
        );
    for (const indicator of wordsIn(selector.indicator))
      if (!isIndicatorId(indicator))
        report(cells.get('indicator'), 'indicator-unknown', {
          name: indicator,
          list: suggestIndicators(indicator)
            .map(({ id }) => id)
            .join(', '),
        });
    const { childOf } = selector;
    if (typeof childOf === 'string' && !names.has(childOf))
      report(cells.get('childOf'), 'figure-unknown', { name: childOf, list: [...names].join(', ') });
  }
  return problems;
}

type Report = (cell: string | undefined, code: string, details: Record<string, string>) => void;

function checkRelation({ relation, cells, figures }: SheetRule, names: ReadonlySet<string>, report: Report): void {
  const cell = cells.get('relation');
  if (relation === '') {
    report(cell, 'relation-missing', {});
    return;
  }
  if (figures.length === 0) {
    report(cells.get('figure'), 'figures-missing', {});
    return;
  }
  const used = new Set<string>();
  const unknown = new Set<string>();
  const order = [...names];
  const parsed = parseRelation(relation, (name) => {
    const index = order.indexOf(name);
    (index < 0 ? unknown : used).add(name);
    return Math.max(index, 0);
  });
  if (isParseProblem(parsed)) {
    report(cell, 'relation-wrong', { relation, text: parsed.text });
    return;
  }
  for (const name of unknown) report(cell, 'figure-unknown', { name, list: order.join(', ') });
  for (const { name, cells: own } of figures)
    if (NAME.test(name) && !used.has(name)) report(own.get('figure'), 'figure-unused', { name, relation });
}

function wordsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((word): word is string => typeof word === 'string');
}
