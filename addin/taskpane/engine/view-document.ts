import { formatFigure } from '../../../lib/figures/format';
import type { Language } from '../../../lib/messages';
import { OBSERVATION_MESSAGES, printPeriod } from '../../../lib/messages/observations';
import type { Observation } from '../../../lib/observations/observation';
import { indicatorName, provinceLabel } from '../../../lib/sheets/words/row-label';
import { isUnsure, type OpenSource, reviewOf, withReading } from './open-sources';
import type { DocumentView, ReadFigure } from './protocol';

/** A document as the pane shows it: the text, and each figure with its readings. */
export function viewDocument(source: OpenSource, language: Language): DocumentView {
  const text = source.reading?.form === 'text' ? source.reading.text : '';
  const figures = source.read.observations.flatMap((observation) => {
    const { place } = observation;
    return 'start' in place ? [readFigure(source, observation, place, language)] : [];
  });
  return { key: source.key, name: source.name, text, figures: figures.sort((a, b) => a.start - b.start) };
}

function readFigure(
  source: OpenSource,
  observation: Observation,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): ReadFigure {
  const { accepted, reading } = reviewOf(source, observation);
  const used = withReading(observation, reading);
  const count = observation.reading?.alternatives.length ?? 0;
  return {
    id: observation.id,
    start,
    end,
    literal: observation.figure.literal,
    value: valueWords(used, language),
    about: aboutWords(used, language),
    unsure: isUnsure(observation),
    accepted,
    reading,
    readings: Array.from({ length: count + 1 }, (_, index) => {
      const one = withReading(observation, index);
      return `${valueWords(one, language)}: ${aboutWords(one, language)}`;
    }),
  };
}

function valueWords(observation: Observation, language: Language): string {
  const role = OBSERVATION_MESSAGES[language].roles[observation.role];
  return `${formatFigure(observation.figure, language)} (${role})`;
}

/** "Hải Dương · Thu ngân sách nhà nước trên địa bàn · 9 tháng 2023". */
export function aboutWords(observation: Observation, language: Language): string {
  return [
    provinceLabel(observation.province, language),
    indicatorName(observation.indicator, observation.indicatorLabel, language),
    observation.period === null ? '' : printPeriod(observation.period, language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
