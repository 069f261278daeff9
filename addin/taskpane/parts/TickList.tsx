import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Choice } from '../engine/protocol';

const ROW_HEIGHT = 30;
const VISIBLE_ROWS = 6;

const useStyles = makeStyles({
  list: {
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  row: {
    position: 'absolute',
    insetInlineStart: 0,
    insetInlineEnd: 0,
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    padding: '0 8px',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // Shown only while the list has the focus.
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  box: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    padding: '1px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    fill: 'none',
    stroke: tokens.colorNeutralForegroundOnBrand,
    strokeWidth: '2px',
    forcedColorAdjust: 'none',
  },
  ticked: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', stroke: 'HighlightText' },
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flex: 1 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  empty: { padding: '6px 8px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly picked: ReadonlySet<string>;
  readonly emptyText: string;
  readonly onToggle: (id: string) => void;
}

/**
 * Rows to tick, one line each. Only the rows in view are in the page, so that hundreds stay quick; the list itself keeps the focus
 * and names the active row, so that no focus is lost when rows go out of view.
 */
export function TickList({ label, choices, picked, emptyText, onToggle }: Props) {
  const styles = useStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, choices.length - 1);
  const rows = useVirtualizer({
    count: choices.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialRect: { width: 300, height: VISIBLE_ROWS * ROW_HEIGHT },
  });

  function goTo(index: number): void {
    const next = Math.max(0, Math.min(choices.length - 1, index));
    setActive(next);
    rows.scrollToIndex(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + VISIBLE_ROWS,
      PageUp: active - VISIBLE_ROWS,
      Home: 0,
      End: choices.length - 1,
    };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    const choice = choices[active];
    if (step !== undefined) goTo(step);
    else if ((event.key === ' ' || event.key === 'Enter') && choice) onToggle(choice.id);
    else return;
    event.preventDefault();
  }

  if (choices.length === 0) return <div className={mergeClasses(styles.list, styles.empty)}>{emptyText}</div>;
  const shown = rows.getVirtualItems();
  return (
    <div
      ref={scroller}
      className={styles.list}
      style={{ height: Math.min(VISIBLE_ROWS, choices.length) * ROW_HEIGHT }}
      role="listbox"
      aria-multiselectable
      aria-label={label}
      aria-activedescendant={shown.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {shown.map(({ index, start }) => {
          const choice = choices[index]!;
          const on = picked.has(choice.id);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for its active row
            // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names its active row
            <div
              key={choice.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={on}
              aria-setsize={choices.length}
              aria-posinset={index + 1}
              title={choice.label}
              className={mergeClasses(styles.row, focused && index === active && styles.active)}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                setActive(index);
                onToggle(choice.id);
              }}
            >
              <svg className={mergeClasses(styles.box, on && styles.ticked)} viewBox="0 0 12 12" aria-hidden="true">
                {on ? <path d="M2 6.5l2.6 2.6L10 3.4" /> : null}
              </svg>
              <span className={styles.label}>{choice.label}</span>
              <span className={styles.count}>{choice.count}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
