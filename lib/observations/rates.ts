import type { Rational } from '../figures/rational';
import { decimal } from '../figures/rational';
import data from './data/rates.json';

/** What one unit of a currency cost on average over a year, and who says so. */
export interface YearRate {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly rate: Rational;
  /** Name of the series and where it was read. */
  readonly source: string;
  readonly address: string;
}

const RATES = new Map<number, YearRate>(
  Object.entries(data.years).map(([year, rate]) => [
    Number(year),
    {
      from: data.from,
      to: data.to,
      year: Number(year),
      rate: decimal(rate),
      source: data.series,
      address: data.address,
    },
  ]),
);

/** Years for which a rate was found: 2018 … 2021. Later years were not found and are not made up. */
export const RATE_YEARS: readonly number[] = [...RATES.keys()];

/** The World Bank's yearly average of USD in VND, to be offered to the user. Nothing converts by it unless the user says so. Null where none was found. */
export function worldBankRate(year: number): YearRate | null {
  return RATES.get(year) ?? null;
}
