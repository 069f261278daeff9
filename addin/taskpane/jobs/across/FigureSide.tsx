import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AcrossMessages } from '../../../../lib/messages/across.vi';
import type { AcrossFigure } from '../../engine/across/views';
import type { CellPlace } from '../../engine/protocol';

const useStyles = makeStyles({
  side: {
    flex: '1 1 120px',
    minWidth: 0,
    padding: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    overflowWrap: 'anywhere',
  },
  printed: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly figure: AcrossFigure;
  readonly words: AcrossMessages;
  readonly onCell: (place: CellPlace) => void;
  readonly onWords: (figure: AcrossFigure) => void;
}

/** One of two figures side by side: what is printed, where, and the way there. */
export function FigureSide({ figure, words, onCell, onWords }: Props) {
  const styles = useStyles();
  const { printed, source, place, cell } = figure;
  return (
    <div className={styles.side}>
      <span className={styles.printed}>{printed}</span>
      <span className={styles.where}>{[source, place].filter((part) => part !== '').join(', ')}</span>
      {cell ? (
        <Button size="small" onClick={() => onCell(cell)}>
          {words.goTo({ place: `${cell.sheet}!${cell.cell}` })}
        </Button>
      ) : null}
      {figure.words ? (
        <Button size="small" aria-label={words.wordsOf({ printed, source })} onClick={() => onWords(figure)}>
          {words.words}
        </Button>
      ) : null}
    </div>
  );
}
