import type { Counted } from './counted';
import { compareFirmness } from './pick';
import type { Resolver } from './resolve';

/** The figure of a cell, the other figures for the very same thing, and those of other periods. */
export interface Choice {
  readonly shown: Counted | null;
  readonly others: readonly Counted[];
  readonly elsewhen: readonly Counted[];
}

export const NOTHING: Choice = { shown: null, others: [], elsewhen: [] };

/** The firmest figure of the wanted period among one province's figures. */
export function chooseForPeriod(figures: readonly Counted[], periodKey: string, resolver: Resolver): Choice {
  const same = figures.filter((counted) => resolver.periodKey(counted.observation) === periodKey);
  const order = [...same].sort((a, b) => compareFirmness(a.observation, b.observation, resolver.publishedOn));
  const [shown = null, ...others] = order;
  return { shown, others, elsewhen: figures.filter((counted) => !same.includes(counted)) };
}

/** The firmest figure of the province's latest period; of periods that end together, the longer one. */
export function chooseLatest(figures: readonly Counted[], resolver: Resolver): Choice {
  let best: Counted | null = null;
  for (const counted of figures) if (best === null || isLater(counted, best, resolver)) best = counted;
  return best === null ? NOTHING : chooseForPeriod(figures, resolver.periodKey(best.observation), resolver);
}

function isLater(a: Counted, b: Counted, resolver: Resolver): boolean {
  const [spanA, spanB] = [resolver.span(a.observation), resolver.span(b.observation)];
  if (!spanA || !spanB) return spanA !== null && spanB === null;
  return spanA.end !== spanB.end ? spanA.end > spanB.end : spanA.start < spanB.start;
}

/** The latest of the periods that the most provinces have a figure for; null when no two provinces share one. */
export function latestCommonPeriod(
  byProvince: ReadonlyMap<string, readonly Counted[]>,
  resolver: Resolver,
): string | null {
  const periods = new Map<string, { provinces: Set<string>; end: string; start: string }>();
  for (const [province, figures] of byProvince) {
    for (const { observation } of figures) {
      const span = resolver.span(observation);
      if (!span) continue;
      const key = resolver.periodKey(observation);
      const entry = periods.get(key) ?? { provinces: new Set<string>(), end: span.end, start: span.start };
      entry.provinces.add(province);
      periods.set(key, entry);
    }
  }
  let best: { key: string; size: number; end: string; start: string } | null = null;
  for (const [key, { provinces, end, start }] of periods) {
    const size = provinces.size;
    if (size < 2) continue;
    const better =
      best === null ||
      size > best.size ||
      (size === best.size && (end > best.end || (end === best.end && start < best.start)));
    if (better) best = { key, size, end, start };
  }
  return best?.key ?? null;
}
