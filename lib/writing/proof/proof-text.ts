import { type CrossCheck, countGravities, matchingMessages } from '../../matching';
import type { Language } from '../../messages/index';
import { type ProofFigure, proofRows } from '../../sheets/proof/proof-rows';
import { wrapText } from '../display-width';
import { type TextTableRow, textTable } from '../text-table';

export interface ProofTextOptions {
  readonly language: Language;
  /** Cells of the terminal. */
  readonly width: number;
  /** Also what agrees and what stands in one source only. */
  readonly all?: boolean;
}

/** What the sources say differently, for a terminal: the counts, a table with the gravest first, and under each line the sentence. */
export function proofText(check: CrossCheck, options: ProofTextOptions): string {
  const { language, width, all = false } = options;
  const words = matchingMessages(language);
  const counts = countGravities(check.findings);
  const lines = [...wrapText(words.counts(counts), width), ''];
  const listed = proofRows(check, language, !all);
  const rows = listed.filter(({ gravity }) => gravity !== 'explained');
  const explained = listed.filter(({ gravity }) => gravity === 'explained');
  if (rows.length === 0) lines.push(counts.agree > 0 ? words.allAgree : words.nothing);
  else {
    const { heads } = words;
    const body = rows.flatMap((row): TextTableRow[] => [
      { cells: [row.verdict, row.about, cell(row.first), row.second === null ? '' : cell(row.second), row.gap] },
      { cells: [], across: `→ ${row.note} ${words.handle({ key: row.key })}` },
    ]);
    lines.push(textTable([heads.verdict, heads.what, heads.first, heads.second, heads.gap], body, { width }));
  }
  if (explained.length > 0) {
    lines.push('', ...wrapText(words.explainedTitle({ count: explained.length }), width));
    for (const row of explained) {
      const [first = '', ...rest] = wrapText(`${row.sentence} ${words.handle({ key: row.key })}`, width - 4);
      lines.push(`  ☑ ${first}`, ...rest.map((line) => `    ${line}`));
    }
  }
  const hidden = all ? 0 : counts.agree + counts.alone;
  if (hidden > 0) lines.push('', ...wrapText(words.quiet({ count: hidden }), width));
  return `${lines.join('\n')}\n`;
}

function cell({ printed, source, placeText }: ProofFigure): string {
  return [printed, source, placeText].filter((line) => line !== '').join('\n');
}
