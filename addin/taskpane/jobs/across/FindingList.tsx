import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { AcrossFinding } from '../../engine/across/views';

const ROW_HEIGHT = 44;
const VISIBLE_ROWS = 4;

const useStyles = makeStyles({
  list: {
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  row: {
    position: 'absolute',
    insetInline: 0,
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    padding: '2px 8px',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    outlineOffset: '-1px',
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly findings: readonly AcrossFinding[];
  readonly current: number;
  readonly onCurrent: (index: number) => void;
}

/** The findings, one row each, the gravest first. Only rows in view are in the page; the list keeps the focus and names its row. */
export function FindingList({ label, findings, current, onCurrent }: Props) {
  const styles = useStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    initialRect: { width: 300, height: VISIBLE_ROWS * ROW_HEIGHT },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll only when another finding becomes current
  useEffect(() => {
    rows.scrollToIndex(current, { align: 'auto' });
  }, [current]);

  function onKeyDown(event: KeyboardEvent): void {
    const steps = new Map([
      ['ArrowDown', current + 1],
      ['ArrowUp', current - 1],
      ['PageDown', current + VISIBLE_ROWS],
      ['PageUp', current - VISIBLE_ROWS],
      ['Home', 0],
      ['End', findings.length - 1],
    ]);
    const step = steps.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    onCurrent(Math.max(0, Math.min(findings.length - 1, step)));
  }

  const shown = rows.getVirtualItems();
  return (
    <div
      ref={scroller}
      className={styles.list}
      style={{ height: Math.min(VISIBLE_ROWS, findings.length) * ROW_HEIGHT }}
      role="listbox"
      aria-label={label}
      aria-activedescendant={shown.some(({ index }) => index === current) ? `${id}-${current}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {shown.map(({ index, start }) => {
          const { key, verdict, about, figures } = findings[index]!;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for its rows
            // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active row
            <div
              key={`${key} ${index}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              aria-setsize={findings.length}
              aria-posinset={index + 1}
              className={mergeClasses(styles.row, index === current && styles.current)}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onCurrent(index)}
            >
              <div className={styles.line}>
                {verdict}: {about}
              </div>
              <div className={mergeClasses(styles.line, styles.small)}>
                {figures
                  .slice(0, 2)
                  .map(({ printed }) => printed)
                  .join(' | ')}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
