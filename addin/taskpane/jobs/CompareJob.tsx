import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ComparisonPreview } from '../parts/ComparisonPreview';
import { SelectionLists } from '../parts/SelectionLists';
import { saveFile, XLSX_TYPE } from '../parts/save-file';
import { usePane } from '../state/PaneProvider';
import { writeReport } from './write-report';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

const FILE_NAME = 'so-sanh-cac-tinh.xlsx';

/** Provinces × indicators: choose, look, put into the workbook, or save as a file. */
export function CompareJob() {
  const { state, engine, dispatch, run, messages, language } = usePane();
  const styles = useStyles();
  const { opened, selection } = state;
  if (!opened?.figures) return <Text className={styles.note}>{messages.chooseDataFirst}</Text>;
  const nothing = selection.provinces.length === 0 || selection.indicators.length === 0;
  const disabled = state.busy !== null || nothing;

  const say = (text: string) => dispatch({ type: 'notice', notice: { intent: 'success', text } });

  const preview = () =>
    run(async () => {
      dispatch({ type: 'compared', comparison: await engine.compare(selection, language) });
    });

  const insert = () =>
    run(async (work) => {
      const { written, write } = await writeReport(engine, selection, language, work);
      dispatch({ type: 'written', written });
      dispatch({ type: 'wrote', write });
      say(messages.inserted({ names: write.names.join(', ') }));
    });

  const save = () =>
    run(async () => {
      saveFile(await engine.reportFile(selection, language), FILE_NAME, XLSX_TYPE);
      dispatch({ type: 'wrote', write: null });
      say(messages.saved({ name: FILE_NAME }));
    });

  return (
    <>
      <SelectionLists />
      {nothing ? <Text className={styles.note}>{messages.nothingChosen}</Text> : null}
      <div className={styles.actions}>
        <Button disabled={disabled} onClick={() => void preview()}>
          {messages.preview}
        </Button>
        <Button appearance="primary" disabled={disabled} onClick={() => void insert()}>
          {messages.insertSheets}
        </Button>
        <Button disabled={disabled} onClick={() => void save()}>
          {messages.saveFile}
        </Button>
      </div>
      {state.comparison ? <ComparisonPreview comparison={state.comparison} /> : null}
    </>
  );
}
