import type { Context, contextOf } from './context';
import { join } from './context';
import type { Draft } from './draft';
import { isLevel } from './draft';
import type { IndicatorMention } from './indicator-mentions';
import type { Quantity } from './quantities';
import type { RoleReading } from './roles';
import { amountRole, percentRole, timesRole } from './roles';
import type { Token } from './tokens';

export function roleOf(
  quantity: Quantity,
  context: ReturnType<typeof contextOf>,
  tokens: readonly Token[],
  previous: Draft | null,
  lastLevel: Draft | null,
  best: IndicatorMention | undefined,
): RoleReading | null {
  const { unit } = quantity.match.figure;
  if (unit === 'rank') return { role: 'rank', negative: false, certainty: rankCertainty(tokens, quantity) };
  if (unit === '%' || unit === 'pp') {
    const signed = context.bracketed && /^[-+−–]/.test(quantity.match.figure.literal);
    const read = percentRole(
      context,
      unit === 'pp',
      signed || previous?.role.startsWith('growth') === true || previous?.role === 'change_abs',
    );
    // "khu vực dịch vụ (+6,7%)": the sign says more than any word before the bracket.
    const reading = signed ? { ...read, negative: !quantity.match.figure.literal.startsWith('+') } : read;
    if (quantity.match.warnings.includes('vague')) return { role: 'threshold', negative: false, certainty: 0.8 };
    return ofPlan(growsByNature(parallel(reading, context, previous), context, previous, best), context, previous);
  }
  if (isSignedChange(quantity, context, previous)) return { role: 'change_abs', negative: false, certainty: 0.9 };
  if (unit === 'times') {
    const reading = timesRole(context, quantity.match.kind === 'multiple');
    return reading?.role === 'times_base' && comparesWithYearBefore(tokens, quantity, context)
      ? { ...reading, role: 'times_yoy' }
      : reading;
  }
  return listedPart(
    amountRole(context, quantity, previous?.quantity.match.figure.unit === unit),
    quantity,
    context,
    lastLevel,
    lastLevel === previous,
  );
}

/** "tăng 25% so với cùng kỳ; … gấp 2,3 lần;": a multiple that names no base goes on with that of its sentence. */
function comparesWithYearBefore(tokens: readonly Token[], quantity: Quantity, context: Context): boolean {
  if (context.tail !== ' ') return false;
  return / (?:cùng kỳ|năm trước|năm ngoái) /.test(join(tokens, Math.max(0, quantity.from - 80), quantity.from));
}

/** "… 10.152 tỷ đồng, đạt 50,5%": what a bare percentage of an amount is reached of can only be the plan. */
function ofPlan(reading: RoleReading, context: Context, previous: Draft | null): RoleReading {
  if (reading.role !== 'level' || reading.certainty > 0.6 || !previous || !isLevel(previous.role)) return reading;
  if (previous.quantity.dimension === 'ratio' || previous.context.bracketed !== context.bracketed) return reading;
  if (
    !/^ (?:(?:và|mới|chỉ|ước|cũng) )*(?:đạt|bằng|hoàn thành) (?:(?:khoảng|gần|hơn|trên|xấp|xỉ|chỉ) )*$/.test(
      context.segment,
    )
  )
    return reading;
  return /[.:]/.test(context.left) ? reading : { role: 'pct_of_plan', negative: false, certainty: 0.7, base: 'plan' };
}

/** "giảm 1,6% (-673 ha)": a signed amount in brackets beside a growth is the same change. */
function isSignedChange(quantity: Quantity, context: Context, previous: Draft | null): boolean {
  return (
    context.bracketed &&
    /^[-+−–]/.test(quantity.match.figure.literal) &&
    /^ (?:(?:tương ứng|tức|hay) )?$/.test(context.segment) &&
    previous !== null &&
    (previous.role.startsWith('growth') || isLevel(previous.role))
  );
}

/** Parts listed one after another: "trong đó huyện A 1.200 ha, huyện B 800 ha và huyện C 450 ha". */
function listedPart(
  reading: RoleReading,
  quantity: Quantity,
  context: Context,
  before: Draft | null,
  direct: boolean,
): RoleReading {
  if (reading.role !== 'level' || before?.role !== 'count_of_which') return reading;
  if (before.quantity.match.figure.unit !== quantity.match.figure.unit) return reading;
  if (
    context.left.split(' ').length > 14 ||
    / (?:nâng(?! cao)|đưa|tổng|với|cả nước|toàn tỉnh) /.test(context.left) ||
    context.left.includes(' . ')
  )
    return reading;
  if (!direct && / (?:đạt|là|ước|có|được) /.test(context.segment)) return reading;
  return { role: 'count_of_which', negative: false, certainty: 0.8 };
}

const GROWS = new Set([
  'grdp',
  'gdp',
  'agri_forestry_fishery_output',
  'industry_va',
  'services_va',
  'construction_va',
  'product_taxes',
]);

/** "GDP cả năm đạt 6,21%": a bare percentage of something that is measured by its growth; in brackets, one more of the kind before. */
function growsByNature(
  reading: RoleReading,
  context: Context,
  previous: Draft | null,
  best: IndicatorMention | undefined,
): RoleReading {
  if (reading.role !== 'level' || reading.certainty > 0.6) return reading;
  if (
    previous &&
    context.bracketed &&
    /^ (?:(?:cả nước|toàn quốc|bình quân|chung|cùng kỳ|năm|trước|ngoái|là|đạt|mức|của|\d{4}|tháng|quý|cao|hơn) )*$/.test(
      context.segment,
    ) &&
    previous.quantity.match.figure.unit === '%' &&
    !isLevel(previous.role) &&
    / (?:cùng kỳ|năm trước|bình quân|cả nước|toàn quốc|năm \d+|tháng trước) /.test(context.left)
  )
    return { role: previous.role, negative: previous.negative, certainty: 0.7 };
  const earlier =
    previous?.role.startsWith('growth') ||
    (previous?.role === 'threshold' && previous.quantity.match.figure.unit === '%');
  if (best?.side === 'left' && GROWS.has(best.id)) return { role: 'growth_yoy', negative: false, certainty: 0.75 };
  if (
    earlier &&
    previous &&
    (context.bracketed || / (?:năm|quý|tháng) /.test(context.left)) &&
    (!best || best.score < 10)
  )
    return { role: 'growth_yoy', negative: false, certainty: 0.72 };
  return reading;
}

function rankCertainty(tokens: readonly Token[], quantity: Quantity): number {
  const before = tokens[quantity.from - 1]?.word ?? '';
  return ['đứng', 'xếp', 'vị', 'trí', 'hạng', 'lên', 'giữ'].includes(before) || quantity.match.outOf ? 0.95 : 0.6;
}

/** "tăng 57,9% và 35,8%": a bare second percentage is of the kind of the first. */
function parallel(reading: RoleReading, context: ReturnType<typeof contextOf>, previous: Draft | null): RoleReading {
  if (reading.certainty > 0.6 || !previous || previous.quantity.match.figure.unit !== '%') return reading;
  if (previous.role === 'level' || context.bracketed !== previous.context.bracketed) return reading;
  const words = context.left.trim().split(' ');
  if (
    words.length > 11 ||
    / (?:đạt|là|có|còn|cùng kỳ|so|tỷ lệ|khi|trong|riêng|lãi suất|nâng|mức) /.test(context.left) ||
    /[.:]/.test(context.left)
  )
    return reading;
  return { role: previous.role, negative: previous.negative, certainty: 0.75 };
}
