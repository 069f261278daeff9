import { useState } from 'react';
import { ACROSS_MESSAGES } from '../../../../lib/messages/across';
import type { AcrossMessages } from '../../../../lib/messages/across.vi';
import { readBlocks } from '../../../excel/read-blocks';
import { idsOfSheets } from '../../../excel/take-back';
import { listSheetNames, writePrepared } from '../../../excel/write-sheets';
import type { AcrossFinding, AcrossView } from '../../engine/across/views';
import { saveFile } from '../../parts/save-file';
import { type Pane, usePane } from '../../state/PaneProvider';
import { keepNote, loadNotes } from './keep-notes';

/** What is set against each other besides the open files that are ticked. */
export interface Chosen {
  /** Keys of open sources that the user left out. */
  readonly without: readonly string[];
  readonly workbook: boolean;
  readonly bundled: boolean;
  readonly outside: boolean;
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What stays while another tab is looked at. */
let keptChoice: Chosen = { without: [], workbook: false, bundled: false, outside: false };
let keptView: AcrossView | null = null;

export interface AcrossState {
  readonly words: AcrossMessages;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly view: AcrossView | null;
  readonly check: () => Promise<void>;
  /** Keeps a note on a finding; an empty text takes the note away. */
  readonly explain: (finding: AcrossFinding, text: string) => Promise<void>;
  readonly putSheet: () => Promise<void>;
  readonly savePage: () => Promise<void>;
  readonly saveDocument: (key: string, name: string) => Promise<void>;
}

/** Keys of the open sources that take part. */
export function keysOf({ state }: Pane, { without }: Chosen): string[] {
  const open = state.opened?.sources ?? [];
  return open
    .filter(({ key, form }) => form !== 'bundled' && form !== 'workbook' && !without.includes(key))
    .map(({ key }) => key);
}

/** The choice of sources, the last check, and what can be done with it. */
export function useAcross(): AcrossState {
  const pane = usePane();
  const { engine, dispatch, run, language } = pane;
  const words = ACROSS_MESSAGES[language];
  const [chosen, setChosen] = useState(keptChoice);
  const [view, setView] = useState(keptView);
  const choose = (next: Chosen): void => {
    keptChoice = next;
    setChosen(next);
  };
  const show = (next: AcrossView): void => {
    keptView = next;
    setView(next);
  };
  const say = (text: string): void => dispatch({ type: 'notice', notice: { intent: 'success', text } });
  const save = (bytes: Uint8Array, name: string, type: string): void => {
    saveFile(bytes, name, type);
    say(words.saved({ name }));
  };

  return {
    words,
    chosen,
    choose,
    view,
    async check() {
      await run(async ({ stage, signal }) => {
        const notes = await loadNotes();
        let blocks: Awaited<ReturnType<typeof readBlocks>> | null = null;
        if (chosen.workbook) {
          stage('excel');
          blocks = await readBlocks('workbook', { signal, onProgress: (fraction) => stage('excel', fraction) });
        }
        const { bundled, outside } = chosen;
        show(await engine.across({ keys: keysOf(pane, chosen), bundled, outside, blocks, notes }, language));
      });
    },
    async explain(finding, text) {
      await run(async () => {
        const date = new Date().toISOString().slice(0, 10);
        const notes = await keepNote({ ...finding.toNote, note: text.trim(), date });
        show(await engine.acrossNotes(notes, language));
        say(text.trim() === '' ? words.noteRemoved : words.noteKept);
      });
    },
    async putSheet() {
      await run(async ({ stage, signal }) => {
        stage('excel');
        const { sheets } = await engine.acrossSheets(language, await listSheetNames());
        stage('writing', 0);
        const sources = sheets.map((outline, index) => ({
          outline,
          cells: (part: number) => engine.reportCells(index, part),
          look: (part: number) => engine.reportLook(index, part),
        }));
        const onProgress = (done: number, total: number) => stage('writing', done / total);
        const { names } = await writePrepared(sources, { signal, onProgress });
        dispatch({ type: 'wrote', write: { kind: 'sheets', ids: await idsOfSheets(names), names } });
        say(words.inserted({ names: names.join(', ') }));
      });
    },
    async savePage() {
      await run(async () => {
        save(new TextEncoder().encode(await engine.acrossPage(language)), words.pageName, 'text/html');
      });
    },
    async saveDocument(key, name) {
      await run(async () => {
        save(await engine.acrossDocument(key, language), words.documentName({ name }), DOCX_TYPE);
      });
    },
  };
}
