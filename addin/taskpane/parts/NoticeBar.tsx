import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../language';
import { usePane } from '../state/PaneProvider';

/** The last thing that happened, said once to screen readers too. */
export function NoticeBar() {
  const { state, dispatch } = usePane();
  const messages = useMessages();
  const { notice } = state;
  if (!notice) return null;
  return (
    <MessageBar
      intent={notice.intent}
      layout="multiline"
      politeness={notice.intent === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody>
        {notice.text}
        {notice.detail ? <details>{notice.detail}</details> : null}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="transparent" onClick={() => dispatch({ type: 'notice', notice: null })}>
          {messages.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
