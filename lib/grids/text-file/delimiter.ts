const DELIMITERS = [';', '\t', ',', '|'] as const;
const SAMPLE_LINES = 200;

/** Fields of the first lines under a delimiter, quotes respected; quoted line breaks stay inside a field. */
function countFields(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let fields = 1;
  let quoted = false;
  let atStart = true;
  let filled = false;
  for (let index = 0; index < text.length && counts.length < SAMPLE_LINES; index++) {
    const letter = text[index]!;
    if (quoted) {
      if (letter === '"') {
        if (text[index + 1] === '"') index++;
        else quoted = false;
      }
    } else if (letter === '"' && atStart) quoted = true;
    else if (letter === delimiter) {
      fields++;
      atStart = true;
      continue;
    } else if (letter === '\n' || letter === '\r') {
      if (filled) counts.push(fields);
      fields = 1;
      atStart = true;
      filled = false;
      continue;
    }
    if (letter !== ' ') atStart = false;
    filled = true;
  }
  if (filled && counts.length < SAMPLE_LINES) counts.push(fields);
  return counts;
}

/**
 * The delimiter whose column count is the most stable: most lines agree on one count of at least two. Decimal commas make "," look
 * unstable beside ";", which is what decides in Vietnamese files. Null when no delimiter gives columns.
 */
export function sniffDelimiter(text: string): string | null {
  const sample = text.slice(0, 200_000);
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const counts = countFields(sample, delimiter);
    const tally = new Map<number, number>();
    for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
    let score = 0;
    for (const [count, lines] of tally)
      score = Math.max(score, (lines / counts.length) * (1 + Math.min(count, 20) / 1000));
    if (score > 0 && (!best || score > best.score + 1e-9)) best = { delimiter, score };
  }
  return best && best.score >= 0.3 ? best.delimiter : null;
}
