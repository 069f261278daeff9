import type { Status } from '../../observations/observation';
import type { Context } from './context';

export interface StatusReading {
  readonly status: Status;
  readonly cue?: string;
}

const FORECAST = / (?:dự kiến|dự báo|có thể đạt|có khả năng|khả năng đạt|kỳ vọng|ước cả năm|dự tính)/;
const PLAN =
  / (?:phấn đấu|mục tiêu|chỉ tiêu|đặt ra|đề ra|quyết tâm|kh (?![&-])|kế hoạch (?:năm|vốn|giao|là|đặt|cả năm|thu|chi|tổ chức|xây|đến|đầu tư)|theo kế hoạch|dự toán (?:giao|năm|được|trung ương|hđnd|thu|chi)|được giao|giao (?:chỉ tiêu|dự toán|kế hoạch)|tầm nhìn|để hoàn thành)/;
/** Words of intent that reach no further than their own clause. */
const INTENT =
  / (?:sẽ|cần phải|phải|yêu cầu|định hướng|hướng tới|mong muốn|đề nghị|đề xuất|để đạt|cần(?! thơ))(?: [^ ]+){0,9} $/;
/** Names of programmes and transfers, not aims. */
const NAMED_AIM = / (?:chương trình mục tiêu|có mục tiêu|nhóm mục tiêu)/g;
const NOT_PLAN =
  / (?:vượt|so với|so|đạt|hoàn thành|bằng|theo|vượt mức|cao hơn|dưới|thấp hơn)(?: [\p{L}]+){0,3} (?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?: [\p{L}]+){0,4}(?: đề ra| đặt ra| được giao)?/gu;
const DONE = / (?:đã|đạt được) /;
const PLAN_AFTER =
  /^ (?:được giao|theo kế hoạch|theo dự toán|dự toán giao|kế hoạch giao|như kế hoạch|so kế hoạch giao|là kế hoạch)/;
/** A plan printed beside its outturn: "(dự toán 23.685 tỷ đồng)", "kế hoạch là 3.000 doanh nghiệp". */
const PLAN_BESIDE =
  /(?:^|[(;:,]) ?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?: (?:năm|cả năm|giao|được giao|đề ra|đặt ra|là|thu|chi|vốn|[12]\d{3}|:)){0,4} ?:? $/;
const AIM = / (?:phấn đấu|mục tiêu|quyết tâm|dự kiến|sẽ|đặt ra) /;
const FINAL = / (?:quyết toán|chính thức)/;
const PRELIMINARY = / sơ bộ/;
const ESTIMATE = / ước(?: tính| đạt| thực hiện| tăng| giảm| có| thu| chi| đón| khoảng| cả năm|)(?: [\p{L}]+){0,5} $/u;

/**
 * What the words say of the figure's standing. "ước" holds for the figure beside it only; plans and forecasts hold until the sentence ends,
 * so `carried` is the plan or forecast that an earlier figure of the sentence had.
 */
export function statusOf(
  context: Context,
  wholeLeft: string,
  carried: Status | null,
  target: boolean,
  ofPlan: boolean,
  follows: boolean,
): StatusReading {
  const { segment, left, bracketed } = context;
  const estimate = ESTIMATE.exec(segment);
  if (ofPlan && FORECAST.test(segment)) return { status: 'forecast' };
  if (ofPlan)
    return AIM.test(segment) || (carried && AIM.test(left))
      ? { status: 'plan' }
      : estimate
        ? { status: 'estimate', cue: 'ước' }
        : { status: 'actual' };
  if (PLAN_AFTER.test(context.tail)) return { status: 'plan' };
  const beside = PLAN_BESIDE.exec(left.trimStart());
  if (beside) return { status: 'plan', cue: beside[0].trim() };
  const words = ownWords(left, follows).replace(NAMED_AIM, ' ').replace(NOT_PLAN, ' ').replace(/ {2,}/g, ' ');
  const plan = PLAN.exec(words) ?? INTENT.exec(words);
  const forecast = FORECAST.exec(words);
  if (forecast && (!plan || forecast.index > plan.index)) return { status: 'forecast', cue: forecast[0].trim() };
  if (plan && !(DONE.test(words.slice(plan.index)) && !target)) return { status: 'plan', cue: plan[0].trim() };
  if (target && !estimate) return { status: 'plan' };
  if (carried && !DONE.test(left) && !bracketed && !estimate) return { status: carried };
  if (estimate) return { status: 'estimate', cue: 'ước' };
  if (PRELIMINARY.test(wholeLeft)) return { status: 'preliminary', cue: 'sơ bộ' };
  if (FINAL.test(segment)) return { status: 'final', cue: 'quyết toán' };
  return { status: 'actual' };
}

/** What stands right behind the figure before ("… 8,9% dự toán năm, tăng") belongs to that one. */
function ownWords(left: string, follows: boolean): string {
  if (!follows) return left;
  const at = left.search(/[,;().:]| (?:và|trong khi|nhưng|còn|thì|khi|với) /);
  return at < 0 ? left : left.slice(at);
}
