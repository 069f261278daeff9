import type { Interval } from '../figures/interval';
import { scale as scaleInterval } from '../figures/interval';
import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';
import { figureInterval } from '../figures/rounding';
import type { Observation } from '../observations/observation';
import type { ExchangeRate } from './comparison';
import type { Resolver } from './resolve';
import { spanOf } from './span';

/** A figure as a row counts it: in the row's unit, converted where the user gave a rate. */
export interface Counted {
  readonly observation: Observation;
  readonly value: Rational;
  readonly granule: Rational;
  readonly interval: Interval;
  readonly unit: string | null;
  readonly rate?: ExchangeRate;
  /** The rate is of another time than the figure: the only one there was for the pair. */
  readonly rateElsewhen?: boolean;
  /** A conversion was asked for and no rate fits. */
  readonly noRate?: boolean;
}

export function countAsPrinted(observation: Observation): Counted {
  const { figure } = observation;
  return {
    observation,
    value: figure.value,
    granule: figure.granule,
    interval: figureInterval(figure),
    unit: figure.unit,
  };
}

/** Units that are money. */
export const CURRENCIES = ['VND', 'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'KRW', 'INR', 'AED'] as const;

/** Money, or money by something ("USD/person"); an exchange rate ("VND/USD") is neither. */
const MONEY = new RegExp(`^(${CURRENCIES.join('|')})(/(?![A-Z]{3}$).*)?$`);

/** Converts money into `currency` with the user's rate for the figure's period; other units stay. */
export function countInCurrency(
  observation: Observation,
  currency: string,
  rates: readonly ExchangeRate[],
  resolver: Resolver,
): Counted {
  const printed = countAsPrinted(observation);
  const money = MONEY.exec(observation.figure.unit ?? '');
  if (!money || money[1] === currency) return printed;
  const day = resolver.end(observation);
  const rate = chooseRate(money[1]!, currency, rates, day);
  const factor = rate && rateFactor(rate, currency);
  if (!rate || !factor) return { ...printed, noRate: true };
  return {
    observation,
    value: Q.mul(printed.value, factor),
    granule: Q.mul(printed.granule, factor),
    interval: scaleInterval(printed.interval, factor),
    unit: currency + (money[2] ?? ''),
    rate,
    ...(covers(rate, day) ? {} : { rateElsewhen: true }),
  };
}

function covers(rate: ExchangeRate, day: string): boolean {
  const span = spanOf(rate.date, null);
  return span !== null && span.start <= day && day <= span.end;
}

/** What one unit of the other currency is worth in `currency`; null for a rate that is no positive number. */
export function rateFactor(rate: ExchangeRate, currency: string): Rational | null {
  const value = Q.parseRational(rate.rate);
  if (!value || Q.sign(value) <= 0) return null;
  return rate.to === currency ? value : Q.div(Q.ONE, value);
}

/** The rate whose date covers the figure's last day; a single rate for the pair serves all periods. */
function chooseRate(from: string, to: string, rates: readonly ExchangeRate[], day: string): ExchangeRate | null {
  const pair = rates.filter((rate) => (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from));
  const covering = pair.find((rate) => covers(rate, day));
  return covering ?? (pair.length === 1 ? pair[0]! : null);
}
