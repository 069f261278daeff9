import { explainFinding, verdictWord } from '../../../lib/checking/explain';
import type { Finding } from '../../../lib/checking/finding';
import { drawFinding } from '../../../lib/checking/picture';
import type { Language } from '../../../lib/messages';
import type { FindingView } from './protocol';

/** A finding in the words and the picture that the pane shows. */
export function viewFinding(finding: Finding, index: number, language: Language): FindingView {
  return {
    key: `${index}:${finding.code}`,
    word: verdictWord(finding.verdict),
    sentence: explainFinding(finding, language),
    picture: drawFinding(finding, language) ?? '',
    repairs: finding.repairs.map(({ from, to }) => `${from} → ${to}`),
    figures: finding.figures
      .filter((figure) => figure.literal !== null)
      .map(({ observation, name, literal }) => ({ observation: observation ?? null, name, literal: literal! })),
  };
}
