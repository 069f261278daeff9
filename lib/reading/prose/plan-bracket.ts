import type { Context } from './context';

const PLAN_BEFORE =
  / (?:kế hoạch|dự toán|nghị quyết|chỉ tiêu|mục tiêu)(?: \p{L}+){0,8}(?: \d{4})? \( (?:(?:là|khoảng|trên|hơn|gần) )*$/u;

/** "đạt 51,8% so với nghị quyết đề ra (23.600 tỷ đồng)": an amount alone in the bracket behind the plan is that plan. */
export function isPlanBracket(context: Context): boolean {
  return context.bracketed && context.segment.length < 24 && PLAN_BEFORE.test(context.left.slice(-120));
}

/** A plan is for the year, whatever part of it the outturn covers. */
export function yearOfPlan(period: string | null): string | null {
  return period !== null && /^\d{4}-(?:\d{1,2}M|Q\d|\d{2}|\d{2}-\d{2})$/.test(period) ? period.slice(0, 4) : period;
}
