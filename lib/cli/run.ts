import { CommanderError } from 'commander';
import type { CommandContext } from './context';
import { UsageFault } from './fault';
import type { Io } from './io';
import { cliMessages, languageOf } from './options';
import { buildProgram, type ExitCode, usageFault } from './program';

/** Runs one call of the command line and gives its exit code. `argv` is without node and script. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv);
  const messages = cliMessages(language);
  const context: CommandContext = { io, language, messages };
  let code: ExitCode = 0;
  const program = buildProgram(context, (finished) => {
    code = finished;
  });
  try {
    if (argv.length === 0) {
      io.err(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const fault = error instanceof CommanderError ? usageFault(error, program, messages) : error;
    if (fault === null) return 0;
    if (!(fault instanceof UsageFault)) throw fault;
    io.err(`doichieu: ${fault.message}\n`);
    return 2;
  }
}
