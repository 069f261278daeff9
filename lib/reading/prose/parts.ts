import * as Q from '../../figures/rational';
import type { Draft } from './draft';
import { isLevel } from './draft';
import { OF_WHICH } from './roles';

/** Totals that are never a part of another kind of total. */
const TOTALS = new Set([
  'state_budget_expenditure',
  'local_budget_expenditure',
  'retail_sales',
  'retail_services',
  'tourism_revenue',
  'outstanding_credit',
  'bank_deposits',
  'capital_mobilised',
  'total_social_investment',
  'grdp',
  'grdp_current',
  'public_investment_disbursement',
  'visitors',
]);
/** What may be a part of what, among the totals that have parts of their own. */
const WITHIN = new Map([
  ['exports', new Set(['export_import_turnover', 'exports', 'trade_turnover'])],
  ['imports', new Set(['export_import_turnover', 'imports', 'trade_turnover'])],
  ['retail_sales', new Set(['retail_services', 'goods_services_turnover'])],
  ['retail_services', new Set(['goods_services_turnover'])],
  ['state_budget_revenue', new Set(['state_budget_revenue'])],
]);

const NEW_TOTAL = / (?:nâng(?! cao)|đưa|(?<!với )tổng|cả nước|toàn quốc|lũy kế|kế hoạch|dự toán) /;
const ASIDE =
  / (?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|cả nước|toàn quốc|kế hoạch|dự toán|chỉ tiêu|mục tiêu|so với|bình quân|tương đương|giá|nghị quyết|\d{4}) /;

/** Rounded parts may print a little more than their whole. */
const SLACK = Q.rational(101n, 100n);

function amount(draft: Draft): Q.Rational {
  return Q.abs(draft.quantity.match.figure.value);
}

/** Whether a figure of the one kind can be counted within the other: same unit and time, and no total of its own. */
export function mayBePart(part: Draft, whole: Draft): boolean {
  const unit = part.quantity.match.figure.unit;
  if (unit === null || unit !== whole.quantity.match.figure.unit || part.quantity.dimension === 'ratio') return false;
  if (part.period !== whole.period && part.ownPeriod) return false;
  if (part.status === 'plan' && whole.status !== 'plan') return false;
  const within = WITHIN.get(part.indicator);
  if (within) return within.has(whole.indicator);
  return !TOTALS.has(part.indicator) || part.indicator === whole.indicator;
}

/**
 * The figures that go on with a list opened by "trong đó" ("trong đó A đạt 10 tỷ đồng, tăng 5%; B đạt 7 tỷ đồng, tăng 3%") or that a bracket
 * behind a total lists. Called for each level of a sentence, in order, before its parent is looked for; gives the whole, or null.
 */
export function wholeOfListed(drafts: readonly Draft[], index: number): Draft | null {
  const part = drafts[index]!;
  if (part.role !== 'level' && part.role !== 'cumulative') return null;
  return part.context.bracketed ? wholeBeforeBracket(drafts, index) : wholeOfOpenList(drafts, index);
}

function wholeOfOpenList(drafts: readonly Draft[], index: number): Draft | null {
  const part = drafts[index]!;
  if (NEW_TOTAL.test(part.context.left) || part.context.left.includes(' . ')) return null;
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const opener = drafts[i]!;
    if (opener.sentence !== part.sentence) return null;
    // A total of another kind closes the list.
    if (isLevel(opener.role) && opener.role !== 'count_of_which' && !opener.context.bracketed) return null;
    if (opener.role !== 'count_of_which' || !opener.parent || opener.context.bracketed) continue;
    let whole: Draft | null = besideInUnit(drafts, opener.parent, part, index);
    // After a semicolon a list within a list is over.
    if (whole && part.context.left.includes(' ; ') && whole.role === 'count_of_which' && whole.parent)
      whole = whole.parent;
    for (; whole; whole = whole.role === 'count_of_which' ? whole.parent : null)
      if (mayBePart(part, whole) && leavesRoom(drafts, index, whole)) return whole;
    return null;
  }
  return null;
}

/** "54 dự án với tổng vốn 200 triệu USD, trong đó 17 dự án FDI với vốn 120 triệu USD": the whole in the part's own unit stands beside the list's. */
function besideInUnit(drafts: readonly Draft[], whole: Draft, part: Draft, before: number): Draft | null {
  const unit = part.quantity.match.figure.unit;
  if (whole.quantity.match.figure.unit === unit) return whole;
  for (let i = drafts.lastIndexOf(whole, before) + 1; i < before; i++) {
    const other = drafts[i]!;
    if (other.sentence !== whole.sentence) return null;
    if (other.role === 'count_of_which') return null;
    if (isLevel(other.role) && !other.context.bracketed && other.quantity.match.figure.unit === unit) return other;
  }
  return null;
}

function leavesRoom(drafts: readonly Draft[], index: number, whole: Draft): boolean {
  let sum = amount(drafts[index]!);
  for (let i = index - 1; i >= Math.max(0, index - 24); i--) {
    const other = drafts[i]!;
    if (other === whole) break;
    if (other.parent === whole && other.role === 'count_of_which') sum = Q.add(sum, amount(other));
  }
  return Q.compare(sum, Q.mul(amount(whole), SLACK)) <= 0;
}

/** "33 tỷ USD (trong KCN 15 tỷ USD; ngoài KCN 18 tỷ USD)": at least two in one bracket, and no more than the figure before it. */
function wholeBeforeBracket(drafts: readonly Draft[], index: number): Draft | null {
  const part = drafts[index]!;
  const unit = part.quantity.match.figure.unit;
  const inBracket: Draft[] = [];
  let whole: Draft | null = null;
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const other = drafts[i]!;
    if (other.sentence !== part.sentence) break;
    if (!isLevel(other.role) || other.quantity.match.figure.unit !== unit) continue;
    if (!other.context.bracketed) {
      whole = other;
      break;
    }
    inBracket.push(other);
  }
  if (!whole || !mayBePart(part, whole)) return null;
  for (let i = index + 1; i < Math.min(drafts.length, index + 8); i++) {
    const other = drafts[i]!;
    if (other.sentence !== part.sentence || !other.context.bracketed) break;
    if (isLevel(other.role) && other.quantity.match.figure.unit === unit) inBracket.push(other);
  }
  if (inBracket.length === 0 || [part, ...inBracket].some((each) => ASIDE.test(afterBracket(each.context.left))))
    return null;
  const sum = [part, ...inBracket].reduce((total, each) => Q.add(total, amount(each)), Q.ZERO);
  return Q.compare(sum, Q.mul(amount(whole), SLACK)) <= 0 ? whole : null;
}

function afterBracket(left: string): string {
  const open = left.lastIndexOf(' ( ');
  return open < 0 ? left : left.slice(Math.max(0, open - 24));
}

/** A part with a "trong đó" of its own belongs to the figure right before it, even if that is a part itself. */
export function opensList(draft: Draft): boolean {
  return OF_WHICH.test(draft.context.left);
}
