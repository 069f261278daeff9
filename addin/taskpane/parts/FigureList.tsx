import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { foldAccents } from '../../../lib/text/fold';
import type { FigureView } from '../engine/protocol';
import { useMessages } from '../language';

const ROW_HEIGHT = 58;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minHeight: 0 },
  list: {
    height: '320px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    padding: 0,
  },
  row: {
    position: 'absolute',
    insetInlineStart: 0,
    insetInlineEnd: 0,
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyle: 'none',
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', whiteSpace: 'nowrap', overflow: 'hidden' },
  indicator: { overflow: 'hidden', textOverflow: 'ellipsis' },
  literal: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** All loaded figures: what was printed, what it is about, where it stands. */
export function FigureList({ figures }: { readonly figures: readonly FigureView[] }) {
  const messages = useMessages();
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => {
    const wanted = foldAccents(query.trim());
    if (!wanted) return figures;
    return figures.filter((figure) =>
      foldAccents(`${figure.indicator} ${figure.province} ${figure.literal} ${figure.period}`).includes(wanted),
    );
  }, [figures, query]);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialRect: { width: 300, height: 320 },
  });
  return (
    <div className={styles.box}>
      <Input
        size="small"
        value={query}
        placeholder={messages.searchFigures}
        aria-label={messages.searchFigures}
        onChange={(_, data) => setQuery(data.value)}
      />
      <span className={styles.about} aria-live="polite">
        {messages.showing({ shown: shown.length, total: figures.length })}
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ul ref={scroller} className={styles.list} tabIndex={0} aria-label={messages.jobs.data}>
        <li style={{ height: rows.getTotalSize(), position: 'relative', listStyle: 'none' }}>
          <ul style={{ padding: 0, margin: 0 }}>
            {rows.getVirtualItems().map((row) => {
              const figure = shown[row.index]!;
              return (
                <li key={figure.id} className={styles.row} style={{ transform: `translateY(${row.start}px)` }}>
                  <div className={styles.line}>
                    <span className={styles.indicator} title={figure.indicator}>
                      {figure.indicator}
                    </span>
                    <span className={styles.literal}>{figure.literal}</span>
                  </div>
                  <div className={`${styles.line} ${styles.about}`}>
                    <span>
                      {figure.province} · {figure.period}
                    </span>
                    <span>{figure.role}</span>
                  </div>
                </li>
              );
            })}
          </ul>
        </li>
      </ul>
    </div>
  );
}
