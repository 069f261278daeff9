import { type FindingNote, isNotesProblem, readNotes, withNote, writeNotes } from '../../../../lib/matching/notes-file';
import { storagePrefix } from '../../../excel/office';
import { readSetting, writeSetting } from '../../../excel/settings';

/** In the workbook, so that they travel with it; and in the browser, for the same files beside another workbook. */
const KEY = 'DoiChieu.notes';
/** Settings travel with every save of the workbook: beyond this they would weigh on it. */
const MOST = 2000;

/** All notes that are kept here. */
export async function loadNotes(): Promise<readonly FindingNote[]> {
  const inWorkbook = await readSetting(KEY).catch(() => null);
  const text = (inWorkbook as { notes?: unknown } | null)?.notes;
  const kept = [...fromText(localText()), ...fromText(typeof text === 'string' ? text : '')];
  return kept.reduce<readonly FindingNote[]>(withNote, []);
}

/** Keeps a note, or takes it away where its text is empty. Gives all notes. */
export async function keepNote(note: FindingNote): Promise<readonly FindingNote[]> {
  const notes = withNote(await loadNotes(), note).slice(-MOST);
  const text = writeNotes(notes);
  try {
    localStorage.setItem(localKey(), text);
  } catch {
    // The browser may not let a page inside another page keep anything; the workbook still does.
  }
  await writeSetting(KEY, { notes: text });
  return notes;
}

function fromText(text: string): readonly FindingNote[] {
  const read = text === '' ? [] : readNotes(text);
  return isNotesProblem(read) ? [] : read;
}

function localText(): string {
  try {
    return localStorage.getItem(localKey()) ?? '';
  } catch {
    return '';
  }
}

const localKey = () => `${storagePrefix()}notes`;
