import type { Status } from './observation';

const STATUS_WORDS: readonly (readonly [words: readonly string[], status: Status])[] = [
  [['so', 'bo'], 'preliminary'],
  [['prel'], 'preliminary'],
  [['pre'], 'preliminary'],
  [['preliminary'], 'preliminary'],
  [['uoc', 'tinh'], 'estimate'],
  [['uoc', 'thuc', 'hien'], 'estimate'],
  [['uoc', 'th'], 'estimate'],
  [['uoc', 'dat'], 'estimate'],
  [['uoc'], 'estimate'],
  [['uth'], 'estimate'],
  [['est'], 'estimate'],
  [['estimate'], 'estimate'],
  [['estimated'], 'estimate'],
  [['estimates'], 'estimate'],
  [['du', 'toan'], 'plan'],
  [['dt'], 'plan'],
  [['ke', 'hoach'], 'plan'],
  [['kh'], 'plan'],
  [['plan'], 'plan'],
  [['muc', 'tieu'], 'plan'],
  [['quyet', 'toan'], 'final'],
  [['qt'], 'final'],
  [['chinh', 'thuc'], 'final'],
  [['final'], 'final'],
  [['du', 'bao'], 'forecast'],
  [['du', 'kien'], 'forecast'],
  [['forecast'], 'forecast'],
  [['thuc', 'hien'], 'actual'],
  [['th'], 'actual'],
  [['actual'], 'actual'],
];

/** The status words at a token of a heading, or null. */
export function statusAt(tokens: readonly string[], at: number): { status: Status; length: number } | null {
  for (const [words, status] of STATUS_WORDS) {
    if (words.every((word, offset) => tokens[at + offset] === word)) return { status, length: words.length };
  }
  return null;
}

/** Who set the plan, by the words left over (HĐND, Trung ương giao), and the words that then remain. */
export function planSetter(rest: readonly string[]): { base: string | null; rest: readonly string[] } {
  const words = new Set(rest);
  const council = words.has('hdnd');
  const central = words.has('tw') || words.has('ttg') || words.has('btc') || (words.has('trung') && words.has('uong'));
  if (council === central) return { base: null, rest };
  const used = new Set(['hdnd', 'tw', 'ttg', 'btc', 'trung', 'uong', 'giao']);
  return { base: council ? 'plan:hdnd' : 'plan:central', rest: rest.filter((word) => !used.has(word)) };
}
