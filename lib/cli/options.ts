import type { Language } from '../messages';
import { isLanguage } from '../messages';
import { cliEn } from '../messages/cli.en';
import { type CliMessages, cliVi } from '../messages/cli.vi';
import { UsageFault } from './fault';

export function cliMessages(language: Language): CliMessages {
  return language === 'vi' ? cliVi : cliEn;
}

/** The language asked for anywhere in the call, so that even a faulty call is answered in it. Vietnamese when none is. */
export function languageOf(argv: readonly string[]): Language {
  let language: Language = 'vi';
  argv.forEach((argument, index) => {
    const value =
      argument === '--lang' ? argv[index + 1] : argument.startsWith('--lang=') ? argument.slice(7) : undefined;
    if (value !== undefined && isLanguage(value)) language = value;
  });
  return language;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Checks a --date value: a real day. Throws UsageFault. */
export function checkDate(value: string | undefined, messages: CliMessages): string | undefined {
  if (value === undefined) return undefined;
  const match = ISO_DATE.exec(value);
  const date = match ? new Date(`${value}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UsageFault(messages.badDate({ value }));
  }
  return value;
}

/** "a, b ,c" → ["a", "b", "c"]. */
export function splitList(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
