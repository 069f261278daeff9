import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DocumentView, ReadFigure, Review } from '../../engine/protocol';
import { usePane } from '../../state/PaneProvider';
import { DocumentText } from './DocumentText';
import { FigureReview } from './FigureReview';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  name: { overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A document with its figures in place; the user accepts readings or chooses others before they count. */
export function DocumentReview({ documentKey }: { readonly documentKey: string }) {
  const { engine, dispatch, run, messages, language } = usePane();
  const styles = useStyles();
  const [view, setView] = useState<DocumentView | null>(null);
  const [current, setCurrent] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each document
  useEffect(() => {
    void run(async () => setView(await engine.readDocument(documentKey, language)));
  }, [documentKey]);

  const review = (reviews: Record<string, Review>) =>
    void run(async () => {
      const opened = await engine.review(documentKey, reviews, language);
      dispatch({ type: 'reviewed', key: documentKey, reviews });
      dispatch({ type: 'opened', opened });
      setView(await engine.readDocument(documentKey, language));
    });

  const reviewAll = (accept: (figure: ReadFigure) => boolean) =>
    review(
      Object.fromEntries(
        (view?.figures ?? []).map((figure) => [figure.id, { accepted: accept(figure), reading: figure.reading }]),
      ),
    );

  const back = (
    <Button size="small" onClick={() => dispatch({ type: 'document', key: null })}>
      {messages.back}
    </Button>
  );
  if (!view) return back;
  const at = view.figures.findIndex(({ id }) => id === current);
  const figure = view.figures[at];
  const accepted = view.figures.filter((one) => one.accepted).length;
  return (
    <>
      <div className={styles.actions}>
        {back}
        <Button size="small" onClick={() => reviewAll(() => true)}>
          {messages.acceptAll}
        </Button>
        <Button size="small" onClick={() => reviewAll(({ unsure }) => !unsure)}>
          {messages.acceptSure}
        </Button>
      </div>
      <Text weight="semibold" className={styles.name}>
        {view.name}
      </Text>
      <Text className={styles.note}>{messages.documentIntro}</Text>
      <Text aria-live="polite">{messages.acceptedCount({ accepted, total: view.figures.length })}</Text>
      <DocumentText view={view} current={current} onChoose={setCurrent} />
      {figure ? (
        <FigureReview
          figure={figure}
          onReview={(decided) => review({ [figure.id]: decided })}
          onPrevious={at > 0 ? () => setCurrent(view.figures[at - 1]!.id) : null}
          onNext={at < view.figures.length - 1 ? () => setCurrent(view.figures[at + 1]!.id) : null}
        />
      ) : (
        <Text className={styles.note}>{messages.chooseFigure}</Text>
      )}
    </>
  );
}
