import type { WarningSink } from './warnings';

export interface WriteOptions {
  /** Document properties. */
  readonly title?: string;
  readonly creator?: string;
  /** Date of creation in the document properties; the same sheets, options and date give the same bytes. Now, where absent. */
  readonly date?: Date;
  /** Called with the share done, 0 … 1, never backwards. */
  readonly onProgress?: (share: number) => void;
  /** Stops the writing; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onWarning?: WarningSink;
}
