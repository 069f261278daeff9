import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { restoreCells } from '../../excel/edit-cell';
import { takeBackSheets } from '../../excel/take-back';
import { usePane } from '../state/PaneProvider';

const useStyles = makeStyles({
  box: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', paddingBlock: '4px' },
  what: { flex: 1, minWidth: '120px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Takes the last write back. Sheets are deleted only after a second click that says which. */
export function TakeBack() {
  const { state, dispatch, messages, run, language } = usePane();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  const write = state.lastWrite;

  /** The button that was pressed goes away: the focus moves to the one that takes its place. */
  function ask(now: boolean): void {
    moved.current = true;
    setAsked(now);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: as the question comes and goes
  useEffect(() => {
    if (moved.current) first.current?.focus();
    moved.current = false;
  }, [asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another write begins with no question
  useEffect(() => setAsked(false), [write]);
  if (!write) return null;

  const takeBack = () =>
    run(async ({ stage }) => {
      stage('writing');
      let text: string;
      if (write.kind === 'cells') {
        const cells = await restoreCells(write.snapshots);
        text = messages.restored({ cells, left: write.snapshots.length - cells });
      } else if (write.kind === 'filled') {
        const { takeBackFilled } = await import('../jobs/templates/take-back-filled');
        text = await takeBackFilled(write.sheet, language);
      } else {
        const names = await takeBackSheets(write.ids);
        dispatch({ type: 'written', written: {} });
        text = names.length > 0 ? messages.undone({ names: names.join(', ') }) : messages.undoNothing;
      }
      dispatch({ type: 'wrote', write: null });
      dispatch({ type: 'notice', notice: { intent: 'success', text } });
    });

  const disabled = state.busy !== null;
  const what =
    write.kind === 'sheets'
      ? write.names.join(', ')
      : write.kind === 'filled'
        ? write.sheet.name
        : messages.cellCount({ cells: write.snapshots.length });
  // Only what deletes whole sheets is asked twice.
  if (write.kind !== 'sheets' || !asked) {
    return (
      <div className={styles.box}>
        <span className={styles.what}>{messages.lastWrite({ what })}</span>
        <Button
          ref={first}
          size="small"
          disabled={disabled}
          onClick={() => (write.kind === 'sheets' ? ask(true) : void takeBack())}
        >
          {messages.undo}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc anywhere in the question keeps the sheets
    <div
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        ask(false);
      }}
    >
      <span>{messages.undoAsk({ names: write.names.join(', ') })}</span>
      <Button size="small" appearance="primary" disabled={disabled} onClick={() => void takeBack()}>
        {messages.undoYes}
      </Button>
      <Button ref={first} size="small" onClick={() => ask(false)}>
        {messages.undoNo}
      </Button>
    </div>
  );
}
