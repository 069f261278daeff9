import type { UnitFamily } from './lexicon';
import type { Quantity } from './quantities';

/** The unit family of a figure; null for plain numbers. */
export function familyOf(quantity: Quantity): UnitFamily | null {
  switch (quantity.dimension) {
    case 'money':
    case 'money-rate':
      return 'M';
    case 'ratio':
      return quantity.match.figure.unit === 'times' ? 'T' : quantity.match.figure.unit === 'fraction' ? 'C' : 'P';
    case 'area':
      return 'A';
    case 'mass':
    case 'mass-rate':
      return 'W';
    case 'length':
      return 'L';
    case 'volume':
    case 'volume-rate':
      return 'V';
    case 'energy':
    case 'energy-rate':
    case 'power':
    case 'voltage':
      return 'E';
    case 'score':
    case 'time':
    case 'rank':
      return 'X';
    case 'count':
    case 'transport':
    case 'density':
      return 'C';
    default:
      return null;
  }
}
