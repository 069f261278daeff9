import type { Role } from '../../observations/observation';
import type { Context } from './context';
import type { Quantity } from './quantities';

/** What a figure says of its indicator, as far as the words beside it tell. */
export interface RoleReading {
  readonly role: Role;
  /** A fall: the value is taken negative. */
  readonly negative: boolean;
  /** 0 … 1: how plainly the words say so. */
  readonly certainty: number;
  /** The words that decided, for the evidence. */
  readonly cue?: string;
  readonly other?: Role;
  /** Base that the words name: the plan, last year, another year, the period before. */
  readonly base?: string;
}

const PLAN =
  /^ (?:so )?(?:với |của |theo |trên )?(?:tổng )?(?:số )?(?:mức )?(?:kế hoạch|dự toán|kh |dt |chỉ tiêu|mục tiêu|nghị quyết|kịch bản|nq |pháp lệnh|số giao|số kế hoạch|chỉ tiêu kế hoạch)/;
const PLAN_LATER = / so (?:với )?(?:tổng )?(?:mức )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kh |dt |kịch bản)/;
const SAME_PERIOD = / cùng (?:kỳ|thời điểm|thời gian|tháng|quý)| so (?:với )?ck | svck /;
const YEAR_BEFORE =
  / (?:so )?(?:với )?(?:mức )?(?:thực hiện )?(?:của )?năm (?:trước|ngoái|qua|19\d\d|20\d\d)| so (?:với )?(?:năm )?(?:19|20)\d\d/;
const PREVIOUS =
  / so (?:với )?(?:cuối |đầu )?(?:tháng|quý)(?! (?:cùng kỳ|\d+ (?:năm|\/) ?(?:trước|ngoái)))| so (?:với )?(?:đầu năm|cuối năm|thời điểm (?:đầu|cuối)|31 \/ 12|ngày 31|thời điểm)| so (?:với )?tháng (?:trước|12)| so (?:với )?quý trước| so (?:với )?kỳ trước| so (?:với )?cuối/;
/** "so với cùng kỳ tháng 11", "so với cùng kỳ tháng trước": the same days of the month before. */
const SAME_DAYS_BEFORE = / cùng kỳ (?:của )?tháng (?:trước|\d{1,2}(?! (?:\/|-|năm|\.)))/;
const AVERAGE = / (?:bình quân|trung bình)(?: hằng| hàng| mỗi)? ?(?:năm|giai đoạn|thời kỳ|tăng)?/;
/** "bình quân giai đoạn 2016 - 2020 đạt" */
const AVERAGE_OF_YEARS = / (?:bình quân|trung bình)(?: \p{L}+){0,4} \d{4} [-–] \d{4}(?: \p{L}+){0,4} $/u;
const AVERAGE_AFTER = /^ (?:\/ năm|một năm|mỗi năm|hằng năm|hàng năm|\/ 1 năm)/;

const MORE =
  'mất|thêm|khoảng|hơn|trên|gần|tới|mạnh|nhẹ|khá|cao|bình|quân|trung|lần|lượt|đều|chỉ|chậm|nhanh|xấp|xỉ|ước|đạt|ở|mức|dưới|không|quá|ít|nhất|đến|cũng|thấp|từ|tương|ứng|là|sâu|đáng|kể|rất|hẳn|vọt|chung|bằng|tối|thiểu|đa|vượt|bậc|tốt|ngoạn|mục|liên|tục|dần|còn|lại|:';
const UP = new RegExp(` (tăng|tăng trưởng|cao hơn|nhiều hơn|lớn hơn)(?: (?:${MORE}))* $`);
const DOWN = new RegExp(` (giảm|sụt|hụt|sụt giảm|thấp hơn|ít hơn|kém|âm|thu hẹp|tụt)(?: (?:${MORE}))* $`);
const TO_LEVEL =
  / (?:còn|lên|xuống)(?: (?:đạt|mức|đến|tới|thành|khoảng|hơn|trên|gần|dưới|xấp|xỉ|là|chỉ|còn|từ|ước|tổng|số|được))* $/;
const GROWTH_NOUN =
  / (?:tốc độ (?:tăng|phát triển)|mức (?:tăng|giảm)|tăng trưởng|đà tăng|tỷ lệ tăng trưởng|tốc độ tăng|mục tiêu tăng|chỉ tiêu tăng|nhịp tăng)/;
const RATE_NOUN =
  / (?:tỷ lệ|tỷ suất|tỷ số|độ che phủ|lãi suất|thuế suất|mức thuế|hệ số|công suất|tỉ lệ|độ bao phủ|độ phủ|mật độ|lấp đầy|tiến độ)/;
/** "giảm tỷ lệ hộ nghèo bình quân 1,5%": by so many points, not to so many. */
const LOWERS_RATE =
  / giảm (?:được )?tỷ lệ(?: \p{L}+){1,6}?(?: (?:bình quân|khoảng|từ|trên|hơn|ít nhất|mỗi năm|hằng năm|hàng năm|thêm))+ $| giảm (?:được )?tỷ lệ(?: \p{L}+){1,3} $/u;
const FALL_NOUN = / (?:tốc độ giảm|mức giảm)/;
const SHARE_AFTER =
  /^ (?:(?:so với |trong |trên )?(?:của |trong |trên )?(?:tổng|toàn bộ|dân số|số |gdp|grdp|doanh nghiệp|dn |lao động|người|hộ |cơ cấu|vốn|thu ngân sách|ngân sách|quỹ|thị phần|diện tích|sản lượng|kim ngạch|toàn|cả nước|trong tổng|trong số|trong cơ cấu|của cả|của toàn|nguồn|giá trị|khối lượng|công|tôm|việc làm|xã |trường|thôn|học sinh|trẻ|cán bộ|hồ sơ|cơ sở|đường|dư nợ|dân |gia đình|đại biểu|trạm|thủ tục|sản phẩm|trong đó))/;

const FROM = / từ(?: mức| chỗ| khoảng| trên| hơn| gần)? $/;
const TO = /^(?: [^ ]+){0,9} (?:lên|xuống|còn|đến|tới|sang) /;

/** "giảm từ 28,1% năm 2011 xuống còn 3,54%": the first end of a movement is a level too. */
export function isFirstEnd(context: Context): boolean {
  return FROM.test(context.segment) && TO.test(context.right);
}

function has(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[0].trim() ?? null;
}

/** Base of a growth as the words before or after name it; year-on-year where they are silent. */
function growthRole(context: Context): { role: Role; base?: string; certainty: number } {
  const near = `${context.segment}|${context.tail}`;
  if (
    AVERAGE_AFTER.test(context.tail) ||
    (AVERAGE.test(context.segment) &&
      !/ (?:bình quân|trung bình) (?:đầu người|chung|cả nước|một|mỗi doanh)/.test(context.segment) &&
      (AVERAGE_OF_YEARS.test(context.segment) ||
        / (?:bình quân|trung bình) (?:hằng năm|hàng năm|mỗi năm) (?:đạt|tăng)(?: (?:khoảng|trên|hơn|gần))? $/.test(
          context.segment,
        ) ||
        / (?:bình quân|trung bình) (?:tăng|mỗi năm|hằng năm|hàng năm|năm|giai đoạn|trên|khoảng|đạt|hơn|gần|là)? ?$/.test(
          context.segment,
        ) ||
        / tăng (?:trưởng )?(?:[\p{L}]+ ){0,4}(?:bình quân|trung bình)/u.test(context.segment)))
  )
    return { role: 'growth_avg', certainty: 0.9 };
  if (SAME_DAYS_BEFORE.test(context.tail)) return { role: 'growth_prev', base: 'prev', certainty: 0.85 };
  if (SAME_PERIOD.test(context.tail)) return { role: 'growth_yoy', base: 'yoy', certainty: 0.98 };
  if (PREVIOUS.test(context.tail)) return { role: 'growth_prev', base: 'prev', certainty: 0.9 };
  if (YEAR_BEFORE.test(context.tail)) return { role: 'growth_yoy', base: 'year', certainty: 0.93 };
  if (SAME_PERIOD.test(near)) return { role: 'growth_yoy', base: 'yoy', certainty: 0.95 };
  // What stands right behind the figure before ("… so với tháng trước;") is that one's base.
  if (PREVIOUS.test(context.left.replace(/^ so [^,;.()]*/, '')))
    return { role: 'growth_prev', base: 'prev', certainty: 0.8 };
  return { role: 'growth_yoy', certainty: 0.88 };
}

/** Percentages and points. */
export function percentRole(context: Context, points: boolean, bracketGrowth: boolean): RoleReading {
  const { segment, tail, left } = context;
  if (isFirstEnd(context)) return { role: 'level', negative: false, certainty: 0.8 };
  const contributes = has(/ đóng góp(?: (?:vào|cho))?| góp(?: phần)? | làm tăng| kéo giảm/, segment);
  const down = has(DOWN, segment);
  const up = has(UP, segment);
  const toLevel = TO_LEVEL.test(segment);
  if (points) {
    if (contributes) return { role: 'contribution', negative: down !== null, certainty: 0.95, cue: contributes };
    if (toLevel) return { role: 'level', negative: false, certainty: 0.5 };
    return {
      role: 'change_abs',
      negative: down !== null || / giảm | hạ | thấp hơn /.test(segment),
      certainty: up || down ? 0.93 : 0.7,
      cue: down ?? up ?? '',
    };
  }
  const exceeds =
    has(/ vượt(?: mức| trên| khoảng| hơn| gần| xa| bậc)* $/, segment) ?? has(/ vượt [\p{L} ]{0,30}$/u, segment);
  if (PLAN.test(tail) || (PLAN_LATER.test(tail) && !/ (?:tăng|giảm|vượt|hụt) .* so /.test(tail))) {
    if (exceeds || (up && !/ đạt /.test(segment.slice(-8))))
      return { role: 'exceeds_plan_pct', negative: false, certainty: 0.96, cue: exceeds ?? up ?? '', base: 'plan' };
    if (down) return { role: 'exceeds_plan_pct', negative: true, certainty: 0.7, cue: down, base: 'plan' };
    return { role: 'pct_of_plan', negative: false, certainty: 0.97, cue: tail.trim().slice(0, 24), base: 'plan' };
  }
  if (exceeds && (SAME_PERIOD.test(tail) || YEAR_BEFORE.test(tail)))
    return { ...growthRole(context), negative: false, cue: exceeds };
  if (
    exceeds &&
    (/ không vượt/.test(segment) || (RATE_NOUN.test(segment) && !/ (?:kế hoạch|dự toán|chỉ tiêu) /.test(left)))
  )
    return { role: 'level', negative: false, certainty: 0.8 };
  if (exceeds && !/ vượt (?:mốc|ngưỡng|mức|con số) /.test(segment))
    return { role: 'exceeds_plan_pct', negative: false, certainty: 0.85, cue: exceeds, base: 'plan' };
  if (/ (?:kế hoạch|dự toán)(?: năm)?(?: \d{4})?(?: đạt| là)? $/.test(left) && / (?:đạt|bằng|hoàn thành) /.test(left))
    return { role: 'pct_of_plan', negative: false, certainty: 0.6 };
  if (contributes && !up && !down) {
    const points100 = / điểm/.test(tail);
    const ofGrowth = context.bracketed && /^ ?$/.test(tail) && /^ đóng góp(?: \p{L}+){0,2} $/u.test(segment);
    return {
      role: points100 || ofGrowth || / (?:mức tăng|tăng trưởng)/.test(tail + segment) ? 'contribution' : 'share',
      negative: false,
      certainty: 0.75,
      cue: contributes,
    };
  }
  if (toLevel) return { role: 'level', negative: false, certainty: 0.9 };
  if (LOWERS_RATE.test(segment)) return { role: 'change_abs', negative: true, certainty: 0.85, cue: 'giảm' };
  if (
    (SAME_PERIOD.test(tail) || / so (?:với )?(?:năm|tháng|quý)/.test(tail)) &&
    / (?:bằng|đạt|chỉ bằng|tương đương)(?: (?:khoảng|gần|hơn|trên|xấp xỉ|chỉ))* $/.test(segment) &&
    !GROWTH_NOUN.test(segment)
  )
    return { role: 'pct_of_base', negative: false, certainty: 0.9 };
  const share =
    has(
      / chiếm(?: (?:tỷ trọng|tỷ lệ|khoảng|trên|hơn|gần|tới|đến|xấp xỉ|chỉ|phần lớn|gần như|lần lượt|dưới|với|tỷ lệ là))*(?: [\p{L}]+){0,3} $/u,
      segment,
    ) ??
    has(/ (?:tỷ trọng|cơ cấu)(?: [\p{L}-]+){0,14} $/u, segment) ??
    has(
      / cơ cấu (?:kinh tế|grdp|tổng sản phẩm|ngành|nền kinh tế|các ngành)[^;.]*:(?: [\p{L}-]+){0,10} (?:, )?(?:[\p{L}-]+ ){0,6}$/u,
      left,
    );
  const rate = RATE_NOUN.test(segment) && !GROWTH_NOUN.test(segment);
  if (down && !rate) return { ...growthRole(context), negative: true, cue: down };
  if (up && !(rate && !/ tăng /.test(segment)))
    return { ...growthRole(context), negative: / tăng trưởng âm /.test(segment), cue: up };
  if (down) return { ...growthRole(context), negative: true, certainty: 0.55, cue: down };
  if (share) return { role: 'share', negative: false, certainty: 0.93, cue: share };
  if (GROWTH_NOUN.test(segment) || FALL_NOUN.test(segment))
    return {
      ...growthRole(context),
      negative: FALL_NOUN.test(segment) || / giảm /.test(segment),
      cue: has(GROWTH_NOUN, segment) ?? '',
    };
  if (bracketGrowth && context.bracketed && segment === ' ')
    return { ...growthRole(context), negative: / giảm /.test(left), certainty: 0.6 };
  if (rate && / (?:đạt|là|còn|ước|ở mức|khoảng|trên|hơn|gần) $/.test(segment))
    return { role: 'level', negative: false, certainty: 0.85 };
  if (SHARE_AFTER.test(tail)) return { role: 'share', negative: false, certainty: 0.8, cue: tail.trim().slice(0, 24) };
  if (/ bằng(?: (?:khoảng|gần|hơn|trên|xấp xỉ|chỉ))* $/.test(segment))
    return { role: 'pct_of_base', negative: false, certainty: 0.7 };
  if (SAME_PERIOD.test(tail) && / bằng /.test(segment))
    return { role: 'pct_of_base', negative: false, certainty: 0.85 };
  if (
    !rate &&
    GROWTH_NOUN.test(left) &&
    (/ (?:đạt|là|chỉ đạt|ước|còn) $/.test(segment.slice(-10)) ||
      /^ (?:(?:trên|hơn|khoảng|gần|dưới|xấp|xỉ|từ) )*$/.test(segment))
  )
    return { ...growthRole(context), negative: false, certainty: 0.7 };
  return { role: 'level', negative: false, certainty: rate ? 0.85 : 0.55 };
}

/** Multiples: "gấp 10,2 lần so với cùng kỳ". Null where "lần" counts occasions. */
export function timesRole(context: Context, multiple: boolean): RoleReading | null {
  const { segment, tail, left } = context;
  const cue = has(
    / (?:gấp|tăng gấp|tăng|bằng|cao gấp|hơn|lớn gấp|nhiều gấp|cao hơn|gấp hơn)(?: (?:khoảng|gần|hơn|trên|tới|đến|xấp xỉ|thêm|bằng))* $/,
    segment,
  );
  if (!multiple && !cue && !/ so /.test(tail)) return null;
  const yoy = SAME_PERIOD.test(tail) || / năm (?:trước|ngoái)/.test(tail);
  const other = / so (?:với )?(?!cùng)|^ (?:bình quân|mức|năm|trung bình|của|thời|cả nước|so)/.test(tail) && !yoy;
  const growth = / tăng /.test(segment + left.slice(-30));
  return {
    role: yoy ? 'times_yoy' : other ? 'times_base' : growth ? 'times_yoy' : 'times_base',
    negative: false,
    certainty: yoy ? 0.95 : 0.7,
    cue: cue ?? '',
  };
}

/** Amounts and counts. */
export function amountRole(context: Context, quantity: Quantity, sameUnitBefore: boolean): RoleReading {
  const { segment, tail, left } = context;
  const threshold =
    has(
      / (?:vượt|cán|chạm|qua|đạt|trên|đến|tới)(?: \p{L}+){0,2} (?:mốc|ngưỡng|con số|cột mốc)(?: \p{L}+){0,2} $/u,
      segment,
    ) ?? has(/ (?:mốc|ngưỡng) (?:trên |hơn )?$/, segment);
  if (threshold) return { role: 'threshold', negative: false, certainty: 0.95, cue: threshold };
  if (isFirstEnd(context)) return { role: 'level', negative: false, certainty: 0.8 };
  // "giảm 3,43% (-14 doanh nghiệp)"
  const signed = / \( ([-–+]) $/.exec(left);
  if (signed) return { role: 'change_abs', negative: signed[1] !== '+', certainty: 0.85, cue: signed[1]! };
  const balance = has(/ (?:xuất siêu|nhập siêu|thặng dư|thâm hụt|bội thu|bội chi)/, segment);
  if (balance && !/ (?:tăng|giảm)(?: (?:khoảng|hơn|gần))* $/.test(segment))
    return { role: 'balance', negative: /nhập siêu|thâm hụt|bội chi/.test(balance), certainty: 0.93, cue: balance };
  const toLevel = TO_LEVEL.test(segment);
  if (!toLevel) {
    const down = has(DOWN, segment);
    const up = has(UP, segment);
    const addedCapital =
      / vốn (?:\p{L}+ ){0,8}tăng thêm(?: (?:là|đạt|khoảng|hơn|gần|trên))* $/u.test(segment) ||
      / (?:bổ sung|tăng) vốn(?: thêm)? /.test(segment);
    if (down) return { role: 'change_abs', negative: true, certainty: 0.93, cue: down };
    if (up && !addedCapital) return { role: 'change_abs', negative: false, certainty: 0.9, cue: up };
    if (/ vượt(?: \p{L}+){0,3} $/u.test(segment) && (PLAN.test(tail) || PLAN_LATER.test(tail)))
      return { role: 'change_abs', negative: false, certainty: 0.6, base: 'plan', cue: 'vượt' };
    if (/ (?:cao|thấp|nhiều|ít) hơn(?: \p{L}+){0,2} $/u.test(segment) && / so /.test(tail))
      return { role: 'change_abs', negative: / (?:thấp|ít) hơn/.test(segment), certainty: 0.8 };
  }
  if (quantity.match.warnings.includes('comparison-or-bound') && / (?:vượt) $/.test(segment))
    return { role: 'level', negative: false, certainty: 0.6, other: 'threshold' };
  const part = speaksOfPart(left, sameUnitBefore ? 70 : 20);
  if (part) return { role: 'count_of_which', negative: false, certainty: 0.88, cue: part[0].trim() };
  return { role: 'level', negative: false, certainty: 0.9 };
}

export const OF_WHICH =
  / (?:trong đó|trong số (?:đó|này|trên|ấy)|trong số \p{L}+ (?:đó|này|trên)|riêng năm|bao gồm|gồm có|gồm|đặc biệt có|đặc biệt , có)(?= )/u;

/** "trong đó" speaks of the figure only if it is near and no new total comes between. */
function speaksOfPart(left: string, reach: number): RegExpExecArray | null {
  const at = [...left.matchAll(new RegExp(OF_WHICH, 'gu'))].at(-1);
  if (!at) return null;
  const between = left.slice(at.index + at[0].length);
  if (between.split(' ').length > reach || / (?:tổng số|nâng|đưa tổng|nâng tổng) /.test(between)) return null;
  return at as RegExpExecArray;
}
