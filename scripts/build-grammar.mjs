// Turns the period grammar into a typed parser module beside it. Run by `npm run build:grammar` (and so by `npm ci`).
import { readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

const source = 'lib/reading/prose/periods.peggy';
const target = 'lib/reading/prose/periods.generated.ts';

// W("a_b|c") is our shorthand for a choice of phrases: ("a" _ "b" / "c").
const grammar = readFileSync(source, 'utf8').replace(/W\("([^"]+)"\)/g, (_, phrases) => {
  const choices = phrases.split('|').map((phrase) =>
    phrase
      .split('_')
      .map((word) => `"${word}"`)
      .join(' _ '),
  );
  return `(${choices.join(' / ')})`;
});
const parser = peggy.generate(grammar, { output: 'source', format: 'bare', grammarSource: source });
writeFileSync(
  target,
  `// Made from periods.peggy by scripts/build-grammar.mjs; do not edit.
// @ts-nocheck
import type { PeriodNode } from './period-node';

const parser = ${parser};

/** Reads the period expression at the beginning of folded, single-spaced words; null when there is none. */
export function parsePeriod(words: string): (PeriodNode & { length: number }) | null {
  // The library form reports a failure without making an error of it, which most words would cost.
  const read = parser.parse(words, { peg$library: true });
  return read.peg$success || read.peg$result !== read.peg$FAILED ? read.peg$result : null;
}
`,
);
