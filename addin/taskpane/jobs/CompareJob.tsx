import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReportSize } from '../engine/protocol';
import { ComparisonPreview } from '../parts/ComparisonPreview';
import { NoData } from '../parts/NoData';
import { SelectionLists } from '../parts/SelectionLists';
import { saveFile, XLSX_TYPE } from '../parts/save-file';
import { usePane, type Work } from '../state/PaneProvider';
import { HowToCompare } from './compare/HowToCompare';
import { LargeReport } from './compare/LargeReport';
import { writeReport } from './write-report';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Above this many figures a report takes minutes in Excel on the web; the command line takes seconds. */
export const MOST_FIGURES = 20_000;

interface Waiting {
  readonly size: ReportSize;
  readonly goOn: () => void;
}

/** Provinces × indicators × periods: choose, look, put into the workbook, or save as a file. */
export function CompareJob() {
  const { state, engine, dispatch, run, messages, language } = usePane();
  const styles = useStyles();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const asked = useRef<HTMLElement | null>(null);
  const { opened, selection } = state;
  if (!opened?.figures) return <NoData />;
  const { how } = selection;
  const nothing = selection.provinces.length === 0 || selection.indicators.length === 0;
  const noPeriod = how.when === 'chosen' && how.periods.length === 0;
  const disabled = state.busy !== null || nothing || noPeriod;

  const say = (text: string) => dispatch({ type: 'notice', notice: { intent: 'success', text } });

  const preview = () =>
    run(async () => {
      dispatch({ type: 'compared', comparison: await engine.compare(selection, language) });
    });

  /** Does it, unless the report is so large that another way is worth a thought first. */
  const unlessLarge = (work: (work: Work) => Promise<void>) => {
    asked.current = document.activeElement as HTMLElement | null;
    return run(async (given) => {
      const size = await engine.sizeOf(selection, language);
      if (size.figures <= MOST_FIGURES) return work(given);
      setWaiting({
        size,
        goOn: () => {
          setWaiting(null);
          void run(work);
        },
      });
    });
  };

  const insert = () =>
    unlessLarge(async (work) => {
      const { written, write } = await writeReport(engine, selection, language, work);
      dispatch({ type: 'written', written });
      dispatch({ type: 'wrote', write });
      say(messages.inserted({ names: write.names.join(', ') }));
    });

  const save = () =>
    unlessLarge(async () => {
      const name = messages.reportFileName;
      saveFile(await engine.reportFile(selection, language), name, XLSX_TYPE);
      say(messages.saved({ name }));
    });

  return (
    <>
      <SelectionLists />
      <HowToCompare
        opened={opened}
        provinces={selection.provinces}
        how={how}
        onChange={(next) => dispatch({ type: 'selected', selection: { ...selection, how: next } })}
      />
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
      {waiting ? (
        <LargeReport
          size={waiting.size}
          onGoOn={waiting.goOn}
          onClose={() => {
            setWaiting(null);
            asked.current?.focus();
          }}
        />
      ) : null}
      {state.comparison ? <ComparisonPreview comparison={state.comparison} /> : null}
    </>
  );
}
