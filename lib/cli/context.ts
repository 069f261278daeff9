import type { Language } from '../messages';
import type { CliMessages } from '../messages/cli.vi';
import type { Io } from './io';

/** What every command gets. */
export interface CommandContext {
  readonly io: Io;
  readonly language: Language;
  readonly messages: CliMessages;
}
