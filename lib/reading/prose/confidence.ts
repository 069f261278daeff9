import type { Draft } from './draft';

/**
 * How surely the claim (value, unit, role) and then what it is about are right, 0 … 1. A product of the certainties of the layers:
 * the claim counts most, since a wrong claim is the costliest error.
 */
export function confidenceOf(draft: Draft): number {
  const { quantity } = draft;
  let claim = draft.roleCertainty;
  if (quantity.match.alternatives.length > 0) claim *= 0.85;
  if (quantity.match.kind === 'words') claim *= 0.7;
  if (quantity.match.figure.unit === null) claim *= 0.6;
  if (quantity.dimension === 'count' && draft.indicator === 'unknown') claim *= 0.65;
  if (draft.warnings.includes('caption')) claim *= 0.5;
  // Reports use "lũy kế" and "trong đó" loosely for amounts: these roles are the likeliest to be another.
  if (draft.role === 'cumulative') claim *= 0.9;
  if (draft.role === 'count_of_which' && draft.quantity.dimension !== 'count') claim *= 0.85;
  const about = (draft.indicatorCertainty * 2 + draft.provinceCertainty + draft.periodCertainty) / 4;
  return Math.round(claim * (0.55 + 0.45 * about) * 1000) / 1000;
}
