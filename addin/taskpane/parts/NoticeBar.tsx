import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { usePane } from '../state/PaneProvider';

const useStyles = makeStyles({
  // Above what scrolls: it is seen from wherever the work was begun.
  bar: { flexShrink: 0, maxHeight: '45%', overflowY: 'auto' },
  body: { overflowWrap: 'anywhere', paddingBlock: '4px' },
  lines: { margin: '4px 0 0', paddingInlineStart: '18px', maxHeight: '160px', overflowY: 'auto' },
});

/** The last thing that happened, said once to screen readers too. */
export function NoticeBar() {
  const { state, dispatch, messages } = usePane();
  const styles = useStyles();
  const { notice } = state;
  if (!notice) return null;
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.intent}
      layout="multiline"
      politeness={notice.intent === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody className={styles.body}>
        {notice.text}
        {notice.lines && notice.lines.length > 0 ? (
          <ul className={styles.lines}>
            {notice.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
        {notice.detail ? (
          <details>
            <summary>{messages.details}</summary>
            {notice.detail}
          </details>
        ) : null}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="transparent" onClick={() => dispatch({ type: 'notice', notice: null })}>
          {messages.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
