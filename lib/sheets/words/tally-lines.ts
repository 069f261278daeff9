import type { Comparison, Measure } from '../../comparing/comparison';
import { tallyComparison } from '../../comparing/tally';
import type { Language } from '../../messages';
import { choicesMessages } from './catalogue';
import { periodLabel } from './period-label';
import { provinceLabel } from './row-label';
import { unitName } from './unit-label';

const MOST_NAMES = 8;

/** What a comparison marks, refuses and converts: a sentence each, only for what happened. */
export function tallyLines(comparison: Comparison, asked: readonly Measure[], language: Language): string[] {
  const words = choicesMessages(language);
  const tally = tallyComparison(comparison, asked);
  const lines: string[] = [];
  if (tally.unequal.size > 0)
    lines.push(words.tallyUnequal({ parts: [...tally.unequal].map(([what, count]) => ({ what, count })) }));
  if (tally.missing > 0) lines.push(words.tallyMissing({ count: tally.missing }));
  if (tally.conflicts > 0) lines.push(words.tallyConflicts({ count: tally.conflicts }));
  if (tally.revised > 0) lines.push(words.tallyRevised({ count: tally.revised }));
  for (const [measure, { rows, cells }] of tally.refused)
    lines.push(words.tallyRefused({ measure: words.measureNames[measure], rows, cells }));
  if (tally.rankedUnequal > 0) lines.push(words.tallyRankedUnequal({ rows: tally.rankedUnequal }));
  if (tally.converted > 0) lines.push(words.tallyConverted({ count: tally.converted }));
  if (tally.noRate.length > 0)
    lines.push(words.tallyNoRate({ units: tally.noRate.map((unit) => unitName(unit, language)).join(', ') }));
  if (tally.unmade.length > 0)
    lines.push(words.tallyUnmade({ measures: tally.unmade.map((measure) => words.measureNames[measure]).join(', ') }));
  if (tally.absent.length > 0) {
    const names = tally.absent.map((name) =>
      /^\d/.test(name) ? periodLabel(name, language, 'short') : provinceLabel(name, language),
    );
    const shown = names.slice(0, MOST_NAMES);
    lines.push(words.tallyAbsent({ names: shown.join(', '), more: names.length - shown.length }));
  }
  return lines;
}
