import type { Figure } from '../../figures/figure';
import * as Q from '../../figures/rational';
import type { Observation, Reading } from '../../observations/observation';
import { confidenceOf } from './confidence';
import type { Draft } from './draft';

/** Where offsets of the normalised text stand in the text as given. */
export type ToOriginal = (offset: number) => number;

/** The observation of a draft. */
export function observe(
  draft: Draft,
  id: string,
  parent: string | undefined,
  source: string,
  given: string,
  toOriginal: ToOriginal,
): Observation {
  const start = toOriginal(draft.quantity.start);
  const end = toOriginal(draft.quantity.end);
  const reading: Reading = {
    confidence: confidenceOf(draft),
    alternatives: [
      ...draft.quantity.match.alternatives.map(({ figure, reason }) => ({ reason, figure })),
      ...draft.alternatives,
    ],
    warnings: [...draft.quantity.match.warnings, ...draft.warnings],
    ...(draft.narrowed || draft.periodCertainty < 0.6 ? { narrowed: true } : {}),
    evidence: draft.evidence.map(({ field, start: from, end: to }) => {
      const [a, b] = [toOriginal(from), toOriginal(to)];
      return { field, start: a, end: b, words: given.slice(a, b) };
    }),
  };
  return {
    id,
    figure: figureOf(draft, given.slice(start, end)),
    indicator: draft.indicator,
    ...(draft.label === undefined ? {} : { indicatorLabel: draft.label }),
    province: draft.province,
    period: draft.period,
    role: draft.role,
    flowStock: draft.flowStock,
    status: draft.status,
    ...(draft.base === undefined ? {} : { base: draft.base }),
    ...(draft.scope === undefined ? {} : { scope: draft.scope }),
    ...(parent === undefined ? {} : { relatesTo: parent }),
    place: { source, start, end },
    reading,
  };
}

function figureOf(draft: Draft, literal: string): Figure {
  const { figure } = draft.quantity.match;
  const value = draft.negative ? Q.neg(Q.abs(figure.value)) : figure.value;
  if (!draft.negative || figure.max === undefined) return { ...figure, literal, value };
  return { ...figure, literal, value: Q.neg(Q.abs(figure.max)), max: value };
}
