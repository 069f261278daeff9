import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import { ExcelFault } from '../../excel/fault';
import { insertWorkbook } from '../../excel/insert-workbook';
import { idsOfSheets } from '../../excel/take-back';
import { FilePicker } from '../parts/FilePicker';
import { saveFile, XLSX_TYPE } from '../parts/save-file';
import { usePane } from '../state/PaneProvider';
import { readTemplate, TEMPLATES, type TemplateName } from './templates/shipped';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** With the tab, not with the pane. */
const OpenSheetFill = lazy(() => import('./templates/OpenSheetFill'));
const FieldList = lazy(() => import('./templates/FieldList'));

/** Fills a shipped template or one of the user's with the open figures and puts it into the workbook. */
export function TemplatesJob() {
  const { state, engine, dispatch, run, messages, language } = usePane();
  const styles = useStyles();
  const templateId = useId();
  const [name, setName] = useState<TemplateName>(TEMPLATES[0]);
  const nothing = !state.opened?.figures;
  const disabled = state.busy !== null || nothing;

  const fill = (file: string, read: () => Promise<ArrayBuffer>) =>
    run(async ({ stage }) => {
      const { bytes, warnings } = await engine.filledTemplate(await read(), state.selection, language);
      stage('writing');
      const lines =
        warnings.length > 0 ? { lines: [messages.fillWarnings({ count: warnings.length }), ...warnings] } : {};
      const names = await insertWorkbook(bytes).catch((error: unknown) => {
        // On the web Excel refuses packages with charts, notes and the like: the user gets the filled file instead.
        if (error instanceof ExcelFault && error.code === 'not-supported') return null;
        throw error;
      });
      if (!names) {
        const name = filledName(file);
        saveFile(bytes, name, XLSX_TYPE);
        dispatch({ type: 'wrote', write: null });
        dispatch({
          type: 'notice',
          notice: { intent: 'warning', text: messages.webRefusesCharts({ name }), ...lines },
        });
        return;
      }
      dispatch({ type: 'wrote', write: { kind: 'sheets', ids: await idsOfSheets(names), names } });
      const text = messages.inserted({ names: names.join(', ') });
      dispatch({ type: 'notice', notice: { intent: 'success', text, ...lines } });
    });

  return (
    <>
      <Text>{messages.templatesIntro}</Text>
      {nothing ? <Text className={styles.hint}>{messages.chooseDataFirst}</Text> : null}
      <div className={styles.field}>
        <label htmlFor={templateId}>{messages.template}</label>
        <Select id={templateId} value={name} onChange={(_, data) => setName(data.value as TemplateName)}>
          {TEMPLATES.map((template) => (
            <option key={template} value={template}>
              {messages.templateNames[template]}
            </option>
          ))}
        </Select>
      </div>
      <Button
        appearance="primary"
        disabled={disabled}
        onClick={() => void fill(`${name}.xlsx`, () => readTemplate(name))}
      >
        {messages.fillTemplate}
      </Button>
      <FilePicker
        label={messages.ownTemplate}
        accept=".xlsx,.xlsm,.xltx"
        disabled={disabled}
        testId="template"
        onPick={(file) => void fill(file.name, () => file.arrayBuffer())}
      />
      <span className={styles.hint}>{messages.ownTemplateHint}</span>
      <Suspense fallback={null}>
        <OpenSheetFill disabled={disabled} />
        <FieldList />
      </Suspense>
    </>
  );
}

/** "mau.xltx" → "mau-da-dien.xlsx". */
function filledName(file: string): string {
  return `${file.replace(/\.[^.]*$/, '')}-da-dien.xlsx`;
}
