import { Button, makeStyles, Select, Text } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Gravity } from '../../../../lib/matching';
import type { AcrossView } from '../../engine/across/views';
import { FindingDetail } from './FindingDetail';
import { FindingList } from './FindingList';
import type { AcrossState } from './use-across';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  steps: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
});

const GROUPS: Readonly<Record<'work' | 'explained' | 'quiet', readonly Gravity[]>> = {
  work: ['conflict', 'conditional', 'open', 'revision'],
  explained: ['explained'],
  quiet: ['agree', 'alone'],
};
type Group = keyof typeof GROUPS;

interface Props {
  readonly view: AcrossView;
  readonly across: AcrossState;
}

/** Walks the findings, the gravest first: by the list, or one after the other. */
export function FindingWalk({ view, across }: Props) {
  const { words } = across;
  const styles = useStyles();
  const groupId = useId();
  const [group, setGroup] = useState<Group>('work');
  const [wanted, setWanted] = useState(0);
  const findings = view.findings.filter(({ gravity }) => GROUPS[group].includes(gravity));
  const current = Math.max(0, Math.min(wanted, findings.length - 1));
  const finding = findings[current];

  return (
    <>
      <div className={styles.field}>
        <label htmlFor={groupId}>{words.show}</label>
        <Select
          id={groupId}
          value={group}
          onChange={(_, data) => {
            setGroup(data.value as Group);
            setWanted(0);
          }}
        >
          {(Object.keys(GROUPS) as Group[]).map((each) => (
            <option key={each} value={each}>
              {words.shown[each]} ({view.findings.filter(({ gravity }) => GROUPS[each].includes(gravity)).length})
            </option>
          ))}
        </Select>
      </div>
      {finding === undefined ? (
        <Text>{group === 'work' && view.findings.length > 0 ? words.allWell : words.noneShown}</Text>
      ) : (
        <>
          <FindingList label={words.list} findings={findings} current={current} onCurrent={setWanted} />
          <div className={styles.steps}>
            <Button size="small" disabled={current === 0} onClick={() => setWanted(current - 1)}>
              {words.previous}
            </Button>
            <Text aria-live="polite">{words.position({ at: current + 1, of: findings.length })}</Text>
            <Button size="small" disabled={current === findings.length - 1} onClick={() => setWanted(current + 1)}>
              {words.next}
            </Button>
          </div>
          <FindingDetail finding={finding} across={across} />
        </>
      )}
    </>
  );
}
