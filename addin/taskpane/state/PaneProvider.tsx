import {
  createContext,
  type Dispatch,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import type { Language } from '../../../lib/messages';
import type { PaneMessages } from '../../../lib/messages/pane.vi';
import { ExcelFault } from '../../excel/fault';
import { Cancelled, type EngineClient } from '../engine/engine-client';
import { useLanguage, useMessages } from '../language';
import { type Busy, type Notice, type PaneAction, type PaneState, reducePane, startState } from './pane-state';

/** One running job: how it says where it is, and how it learns that it was stopped. */
export interface Work {
  readonly signal: AbortSignal;
  readonly stage: (stage: Busy['stage'], fraction?: number) => void;
}

export interface Pane {
  readonly state: PaneState;
  readonly engine: EngineClient;
  readonly dispatch: Dispatch<PaneAction>;
  readonly messages: PaneMessages;
  readonly language: Language;
  /** Runs one job: shows that it is running, and turns every fault into a notice. Resolves to false when it failed. */
  readonly run: (job: (work: Work) => Promise<void>) => Promise<boolean>;
  readonly cancel: () => void;
}

const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside PaneProvider');
  return pane;
}

interface Props {
  readonly engine: EngineClient;
  /** What the command that opened the pane asks for. */
  readonly startJob: string | null;
  readonly children: ReactNode;
}

export function PaneProvider({ engine, startJob, children }: Props) {
  const [state, dispatch] = useReducer(reducePane, startJob, startState);
  const messages = useMessages();
  const language = useLanguage();
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    engine.onProgress = ({ stage, fraction }) =>
      dispatch({ type: 'busy', busy: { stage, fraction: fraction ?? null } });
  }, [engine]);

  const pane = useMemo<Pane>(
    () => ({
      state,
      engine,
      dispatch,
      messages,
      language,
      async run(job) {
        const control = new AbortController();
        running.current = control;
        let shown = '';
        const stage: Work['stage'] = (name, fraction) => {
          const now = `${name} ${fraction === undefined ? '' : Math.round(fraction * 50)}`;
          if (now === shown) return;
          shown = now;
          dispatch({ type: 'busy', busy: { stage: name, fraction: fraction ?? null } });
        };
        dispatch({ type: 'notice', notice: null });
        stage(null);
        try {
          await job({ signal: control.signal, stage });
          return true;
        } catch (error) {
          dispatch({ type: 'notice', notice: noticeOf(error, messages) });
          return false;
        } finally {
          dispatch({ type: 'idle' });
        }
      },
      cancel() {
        running.current?.abort();
        engine.cancel();
      },
    }),
    [state, engine, messages, language],
  );
  return <PaneContext value={pane}>{children}</PaneContext>;
}

function noticeOf(error: unknown, messages: PaneMessages): Notice {
  const stopped = error instanceof Cancelled || (error instanceof DOMException && error.name === 'AbortError');
  if (stopped) return { intent: 'warning', text: messages.cancelled };
  if (error instanceof ExcelFault) {
    const lines = error.mayBeHalfWay ? { lines: [messages.halfWay] } : {};
    return { intent: 'error', text: messages.fault[error.code], detail: error.detail, ...lines };
  }
  return { intent: 'error', text: error instanceof Error ? error.message : String(error) };
}
