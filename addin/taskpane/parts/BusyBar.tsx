import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useMessages } from '../language';
import { usePane } from '../state/PaneProvider';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '32px' },
});

export function BusyBar() {
  const { state, engine } = usePane();
  const messages = useMessages();
  const styles = useStyles();
  if (!state.busy) return null;
  return (
    <div className={styles.bar} role="status">
      <Spinner size="tiny" label={messages.working} />
      <Button size="small" onClick={() => engine.cancel()}>
        {messages.cancel}
      </Button>
    </div>
  );
}
