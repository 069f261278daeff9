import type { ChoicesMessages } from '../messages/choices.vi';
import { labelKey } from '../observations/labels';
import { suggestNames } from '../text/suggest';
import { UsageFault } from './fault';

/**
 * What a word of the call stands for among named choices; accents and case do not matter. Throws UsageFault with the choices and the
 * nearest of them.
 */
export function readChoice<T extends string>(
  value: string,
  choices: Readonly<Record<T, readonly string[]>>,
  option: string,
  messages: ChoicesMessages,
): T {
  const key = labelKey(value);
  const entries = Object.entries(choices) as [T, readonly string[]][];
  for (const [id, words] of entries) if ([id, ...words].some((word) => labelKey(word) === key && key !== '')) return id;
  // The first word of each choice is the one that the help shows.
  const shown = entries.map(([id, words]) => (words[0]! && /^[a-z-]+$/.test(words[0]!) ? words[0]! : id));
  throw new UsageFault(
    messages.badChoice({
      option,
      value,
      choices: shown.join(', '),
      suggestion: suggestNames(value, [...shown, ...entries.flatMap(([, words]) => words)])[0] ?? null,
    }),
  );
}
