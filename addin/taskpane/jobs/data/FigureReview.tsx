import { Button, Checkbox, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReadFigure, Review } from '../../engine/protocol';
import { useMessages } from '../../language';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', gap: '4px' },
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly figure: ReadFigure;
  readonly onReview: (review: Review) => void;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** How one figure was read: accept it, or choose another reading. */
export function FigureReview({ figure, onReview, onPrevious, onNext }: Props) {
  const messages = useMessages();
  const styles = useStyles();
  const readingId = useId();
  const { accepted, reading } = figure;
  return (
    <section className={styles.card} aria-label={figure.literal} aria-live="polite">
      <Text weight="semibold">{figure.value}</Text>
      <span className={styles.about}>{figure.about}</span>
      {figure.unsure ? <Text>{messages.unsure}</Text> : null}
      {figure.readings.length > 1 ? (
        <div className={styles.field}>
          <label htmlFor={readingId}>{messages.readings}</label>
          <Select
            id={readingId}
            size="small"
            value={String(reading)}
            onChange={(_, data) => onReview({ accepted: true, reading: Number(data.value) })}
          >
            {figure.readings.map((words, index) => (
              <option key={words} value={index}>
                {words}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
      <Checkbox
        checked={accepted}
        label={messages.accept}
        onChange={(_, data) => onReview({ accepted: data.checked === true, reading })}
      />
      <div className={styles.actions}>
        <Button size="small" disabled={!onPrevious} onClick={() => onPrevious?.()}>
          {messages.previous}
        </Button>
        <Button size="small" disabled={!onNext} onClick={() => onNext?.()}>
          {messages.next}
        </Button>
      </div>
    </section>
  );
}
