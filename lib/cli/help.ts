import type { Command, Option } from 'commander';
import type { CliMessages } from '../messages/cli.vi';

/** Makes a command's help speak the caller's language: commander's own headings and remarks are English. */
export function translateHelp(command: Command, messages: CliMessages): Command {
  const headings = new Map<string, string>(Object.entries(messages.helpHeadings));
  return command.helpOption('-h, --help', messages.helpHelp).configureHelp({
    styleTitle: (title) => headings.get(title) ?? title,
    optionDescription: (option) => describeOption(option, messages),
  });
}

function describeOption(option: Option, messages: CliMessages): string {
  const standard = option.defaultValue;
  if (typeof standard !== 'string') return option.description;
  return `${option.description} (${messages.helpDefault({ value: standard })})`;
}
