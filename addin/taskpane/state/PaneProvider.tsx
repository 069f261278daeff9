import { createContext, type Dispatch, type ReactNode, useContext, useMemo, useReducer } from 'react';
import { ExcelFault } from '../../excel/fault';
import { Cancelled, type EngineClient } from '../engine/engine-client';
import { useMessages } from '../language';
import { initialState, type PaneAction, type PaneState, reducePane } from './pane-state';

export interface Pane {
  readonly state: PaneState;
  readonly engine: EngineClient;
  readonly dispatch: Dispatch<PaneAction>;
  /** Runs one job: shows that it is running, and turns every fault into a notice. Resolves to false when it failed. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside PaneProvider');
  return pane;
}

export function PaneProvider({ engine, children }: { readonly engine: EngineClient; readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(reducePane, initialState);
  const messages = useMessages();
  const pane = useMemo<Pane>(
    () => ({
      state,
      engine,
      dispatch,
      async run(work) {
        dispatch({ type: 'busy' });
        try {
          await work();
          return true;
        } catch (error) {
          if (error instanceof Cancelled)
            dispatch({ type: 'notice', notice: { intent: 'warning', text: messages.cancelled } });
          else if (error instanceof ExcelFault) {
            dispatch({
              type: 'notice',
              notice: { intent: 'error', text: messages.fault[error.code], detail: error.detail },
            });
          } else dispatch({ type: 'notice', notice: { intent: 'error', text: (error as Error).message } });
          return false;
        } finally {
          dispatch({ type: 'idle' });
        }
      },
    }),
    [state, engine, messages],
  );
  return <PaneContext value={pane}>{children}</PaneContext>;
}
