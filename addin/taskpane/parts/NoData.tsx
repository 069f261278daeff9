import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../state/PaneProvider';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Nothing is open yet: why that matters here, and the way to where things are opened. */
export function NoData() {
  const { dispatch, messages } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Text className={styles.note}>{messages.chooseDataFirst}</Text>
      <Button size="small" onClick={() => dispatch({ type: 'job', job: 'data' })}>
        {messages.toData}
      </Button>
    </div>
  );
}
