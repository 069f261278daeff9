import { readFigure } from '../../lib/figures/read-figure';
import type { Dataset, Observation, Source } from '../../lib/observations/observation';

let count = 0;

/** An observation from printed words; everything else has the commonest value unless said. */
export function observe(
  province: string | null,
  indicator: string,
  period: string | null,
  words: string,
  rest: Partial<Observation> = {},
): Observation {
  const { figure } = readFigure(words);
  if (!figure) throw new RangeError(`no figure in "${words}"`);
  count++;
  return {
    id: `o${count}`,
    figure,
    indicator,
    province,
    period,
    role: 'level',
    flowStock: 'flow',
    status: 'actual',
    place: { source: 'bao-cao', start: count * 10, end: count * 10 + words.length },
    ...rest,
  };
}

/** A dataset of one source, or of those given. */
export function datasetOf(observations: readonly Observation[], sources: readonly Source[] = []): Dataset {
  return {
    sources: sources.length > 0 ? sources : [{ id: 'bao-cao', title: 'Báo cáo', date: '2023-10' }],
    observations,
  };
}
