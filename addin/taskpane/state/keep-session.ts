import { useEffect, useRef } from 'react';
import { readSetting, writeSetting } from '../../excel/settings';
import type { ComparisonChoice, OpenedData, Review, WrittenCells } from '../engine/protocol';
import { forgetOldSessions, readSession, writeSession } from './keep-records';
import { forgetOthers, keptFiles } from './kept-files';
import { type Pane, usePane } from './PaneProvider';
import { JOBS, type Job, type LastWrite, USUAL_CHOICE } from './pane-state';

/** In the workbook: where its figures stand. In the browser: what was open, on this machine alone. */
const WRITTEN = 'DoiChieu.written';
/** Settings travel with every save of the workbook: beyond this they would weigh on it. */
const MOST_WRITTEN = 2000;

interface Session {
  readonly job: Job;
  readonly bundled: boolean;
  /** Names of the files that were open. */
  readonly files: readonly string[];
  readonly provinces: readonly string[];
  readonly indicators: readonly string[];
  readonly how?: ComparisonChoice;
  /** By source. */
  readonly reviews?: Readonly<Record<string, Readonly<Record<string, Review>>>>;
  readonly lastWrite?: LastWrite | null;
}

/** Brings back what was open when the pane was closed, and keeps it as it changes. */
export function usePersistence(): void {
  const pane = usePane();
  const { state, dispatch, run } = pane;
  const ready = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(() => {
    let missing: string[] = [];
    void run(async () => {
      try {
        const written = (await readSetting(WRITTEN)) as { sheets?: WrittenCells } | null;
        if (written?.sheets) dispatch({ type: 'written', written: written.sheets });
        const session = asSession(await readSession());
        if (session) missing = await restore(session, pane);
      } finally {
        ready.current = true;
      }
    }).then(() => {
      if (missing.length === 0) return;
      const text = pane.messages.reopen({ names: missing.join(', ') });
      dispatch({ type: 'notice', notice: { intent: 'warning', text } });
    });
    void forgetOldSessions();
  }, []);

  const { job, opened, selection, written, reviews, lastWrite } = state;
  useEffect(() => {
    if (!ready.current) return;
    const keys = opened?.sources.map(({ key }) => key) ?? [];
    const files = opened?.sources.filter(({ form }) => form !== 'bundled' && form !== 'workbook') ?? [];
    void forgetOthers(new Set(keys));
    const session: Session = {
      job,
      bundled: keys.includes('bundled'),
      files: files.map(({ key }) => key),
      ...selection,
      reviews: Object.fromEntries(Object.entries(reviews).filter(([key]) => keys.includes(key))),
      lastWrite,
    };
    void writeSession(session);
  }, [job, opened, selection, reviews, lastWrite]);

  useEffect(() => {
    const count = Object.values(written).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
    const sheets = count <= MOST_WRITTEN ? written : {};
    if (ready.current) void writeSetting(WRITTEN, { sheets }).catch(() => undefined);
  }, [written]);
}

/** Opens what was open, with what was decided about it. Gives the names of files that could not be brought back. */
async function restore(session: Session, { engine, dispatch, language }: Pane): Promise<string[]> {
  let opened: OpenedData | null = session.bundled ? await engine.openBundled(language) : null;
  const back = new Set<string>();
  for (const { name, bytes } of await keptFiles()) {
    if (!session.files.includes(name)) continue;
    try {
      opened = await engine.openFile(name, bytes, language);
      back.add(name);
    } catch {
      // Named among the missing below.
    }
  }
  for (const [key, reviews] of Object.entries(session.reviews ?? {})) {
    if (!back.has(key)) continue;
    opened = await engine.review(key, reviews, language);
    dispatch({ type: 'reviewed', key, reviews });
  }
  if (opened) {
    dispatch({ type: 'opened', opened });
    const { provinces, indicators, how } = session;
    dispatch({ type: 'selected', selection: { provinces, indicators, how: { ...USUAL_CHOICE, ...how } } });
  }
  if (session.lastWrite) dispatch({ type: 'wrote', write: session.lastWrite });
  dispatch({ type: 'resumed', job: session.job });
  return session.files.filter((name) => !back.has(name));
}

function asSession(kept: unknown): Session | null {
  const session = kept as Partial<Session> | null;
  const lists = [session?.provinces, session?.indicators, session?.files];
  return session && JOBS.includes(session.job!) && lists.every(Array.isArray) ? (session as Session) : null;
}
