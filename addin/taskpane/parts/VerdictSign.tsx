import { makeStyles } from '@fluentui/react-components';
import type { VerdictWord } from '../../../lib/checking/finding';

const useStyles = makeStyles({
  sign: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.6px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
});

/** Shapes rather than letters: not every font has the signs. */
const PATHS: Record<VerdictWord, string> = {
  inconsistent: 'M3 6h10M3 10h10M11 3L5 13',
  'consistent-if': 'M3 6.6q2.5-2.4 5 0t5 0M3 10.6q2.5-2.4 5 0t5 0',
  unchecked: 'M5.6 6a2.4 2.4 0 1 1 3.7 2c-.9.6-1.3 1-1.3 2M8 12.9v.1',
  consistent: 'M3 8.5l3.2 3.2L13 4.6',
};

/** The sign of a verdict, beside its word. */
export function VerdictSign({ word }: { readonly word: VerdictWord }) {
  const styles = useStyles();
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[word]} />
    </svg>
  );
}
