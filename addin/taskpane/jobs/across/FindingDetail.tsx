import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { goToCell } from '../../../excel/go-to';
import type { AcrossFigure, AcrossFinding, WordsView } from '../../engine/across/views';
import type { CellPlace } from '../../engine/protocol';
import { IntervalPicture } from '../../parts/IntervalPicture';
import { usePane } from '../../state/PaneProvider';
import { FigureSide } from './FigureSide';
import type { AcrossState } from './use-across';
import { WordsInText } from './WordsInText';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sides: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { display: 'flex', flexDirection: 'column', gap: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly finding: AcrossFinding;
  readonly across: AcrossState;
}

/** One finding: both figures side by side, their ranges, the way to the cell or the words, and a note to keep. */
export function FindingDetail({ finding, across }: Props) {
  const { state, engine, run } = usePane();
  const { words, explain } = across;
  const styles = useStyles();
  const noteId = useId();
  const [text, setText] = useState(finding.explained);
  const [passage, setPassage] = useState<WordsView | null>(null);
  const shown = useRef(finding.key);
  const disabled = state.busy !== null;

  // Another finding begins with its own note and no passage.
  useEffect(() => {
    setText(finding.explained);
    if (shown.current !== finding.key) setPassage(null);
    shown.current = finding.key;
  }, [finding]);

  const toCell = (place: CellPlace) => void run(() => goToCell(place.sheet, place.cell));
  const toWords = ({ words: at }: AcrossFigure) =>
    void run(async () => {
      if (at) setPassage(await engine.acrossWords(at.source, at.start, at.end));
    });

  const [first, second, ...others] = finding.figures;
  return (
    <article className={styles.card} aria-label={finding.about}>
      <h2 className={styles.title}>
        {finding.verdict}: {finding.about}
      </h2>
      <div className={styles.sides}>
        {[first, second].map((figure) =>
          figure ? (
            <FigureSide
              key={`${figure.source} ${figure.place} ${figure.printed}`}
              figure={figure}
              words={words}
              onCell={toCell}
              onWords={toWords}
            />
          ) : null,
        )}
      </div>
      {finding.picture ? <IntervalPicture svg={finding.picture} /> : null}
      <div>{finding.note}</div>
      {passage ? <WordsInText view={passage} words={words} onClose={() => setPassage(null)} /> : null}
      {others.length > 0 ? (
        <details>
          <summary>{words.others}</summary>
          <div className={styles.sides}>
            {others.map((figure) => (
              <FigureSide
                key={`${figure.source} ${figure.place} ${figure.printed}`}
                figure={figure}
                words={words}
                onCell={toCell}
                onWords={toWords}
              />
            ))}
          </div>
        </details>
      ) : null}
      {finding.gravity === 'agree' ? null : (
        <div className={styles.note}>
          <label htmlFor={noteId}>{words.explain}</label>
          <Textarea
            id={noteId}
            value={text}
            rows={2}
            maxLength={2000}
            aria-describedby={`${noteId}-hint`}
            onChange={(_, data) => setText(data.value)}
          />
          <span id={`${noteId}-hint`} className={styles.hint}>
            {words.explainHint}
          </span>
          <div className={styles.actions}>
            <Button
              size="small"
              disabled={disabled || text.trim() === '' || text.trim() === finding.explained}
              onClick={() => void explain(finding, text)}
            >
              {words.keepNote}
            </Button>
            {finding.explained ? (
              <Button size="small" disabled={disabled} onClick={() => void explain(finding, '')}>
                {words.removeNote}
              </Button>
            ) : null}
          </div>
        </div>
      )}
    </article>
  );
}
