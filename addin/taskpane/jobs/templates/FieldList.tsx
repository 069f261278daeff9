import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FIELDS } from '../../../../lib/sheets/template/fields';
import { copyText } from '../../parts/copy-text';
import { usePane } from '../../state/PaneProvider';

const useStyles = makeStyles({
  list: { padding: 0, margin: '4px 0 0', listStyle: 'none', maxHeight: '280px', overflowY: 'auto' },
  row: { display: 'flex', alignItems: 'center', gap: '6px', paddingBlock: '1px' },
  field: { justifyContent: 'flex-start', minWidth: 0, fontWeight: tokens.fontWeightRegular },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every field that a template may name, to copy. */
export default function FieldList() {
  const { dispatch, messages, language } = usePane();
  const styles = useStyles();

  async function copy(field: string): Promise<void> {
    const done = await copyText(field);
    const text = done ? messages.copied({ field }) : messages.copyByHand({ field });
    dispatch({ type: 'notice', notice: { intent: done ? 'success' : 'warning', text } });
  }

  return (
    <details>
      <summary>{messages.fields}</summary>
      <span className={styles.hint}>{messages.fieldsHint}</span>
      <ul className={styles.list}>
        {FIELDS.map(({ path, vi, list }) => {
          const field = `{{${language === 'vi' ? vi : path}}}`;
          return (
            <li key={path} className={styles.row}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.field}
                aria-label={messages.copy({ field })}
                onClick={() => void copy(field)}
              >
                {field}
              </Button>
              {list ? <span className={styles.hint}>{messages.list}</span> : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
