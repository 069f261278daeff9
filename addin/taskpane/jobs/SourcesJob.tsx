import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { goToCell } from '../../excel/go-to';
import { type Stop, watchSelection } from '../../excel/watch';
import type { Provenance } from '../engine/protocol';
import { usePane } from '../state/PaneProvider';
import { ProvenanceCard } from './sources/ProvenanceCard';
import { traceSelection } from './sources/trace-selection';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

interface Traced {
  readonly cell: string;
  readonly found: readonly Provenance[];
}

/** Where the figure of the selected cell came from; follows the selection. */
export function SourcesJob() {
  const { engine, run, messages, language } = usePane();
  const styles = useStyles();
  const [traced, setTraced] = useState<Traced | null>(null);
  const look = useRef(() => undefined as unknown);
  look.current = () => run(async () => setTraced(await traceSelection(engine, language)));

  useEffect(() => {
    let ended = false;
    let stop: Stop | null = null;
    void look.current();
    void watchSelection(() => void look.current()).then((given) => {
      stop = given;
      if (ended) void given();
    });
    return () => {
      ended = true;
      void stop?.();
    };
  }, []);

  return (
    <>
      <Text>{messages.sourcesIntro}</Text>
      {traced ? (
        <Text weight="semibold" aria-live="polite">
          {messages.sourceOf({ cell: traced.cell })}
        </Text>
      ) : null}
      {traced?.found.length === 0 ? <Text className={styles.note}>{messages.noSource}</Text> : null}
      {traced?.found.map((one) => (
        <ProvenanceCard
          key={one.row.cell}
          provenance={one}
          action={
            <Button size="small" onClick={() => void run(() => goToCell(one.row.sheet, one.row.cell))}>
              {messages.goToCell({ place: `${one.row.sheet}!${one.row.cell}`, literal: one.literal })}
            </Button>
          }
        />
      ))}
    </>
  );
}
