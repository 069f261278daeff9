import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { readBlocks } from '../../excel/read-blocks';
import { FigureList } from '../parts/FigureList';
import { FilePicker } from '../parts/FilePicker';
import { rememberFile } from '../state/kept-files';
import { usePane } from '../state/PaneProvider';
import { DocumentReview } from './data/DocumentReview';
import { SourceCard } from './data/SourceCard';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sources: { display: 'flex', flexDirection: 'column', gap: '8px', padding: 0, margin: 0, listStyle: 'none' },
});

const ACCEPTED = '.xlsx,.xlsm,.xlsb,.ods,.xls,.csv,.tsv,.txt,.json,.docx,.pdf,.html,.htm';
const MOST_BYTES = 100 * 1024 * 1024;

/** Where the figures come from: the bundled dataset, files and documents of the user's, or the open workbook. */
export function DataJob() {
  const { state, engine, dispatch, run, messages, language } = usePane();
  const styles = useStyles();
  const { opened } = state;
  const disabled = state.busy !== null;

  const openBundled = () => run(async () => dispatch({ type: 'opened', opened: await engine.openBundled(language) }));

  const openFile = (file: File) =>
    run(async () => {
      if (file.size > MOST_BYTES) throw new Error(messages.fileFault({ name: file.name, detail: messages.tooLarge }));
      const bytes = await file.arrayBuffer();
      const now = await engine.openFile(file.name, bytes, language);
      void rememberFile(file.name, bytes);
      dispatch({ type: 'opened', opened: now });
      const source = now.sources.find(({ key }) => key === file.name);
      if (source && source.figures + source.waiting === 0)
        dispatch({ type: 'notice', notice: { intent: 'warning', text: messages.noObservations({ name: file.name }) } });
    });

  const openWorkbook = () =>
    run(async ({ stage, signal }) => {
      stage('excel');
      const blocks = await readBlocks('workbook', { signal, onProgress: (fraction) => stage('excel', fraction) });
      const name = messages.thisWorkbook;
      const now = await engine.openBlocks(name, blocks, language);
      dispatch({ type: 'opened', opened: now });
      if (!now.sources.find((source) => source.name === name)?.figures)
        dispatch({ type: 'notice', notice: { intent: 'warning', text: messages.noObservations({ name }) } });
    });

  if (state.document !== null) return <DocumentReview documentKey={state.document} />;
  return (
    <>
      <Text>{messages.dataIntro}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={disabled} onClick={() => void openBundled()}>
          {messages.useBundled}
        </Button>
        <FilePicker
          label={messages.openFile}
          accept={ACCEPTED}
          disabled={disabled}
          testId="file"
          onPick={(file) => void openFile(file)}
        />
        <span className={styles.hint}>{messages.openFileHint}</span>
        <Button disabled={disabled} onClick={() => void openWorkbook()}>
          {messages.openWorkbook}
        </Button>
      </div>
      {opened && opened.sources.length > 0 ? (
        <>
          <Text weight="semibold" aria-live="polite">
            {messages.opened}: {messages.loaded({ observations: opened.figures, provinces: opened.provinces.length })}
          </Text>
          <ul className={styles.sources}>
            {opened.sources.map((source) => (
              <SourceCard key={source.key} source={source} />
            ))}
          </ul>
        </>
      ) : null}
      {opened && opened.figures > 0 ? <FigureList opened={opened} /> : null}
    </>
  );
}
