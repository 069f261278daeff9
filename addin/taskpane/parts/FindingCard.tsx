import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingView } from '../engine/protocol';
import { useMessages } from '../language';
import type { WrittenCells } from '../state/pane-state';
import { IntervalPicture } from './IntervalPicture';

const useStyles = makeStyles({
  card: {
    padding: '8px',
    marginBottom: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly finding: FindingView;
  readonly written: WrittenCells;
  readonly onShow: (place: { sheet: string; cell: string }) => void;
}

/** One finding: the sentence, the two intervals, the likely slip, and a way to each cell. */
export function FindingCard({ finding, written, onShow }: Props) {
  const messages = useMessages();
  const styles = useStyles();
  const printed = finding.figures.filter((figure) => figure.observation !== null);
  const placed = printed.filter((figure) => written[figure.observation!]);
  return (
    <article className={styles.card}>
      <div>{finding.sentence}</div>
      {finding.picture ? <IntervalPicture svg={finding.picture} /> : null}
      {finding.repairs.length > 0 ? (
        <div className={styles.hint}>
          {messages.likelySlip}: {finding.repairs.join('; ')}
        </div>
      ) : null}
      <div className={styles.links}>
        {placed.map((figure) => {
          const place = written[figure.observation!]!;
          return (
            <Button
              key={figure.observation}
              size="small"
              aria-label={messages.goToCell({ place: `${place.sheet}!${place.cell}, ${figure.literal}` })}
              onClick={() => onShow(place)}
            >
              {figure.literal} → {place.cell}
            </Button>
          );
        })}
      </div>
      {printed.length > 0 && placed.length === 0 ? <span className={styles.hint}>{messages.noCellYet}</span> : null}
    </article>
  );
}
