import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { liveEn } from '../../../../lib/messages/live.en';
import { liveVi } from '../../../../lib/messages/live.vi';
import { fillOpenSheet, openSheetState } from '../../../excel/fill-open-sheet';
import { goToCell } from '../../../excel/go-to';
import { readOpenSheet } from '../../../excel/read-open-sheet';
import type { OpenSheetPlan } from '../../engine/protocol';
import { usePane } from '../../state/PaneProvider';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingBlockStart: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyle: 'none', maxHeight: '220px', overflowY: 'auto' },
  reasons: { margin: 0, paddingInlineStart: '18px' },
  issue: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'underline',
    width: '100%',
    overflowWrap: 'anywhere',
  },
});

interface Looked {
  readonly plan: OpenSheetPlan;
  /** What stood in the sheet when it was looked at. */
  readonly state: string;
}

/** Fills the placeholders that stand in the sheet in view: first what would happen and what is wrong, then on a second click. */
export default function OpenSheetFill({ disabled }: { readonly disabled: boolean }) {
  const { state, engine, dispatch, run, language } = usePane();
  const styles = useStyles();
  const words = language === 'vi' ? liveVi : liveEn;
  const [looked, setLooked] = useState<Looked | null>(null);

  const look = () =>
    run(async ({ signal, stage }) => {
      setLooked(null);
      stage('excel');
      const { block, others, around } = await readOpenSheet({ signal, onProgress: (done) => stage('excel', done) });
      if (!block) {
        dispatch({ type: 'notice', notice: { intent: 'warning', text: words.empty } });
        return;
      }
      const sheetState = await openSheetState();
      const plan = await engine.planOpenSheet({ block, others, around }, state.selection, language);
      setLooked({ plan, state: sheetState });
    });

  const fill = ({ plan, state: sheetState }: Looked) =>
    run(async ({ stage }) => {
      stage('writing');
      const { fill: prepared } = plan;
      const sheet = await fillOpenSheet(prepared, sheetState);
      setLooked(null);
      dispatch({ type: 'wrote', write: { kind: 'filled', sheet } });
      const text = words.filled({ sheet: prepared.sheet, cells: prepared.filledCells });
      const lines = prepared.chartsToCheck > 0 ? { lines: [words.charts({ count: prepared.chartsToCheck })] } : {};
      dispatch({ type: 'notice', notice: { intent: 'success', text, ...lines } });
    });

  const show = (cell: string) => void run(() => goToCell(looked!.plan.fill.sheet, cell));

  return (
    <section className={styles.box} aria-labelledby="open-sheet-title">
      <h2 id="open-sheet-title" className={styles.title}>
        {words.title}
      </h2>
      <span className={styles.hint}>{words.intro}</span>
      <Button disabled={disabled} onClick={() => void look()}>
        {words.look}
      </Button>
      {looked ? <Preview looked={looked} onShow={show} onFill={() => void fill(looked)} disabled={disabled} /> : null}
    </section>
  );
}

interface PreviewProps {
  readonly looked: Looked;
  readonly disabled: boolean;
  readonly onShow: (cell: string) => void;
  readonly onFill: () => void;
}

function Preview({ looked, disabled, onShow, onFill }: PreviewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = language === 'vi' ? liveVi : liveEn;
  const { fill, issues, remark, refusals } = looked.plan;
  const { sheet, filledCells: cells, addedRows: rows, addedColumns: columns, rewrittenFormulas: formulas } = fill;
  if (refusals.length > 0)
    return (
      <>
        <Text role="status">{words.refused}</Text>
        <ul className={styles.reasons}>
          {refusals.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <span className={styles.hint}>{words.instead}</span>
      </>
    );
  return (
    <>
      {issues.length > 0 ? (
        <>
          <Text>{words.issues({ count: issues.length })}</Text>
          <ul className={styles.list}>
            {issues.map(({ cell, text }) => (
              <li key={text}>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.issue}
                  disabled={disabled}
                  aria-label={words.goTo({ cell, text })}
                  onClick={() => onShow(cell)}
                >
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <span className={styles.hint}>{words.nothingWrong}</span>
      )}
      {remark === null ? null : <Text>{remark}</Text>}
      <Text role="status">{words.preview({ sheet, cells, rows, columns, formulas })}</Text>
      <span className={styles.hint}>{words.fonts}</span>
      <Button appearance="primary" disabled={disabled} onClick={onFill}>
        {words.fill}
      </Button>
    </>
  );
}
