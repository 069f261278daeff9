import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { OpenedData } from '../engine/protocol';
import { useMessages } from '../language';
import { useFigurePages } from './use-figure-pages';

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

/** All loaded figures: what was printed, what it is about, where it stands. Only what is looked at crosses from the worker. */
export function FigureList({ opened }: { readonly opened: OpenedData }) {
  const messages = useMessages();
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLUListElement>(null);
  const { total, figureAt, need } = useFigurePages(opened, query);
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialRect: { width: 300, height: 320 },
  });
  const shown = rows.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  useEffect(() => need(first, last), [need, first, last]);
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
        {messages.showing({ shown: total, total: opened.figures })}
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ul ref={scroller} className={styles.list} tabIndex={0} aria-label={messages.jobs.data}>
        <li style={{ height: rows.getTotalSize(), position: 'relative', listStyle: 'none' }}>
          <ul style={{ padding: 0, margin: 0 }}>
            {shown.map(({ index, start }) => {
              const figure = figureAt(index);
              return (
                <li key={index} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
                  {figure ? (
                    <>
                      <div className={styles.line}>
                        <span className={styles.indicator} title={figure.indicator}>
                          {figure.indicator}
                        </span>
                        <span className={styles.literal}>{figure.literal}</span>
                      </div>
                      <div className={`${styles.line} ${styles.about}`}>
                        <span className={styles.indicator}>
                          {[figure.province, figure.period].filter(Boolean).join(' · ')}
                        </span>
                        <span>{figure.role}</span>
                      </div>
                    </>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </li>
      </ul>
    </div>
  );
}
