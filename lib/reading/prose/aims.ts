import type { PeriodMention } from './period-mentions';
import type { PeriodReading } from './period-tracking';
import type { Calendar } from './period-values';
import { resolvePeriod } from './period-values';

const AIM = / (?:phấn đấu|mục tiêu|chỉ tiêu|đặt ra|quyết tâm) /;
/** What has been reached is no aim: such words end the list of aims. */
const REACHED = / (?:đã|hiện nay|hiện|đến nay|vừa qua|thời gian qua|so với cùng kỳ|ước đạt|cùng kỳ) /;

/**
 * "Phấn đấu đến năm 2030 là tỉnh phát triển khá. Tốc độ tăng trưởng đạt 8,5%/năm; …": the sentences of a paragraph that follow an aim for a
 * year to come, and name no time of their own, go on with it. Gives the aim that holds in this sentence, or null.
 */
export function aimOf(
  sentence: string,
  periods: readonly PeriodMention[],
  calendar: Calendar,
  before: PeriodReading | null,
): PeriodReading | null {
  const own = periods.filter(({ node }) => node.kind !== 'duration' && node.kind !== 'rate');
  if (AIM.test(sentence) && !REACHED.test(sentence)) {
    for (const mention of own) {
      const value = resolvePeriod(mention.node, calendar);
      if (value?.target) return { value, mention, certainty: 0.8, own: false, inSentence: false };
    }
  }
  return before && own.length === 0 && !REACHED.test(sentence) ? before : null;
}
