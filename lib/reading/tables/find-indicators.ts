import { type Indicator, indicatorById } from '../../observations/indicators';
import { BUDGET_RULES, BUDGET_TITLE, type RowRule } from './budget-rules';
import { fold } from './clean';
import { ruleKey } from './label-words';
import { nameIndicator } from './name-indicator';
import type { TableReading, TableRow } from './table';
import { TOPIC_RULES, type TopicRule, WHOLE } from './topic-rules';
import { isBreakdown, isOfWhich } from './words';

/** What a figure measures, and the part of it that row and table single out. */
export interface FoundIndicator {
  readonly indicator: Indicator;
  /** Part of the whole, or the level of government; null for the thing itself. */
  readonly scope: string | null;
  /** True where the heading of the column took part in naming it, so that it is no part besides. */
  readonly named: boolean;
}

/** Short name of a part, made from its label. */
export function scopeSlug(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
}

/**
 * Tells which figures of a table the catalogue has. Lines of a budget are known by their label and what they are part of; tables about
 * one thing by their title, their rows being parts of it. A label that fits twice in a table belongs to two things and is left alone.
 */
export class IndicatorFinder {
  private readonly topics: readonly TopicRule[];
  private readonly title: string;
  private readonly namedRows: readonly (Indicator | null)[];
  private readonly byRow: readonly (FoundIndicator | null)[];
  private readonly byColumn: readonly (Indicator | null)[];
  private readonly columnKeys: readonly string[];
  private readonly ofTitle: Indicator | null;
  private readonly rowKeys: readonly (readonly string[])[];

  constructor(private readonly table: TableReading) {
    const { rows, columns, title } = table.parts;
    this.title = ruleKey(title);
    this.topics = TOPIC_RULES.filter((rule) => rule.title.test(this.title));
    this.rowKeys = rows.map((row) => row.path.map(ruleKey));
    this.columnKeys = columns.map((column) => ruleKey(column.path.at(-1) ?? ''));
    this.namedRows = this.nameUniqueRows();
    this.byRow = this.topics.length > 0 ? rows.map(() => null) : this.nameRows();
    this.byColumn = columns.map((column, at) => {
      const rule = BUDGET_RULES.find((one) => one.label.test(this.columnKeys[at]!) && one.under === undefined);
      return rule ? indicatorById(rule.id) : nameIndicator(column.path.at(-1) ?? '');
    });
    this.ofTitle = nameIndicator(title.replace(/^\d+\s*[.)]\s*/, ''));
  }

  find(rowIndex: number, columnIndex: number): FoundIndicator | null {
    const row = this.table.parts.rows[rowIndex]!;
    const topic = this.byTopic(row, rowIndex, columnIndex);
    if (topic) return topic;
    const own = this.byRow[rowIndex];
    if (own && row.province === null) return own;
    // A heading names what a province has; what an office or a district has is not the province's.
    if (row.province === null) return null;
    const ofColumn = this.byColumn[columnIndex];
    if (ofColumn) return { indicator: ofColumn, scope: null, named: true };
    return this.ofTitle && { indicator: this.ofTitle, scope: null, named: false };
  }

  private byTopic(row: TableRow, rowIndex: number, columnIndex: number): FoundIndicator | null {
    const keys = this.rowKeys[rowIndex]!;
    for (const rule of this.topics) {
      if (rule.column && !rule.column.test(this.columnKeys[columnIndex]!)) continue;
      const at = rule.row ? keys.findLastIndex((key) => rule.row!.test(key)) : -1;
      if (rule.row && at < 0) continue;
      const indicator = indicatorById(rule.id);
      if (!indicator) continue;
      // A row that bears the name of another indicator is that one.
      const named = rule.row || rule.column || row.province !== null ? null : this.namedRows[rowIndex]!;
      if (named && named.id !== rule.id) return { indicator: named, scope: null, named: false };
      const parts = row.path.slice(at + 1).filter((label, index) => !this.isWhole(label, keys[at + 1 + index]!));
      const isPart = row.province === null && parts.length > 0;
      if (isPart && rule.wholeOnly) return null;
      const season = rule.scope === 'season' ? (SEASON.exec(this.title)?.[0] ?? null) : null;
      const scope = [season, isPart ? parts.at(-1)! : null]
        .filter((part) => part !== null)
        .map((part) => scopeSlug(part));
      return { indicator, scope: scope.length > 0 ? scope.join(':') : null, named: rule.column !== undefined };
    }
    return null;
  }

  private isWhole(label: string, key: string): boolean {
    return WHOLE.test(key) || isBreakdown(label) || isOfWhich(label) || (key.length >= 12 && this.title.includes(key));
  }

  /** Labels that are names of the catalogue; one that stands in the table twice belongs to two things. */
  private nameUniqueRows(): (Indicator | null)[] {
    const counts = new Map<string, number>();
    for (const keys of this.rowKeys) {
      const key = keys.at(-1) ?? '';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return this.table.parts.rows.map((row, index) =>
      counts.get(this.rowKeys[index]!.at(-1) ?? '') === 1 ? nameIndicator(row.path.at(-1) ?? '') : null,
    );
  }

  /** The lines of a budget; of two lines that would be the same thing, the one that the other is part of. */
  private nameRows(): (FoundIndicator | null)[] {
    const { rows, title } = this.table.parts;
    const budget = BUDGET_TITLE.test(this.title) || title === '';
    const found = rows.map((row, index): FoundIndicator | null => {
      const keys = this.rowKeys[index]!;
      const rule = budget ? BUDGET_RULES.find((one) => fits(one, keys)) : undefined;
      const named = this.namedRows[index]!;
      const indicator = rule ? indicatorById(rule.id) : named && RULED.has(named.id) ? null : named;
      return indicator && { indicator, scope: budgetLevel(row.path, title), named: false };
    });
    return dropRepeats(found, rows);
  }
}

/** Lines that the rules know are named by them alone: their words mean other things under other parents. */
const RULED = new Set(BUDGET_RULES.map((rule) => rule.id));
const SEASON = /dong xuan|he thu|thu dong|mua|spring|autumn|winter|summer/;

function fits(rule: RowRule, keys: readonly string[]): boolean {
  if (!rule.label.test(keys.at(-1) ?? '')) return false;
  const above = keys.slice(0, -1);
  if (rule.under && !above.some((key) => rule.under!.test(key))) return false;
  return !(rule.notUnder && above.some((key) => rule.notUnder!.test(key)));
}

function dropRepeats(found: readonly (FoundIndicator | null)[], rows: readonly TableRow[]): (FoundIndicator | null)[] {
  const groups = new Map<string, number[]>();
  found.forEach((one, index) => {
    if (!one) return;
    const key = `${one.indicator.id}|${one.scope}|${rows[index]!.province}|${rows[index]!.period}`;
    const list = groups.get(key);
    if (list) list.push(index);
    else groups.set(key, [index]);
  });
  const kept = [...found];
  for (const list of groups.values()) {
    if (list.length === 1) continue;
    const depth = Math.min(...list.map((index) => rows[index]!.path.length));
    const outer = list.filter((index) => rows[index]!.path.length === depth);
    for (const index of list) if (outer.length > 1 || index !== outer[0]) kept[index] = null;
  }
  return kept;
}

/** Whose budget a line speaks of: the same words stand for the province's own level, its districts, and both together. */
function budgetLevel(path: readonly string[], title: string): string | null {
  for (const words of [...path].reverse().concat(title)) {
    const level = levelOf(words);
    if (level) return level;
    if (/dia phuong|nsdp|tren dia ban/.test(fold(words))) return null;
  }
  return null;
}

/** The level of government that words name, where they name one. */
export function levelOf(words: string): string | null {
  const key = fold(words);
  const provincial = /cap tinh|cap thanh pho|cap tp\b|provincial level/.test(key);
  const district = /(?:ngan sach|cap) (?:cac )?(?:huyen|quan)|thuoc tinh|thuoc thanh pho|district/.test(key);
  return provincial === district ? null : provincial ? 'provincial_budget' : 'district_budget';
}
