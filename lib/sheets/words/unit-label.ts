import { formatUnit } from '../../figures/format';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Language } from '../../messages/index';
import { comparingMessages } from './catalogue';

/** "tỷ đồng", "triệu USD", "dự án", "%": a unit with what one of it is worth in base units. */
export function unitLabel(unit: string | null, scale: Rational, language: Language): string {
  const scaleWord = scaleLabel(scale, language);
  const name = unitName(unit, language);
  return [scaleWord, name].filter((word) => word !== '').join(' ');
}

/** The unit's own name, without a scale; an id that is not ours as it is. */
export function unitName(unit: string | null, language: Language): string {
  if (unit === null) return '';
  if (unit === 'rank') return comparingMessages(language).rankUnit;
  return formatUnit(unit, language);
}

function scaleLabel(scale: Rational, language: Language): string {
  const { magnitudes } = comparingMessages(language);
  switch (Q.toExactString(scale)) {
    case '1000':
      return magnitudes.thousand;
    case '1000000':
      return magnitudes.million;
    case '1000000000':
      return magnitudes.billion;
    case '1000000000000':
      return magnitudes.trillion;
    default:
      return '';
  }
}
