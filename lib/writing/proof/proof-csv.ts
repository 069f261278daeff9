import type { CrossCheck } from '../../matching';
import { matchingMessages } from '../../matching';
import type { Language } from '../../messages';
import { type ProofFigure, proofRows } from '../../sheets/proof/proof-rows';
import { writeCsv } from '../csv';

/** The list of the proof as CSV, the gravest first: one line a finding, what agrees and what stands alone included. */
export function proofCsv(check: CrossCheck, language: Language): string {
  const { heads, keyHead, placeHead } = matchingMessages(language);
  const head = [keyHead, heads.verdict, heads.what];
  for (const side of [heads.first, heads.second]) head.push(side, `${side}: ${placeHead}`);
  head.push(heads.gap, heads.note);
  const rows = proofRows(check, language).map(({ key, verdict, about, first, second, gap, note }) => [
    key,
    verdict,
    about,
    ...figureCells(first),
    ...(second === null ? ['', ''] : figureCells(second)),
    gap,
    note,
  ]);
  return writeCsv([head, ...rows]);
}

function figureCells({ printed, source, placeText }: ProofFigure): string[] {
  return [printed, [source, placeText].filter((part) => part !== '').join(', ')];
}
