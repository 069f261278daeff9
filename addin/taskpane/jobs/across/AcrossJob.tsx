import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../../state/PaneProvider';
import { FindingWalk } from './FindingWalk';
import { SourceChoice } from './SourceChoice';
import { keysOf, useAcross } from './use-across';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Sources set against each other: choose, check, walk the list, explain, hand out. */
export default function AcrossJob() {
  const pane = usePane();
  const across = useAcross();
  const styles = useStyles();
  const { words, chosen, view } = across;
  const disabled = pane.state.busy !== null;
  const parts =
    keysOf(pane, chosen).length + Number(chosen.workbook) + Number(chosen.bundled) * 2 + Number(chosen.outside) * 2;

  return (
    <div className={styles.group}>
      <Text>{words.intro}</Text>
      <SourceChoice {...across} />
      {parts < 2 ? <Text className={styles.note}>{words.needTwo}</Text> : null}
      <Button appearance="primary" disabled={disabled || parts < 2} onClick={() => void across.check()}>
        {words.run}
      </Button>
      {view ? (
        <>
          <Text aria-live="polite">{view.findings.length === 0 ? words.nothing : words.summary(view.counts)}</Text>
          <fieldset className={styles.actions} style={{ border: 'none', margin: 0, padding: 0 }} disabled={disabled}>
            <legend>{words.outputs}</legend>
            <Button size="small" onClick={() => void across.putSheet()}>
              {words.putSheet}
            </Button>
            <Button size="small" onClick={() => void across.savePage()}>
              {words.savePage}
            </Button>
            {view.documents.map(({ key, name }) => (
              <Button key={key} size="small" onClick={() => void across.saveDocument(key, name)}>
                {words.saveDocument({ name })}
              </Button>
            ))}
          </fieldset>
          <FindingWalk view={view} across={across} />
        </>
      ) : null}
    </div>
  );
}
