import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { foldAccents } from '../../../lib/text/fold';
import type { Choice } from '../engine/protocol';
import { useMessages } from '../language';
import { TickList } from './TickList';

const SEARCH_FROM = 8;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  heading: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '4px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, marginInlineStart: '6px' },
});

interface Props {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly searchLabel: string;
}

/** A list to tick, searchable without accents. "All" and "none" act on what the search shows. */
export function ChoiceList({ title, choices, chosen, onChange, searchLabel }: Props) {
  const messages = useMessages();
  const styles = useStyles();
  const titleId = useId();
  const [query, setQuery] = useState('');
  const picked = useMemo(() => new Set(chosen), [chosen]);
  const shown = useMemo(() => {
    const wanted = foldAccents(query.trim());
    return wanted ? choices.filter((choice) => foldAccents(choice.label).includes(wanted)) : choices;
  }, [choices, query]);

  /** Keeps the order of the list, whatever the order of the clicks. */
  function set(ids: readonly string[], on: boolean): void {
    const next = new Set(picked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChange(choices.map(({ id }) => id).filter((id) => next.has(id)));
  }

  const ids = shown.map(({ id }) => id);
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <div className={styles.heading}>
        <span id={titleId} className={styles.title}>
          {title}
          <span className={styles.count}>{messages.chosen({ count: chosen.length, total: choices.length })}</span>
        </span>
        <span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${title}: ${messages.all}`}
            onClick={() => set(ids, true)}
          >
            {messages.all}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${title}: ${messages.none}`}
            onClick={() => set(ids, false)}
          >
            {messages.none}
          </Button>
        </span>
      </div>
      {choices.length > SEARCH_FROM ? (
        <Input
          size="small"
          value={query}
          placeholder={searchLabel}
          aria-label={searchLabel}
          onChange={(_, data) => setQuery(data.value)}
        />
      ) : null}
      <TickList
        label={title}
        choices={shown}
        picked={picked}
        emptyText={messages.nothingFound}
        onToggle={(id) => set([id], !picked.has(id))}
      />
    </section>
  );
}
