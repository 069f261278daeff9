import { OBSERVATION_MESSAGES, printPeriod } from '../messages/observations';
import { indicatorById } from '../observations/indicators';
import type { Observation } from '../observations/observation';
import { textTable } from '../writing/text-table';
import type { CommandContext } from './context';

/** Below this confidence a reading is marked for a second look. */
const DOUBTFUL = 0.6;

/** The figures of a text or of a user's own file as a table: what was printed and what each is about, doubtful ones marked. */
export function printObservations(
  { io, messages, language }: CommandContext,
  observations: readonly Observation[],
): void {
  const words = OBSERVATION_MESSAGES[language];
  const rows = observations.map((observation) => {
    const indicator = indicatorById(observation.indicator);
    const confidence = observation.reading?.confidence ?? 1;
    return {
      cells: [
        observation.figure.literal,
        observation.indicatorLabel ??
          (language === 'vi' ? indicator?.name : indicator?.nameEn) ??
          observation.indicator,
        observation.province ?? '',
        observation.period === null ? '' : printPeriod(observation.period, language),
        words.roles[observation.role],
        words.statuses[observation.status],
        confidence < DOUBTFUL ? messages.doubtful : '',
      ],
    };
  });
  io.out(`${textTable(messages.headRecords, rows, { width: io.width, align: ['right'] })}\n`);
}
