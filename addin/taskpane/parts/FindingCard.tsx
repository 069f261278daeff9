import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellPlace, FindingView, RepairView, WrittenCells } from '../engine/protocol';
import { useMessages } from '../language';
import { writtenPlace } from '../state/pane-state';
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
  subject: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  cell: { minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  repairs: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200 },
});

/** A sum over hundreds of cells shows only the first; the others are in its sentence. */
const MOST_CELLS = 12;

interface Props {
  readonly finding: FindingView;
  readonly written: WrittenCells;
  readonly onShow: (place: CellPlace) => void;
  readonly onRepair: (edit: NonNullable<RepairView['edit']>) => void;
}

/** One finding: what it is about, the sentence, the two intervals, the likely slips, and a way to each cell. */
export function FindingCard({ finding, written, onShow, onRepair }: Props) {
  const messages = useMessages();
  const styles = useStyles();
  const placed = finding.figures.flatMap((figure) => {
    const place = figure.cell ?? writtenPlace(written, figure.observation);
    return place ? [{ ...figure, place }] : [];
  });
  const waits = placed.length === 0 && finding.figures.some(({ observation }) => observation !== null);
  return (
    <article className={styles.card}>
      {finding.subject ? <h3 className={styles.subject}>{finding.subject}</h3> : null}
      <div>{finding.sentence}</div>
      {finding.picture ? <IntervalPicture svg={finding.picture} /> : null}
      {finding.repairs.length > 0 ? (
        <div className={styles.hint}>
          {messages.likelySlip}:
          <ul className={styles.repairs}>
            {finding.repairs.map(({ text, edit }) => (
              <li key={text}>
                {text}{' '}
                {edit ? (
                  <Button size="small" aria-label={messages.applyRepairOf({ text })} onClick={() => onRepair(edit)}>
                    {messages.applyRepair}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={styles.links}>
        {placed.slice(0, MOST_CELLS).map(({ name, literal, place }) => (
          <Button
            key={`${name} ${place.cell}`}
            className={styles.cell}
            size="small"
            aria-label={messages.goToCell({ place: `${place.sheet}!${place.cell}`, literal })}
            onClick={() => onShow(place)}
          >
            {messages.cellButton({ cell: place.cell, literal })}
          </Button>
        ))}
      </div>
      {waits ? <span className={styles.hint}>{messages.noCellYet}</span> : null}
    </article>
  );
}
