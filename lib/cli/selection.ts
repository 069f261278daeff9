import { askedIndicator, indicatorsByWord } from '../observations/indicator-words';
import { suggestIndicators } from '../observations/indicators';
import { labelKey } from '../observations/labels';
import type { Dataset } from '../observations/observation';
import { canonicalPeriod } from '../observations/period';
import { readPeriodLabel } from '../observations/period-label';
import { findProvince, suggestProvinces } from '../observations/provinces';
import type { CommandContext } from './context';
import { UsageFault } from './fault';
import { splitList } from './options';

/** What the lists of a call select; undefined means everything. */
export interface Selection {
  readonly provinces?: readonly string[];
  readonly indicators?: readonly string[];
  readonly periods?: readonly string[];
}

export interface SelectionOptions {
  readonly provinces?: string;
  readonly indicators?: string;
  readonly periods?: string;
}

/** Turns the lists of a call into official names and ids; a name that is not found is a fault with the nearest names. */
export function readSelection(
  { messages, language }: CommandContext,
  options: SelectionOptions,
  dataset: Dataset,
): Selection {
  const provinces = splitList(options.provinces)?.map((name) => {
    const match = findProvince(name);
    if (!match)
      throw new UsageFault(messages.unknownProvince({ name, suggestions: suggestProvinces(name).join(', ') }));
    return match.name;
  });
  const asked = splitList(options.indicators);
  const words = asked === undefined ? new Map<string, string>() : indicatorsByWord(dataset.observations);
  const indicators = asked?.map((name) => {
    const id = words.get(labelKey(name)) ?? askedIndicator(name);
    if (id === null) {
      const suggestions = suggestIndicators(name).map((indicator) =>
        language === 'vi' ? indicator.name : indicator.nameEn,
      );
      throw new UsageFault(messages.unknownIndicator({ name, suggestions: suggestions.join(', ') }));
    }
    return id;
  });
  const periods = splitList(options.periods)?.map((name) => {
    const period = canonicalPeriod(name) ?? readPeriodLabel(name)?.period;
    if (period === undefined || period === null) throw new UsageFault(messages.unknownPeriod({ name }));
    return period;
  });
  return { ...(provinces && { provinces }), ...(indicators && { indicators }), ...(periods && { periods }) };
}
