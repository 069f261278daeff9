import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { FilePicker } from '../../parts/FilePicker';
import { rememberFile } from '../../state/kept-files';
import { usePane } from '../../state/PaneProvider';
import type { AcrossState } from './use-across';

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: '4px 8px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

const ACCEPTED = '.xlsx,.xlsm,.xlsb,.ods,.xls,.csv,.tsv,.txt,.json,.docx,.pdf,.html,.htm';
const MOST_BYTES = 100 * 1024 * 1024;

/** The sources to set against each other: files, the open workbook, the bundled sets. */
export function SourceChoice({ words, chosen, choose }: AcrossState) {
  const { state, engine, dispatch, run, messages, language } = usePane();
  const styles = useStyles();
  const disabled = state.busy !== null;
  const files = (state.opened?.sources ?? []).filter(({ form }) => form !== 'bundled' && form !== 'workbook');

  const add = (file: File) =>
    run(async () => {
      if (file.size > MOST_BYTES) throw new Error(messages.fileFault({ name: file.name, detail: messages.tooLarge }));
      const bytes = await file.arrayBuffer();
      const opened = await engine.openFile(file.name, bytes, language);
      rememberFile(file.name, bytes);
      dispatch({ type: 'opened', opened });
      choose({ ...chosen, without: chosen.without.filter((key) => key !== file.name) });
    });

  const toggle = (key: string, on: boolean) => {
    const without = chosen.without.filter((each) => each !== key);
    choose({ ...chosen, without: on ? without : [...without, key] });
  };

  return (
    <>
      <fieldset className={styles.group} disabled={disabled}>
        <legend>{words.sources}</legend>
        {files.map(({ key, name, figures, waiting }) => (
          <Checkbox
            key={key}
            checked={!chosen.without.includes(key)}
            label={words.figures({ name, count: figures + waiting })}
            onChange={(_, data) => toggle(key, data.checked === true)}
          />
        ))}
        {(['workbook', 'bundled', 'outside'] as const).map((kind) => (
          <Checkbox
            key={kind}
            checked={chosen[kind]}
            label={words[kind]}
            onChange={(_, data) => choose({ ...chosen, [kind]: data.checked === true })}
          />
        ))}
      </fieldset>
      <FilePicker
        label={words.addFile}
        accept={ACCEPTED}
        disabled={disabled}
        testId="across-file"
        onPick={(file) => void add(file)}
      />
    </>
  );
}
