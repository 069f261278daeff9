import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ComparisonView } from '../engine/protocol';
import { useMessages } from '../language';

const useStyles = makeStyles({
  scroller: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  head: {
    textAlign: 'end',
    padding: '4px 8px',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: {
    textAlign: 'start',
    padding: '4px 8px',
    minWidth: '120px',
    fontWeight: tokens.fontWeightRegular,
    position: 'sticky',
    insetInlineStart: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    textAlign: 'end',
    padding: '4px 8px',
    whiteSpace: 'nowrap',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
});

/** The comparison as a small table; the whole of it goes to a sheet. */
export function ComparisonPreview({ comparison }: { readonly comparison: ComparisonView }) {
  const messages = useMessages();
  const styles = useStyles();
  return (
    <section aria-label={messages.preview}>
      <Text size={200}>
        {messages.strictlyComparable({ rows: comparison.comparableRows, total: comparison.rows.length })}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label={messages.jobs.compare}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head} style={{ textAlign: 'start' }}>
                {messages.columns.indicator}
              </th>
              {comparison.provinces.map((province) => (
                <th key={province} scope="col" className={styles.head}>
                  {province}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.rows.map((row) => (
              <tr key={row.label}>
                <th scope="row" className={styles.label}>
                  {row.label}
                  <span className={styles.note}>{row.unit}</span>
                </th>
                {row.cells.map((cell, index) => (
                  <td
                    key={comparison.provinces[index]}
                    className={styles.cell}
                    aria-label={cell.missing ? messages.missing : undefined}
                  >
                    {cell.text}
                    {cell.note ? <span className={styles.note}>{cell.note}</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {comparison.notes.length > 0 ? (
        <ul>
          {comparison.notes.map((note) => (
            <li key={note} className={styles.note}>
              {note}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
