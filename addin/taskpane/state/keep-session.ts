import { useEffect, useRef } from 'react';
import { storagePrefix } from '../../excel/office';
import { readSetting, writeSetting } from '../../excel/settings';
import type { WrittenCells } from '../engine/protocol';
import { keepFiles, keptFiles } from './kept-files';
import { usePane } from './PaneProvider';
import { JOBS, type Job } from './pane-state';

/** In the workbook: where its figures stand. In the browser: what was open, on this machine alone. */
const WRITTEN = 'DoiChieu.written';
/** Settings travel with every save of the workbook: beyond this they would weigh on it. */
const MOST_WRITTEN = 2000;

interface Session {
  readonly job: Job;
  readonly bundled: boolean;
  readonly provinces: readonly string[];
  readonly indicators: readonly string[];
}

/** Brings back what was open when the pane was closed, and keeps it as it changes. */
export function usePersistence(): void {
  const { state, engine, dispatch, run, language } = usePane();
  const ready = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(() => {
    void run(async () => {
      try {
        const written = (await readSetting(WRITTEN)) as { sheets?: WrittenCells } | null;
        if (written?.sheets) dispatch({ type: 'written', written: written.sheets });
        const session = loadSession();
        if (!session) return;
        let opened = session.bundled ? await engine.openBundled(language) : null;
        for (const { name, bytes } of keptFiles()) opened = await engine.openFile(name, bytes, language);
        if (opened) {
          dispatch({ type: 'opened', opened });
          const { provinces, indicators } = session;
          dispatch({ type: 'selected', selection: { provinces, indicators } });
        }
        dispatch({ type: 'resumed', job: session.job });
      } finally {
        ready.current = true;
      }
    });
  }, []);

  const { job, opened, selection, written } = state;
  useEffect(() => {
    if (!ready.current) return;
    const open = new Set(opened?.sources.map(({ key }) => key));
    keepFiles(open);
    saveSession({ job, bundled: open.has('bundled'), ...selection });
  }, [job, opened, selection]);

  useEffect(() => {
    const count = Object.values(written).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
    const sheets = count <= MOST_WRITTEN ? written : {};
    if (ready.current) void writeSetting(WRITTEN, { sheets }).catch(() => undefined);
  }, [written]);
}

function loadSession(): Session | null {
  try {
    const text = localStorage.getItem(`${storagePrefix()}session`);
    const session = text ? (JSON.parse(text) as Session) : null;
    return session && JOBS.includes(session.job) && Array.isArray(session.provinces) ? session : null;
  } catch {
    return null;
  }
}

function saveSession(session: Session): void {
  try {
    localStorage.setItem(`${storagePrefix()}session`, JSON.stringify(session));
  } catch {
    // The browser may not let a page inside another page keep anything; then nothing is kept.
  }
}
