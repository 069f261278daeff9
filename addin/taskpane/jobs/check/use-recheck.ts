import { useEffect, useRef, useState } from 'react';
import { type Stop, watchChanges } from '../../../excel/watch';
import type { FindingView } from '../../engine/protocol';
import { usePane, type Work } from '../../state/PaneProvider';

export interface Rechecked {
  /** When it was last checked again by itself. */
  readonly time: string | null;
  /** Cells were changed since the findings were made. */
  readonly isStale: boolean;
}

/**
 * After cells were changed by somebody else than the add-in: checks again where the user asked for that, else says that the findings
 * are of before. `findings` are null while there is nothing to look after.
 */
export function useRecheck(
  findings: readonly FindingView[] | null,
  again: boolean,
  check: (work: Work) => Promise<void>,
): Rechecked {
  const { run, state, language } = usePane();
  const [time, setTime] = useState<string | null>(null);
  const [stale, setStale] = useState<readonly FindingView[] | null>(null);
  const current = useRef({ run, check, again, findings, busy: state.busy !== null });
  current.current = { run, check, again, findings, busy: state.busy !== null };
  const active = findings !== null;

  useEffect(() => {
    if (!active) return;
    let ended = false;
    let stop: Stop | null = null;
    const changed = async () => {
      const now = current.current;
      if (!now.again || now.busy) setStale(now.findings);
      else if (await now.run(now.check)) setTime(new Date().toLocaleTimeString(language === 'vi' ? 'vi-VN' : 'en-GB'));
    };
    void watchChanges(() => void changed())
      .then((given) => {
        stop = given;
        if (ended) void given();
      })
      // Without events there is nothing to follow; the check itself works all the same.
      .catch(() => undefined);
    return () => {
      ended = true;
      void stop?.();
    };
  }, [active, language]);
  return { time: active && again ? time : null, isStale: findings !== null && stale === findings };
}
