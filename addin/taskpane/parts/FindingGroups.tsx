import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { VerdictWord } from '../../../lib/checking/finding';
import type { CellPlace, FindingView, RepairView, WrittenCells } from '../engine/protocol';
import { useMessages } from '../language';
import { FindingCard } from './FindingCard';
import { VerdictSign } from './VerdictSign';

const ORDER: readonly VerdictWord[] = ['inconsistent', 'consistent-if', 'unchecked', 'consistent'];
const COLORS: Record<VerdictWord, 'danger' | 'warning' | 'informative' | 'success'> = {
  inconsistent: 'danger',
  'consistent-if': 'warning',
  unchecked: 'informative',
  consistent: 'success',
};
/** A workbook can have thousands of findings; a page of them at a time keeps the pane quick. */
const PAGE = 20;

const useStyles = makeStyles({ head: { display: 'flex', alignItems: 'center', gap: '6px' } });

interface Props {
  readonly findings: readonly FindingView[];
  readonly written: WrittenCells;
  readonly onShow: (place: CellPlace) => void;
  readonly onRepair: (edit: NonNullable<RepairView['edit']>) => void;
}

/** Findings by the four words, the worst first; those that hold are folded away. */
export function FindingGroups({ findings, ...rest }: Props) {
  const messages = useMessages();
  const styles = useStyles();
  const groups = ORDER.map((word) => ({ word, members: findings.filter((finding) => finding.word === word) }));
  return (
    <Accordion multiple collapsible defaultOpenItems={['inconsistent', 'consistent-if', 'unchecked']}>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ word, members }) => (
          <AccordionItem key={word} value={word}>
            <AccordionHeader as="h2">
              <span className={styles.head}>
                <VerdictSign word={word} />
                {messages.words[word]}
                <Badge appearance="tint" color={COLORS[word]}>
                  {members.length}
                </Badge>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <FindingPages findings={members} {...rest} />
            </AccordionPanel>
          </AccordionItem>
        ))}
    </Accordion>
  );
}

function FindingPages({ findings, ...rest }: Props) {
  const messages = useMessages();
  const [count, setCount] = useState(PAGE);
  const left = Math.min(PAGE, findings.length - count);
  return (
    <>
      {findings.slice(0, count).map((finding) => (
        <FindingCard key={finding.key} finding={finding} {...rest} />
      ))}
      {left > 0 ? (
        <Button size="small" onClick={() => setCount(count + PAGE)}>
          {messages.showMore({ count: left })}
        </Button>
      ) : null}
    </>
  );
}
