import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { insertWorkbook } from '../../excel/insert-workbook';
import { writeSheets } from '../../excel/write-sheets';
import { useLanguage, useMessages } from '../language';
import { ChoiceList } from '../parts/ChoiceList';
import { ComparisonPreview } from '../parts/ComparisonPreview';
import { saveFile } from '../parts/save-file';
import { usePane } from '../state/PaneProvider';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE_NAME = 'so-sanh-cac-tinh.xlsx';

/** Provinces × indicators: choose, look, put into the workbook, fill the shipped template, or save as a file. */
export function CompareJob() {
  const { state, engine, dispatch, run } = usePane();
  const messages = useMessages();
  const language = useLanguage();
  const styles = useStyles();
  const { opened, selection } = state;
  if (!opened) return <Text className={styles.note}>{messages.chooseDataFirst}</Text>;
  const nothing = selection.provinces.length === 0 || selection.indicators.length === 0;
  const disabled = state.busy || nothing;

  const say = (text: string) => dispatch({ type: 'notice', notice: { intent: 'success', text } });

  const preview = () =>
    run(async () => {
      dispatch({ type: 'compared', comparison: await engine.compare(selection, language) });
    });

  const insert = () =>
    run(async () => {
      const report = await engine.report(selection, language);
      const { names } = await writeSheets(report.sheets);
      const renamed = new Map(report.sheets.map((sheet, index) => [sheet.name, names[index]!]));
      const cells = Object.fromEntries(
        Object.entries(report.cells).map(([id, place]) => [
          id,
          { ...place, sheet: renamed.get(place.sheet) ?? place.sheet },
        ]),
      );
      dispatch({ type: 'written', cells });
      say(messages.inserted({ names: names.join(', ') }));
    });

  const fill = () =>
    run(async () => {
      const template = await fetch(new URL('../../../templates/so-sanh-tinh.xlsx', import.meta.url));
      const bytes = await engine.filledTemplate(await template.arrayBuffer(), selection, language);
      const names = await insertWorkbook(bytes);
      say(messages.inserted({ names: names.join(', ') }));
    });

  const save = () =>
    run(async () => {
      saveFile(await engine.reportFile(selection, language), FILE_NAME, XLSX);
      say(messages.saved({ name: FILE_NAME }));
    });

  return (
    <>
      <ChoiceList
        title={messages.provinces}
        choices={opened.provinces}
        chosen={selection.provinces}
        onChange={(provinces) => dispatch({ type: 'selected', selection: { ...selection, provinces } })}
      />
      <ChoiceList
        title={messages.indicators}
        choices={opened.indicators}
        chosen={selection.indicators}
        searchLabel={messages.searchIndicators}
        onChange={(indicators) => dispatch({ type: 'selected', selection: { ...selection, indicators } })}
      />
      {nothing ? <Text className={styles.note}>{messages.nothingChosen}</Text> : null}
      <div className={styles.actions}>
        <Button disabled={disabled} onClick={preview}>
          {messages.preview}
        </Button>
        <Button appearance="primary" disabled={disabled} onClick={insert}>
          {messages.insertSheets}
        </Button>
        <Button disabled={disabled} onClick={fill}>
          {messages.fillTemplate}
        </Button>
        <Button disabled={disabled} onClick={save}>
          {messages.saveFile}
        </Button>
      </div>
      {state.comparison ? <ComparisonPreview comparison={state.comparison} /> : null}
    </>
  );
}
