import type { ExchangeRate } from '../comparing/comparison';
import { CURRENCIES } from '../comparing/counted';
import { spanOf } from '../comparing/span';
import * as Q from '../figures/rational';
import type { ChoicesMessages } from '../messages/choices.vi';
import { canonicalPeriod } from '../observations/period';
import { readPeriodLabel } from '../observations/period-label';
import { UsageFault } from './fault';

/** "1 USD = 23250 VND": the first amount may only be one, and is often left out. */
const PAIR = /^(?:1 ?)?([A-Z]{3}) ?= ?(\d{1,12}(?:[.,]\d{1,12})?) ?([A-Z]{3})$/;
/** "23.250": the whole of one reader is the fraction of another. */
const TWO_WAYS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Reads a --rate value, "1 USD = 23250 VND; source; date". Throws UsageFault. */
export function readRate(value: string, messages: ChoicesMessages): ExchangeRate {
  const [first = '', source = '', date = '', ...rest] = value.split(';').map((part) => part.trim());
  const match = PAIR.exec(first.toUpperCase().replace(/\s+/g, ' '));
  const [, from = '', number = '', to = ''] = match ?? [];
  if (!match || rest.length > 0 || !isCurrency(from) || !isCurrency(to))
    throw new UsageFault(messages.badRate({ value }));
  if (from === to) throw new UsageFault(messages.sameCurrency({ value }));
  if (TWO_WAYS.test(number)) throw new UsageFault(messages.groupedRate({ value, number }));
  const rate = number.replace(',', '.');
  const worth = Q.parseRational(rate);
  if (!worth || Q.sign(worth) <= 0) throw new UsageFault(messages.badRate({ value }));
  if (source === '' || date === '') throw new UsageFault(messages.sourcelessRate({ value }));
  const period = canonicalPeriod(date) ?? readPeriodLabel(date)?.period ?? null;
  if (period === null || spanOf(period, null) === null) throw new UsageFault(messages.badRateDate({ value, date }));
  return { from, to, rate, source, date: period };
}

export function isCurrency(code: string): boolean {
  return (CURRENCIES as readonly string[]).includes(code);
}
