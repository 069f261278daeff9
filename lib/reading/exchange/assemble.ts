import {
  findIndicator,
  isIndicatorId,
  ownIndicatorId,
  suggestIndicators,
  UNKNOWN_INDICATOR,
} from '../../observations/indicators';
import type { Dataset, Observation } from '../../observations/observation';
import { ROLES, STATUSES } from '../../observations/observation';
import { parsePeriod, writePeriod } from '../../observations/period';
import { readPeriodLabel } from '../../observations/period-label';
import { periodDates } from '../../observations/period-time';
import { findProvince, suggestProvinces } from '../../observations/provinces';
import type { ExchangeColumn } from './columns';
import { readFigureCells } from './figure-cell';
import type { ExchangeProblemCode, ProblemList } from './problem';
import type { ExchangeRow, RowCell } from './row';
import { SourceBook } from './source-book';
import { Suggester } from './suggester';
import type { DecimalMark } from './value-cell';
import { kindOfWord, roleOfWord, saysNoKind, statusOfWord } from './words';

const PERIOD_FORMS = [
  '2022',
  '2023-9M',
  '2023-Q3',
  '2024-09',
  '2022-12-31',
  '2016/2022',
  '9 tháng 2023',
  'Quý III/2023',
];

export interface AssembleOptions {
  /** Base name of the file: the source of rows that name none. */
  readonly file: string;
  readonly sheet?: string;
  readonly mark: DecimalMark;
}

interface Context {
  readonly options: AssembleOptions;
  readonly problems: ProblemList;
  readonly book: SourceBook;
  readonly provinces: Suggester;
  readonly indicators: Suggester;
}

/** Makes observations of rows: a row that cannot be read is named and left out, the rest is kept. Linear in the rows. */
export function assembleRows(rows: Iterable<ExchangeRow>, options: AssembleOptions, problems: ProblemList): Dataset {
  const context: Context = {
    options,
    problems,
    book: new SourceBook(options.file),
    provinces: new Suggester(suggestProvinces),
    indicators: new Suggester((text) => suggestIndicators(text).map((near) => near.id)),
  };
  const taken = new Map<string, string>();
  const drafts: { observation: Observation; row: ExchangeRow; givenId: string }[] = [];
  for (const row of rows) {
    const observation = assembleRow(row, context);
    if (!observation) continue;
    const givenId = observation.id;
    const id = freeId(givenId, taken);
    if (id !== givenId) complainer(row, problems)('id-twice', 'id', [id], true);
    else taken.set(givenId, id);
    taken.set(id, id);
    drafts.push({ observation: id === givenId ? observation : { ...observation, id }, row, givenId });
  }
  const observations = drafts.map(({ observation, row }) => {
    const { relatesTo, ...alone } = observation;
    if (relatesTo === undefined || taken.has(relatesTo)) return observation;
    complainer(row, problems)('relation-unknown', 'relates_to', [], true);
    return alone;
  });
  return { sources: context.book.sources(), observations };
}

function freeId(id: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}~${number}`)) number++;
  return `${id}~${number}`;
}

type Complainer = (
  code: ExchangeProblemCode,
  column: ExchangeColumn,
  allowed: readonly string[],
  kept: boolean,
) => void;

function complainer(row: ExchangeRow, problems: ProblemList): Complainer {
  return (code, column, allowed, kept) => {
    const cell = row.address?.(column);
    const value = row.cells.get(column)?.text ?? '';
    problems.add({ code, row: row.number, column, ...(cell ? { cell } : {}), value, allowed, kept });
  };
}

function assembleRow(row: ExchangeRow, context: Context): Observation | null {
  const { options, problems, book } = context;
  const complain = complainer(row, problems);
  const cell = (column: ExchangeColumn): RowCell | undefined => row.cells.get(column);
  const text = (column: ExchangeColumn): string => cell(column)?.text.trim() ?? '';
  const indicator = readIndicator(text('indicator'), context.indicators, complain);
  const period = readPeriod(cell('period'), complain);
  const province = readProvince(text('province'), period ?? null, context.provinces, complain);
  const role = text('role') === '' ? 'level' : roleOfWord(text('role'));
  if (!role) complain('role-unknown', 'role', ROLES, false);
  const status = text('status') === '' ? 'actual' : statusOfWord(text('status'));
  if (!status) complain('status-unknown', 'status', STATUSES, false);
  const said = text('flow_stock');
  const kind = kindOfWord(said);
  if (said !== '' && !saysNoKind(said) && !kind)
    complain('kind-unknown', 'flow_stock', ['flow', 'stock', 'rate'], true);
  const figure = readFigureCells(cell, options.mark, complain);
  if (!indicator || period === undefined || province === undefined || !role || !status || !figure) return null;
  const label = text('label') || indicator.label;
  const place = book.place(text, row, options.sheet ?? options.file, complain);
  return {
    id: text('id') || `${options.sheet ?? options.file}:${row.number}`,
    figure,
    indicator: indicator.id,
    ...(label ? { indicatorLabel: label } : {}),
    province,
    period,
    role,
    flowStock: said === '' ? indicator.kind : kind,
    status,
    ...(text('base') ? { base: text('base') } : {}),
    ...(text('scope') ? { scope: text('scope') } : {}),
    ...(text('relates_to') ? { relatesTo: text('relates_to') } : {}),
    place,
  };
}

interface ReadIndicator {
  readonly id: string;
  readonly label?: string;
  readonly kind: Observation['flowStock'];
}

/** A catalogue entry by id or name, else the user's own: an id as it stands, or a name that gets an id. */
function readIndicator(text: string, suggester: Suggester, complain: Complainer): ReadIndicator | null {
  if (text === '') {
    complain('indicator-empty', 'indicator', ['grdp', 'state_budget_revenue', 'fdi_registered_capital'], false);
    return null;
  }
  const known = findIndicator(text);
  if (known) return { id: known.id, kind: known.kind };
  if (text === UNKNOWN_INDICATOR) return { id: text, kind: null };
  const near = suggester.near(text);
  if (isIndicatorId(text)) {
    if (near.length > 0) complain('indicator-own', 'indicator', near, true);
    return { id: text, kind: null };
  }
  const id = ownIndicatorId(text);
  if (id === null) {
    complain('indicator-unreadable', 'indicator', ['grdp', 'so_cho_dem'], false);
    return null;
  }
  if (near.length > 0) complain('indicator-own', 'indicator', near, true);
  return { id, label: text, kind: null };
}

/** Undefined after a complaint; null where the cell is empty. */
function readPeriod(cell: RowCell | undefined, complain: Complainer): string | null | undefined {
  const text = cell?.date ?? cell?.text.trim() ?? '';
  if (text === '') return null;
  const period = parsePeriod(text);
  if (period) return writePeriod(period);
  const label = readPeriodLabel(text);
  if (label?.period && label.rest.length === 0 && label.against === null) return label.period;
  const incomplete = label?.part && label.rest.length === 0;
  complain(incomplete ? 'period-incomplete' : 'period-unknown', 'period', PERIOD_FORMS, false);
  return undefined;
}

function readProvince(
  text: string,
  period: string | null,
  suggester: Suggester,
  complain: Complainer,
): string | null | undefined {
  if (text === '') return null;
  const parsed = period === null ? null : parsePeriod(period);
  const dates = parsed && periodDates(parsed);
  const found = findProvince(text, dates ? { date: dates.end } : {});
  if (found) return found.name;
  complain('province-unknown', 'province', suggester.near(text), false);
  return undefined;
}
