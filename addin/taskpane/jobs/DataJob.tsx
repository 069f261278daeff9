import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useLanguage, useMessages } from '../language';
import { FigureList } from '../parts/FigureList';
import { usePane } from '../state/PaneProvider';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', gap: '8px' },
  file: { display: 'none' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  problems: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
});

const ACCEPTED = '.xlsx,.xlsm,.xls,.csv,.tsv,.txt,.json,.docx,.pdf,.html,.htm';

/** Where the figures come from: the bundled dataset or a file of the user's. */
export function DataJob() {
  const { state, engine, dispatch, run } = usePane();
  const messages = useMessages();
  const language = useLanguage();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);

  const openBundled = () =>
    run(async () => {
      dispatch({ type: 'opened', opened: await engine.openBundled(language) });
    });

  const openFile = (file: File) =>
    run(async () => {
      const opened = await engine.openFile(file.name, await file.arrayBuffer(), language);
      dispatch({ type: 'opened', opened });
      if (opened.observations.length === 0) {
        dispatch({ type: 'notice', notice: { intent: 'warning', text: messages.noObservations({ name: file.name }) } });
      }
    });

  return (
    <>
      <Text>{messages.dataIntro}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={state.busy} onClick={openBundled}>
          {messages.useBundled}
        </Button>
        <Button disabled={state.busy} onClick={() => picker.current?.click()}>
          {messages.openFile}
        </Button>
        <span className={styles.hint}>{messages.openFileHint}</span>
        <input
          ref={picker}
          className={styles.file}
          type="file"
          accept={ACCEPTED}
          aria-label={messages.openFile}
          data-testid="file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void openFile(file);
          }}
        />
      </div>
      {state.opened ? (
        <section aria-live="polite">
          <Text weight="semibold">
            {messages.loaded({
              name: state.opened.name,
              observations: state.opened.observations.length,
              provinces: state.opened.provinces.length,
            })}
          </Text>
          {state.opened.problems.length > 0 ? (
            <details open>
              <summary>{messages.problems({ count: state.opened.problems.length })}</summary>
              <ul className={styles.problems}>
                {state.opened.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </section>
      ) : null}
      {state.opened && state.opened.observations.length > 0 ? <FigureList figures={state.opened.observations} /> : null}
    </>
  );
}
