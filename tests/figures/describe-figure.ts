import type { Figure } from '../../lib/figures/figure';
import * as Q from '../../lib/figures/rational';

/** A figure in one line, for tables of cases: "under* 9300000000 USD ty d1 g100000000". */
export function describeFigure(figure: Figure | null | undefined): string | null {
  if (!figure) return null;
  const bound = figure.bound ? `${figure.bound}${figure.almost ? '*' : ''} ` : '';
  const max = figure.max ? `..${Q.toExactString(figure.max)}` : '';
  const magnitude = figure.magnitude ? ` ${figure.magnitude}` : '';
  const granule = Q.toExactString(figure.granule);
  return `${bound}${Q.toExactString(figure.value)}${max} ${figure.unit}${magnitude} d${figure.decimals} g${granule}`;
}
