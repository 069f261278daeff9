import type { Context } from './context';
import type { PeriodMention } from './period-mentions';
import type { Quantity } from './quantities';
import type { SubjectMention } from './subjects';
import type { Token } from './tokens';

/** Words that may stand around an indicator and its figure without saying that only a part of it is meant. */
const BARE = new Set(
  (
    'đạt là ước tính khoảng gần hơn trên dưới xấp xỉ đã được có tăng giảm năm tháng quý đầu cuối ngày kỳ toàn tỉnh thành phố tp địa bàn của trong cả chung tổng số mức còn chỉ lên xuống ' +
    'thực hiện vượt bằng từ đến tới nay hết lũy kế nước theo thì cũng vẫn tiếp tục đều mới nhất tốc độ trưởng đóng góp giá trị kim ngạch bình quân tỷ lệ cho thấy ghi nhận thu hút khá cao mạnh nhẹ ' +
    'kết quả cụ thể đó riêng về tại ở như vậy so với cùng trước ngoái qua này và quy mô nhà sơ bộ chính thức dự kiến phấn đấu kế hoạch dự toán thêm tích cực liên tiếp hàng hóa dịch vụ ngân sách'
  ).split(' '),
);
const ACRONYM = /^(?:grdp|gdp|cpi|iip|fdi|ddi|oda|nsnn|pci|bhyt|bhxh|bhtn|ubnd|hđnd|tw)$/;

interface Named {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether words beside the indicator or the figure say that less is meant than the indicator of the whole territory ("thu ngân sách của huyện
 * X", "xuất khẩu tôm", "5 tỷ đồng vốn vay"). Two narrowed figures need not be one fact, however alike the rest is. Errs towards yes.
 */
export function isNarrowed(
  tokens: readonly Token[],
  quantity: Quantity,
  context: Context,
  named: Named | null,
  places: readonly SubjectMention[],
  periods: readonly PeriodMention[],
): boolean {
  if (!named || context.bracketed) return true;
  for (let i = context.segmentFrom; i < context.tailTo; i++) {
    const token = tokens[i]!;
    if (i >= quantity.from && i < quantity.to) continue;
    if (token.start >= named.start && token.end <= named.end) continue;
    if (token.kind === 'mark' || BARE.has(token.word) || ACRONYM.test(token.word)) continue;
    if (i >= quantity.to && COMPARES.test(context.tail)) break;
    if (covers(places, i) || covers(periods, i)) continue;
    return true;
  }
  return false;
}

/** What a growth or a percentage is set against says nothing of the thing itself. */
const COMPARES = /^ (?:so (?:với )?|kế hoạch|dự toán|chỉ tiêu|mục tiêu)/;

function covers(spans: readonly { readonly from: number; readonly to: number }[], at: number): boolean {
  return spans.some((span) => span.from <= at && at < span.to);
}
