import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { OpenedSource } from '../../engine/protocol';
import { usePane } from '../../state/PaneProvider';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  problems: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    maxHeight: '180px',
    overflowY: 'auto',
  },
  waiting: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One thing that is open: how many figures, what was wrong, and what can be done with it. */
export function SourceCard({ source }: { readonly source: OpenedSource }) {
  const { state, engine, dispatch, run, messages, language } = usePane();
  const styles = useStyles();
  const { name, key, problems } = source;
  const disabled = state.busy !== null;

  const close = () => run(async () => dispatch({ type: 'opened', opened: await engine.closeSource(key, language) }));

  const check = () => {
    dispatch({ type: 'job', job: 'check' });
    dispatch({ type: 'scope', scope: `source:${key}` });
    void run(async () => dispatch({ type: 'checked', findings: await engine.checkSource(key, language) }));
  };

  return (
    <li className={styles.card}>
      <Text>{messages.sourceLine({ name, figures: source.figures })}</Text>
      {source.waiting > 0 ? (
        <span className={styles.waiting}>{messages.waiting({ count: source.waiting })}</span>
      ) : null}
      {problems.length > 0 ? (
        <details open>
          <summary>{messages.problems({ count: problems.length })}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <ul className={styles.problems} tabIndex={0} aria-label={messages.problems({ count: problems.length })}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className={styles.actions}>
        {source.form === 'text' ? (
          <Button
            size="small"
            disabled={disabled}
            aria-label={messages.lookInsideOf({ name })}
            onClick={() => dispatch({ type: 'document', key })}
          >
            {messages.lookInside}
          </Button>
        ) : null}
        {source.form === 'bundled' ? null : (
          <Button size="small" disabled={disabled} aria-label={messages.checkThisOf({ name })} onClick={check}>
            {messages.checkThis}
          </Button>
        )}
        <Button
          size="small"
          disabled={disabled}
          aria-label={messages.closeSource({ name })}
          onClick={() => void close()}
        >
          {messages.remove}
        </Button>
      </div>
    </li>
  );
}
