import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { AcrossMessages } from '../../../../lib/messages/across.vi';
import type { WordsView } from '../../engine/across/views';

const useStyles = makeStyles({
  box: {
    maxHeight: '220px',
    overflowY: 'auto',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: '21px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' },
  },
});

interface Props {
  readonly view: WordsView;
  readonly words: AcrossMessages;
  readonly onClose: () => void;
}

/** The passage of a document that a figure stands in, scrolled to it; the passage takes the focus. */
export function WordsInText({ view, words, onClose }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  const [before, literal, after] = view.parts;

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another passage is shown
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus({ preventScroll: true });
  }, [view]);

  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={box} className={styles.box} tabIndex={0} aria-label={words.wordsTitle({ name: view.name })}>
        {before}
        <mark ref={mark} className={styles.mark}>
          {literal}
        </mark>
        {after}
      </section>
      <Button size="small" onClick={onClose}>
        {words.closeWords}
      </Button>
    </div>
  );
}
