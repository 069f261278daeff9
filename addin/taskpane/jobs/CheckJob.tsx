import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { VerdictWord } from '../../../lib/checking/finding';
import { goToCell } from '../../excel/go-to';
import { useLanguage, useMessages } from '../language';
import { FindingCard } from '../parts/FindingCard';
import { usePane } from '../state/PaneProvider';

const ORDER: readonly VerdictWord[] = ['inconsistent', 'consistent-if', 'unchecked', 'consistent'];
const COLORS: Record<VerdictWord, 'danger' | 'warning' | 'informative' | 'success'> = {
  inconsistent: 'danger',
  'consistent-if': 'warning',
  unchecked: 'informative',
  consistent: 'success',
};

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  count: { marginInlineStart: '8px' },
});

/** What the figures say of each other, grouped by the four words; a click goes to the cell. */
export function CheckJob() {
  const { state, engine, dispatch, run } = usePane();
  const messages = useMessages();
  const language = useLanguage();
  const styles = useStyles();
  if (!state.opened) return <Text className={styles.note}>{messages.chooseDataFirst}</Text>;

  const check = () =>
    run(async () => {
      dispatch({ type: 'checked', findings: await engine.check(state.selection, language) });
    });

  const show = (place: { sheet: string; cell: string }) => void run(() => goToCell(place.sheet, place.cell));

  const groups = ORDER.map((word) => ({
    word,
    findings: (state.findings ?? []).filter((finding) => finding.word === word),
  }));
  return (
    <>
      <Text>{messages.checkIntro}</Text>
      <Button appearance="primary" disabled={state.busy} onClick={check}>
        {messages.runCheck}
      </Button>
      {state.findings?.length === 0 ? <Text>{messages.noFindings}</Text> : null}
      {state.findings && state.findings.length > 0 ? (
        <Accordion multiple collapsible defaultOpenItems={['inconsistent', 'consistent-if', 'unchecked']}>
          {groups
            .filter((group) => group.findings.length > 0)
            .map(({ word, findings }) => (
              <AccordionItem key={word} value={word}>
                <AccordionHeader as="h2">
                  <span aria-hidden>{messages.signs[word]}&nbsp;</span>
                  {messages.words[word]}
                  <Badge className={styles.count} appearance="tint" color={COLORS[word]}>
                    {findings.length}
                  </Badge>
                </AccordionHeader>
                <AccordionPanel>
                  {findings.map((finding) => (
                    <FindingCard key={finding.key} finding={finding} written={state.written} onShow={show} />
                  ))}
                </AccordionPanel>
              </AccordionItem>
            ))}
        </Accordion>
      ) : null}
    </>
  );
}
