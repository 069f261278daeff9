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
    if (!(fault instanceof UsageFault)) {
      // Exit code 1 would say that something was found inconsistent.
      io.err(`doichieu: ${messages.unexpected({ detail: nameOf(fault) })}\n`);
      return 2;
    }
    io.err(`doichieu: ${fault.message}\n`);
    return 2;
  }
}

/** What kind of fault and where it began, in one line for whoever looks into it. */
function nameOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault).slice(0, 80);
  const place = /at (\S+)/.exec(fault.stack ?? '')?.[1];
  return [(fault as NodeJS.ErrnoException).code ?? fault.name, place].filter(Boolean).join(', ');
}
