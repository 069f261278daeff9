import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { DocumentView, ReadFigure } from '../../engine/protocol';
import { useMessages } from '../../language';
import { splitParagraphs } from './paragraphs';

const HEIGHT = 300;
const LINE_HEIGHT = 21;
const LETTERS_PER_LINE = 46;

const useStyles = makeStyles({
  scroller: {
    height: `${HEIGHT}px`,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '0 8px',
    lineHeight: `${LINE_HEIGHT}px`,
  },
  paragraph: {
    position: 'absolute',
    insetInline: 0,
    paddingBlock: '4px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  figure: {
    font: 'inherit',
    padding: '0 1px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground2,
    textDecorationLine: 'underline',
  },
  // Dashed, so that it differs without colour.
  waiting: { backgroundColor: tokens.colorPaletteYellowBackground2, textDecorationStyle: 'dashed' },
  current: { outline: `2px solid ${tokens.colorStrokeFocus2}` },
});

interface Props {
  readonly view: DocumentView;
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
}

/** The text of a document with its figures as buttons. Only the paragraphs in view are in the page. */
export function DocumentText({ view, current, onChoose }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const scroller = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => splitParagraphs(view.text, view.figures), [view]);
  const rows = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const { start, end } = paragraphs[index]!;
      return 8 + LINE_HEIGHT * Math.max(1, Math.ceil((end - start) / LETTERS_PER_LINE));
    },
    overscan: 4,
    initialRect: { width: 300, height: HEIGHT },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll only when another figure becomes current
  useEffect(() => {
    const at = paragraphs.findIndex(({ figures }) => figures.some(({ id }) => id === current));
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [current]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={messages.documentText}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <p
            key={index}
            ref={rows.measureElement}
            data-index={index}
            className={styles.paragraph}
            style={{ margin: 0, transform: `translateY(${start}px)` }}
          >
            {pieces(view.text, paragraphs[index]!, (figure) => (
              <button
                key={figure.id}
                type="button"
                className={mergeClasses(
                  styles.figure,
                  !figure.accepted && styles.waiting,
                  figure.id === current && styles.current,
                )}
                aria-pressed={figure.id === current}
                aria-label={messages.figureOf({
                  literal: figure.literal,
                  state: figure.accepted ? messages.accepted : messages.notAccepted,
                })}
                onClick={() => onChoose(figure.id)}
              >
                {view.text.slice(figure.start, figure.end)}
              </button>
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

function pieces(
  text: string,
  { start, end, figures }: { readonly start: number; readonly end: number; readonly figures: readonly ReadFigure[] },
  draw: (figure: ReadFigure) => React.JSX.Element,
): (string | React.JSX.Element)[] {
  const made: (string | React.JSX.Element)[] = [];
  let at = start;
  for (const figure of figures) {
    made.push(text.slice(at, figure.start), draw(figure));
    at = figure.end;
  }
  made.push(text.slice(at, end));
  return made;
}
