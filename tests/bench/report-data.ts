import * as Q from '../../lib/figures/rational';
import type { Dataset, Observation } from '../../lib/observations/observation';
import { PROVINCES_63 } from '../../lib/observations/provinces';

const UNITS = [
  { unit: 'VND', magnitude: 'ty', scale: 9, word: 'tỷ đồng' },
  { unit: 'USD', magnitude: 'trieu', scale: 6, word: 'triệu USD' },
  { unit: '%', magnitude: null, scale: 0, word: '%' },
] as const;

/** Provinces × indicators × months of one year, each figure with its printed words and its place in a workbook. */
export function manyObservations(indicators: number, months: number): Dataset {
  const observations: Observation[] = [];
  const sources = [
    { id: 'nien-giam', title: 'Niên giám thống kê', publisher: 'Cục Thống kê', date: '2024-06-30' },
    { id: 'bao-cao', title: 'Báo cáo tháng', publisher: 'Cục Thống kê', date: '2024-01-05' },
  ];
  PROVINCES_63.forEach(({ name }, province) => {
    for (let indicator = 0; indicator < indicators; indicator++) {
      const { unit, magnitude, scale, word } = UNITS[indicator % UNITS.length]!;
      for (let month = 1; month <= months; month++) {
        const tenths = ((province * 7919 + indicator * 104_729 + month * 1299) % 90_000) + 1000;
        const value = Q.mul(Q.rational(tenths, 10), Q.powerOfTen(scale));
        const granule = Q.mul(Q.rational(1, 10), Q.powerOfTen(scale));
        observations.push({
          id: `p${province}i${indicator}m${month}`,
          figure: {
            literal: `${String(tenths).slice(0, -1)},${tenths % 10} ${word}`,
            value,
            decimals: 1,
            granule,
            magnitude,
            unit,
            exact: false,
          },
          indicator: 'unknown',
          indicatorLabel: `Chỉ tiêu kinh tế - xã hội số ${indicator + 1}`,
          province: name,
          period: `2023-${String(month).padStart(2, '0')}`,
          role: 'level',
          flowStock: unit === '%' ? 'rate' : 'flow',
          status: month % 3 === 0 ? 'estimate' : 'actual',
          place: { source: sources[month % 2]!.id, sheet: 'Biểu 1', cell: `C${observations.length + 5}` },
        } as Observation);
      }
    }
  });
  return { sources, observations };
}
