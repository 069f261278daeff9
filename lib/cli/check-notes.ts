import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  applyNotes,
  type CrossCheck,
  type FindingNote,
  isNotesProblem,
  NoteKeys,
  readNotes,
  withNote,
  writeNotes,
} from '../matching';
import type { CommandContext } from './context';
import { UsageFault } from './fault';
import { saveResult } from './save';

/** Notes of earlier runs and those of this call. */
export interface NotesWork {
  readonly file: string;
  readonly kept: readonly FindingNote[];
  /** Handle of a finding → what to say of it. */
  readonly said: ReadonlyMap<string, string>;
}

/** Reads --notes and --explain. A file that does not exist yet is made by the first --explain. Throws UsageFault. */
export async function loadNotes(
  { io, messages }: CommandContext,
  file: string | undefined,
  explain: readonly string[] = [],
): Promise<NotesWork | null> {
  const said = new Map<string, string>();
  for (const each of explain) {
    const match = /^\s*\[?([0-9a-fA-F]{8})\]?\s*=(.*)$/s.exec(each);
    if (match === null) throw new UsageFault(messages.badExplain({ value: each }));
    said.set(match[1]!.toLowerCase(), match[2]!.trim());
  }
  if (file === undefined) {
    if (said.size > 0) throw new UsageFault(messages.explainNeedsNotes);
    return null;
  }
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new UsageFault(messages.unreadable({ file, detail: code ?? String(error) }));
    if (said.size === 0) throw new UsageFault(messages.noNotesYet({ file }));
    return { file, kept: [], said };
  }
  const kept = readNotes(text);
  if (isNotesProblem(kept)) throw new UsageFault(messages.badNotes({ file, detail: `${kept.path} ${kept.expected}` }));
  return { file, kept, said };
}

/** The check with all notes, and the notes to keep where this call added some. Throws UsageFault for a handle that no finding has. */
export function applyNotesWork(
  { messages }: CommandContext,
  check: CrossCheck,
  { kept, said }: NotesWork,
): { readonly check: CrossCheck; readonly changed: readonly FindingNote[] | null } {
  if (said.size === 0) return { check: applyNotes(check, kept), changed: null };
  const keys = new NoteKeys(check);
  const byHandle = new Map(check.findings.map((finding) => [keys.handle(finding), finding]));
  let notes = kept;
  const today = new Date().toISOString().slice(0, 10);
  for (const [handle, text] of said) {
    const finding = byHandle.get(handle);
    if (finding === undefined) throw new UsageFault(messages.unknownHandle({ key: handle }));
    notes = withNote(notes, keys.note(finding, text, today));
  }
  return { check: applyNotes(check, notes), changed: notes };
}

/** Rewrites the file of notes whole. True when it was written. */
export function saveNotes(context: CommandContext, file: string, notes: readonly FindingNote[]): Promise<boolean> {
  return saveResult(context, file, writeNotes(notes), true, context.messages.notesSaved({ file, count: notes.length }));
}
