import * as Q from '../../figures/rational';
import type { Draft } from './draft';
import { isLevel } from './draft';
import { settleWhole } from './judge';
import { mayBePart, opensList, wholeOfListed } from './parts';
import { pairRespectively } from './respectively';

/** Roles that speak of another figure. */
const CHILD = new Set([
  'growth_yoy',
  'growth_prev',
  'growth_avg',
  'pct_of_plan',
  'exceeds_plan_pct',
  'pct_of_base',
  'times_yoy',
  'times_base',
  'share',
  'contribution',
  'change_abs',
  'count_of_which',
  'threshold',
  'rank',
]);

/** How many figures back a parent may stand. */
const REACH = 12;

/** Gives every ratio, growth, part and rank the figure it qualifies, where the text prints it. */
export function relate(drafts: readonly Draft[]): void {
  const paired = pairRespectively(drafts);
  for (const [index, draft] of drafts.entries()) {
    const respective = paired.get(draft);
    if (respective) {
      draft.parent = respective;
      draft.indicator = respective.indicator;
      draft.scope = respective.scope;
      draft.province = respective.province;
    } else if (takesPlaceInList(drafts, index)) {
      // Its whole is set.
    } else if (draft.role === 'level' && draft.context.bracketed) draft.parent = benchmarkOf(drafts, index);
    else if (CHILD.has(draft.role)) draft.parent = parentOf(drafts, index);
    if (!respective && draft.parent && isOneOfPair(drafts, index)) draft.alternatives.push({ reason: 'attachment' });
    inherit(draft);
    // A part without a whole, or of a total of another kind, is a level of its own.
    const { parent } = draft;
    if (
      draft.role === 'count_of_which' &&
      (!parent || isElsewhere(draft, parent) || !(opensList(draft) || mayBePart(draft, parent)))
    ) {
      draft.parent = null;
      draft.role = 'level';
      draft.roleCertainty = 0.75;
    }
  }
}

/** "781 doanh nghiệp tạm ngừng và 86 doanh nghiệp giải thể, tăng 49,7%": the ratio may be of either, or of both together. */
function isOneOfPair(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]!;
  const { parent } = draft;
  if (!parent || draft.role === 'count_of_which' || draft.role === 'rank' || draft.sentence !== parent.sentence)
    return false;
  const before = drafts[drafts.lastIndexOf(parent, index + 1) - 1];
  return (
    before !== undefined &&
    before.sentence === parent.sentence &&
    isLevel(before.role) &&
    before.quantity.match.figure.unit === parent.quantity.match.figure.unit &&
    / và /.test(parent.context.left) &&
    !/[,;]/.test(parent.context.left)
  );
}

/** "gồm: Hà Nội (1.196 tỷ), Bình Dương (459 tỷ)": one province is no part of another. */
function isElsewhere(part: Draft, whole: Draft): boolean {
  return (
    part.province !== null &&
    whole.province !== null &&
    part.province !== whole.province &&
    whole.province !== 'Cả nước'
  );
}

function takesPlaceInList(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]!;
  const whole = wholeOfListed(drafts, index);
  if (!whole) return false;
  draft.role = 'count_of_which';
  draft.roleCertainty = 0.75;
  draft.parent = whole;
  return true;
}

/** A ratio holds for the time and place of the figure it qualifies unless it names its own. */
function inherit(draft: Draft): void {
  const { parent } = draft;
  if (!parent || draft.role === 'level' || draft.role === 'count_of_which' || draft.role === 'threshold') return;
  if (!draft.ownPeriod && parent.period !== null) {
    draft.period = parent.period;
    draft.flowStock = parent.flowStock;
  }
}

function parentOf(drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index]!;
  if (draft.role === 'count_of_which') return wholeOf(drafts, index);
  if (draft.role === 'contribution') return growthBefore(drafts, index);
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const other = drafts[i]!;
    if (draft.sentence - other.sentence > (draft.role === 'threshold' ? 1 : 0) && !continues(draft, other)) break;
    // "310 triệu USD (cấp mới: 200 triệu USD), bằng 90% kế hoạch": behind the bracket the talk is of the whole again.
    if (
      other.context.bracketed &&
      !draft.context.bracketed &&
      other.role === 'count_of_which' &&
      other.parent?.indicator === draft.indicator
    )
      continue;
    if (isParent(draft, other)) return other;
  }
  if (draft.role === 'rank') {
    const before = drafts.slice(Math.max(0, index - 4), index).findLast((other) => other.role !== 'rank');
    if (
      before &&
      before.sentence === draft.sentence &&
      before.indicator === draft.indicator &&
      before.province === draft.province
    )
      return before;
  }
  return followingParent(drafts, index);
}

/** A sentence that opens with its ratio and names nothing of its own speaks of the sentence before. */
function continues(draft: Draft, other: Draft): boolean {
  return draft.sentence - other.sentence === 1 && draft.paragraph === other.paragraph && draft.indicatorCertainty < 0.8;
}

/** Rates that are printed as a percentage of the amount beside them. */
const RATE_OF = new Map([
  ['public_investment_disbursement_rate', 'public_investment_disbursement'],
  ['poverty_rate', 'poor_households'],
  ['nrd_commune_rate', 'nrd_communes'],
]);

function isParent(draft: Draft, other: Draft): boolean {
  if (!isLevel(other.role)) return false;
  if (draft.role === 'share') {
    if (RATE_OF.get(draft.indicator) === other.indicator && samePlace(draft, other)) return true;
    if (other.indicator === draft.indicator && samePlace(draft, other)) return true;
    return draft.indicator === 'working_age_population' && other.indicator === 'population';
  }
  if (!(other.indicator === draft.indicator || RATE_OF.get(draft.indicator) === other.indicator)) return false;
  if (!samePlace(draft, other)) return false;
  if (
    (draft.role === 'pct_of_plan' || draft.role === 'exceeds_plan_pct') &&
    draft.status !== 'plan' &&
    other.status === 'plan'
  )
    return false;
  // A plan that stands in brackets beside its outturn is not what grew.
  if (other.status === 'plan' && draft.status !== 'plan' && other.context.bracketed && !draft.context.bracketed)
    return false;
  if (draft.role === 'change_abs' && !sameMeasure(other.quantity.match.figure.unit, draft.quantity.match.figure.unit))
    return false;
  return samePeriod(draft, other);
}

/** A change in points is one of a percentage. */
function sameMeasure(level: string | null, change: string | null): boolean {
  return level === change || (level === '%' && change === 'pp');
}

function samePlace(a: Draft, b: Draft): boolean {
  return a.province === b.province || a.province === null || b.province === null;
}

function samePeriod(a: Draft, b: Draft): boolean {
  if (a.period === b.period || a.period === null || b.period === null) return true;
  return a.period.slice(0, 4) === b.period.slice(0, 4) || a.period === 'DOC' || b.period === 'DOC';
}

/** The whole of a part: the nearest figure before it in the same unit that is larger. */
function wholeOf(drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index]!;
  const { unit, value } = draft.quantity.match.figure;
  let whole: Draft | null = null;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const other = drafts[i]!;
    if (draft.sentence - other.sentence > 1) break;
    if (!isLevel(other.role) || (other.context.bracketed && !draft.context.bracketed)) continue;
    if (
      other.quantity.match.figure.unit !== unit &&
      !(
        other.quantity.dimension === 'count' &&
        draft.quantity.dimension === 'count' &&
        other.indicator === draft.indicator
      )
    )
      continue;
    if (Q.compare(Q.abs(other.quantity.match.figure.value), Q.abs(value)) < 0 && !settleWhole(other, draft)) continue;
    // Parts of one whole stand side by side: the whole is the first that is no part, or the part they are listed under.
    if (other.role !== 'count_of_which' || (opensList(draft) && other.sentence === draft.sentence)) return other;
    whole ??= other;
  }
  return whole;
}

/** The growth of the whole that a contribution is a part of. */
function growthBefore(drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index]!;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const other = drafts[i]!;
    if (draft.sentence - other.sentence > 2) break;
    if (other.role.startsWith('growth') && (other.indicator === 'grdp' || other.indicator === 'gdp')) return other;
  }
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const other = drafts[i]!;
    if (other.sentence !== draft.sentence) break;
    if (other.role.startsWith('growth')) return other;
  }
  return null;
}

/** "tăng 15,7% so với cùng kỳ, đạt 5.000 tỷ đồng": the level comes right after. */
function followingParent(drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index]!;
  const next = drafts[index + 1];
  if (!next || next.sentence !== draft.sentence || next.context.bracketed !== draft.context.bracketed) return null;
  if (!isLevel(next.role) || next.indicator !== draft.indicator || !samePlace(draft, next)) return null;
  return next.indicatorCertainty < 0.8 ? next : null;
}

/** "… đạt 78%, cao hơn bình quân cả nước (75,11%)": the bracket is set against the figure before it. */
function benchmarkOf(drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index]!;
  const before = drafts[index - 1];
  if (!before || before.sentence !== draft.sentence || before.indicator !== draft.indicator) return null;
  if (before.quantity.match.figure.unit !== draft.quantity.match.figure.unit) return null;
  return before.province !== draft.province || before.period !== draft.period ? before : null;
}
