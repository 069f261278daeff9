import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ComparisonView } from '../engine/protocol';
import { useMessages } from '../language';

const useStyles = makeStyles({
  scroller: {
    overflow: 'auto',
    maxHeight: '420px',
    position: 'relative',
    marginBlockStart: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  head: {
    textAlign: 'end',
    padding: '4px 8px',
    maxWidth: '140px',
    position: 'sticky',
    top: 0,
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
  computed: { fontStyle: 'italic', paddingInlineStart: '16px' },
  notes: { margin: '6px 0 0', padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '2px' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
});

/** The first rows and columns of the comparison; the whole of it goes to a sheet. */
export function ComparisonPreview({ comparison }: { readonly comparison: ComparisonView }) {
  const messages = useMessages();
  const styles = useStyles();
  const { rows, columns, all, tally, notes } = comparison;
  const isPart = rows.length < all.rows || columns.length < all.columns;
  return (
    <section aria-label={messages.preview} aria-live="polite">
      {tally.map((line) => (
        <Text key={line} size={200} block>
          {line}
        </Text>
      ))}
      {isPart ? (
        <Text size={200} block>
          {messages.previewPart({ rows: rows.length, columns: columns.length, ...prefixed(all) })}
        </Text>
      ) : null}
      {rows.length === 0 ? (
        <Text>{messages.emptyComparison}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={styles.scroller} tabIndex={0} aria-label={messages.jobs.compare}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td className={styles.head} />
                {columns.map((column) => (
                  <th key={column} scope="col" className={styles.head}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" className={mergeClasses(styles.label, row.computed && styles.computed)}>
                    {row.label}
                    {row.unit ? <span className={styles.note}>{row.unit}</span> : null}
                  </th>
                  {row.cells.map((cell, index) => (
                    <td key={columns[index]} className={styles.cell} title={cell.meaning || undefined}>
                      {cell.meaning ? (
                        <>
                          <span aria-hidden="true">{cell.text}</span>
                          <span className={styles.unseen}>{cell.meaning}</span>
                        </>
                      ) : (
                        cell.text
                      )}
                      {cell.note ? <span className={styles.note}>{cell.note}</span> : null}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {notes.length > 0 ? (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note} className={styles.note}>
              {note}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const prefixed = (all: ComparisonView['all']) => ({ allRows: all.rows, allColumns: all.columns });
