import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneProvider';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingBlock: '4px',
    color: tokens.colorNeutralForeground1,
  },
  text: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** Excel holds every request while the user types into a cell; after so long it is worth saying. */
const WAITING_MILLISECONDS = 3000;

/** What is running, how far it is, and the way to stop it. */
export function BusyBar() {
  const { state, messages, cancel } = usePane();
  const styles = useStyles();
  const { busy } = state;
  const withExcel = busy?.stage === 'excel' || busy?.stage === 'writing';
  const isSlow = useIsSlow(withExcel ? `${busy.stage} ${busy.fraction}` : null);
  if (!busy) return null;
  const percent = busy.fraction === null ? '' : ` ${messages.percent({ percent: Math.round(busy.fraction * 100) })}`;
  const text = `${busy.stage === null ? messages.working : messages.stages[busy.stage]}${percent}`;
  return (
    <div className={styles.bar}>
      <div className={styles.text}>
        <span role="status">{isSlow ? messages.waitingForCell : text}</span>
        <ProgressBar aria-label={text} value={busy.fraction ?? undefined} />
      </div>
      <Button size="small" onClick={cancel}>
        {messages.cancel}
      </Button>
    </div>
  );
}

function useIsSlow(step: string | null): boolean {
  const [slow, setSlow] = useState<string | null>(null);
  useEffect(() => {
    if (step === null) return;
    const timer = setTimeout(() => setSlow(step), WAITING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [step]);
  return step !== null && slow === step;
}
