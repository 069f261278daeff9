import { useEffect, useRef, useState } from 'react';
import { type Stop, watchChanges } from '../../../excel/watch';
import { usePane, type Work } from '../../state/PaneProvider';

/** Checks again after cells were changed by somebody else than the add-in. Gives the time of the last such check. */
export function useRecheck(active: boolean, check: (work: Work) => Promise<void>): string | null {
  const { run, state, language } = usePane();
  const [time, setTime] = useState<string | null>(null);
  const current = useRef({ run, check, busy: state.busy !== null });
  current.current = { run, check, busy: state.busy !== null };

  useEffect(() => {
    if (!active) return;
    let ended = false;
    let stop: Stop | null = null;
    const again = async () => {
      const { run: runJob, check: checkAgain, busy } = current.current;
      if (busy) return;
      if (await runJob(checkAgain)) setTime(new Date().toLocaleTimeString(language === 'vi' ? 'vi-VN' : 'en-GB'));
    };
    void watchChanges(() => void again()).then((given) => {
      stop = given;
      if (ended) void given();
    });
    return () => {
      ended = true;
      void stop?.();
    };
  }, [active, language]);
  return active ? time : null;
}
