import type { PaneMessages } from '../../../../lib/messages/pane.vi';
import type { Skipped } from '../../../excel/read-blocks';

/** Names that one line says; of more, how many. */
const MOST_NAMES = 5;

/** Sheets that were not read, one line for each reason. */
export function leftOutLines(skipped: readonly Skipped[], messages: PaneMessages): string[] {
  return (['too-large', 'hidden'] as const).flatMap((why) => {
    const names = skipped.filter((one) => one.why === why).map(({ sheet }) => sheet);
    if (names.length === 0) return [];
    const shown = names.slice(0, MOST_NAMES).join(', ');
    return [messages.leftOut[why]({ count: names.length, names: names.length > MOST_NAMES ? `${shown} …` : shown })];
  });
}
