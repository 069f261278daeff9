import { Command, type CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { LANGUAGES } from '../messages';
import type { CliMessages } from '../messages/cli.vi';
import { suggestNames } from '../text/suggest';
import { runCheck } from './commands/check';
import { runCompare } from './commands/compare';
import { runRead } from './commands/read';
import { runReport } from './commands/report';
import { runTemplates } from './commands/templates';
import { addComparingOptions } from './comparing-options';
import type { CommandContext } from './context';
import { UsageFault } from './fault';
import { translateHelp } from './help';

/** 0 done; 1 done and something is inconsistent; 2 usage, or some file could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Builds the command line. `finish` receives the exit code of the command that ran. */
export function buildProgram(context: CommandContext, finish: (code: ExitCode) => void): Command {
  const { messages, io } = context;
  const program = translateHelp(new Command('doichieu'), messages)
    .description(messages.description)
    .version(version, '-V, --version', messages.helpVersion)
    .helpCommand('help [command]', messages.helpHelp)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined });

  const command = (signature: string, about: string): Command => {
    const added = program
      .command(signature)
      .description(about)
      .exitOverride()
      .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined });
    return translateHelp(added, messages).addOption(
      new Option('--lang <language>', messages.helpLang).choices([...LANGUAGES]).default(context.language),
    );
  };

  command('read <files...>', messages.readAbout)
    .option('--date <date>', messages.helpDate)
    .option('--json', messages.helpJson)
    .option('--csv', messages.helpCsv)
    .action(async (files, options) => finish(await runRead(context, files, options)));

  command('check [files...]', messages.checkAbout)
    .option('--rules <file>', messages.helpRules)
    .option('--date <date>', messages.helpDate)
    .option('--together', messages.helpTogether)
    .option('--mark <file>', messages.helpMark, collect)
    .option('-o, --output <file>', messages.helpProof)
    .option('--notes <file>', messages.helpNotes)
    .option('--explain <key=note>', messages.helpExplain, collect)
    .option('--all', messages.helpAll)
    .option('--force', messages.helpForce)
    .option('--with-bundled', messages.helpWithBundled)
    .option('--with-outside', messages.helpWithOutside)
    .option('--json', messages.helpJson)
    .action(async (files, options) => finish(await runCheck(context, files, options)));

  const selecting = (added: Command): Command =>
    addComparingOptions(
      added
        .option('--provinces <list>', messages.helpProvinces)
        .option('--indicators <list>', messages.helpIndicators)
        .option('--periods <list>', messages.helpPeriods),
      context.language,
    )
      .option('--date <date>', messages.helpDate)
      .option('--with-bundled', messages.helpWithBundled);

  selecting(command('compare [files...]', messages.compareAbout))
    .option('--json', messages.helpJson)
    .option('--csv', messages.helpCsv)
    .action(async (files, options) => finish(await runCompare(context, files, options)));

  selecting(command('report [files...]', messages.reportAbout))
    .option('--template <template>', messages.helpTemplate)
    .option('-o, --output <file>', messages.helpOutput, 'bao-cao.xlsx')
    .option('--force', messages.helpForce)
    .action(async (files, options) => finish(await runReport(context, files, options)));

  command('templates [name]', messages.templatesAbout)
    .option('-o, --output <file>', messages.helpOutput)
    .option('--fields', messages.helpFields)
    .option('--force', messages.helpForce)
    .action(async (name, options) => finish(await runTemplates(context, name, options)));

  return program;
}

/** An option that may stand several times. */
function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

const QUOTED = /'([^']*)'/;

/** Turns commander's faults into one line of our own catalogue. Help and version are no faults: null. */
export function usageFault(error: CommanderError, program: Command, messages: CliMessages): UsageFault | null {
  if (error.exitCode === 0) return null;
  const quoted = QUOTED.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand': {
      const names = program.commands.map((command) => command.name());
      return new UsageFault(
        messages.unknownCommand({ command: quoted, suggestion: suggestNames(quoted, names)[0] ?? null }),
      );
    }
    case 'commander.unknownOption': {
      const flags = program.commands.flatMap((command) => command.options.flatMap((option) => option.long ?? []));
      return new UsageFault(
        messages.unknownOption({ option: quoted, suggestion: suggestNames(quoted, [...new Set(flags)])[0] ?? null }),
      );
    }
    case 'commander.missingArgument':
      return new UsageFault(messages.missingArgument({ argument: quoted }));
    case 'commander.excessArguments':
      return new UsageFault(messages.excessArguments({ detail: quoted }));
    case 'commander.optionMissingArgument':
      return new UsageFault(messages.missingOptionValue({ option: quoted }));
    case 'commander.invalidArgument':
      if (error.message.includes('--lang'))
        return new UsageFault(messages.badLanguage({ value: argumentOf(error.message) }));
      break;
  }
  return new UsageFault(messages.usage({ detail: error.message.replace(/^error: /, '') }));
}

function argumentOf(message: string): string {
  return /argument '([^']*)'/.exec(message)?.[1] ?? '';
}
