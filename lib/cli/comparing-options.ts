import type { Command } from 'commander';
import { type CompareOptions, type ExchangeRate, MEASURES, type Measure } from '../comparing/comparison';
import { CURRENCIES } from '../comparing/counted';
import type { Language } from '../messages';
import type { ChoicesMessages } from '../messages/choices.vi';
import { findProvince, suggestProvinces } from '../observations/provinces';
import { choicesMessages } from '../sheets/words/catalogue';
import { readChoice } from './choice';
import type { CommandContext } from './context';
import { UsageFault } from './fault';
import { splitList } from './options';
import { isCurrency, readRate } from './rate-option';

/** The words of a call that say how to compare. */
export interface ComparingWords {
  readonly measures?: string;
  readonly against?: string;
  readonly across?: string;
  readonly latest?: string;
  readonly periods?: string;
  readonly units?: string;
  readonly currency?: string;
  readonly rate?: readonly string[];
  readonly rankUnequal?: boolean;
}

/** Adds the options of a comparison to a command. */
export function addComparingOptions(command: Command, language: Language): Command {
  const messages = choicesMessages(language);
  const collect = (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value];
  return command
    .option('--measures <list>', messages.helpMeasures)
    .option('--against <province>', messages.helpAgainst)
    .option('--across <columns>', messages.helpAcross)
    .option('--latest <which>', messages.helpLatest)
    .option('--units <how>', messages.helpUnits)
    .option('--currency <code>', messages.helpCurrency)
    .option('--rate <rate>', messages.helpRate, collect)
    .option('--rank-unequal', messages.helpRankUnequal)
    .option('--bilingual', messages.helpBilingual)
    .option('--title <text>', messages.helpTitle);
}

/** Turns the words of a call into options of the comparison. Throws UsageFault for a bad value, or for two that contradict each other. */
export function readComparing(context: CommandContext, words: ComparingWords): CompareOptions {
  const messages = choicesMessages(context.language);
  const measures = readMeasures(words.measures, messages);
  const direction =
    words.across === undefined ? undefined : readChoice(words.across, messages.across, '--across', messages);
  const mode = words.latest === undefined ? undefined : readChoice(words.latest, messages.latest, '--latest', messages);
  const fault = (text: string): never => {
    throw new UsageFault(text);
  };
  if (mode !== undefined && words.periods !== undefined) fault(messages.latestWithPeriods);
  if (mode !== undefined && direction === 'periods-across') fault(messages.latestAcross);
  if (words.rankUnequal && !measures.includes('rank')) fault(messages.rankUnequalWithout);
  const named = words.measures !== undefined && !isAll(words.measures, messages);
  if (direction === 'periods-across' && named && measures.includes('rank')) fault(messages.rankAcrossPeriods);
  const benchmark = words.against === undefined ? undefined : readProvince(words.against, context);
  if (benchmark !== undefined && !measures.includes('difference') && !measures.includes('ratio'))
    fault(messages.againstWithout);
  return {
    ...(direction === undefined ? {} : { direction }),
    ...(mode === undefined ? {} : { mode }),
    ...readMoney(words, messages),
    ...(measures.length === 0 ? {} : { measures }),
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(words.rankUnequal ? { rankUnequal: true } : {}),
  };
}

function isAll(words: string, messages: ChoicesMessages): boolean {
  return messages.allMeasures.includes(words.trim().toLowerCase());
}

function readMeasures(words: string | undefined, messages: ChoicesMessages): readonly Measure[] {
  if (words === undefined) return [];
  if (isAll(words, messages)) return MEASURES;
  const list = splitList(words)!;
  if (list.length === 0) throw new UsageFault(messages.emptyList({ option: '--measures' }));
  return [...new Set(list.map((word) => readChoice(word, messages.measures, '--measures', messages)))];
}

function readProvince(name: string, { messages }: CommandContext): string {
  const match = findProvince(name);
  if (!match) throw new UsageFault(messages.unknownProvince({ name, suggestions: suggestProvinces(name).join(', ') }));
  return match.name;
}

type Money = Pick<CompareOptions, 'normalise' | 'rates'>;

function readMoney(words: ComparingWords, messages: ChoicesMessages): Money {
  const units = words.units === undefined ? undefined : readChoice(words.units, messages.units, '--units', messages);
  const given = words.rate ?? [];
  const rates = given.map((value) => readRate(value, messages));
  if (words.currency === undefined && rates.length === 0) return units === undefined ? {} : { normalise: units };
  if (units === 'as-printed') throw new UsageFault(messages.currencyAsPrinted);
  const currency = readCurrency(words.currency, rates, messages);
  if (rates.length === 0) throw new UsageFault(messages.currencyWithoutRate({ currency }));
  rates.forEach(({ from, to }, index) => {
    if (from !== currency && to !== currency)
      throw new UsageFault(messages.rateForOther({ value: given[index]!, currency }));
  });
  return { normalise: { currency }, rates };
}

/** The currency asked for, else the one that all rates lead to. */
function readCurrency(asked: string | undefined, rates: readonly ExchangeRate[], messages: ChoicesMessages): string {
  if (asked !== undefined) {
    const code = asked.trim().toUpperCase();
    if (!isCurrency(code)) throw new UsageFault(messages.badCurrency({ value: asked, choices: CURRENCIES.join(', ') }));
    return code;
  }
  const targets = new Set(rates.map(({ to }) => to));
  if (targets.size !== 1) throw new UsageFault(messages.rateWithoutCurrency);
  return [...targets][0]!;
}
