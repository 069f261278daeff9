import type { Context } from './context';
import type { IndicatorMention } from './indicator-mentions';
import type { Quantity } from './quantities';
import type { Token } from './tokens';

/** Units that count papers, tasks and talk: figures of them are no statistics unless a phrase names the indicator. */
const IDLE = new Set(
  (
    'documents tasks solutions programmes sessions stages steps parts sectors topics plans indices groups schemes models articles books samples floors nodes bids sets pieces teams accounts routes ' +
    'medals awards services procedures classes shares bottles pairs lots transactions criteria events items countries localities'
  ).split(' '),
);

/** Units that are attributes of equipment, not of provinces. */
const TECHNICAL = new Set(['kV', 'mm', 'degrees', 'kW', 'MVA', 'm', 'kg', 'USD cent']);

const DEICTIC = /^ (?:này|đó|trên|nói trên|kể trên|nêu trên|ấy|còn lại|trọng tâm|đột phá|then chốt|cơ bản) /;
const LIST_SIZE = / (?:một|1) trong(?: số)?(?: những| các)? $/;
const IDIOM = / (?:hai|2|ba|3|bốn|các) (?:bên|nước|nhà nước|phía|mặt|chiều|đầu) /;
const ATTRIBUTE = / (?:dưới|trên|từ|quá|đủ|độ) $/;

/** Why a figure is no statistic of anything, or null. `best` is the best phrase found for it. */
export function refusal(
  tokens: readonly Token[],
  quantity: Quantity,
  context: Context,
  best: IndicatorMention | undefined,
  partOfSame: boolean,
): string | null {
  const { match, dimension } = quantity;
  if (quantity.excluded) return quantity.excluded;
  const { unit } = match.figure;
  const first = tokens[quantity.from]!.word;
  const noun = tokens[quantity.to]?.word ?? '';
  if (unit === 'rank') return rankRefusal(quantity, context);
  if (unit === null) return plainNumber(quantity, context, best);
  if (noun === 'trong' && /^\d{1,2}$/.test(match.figure.literal)) return 'list';
  if (unit === 'fraction') return 'fraction';
  if (TECHNICAL.has(unit)) return 'technical';
  if (/ (?:có|với)(?: quy mô)? vốn(?: đăng ký| điều lệ)?(?: dưới| trên| từ) $/.test(context.left)) return 'attribute';
  if (dimension === 'count' && !best && /^0?1 /.test(match.figure.literal)) return 'one';
  if (
    /^1 /.test(match.figure.literal) &&
    dimension !== 'count' &&
    / (?:trên|mỗi|bình quân|\/|cho|một) $/.test(context.left)
  )
    return 'denominator';
  if (dimension === 'count') {
    if (LIST_SIZE.test(context.left)) return 'list';
    if (/ hữu hạn $/.test(context.left)) return 'name';
    if (noun === 'tuổi' || / tuổi /.test(match.figure.literal)) return 'age';
    const named = best !== undefined && best.side === 'unit';
    if (match.kind === 'words') {
      if (first === 'một' || first === 'mỗi' || !named || IDLE.has(unit)) return 'spelled';
      if (
        IDIOM.test(
          ` ${tokens
            .slice(quantity.from, quantity.to + 1)
            .map((token) => token.word)
            .join(' ')} `,
        )
      )
        return 'idiom';
    }
    if (
      DEICTIC.test(
        ` ${tokens
          .slice(quantity.to, quantity.to + 2)
          .map((token) => token.word)
          .join(' ')} `,
      ) &&
      !named
    )
      return 'deictic';
    if (unit === 'grades')
      return / (?:tăng|giảm|tụt|lên|xuống)(?: \p{L}+){0,2} $/u.test(context.segment) ? null : 'idle';
    if (IDLE.has(unit) && !named && !partOfSame && !(best && best.side === 'left' && best.score > 14)) return 'idle';
    if (/ (?:mỗi|một|1) $/.test(context.left) && match.kind === 'digits') return null;
    if (
      ATTRIBUTE.test(context.left) &&
      / (?:quy mô|lao động|vốn|diện tích) (?:\p{L}+ ){0,4}(?:dưới|trên|từ) $/u.test(context.left)
    )
      return 'attribute';
  }
  return null;
}

/** "đứng đầu" is a rank only among provinces; "lần thứ 4", "kỳ họp thứ 3" and "thứ nhất, …" are none. */
function rankRefusal(quantity: Quantity, context: Context): string | null {
  const { literal } = quantity.match.figure;
  if (!/\d/.test(literal) && !/^(?:thứ|hạng)/i.test(literal))
    return / người $/.test(context.segment) ||
      !/^ (?:(?:của |trong |toàn )?(?:cả nước|toàn quốc|khu vực|vùng|bảng|các tỉnh|miền|đồng bằng)|về )/.test(
        context.right,
      )
      ? 'leader'
      : null;
  if (
    / (?:lần|kỳ họp|khóa|phiên|hội nghị|ngày|năm|tháng|giai đoạn|cách mạng|đứa|con|người|cuộc|đợt|kỳ|chuyến thăm cấp cao|cấp|sinh nhật|nhiệm kỳ) $/.test(
      context.left,
    )
  )
    return 'ordinal';
  if (
    / (?:đứng|xếp|hạng|vị trí|ở|vươn lên|giữ|lên|tụt|xuống|nhất|lớn|đạt|vị|là tỉnh|là địa phương|cao|xếp hạng) (?:vị trí |hạng |ở |vị trí xếp hạng )?$/.test(
      context.left,
    ) ||
    quantity.match.outOf
  )
    return null;
  return /^ (?:của )?(?:cả nước|toàn quốc|trong|khu vực|trên|về|vùng|miền|toàn|\/)/.test(context.right) &&
    /\d|hạng/.test(literal)
    ? null
    : 'ordinal';
}

const VERB = / (?:đạt|còn|lên|xuống|là|bằng|xếp|:)(?: (?:đến|tới|còn|mức|khoảng|trên|hơn|gần|điểm|ở))* $/;

/** "con số này tăng lên 1,3 triệu": the number just spoken of. */
export const THIS_NUMBER = /(?: |^)con số (?:này|đó|trên|ấy) (?!của )/;

/** A number without a unit counts only where a verb and a phrase make it a level. */
function plainNumber(quantity: Quantity, context: Context, best: IndicatorMention | undefined): string | null {
  if (quantity.match.kind !== 'digits') return 'spelled';
  if (/^ trong /.test(context.right)) return 'list';
  if (!VERB.test(context.segment)) return 'plain';
  if (THIS_NUMBER.test(context.segment)) return null;
  if (!best || best.side === 'right' || best.score < 6) return 'plain';
  return null;
}
