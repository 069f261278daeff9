import type { Inequality, Note } from '../../comparing/note';
import type { Figure } from '../../figures/figure';
import { formatBound, formatNumber } from '../../figures/format';
import * as Q from '../../figures/rational';
import type { Language } from '../../messages/index';
import type { Observation } from '../../observations/observation';
import { comparingMessages } from './catalogue';
import { periodLabel } from './period-label';
import { baseLabel, provinceLabel } from './row-label';
import { unitName } from './unit-label';

/** A footnote of a comparison as a sentence. */
export function noteText(note: Note, language: Language): string {
  const words = comparingMessages(language);
  switch (note.code) {
    case 'unequal':
      return words.noteUnequal({
        what: listed(note.what, language),
        comparable: note.comparable.map((name) => nameOf(name, language)).join(', '),
      });
    case 'conflict':
    case 'revised':
    case 'also': {
      const sentence = { conflict: words.noteConflict, revised: words.noteRevised, also: words.noteAlso }[note.code];
      return sentence({ shown: figureWords(note.shown, language), others: figureList(note.others, language) });
    }
    case 'other-periods':
      return words.noteOtherPeriods({
        province: provinceLabel(note.shown.province, language),
        others: note.others
          .map((other) =>
            words.figureWithPeriod({
              literal: boundedLiteral(other.figure, language),
              details: periodLabel(other.period, language, 'short'),
            }),
          )
          .join('; '),
      });
    case 'benchmark':
      return words.noteBenchmark({ figure: figureWords(note.observation, language) });
    case 'reading':
      return words.noteReading({
        literal: note.observation.figure.literal,
        readings: readingWords(note.observation, language),
      });
    case 'base-unsaid':
      return words.noteBaseUnsaid({ literal: note.observation.figure.literal, base: baseLabel(note.base, language) });
    case 'territory':
      return words.noteTerritory({
        province: provinceLabel(note.province, language),
        periods: note.periods.map((period) => periodLabel(period, language, 'short')).join(', '),
      });
    case 'converted':
      return words.noteConverted({
        ...note.rate,
        rate: rateText(note.rate.rate, language),
        date: periodLabel(note.rate.date, language, 'short'),
        elsewhen: note.elsewhen,
      });
    case 'no-rate':
      return words.noteNoRate({ unit: unitName(note.unit, language), currency: note.currency });
    case 'rank-refused':
      return words.noteRankRefused({ what: listed(note.what, language) });
    case 'rank-unequal':
      return words.noteRankUnequal({ what: listed(note.what, language) });
    case 'rank-uncertain':
      return words.noteRankUncertain;
    case 'measure-refused':
      return words.noteMeasureRefused({ what: listed(note.what, language) });
  }
}

/** Columns are provinces, or periods where these run across. */
function nameOf(name: string, language: Language): string {
  return /^\d/.test(name) ? periodLabel(name, language, 'short') : provinceLabel(name, language);
}

function listed(what: readonly Inequality[], language: Language): string {
  const words = comparingMessages(language);
  const names = what.map((part) => words.differing[part]);
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${words.and} ${names.at(-1)}`;
}

/** The printed words with their bound word: "trên 51.000 tỷ đồng". */
export function boundedLiteral(figure: Figure, language: Language): string {
  const bound = formatBound(figure, language);
  return bound === '' ? figure.literal : `${bound} ${figure.literal}`;
}

/** "trên 51.000 tỷ đồng (2022, thực hiện)". */
export function figureWords(observation: Observation, language: Language): string {
  const words = comparingMessages(language);
  const details = `${periodLabel(observation.period, language, 'short')}, ${words.statuses[observation.status]}`;
  return words.figureWithPeriod({ literal: boundedLiteral(observation.figure, language), details });
}

function figureList(observations: readonly Observation[], language: Language): string {
  const shown = observations.slice(0, 5).map((observation) => figureWords(observation, language));
  return observations.length > shown.length ? `${shown.join('; ')} …` : shown.join('; ');
}

function readingWords(observation: Observation, language: Language): string {
  const words = comparingMessages(language);
  const { figure, reading } = observation;
  const others = (reading?.alternatives ?? []).map((alternative) => {
    if (figure.unit === 'times' && alternative.figure) {
      return words.readings.times({
        times: formatNumber(figure.value, { decimals: figure.decimals, language }),
        more: formatNumber(alternative.figure.value, { decimals: alternative.figure.decimals, language }),
      });
    }
    const role = alternative.role ? words.roles[alternative.role] : '';
    const period = alternative.period ? periodLabel(alternative.period, language, 'short') : '';
    const literal = alternative.figure ? boundedLiteral(alternative.figure, language) : '';
    const value =
      alternative.figure && literal === figure.literal ? Q.toExactString(alternative.figure.value) : literal;
    return [value, role, period, provinceLabel(alternative.province ?? null, language)]
      .filter((part) => part !== '')
      .join(', ');
  });
  return others.filter((text) => text !== '').join('; ');
}

function rateText(rate: string, language: Language): string {
  const value = Q.parseRational(rate);
  const decimals = value && Q.exactDecimals(value);
  return value && decimals !== null ? formatNumber(value, { decimals: decimals, language }) : rate;
}
