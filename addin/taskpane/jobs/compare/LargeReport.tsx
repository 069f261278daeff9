import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReportSize } from '../../engine/protocol';
import { useMessages } from '../../language';
import { copyText } from '../../parts/copy-text';

const useStyles = makeStyles({
  body: { paddingBlock: '6px', overflowWrap: 'anywhere' },
  command: {
    display: 'block',
    marginBlock: '6px',
    padding: '4px 6px',
    maxHeight: '120px',
    overflowY: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    userSelect: 'all',
    whiteSpace: 'pre-wrap',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface Props {
  readonly size: ReportSize;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** A report that is long for Excel: the command that makes it outside, or go on all the same. */
export function LargeReport({ size, onGoOn, onClose }: Props) {
  const messages = useMessages();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const copy = useRef<HTMLButtonElement>(null);
  useEffect(() => copy.current?.focus(), []);
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <MessageBarBody className={styles.body}>
        {messages.largeReport({ figures: size.figures })}
        <code className={styles.command}>{size.command}</code>
        <div className={styles.actions}>
          <Button
            ref={copy}
            size="small"
            onClick={async () =>
              setSaid((await copyText(size.command)) ? messages.commandCopied : messages.copyBySelecting)
            }
          >
            {messages.copyCommand}
          </Button>
          <Button size="small" onClick={onGoOn}>
            {messages.goOnHere}
          </Button>
          <Button size="small" onClick={onClose}>
            {messages.leaveIt}
          </Button>
        </div>
        <span role="status">{said}</span>
      </MessageBarBody>
    </MessageBar>
  );
}
