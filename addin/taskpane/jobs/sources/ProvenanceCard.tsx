import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Provenance } from '../../engine/protocol';
import { useMessages } from '../../language';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    overflowWrap: 'anywhere',
    alignItems: 'flex-start',
  },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  words: { margin: 0, paddingInlineStart: '8px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
});

/** One figure: what was printed, about what, in which document and where, with the words around it where they are at hand. */
export function ProvenanceCard({
  provenance,
  action,
}: {
  readonly provenance: Provenance;
  readonly action: ReactNode;
}) {
  const messages = useMessages();
  const styles = useStyles();
  const { literal, about, source, address, place, words } = provenance;
  const facts = [
    [messages.printedAs, literal],
    [messages.about, about],
    [messages.source, source],
    [messages.place, [place, address].filter(Boolean).join(' · ')],
  ] as const;
  return (
    <article className={styles.card}>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
      </dl>
      {words ? (
        <blockquote className={styles.words} aria-label={messages.wordsInSource}>
          …{words[0]}
          <mark>{words[1]}</mark>
          {words[2]}…
        </blockquote>
      ) : null}
      {action}
    </article>
  );
}
