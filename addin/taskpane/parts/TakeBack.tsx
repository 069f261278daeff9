import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { restoreCells } from '../../excel/edit-cell';
import { takeBackSheets } from '../../excel/take-back';
import { usePane } from '../state/PaneProvider';

const useStyles = makeStyles({ box: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingBlock: '4px' } });

/** Takes the last write back. Sheets are deleted only after a second click that says which. */
export function TakeBack() {
  const { state, dispatch, messages, run } = usePane();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const write = state.lastWrite;
  if (!write) return null;

  const takeBack = () =>
    run(async ({ stage }) => {
      stage('writing');
      let text: string;
      if (write.kind === 'cells') {
        await restoreCells(write.snapshots);
        text = messages.restored({ cells: write.snapshots.length });
      } else {
        const names = await takeBackSheets(write.ids);
        dispatch({ type: 'written', written: {} });
        text = names.length > 0 ? messages.undone({ names: names.join(', ') }) : messages.undoNothing;
      }
      dispatch({ type: 'wrote', write: null });
      dispatch({ type: 'notice', notice: { intent: 'success', text } });
    });

  if (write.kind === 'cells' || !asked) {
    return (
      <div className={styles.box}>
        <Button size="small" onClick={() => (write.kind === 'cells' ? void takeBack() : setAsked(true))}>
          {messages.undo}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <span>{messages.undoAsk({ names: write.names.join(', ') })}</span>
      <Button size="small" appearance="primary" onClick={() => void takeBack()}>
        {messages.undoYes}
      </Button>
      <Button size="small" onClick={() => setAsked(false)}>
        {messages.undoNo}
      </Button>
    </div>
  );
}
