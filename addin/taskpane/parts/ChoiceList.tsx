import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef, useState } from 'react';
import { foldAccents } from '../../../lib/text/fold';
import type { Choice } from '../engine/protocol';
import { useMessages } from '../language';

const ROW_HEIGHT = 32;
const SEARCH_FROM = 8;

const useStyles = makeStyles({
  group: { border: 'none', padding: 0, margin: 0, display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    width: '100%',
    padding: 0,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, marginInlineStart: '6px' },
  list: {
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    position: 'relative',
  },
  row: { position: 'absolute', insetInlineStart: 0, insetInlineEnd: 0, height: `${ROW_HEIGHT}px` },
});

interface Props {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly searchLabel?: string;
  readonly visibleRows?: number;
}

/** A list to tick, searchable without accents; only the rows in view are in the page, so that 300 indicators stay quick. */
export function ChoiceList({ title, choices, chosen, onChange, searchLabel, visibleRows = 5 }: Props) {
  const messages = useMessages();
  const styles = useStyles();
  const titleId = useId();
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const picked = useMemo(() => new Set(chosen), [chosen]);
  const shown = useMemo(() => {
    const wanted = foldAccents(query.trim());
    return wanted ? choices.filter((choice) => foldAccents(choice.label).includes(wanted)) : choices;
  }, [choices, query]);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    initialRect: { width: 300, height: visibleRows * ROW_HEIGHT },
  });

  function toggle(id: string): void {
    onChange(picked.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  }

  return (
    <fieldset className={styles.group} aria-labelledby={titleId}>
      <div className={styles.heading}>
        <span id={titleId} className={styles.title}>
          {title}
          <span className={styles.count}>{messages.chosen({ count: chosen.length, total: choices.length })}</span>
        </span>
        <span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${title}: ${messages.all}`}
            onClick={() => onChange(choices.map((choice) => choice.id))}
          >
            {messages.all}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${title}: ${messages.none}`}
            onClick={() => onChange([])}
          >
            {messages.none}
          </Button>
        </span>
      </div>
      {choices.length > SEARCH_FROM && searchLabel ? (
        <Input
          size="small"
          value={query}
          placeholder={searchLabel}
          aria-label={searchLabel}
          onChange={(_, data) => setQuery(data.value)}
        />
      ) : null}
      <div
        ref={scroller}
        className={styles.list}
        style={{ height: Math.min(visibleRows, shown.length) * ROW_HEIGHT + 2 }}
      >
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((row) => {
            const choice = shown[row.index]!;
            return (
              <div key={choice.id} className={styles.row} style={{ transform: `translateY(${row.start}px)` }}>
                <Checkbox
                  checked={picked.has(choice.id)}
                  label={`${choice.label} (${choice.count})`}
                  onChange={() => toggle(choice.id)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </fieldset>
  );
}
