/** What a period expression says, before it is tied to a calendar: a year may still be missing or relative ("năm ngoái"). */
export type PeriodNode =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'cumulative'; readonly months: number; readonly year: number | null; readonly shift: number }
  | { readonly kind: 'half'; readonly half: 2; readonly year: number | null }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null; readonly shift: number }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null; readonly shift: number }
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number;
      readonly year: number | null;
      readonly bare?: boolean;
    }
  | {
      readonly kind: 'relative';
      readonly unit: 'year' | 'quarter' | 'month';
      readonly shift: number;
      readonly whole?: boolean;
    }
  | { readonly kind: 'since'; readonly from: number }
  | { readonly kind: 'yearToDate' }
  | { readonly kind: 'term'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'asOf'; readonly of: PeriodNode; readonly edge: 'day' | 'hết' | 'cuối' | 'giữa' | 'đầu' }
  | { readonly kind: 'until'; readonly year: number }
  | { readonly kind: 'same'; readonly year: number | null }
  | { readonly kind: 'rate'; readonly per: 'annual' | 'monthly' }
  | { readonly kind: 'edge'; readonly edge: 'đầu' | 'cuối' }
  | { readonly kind: 'now' }
  | { readonly kind: 'duration'; readonly count: number };
