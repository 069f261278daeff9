import { explainFinding, verdictWord } from '../../checking/explain';
import type { Finding } from '../../checking/finding';
import { printGap, printInterval } from '../../checking/print';
import { checkingEn } from '../../messages/checking.en';
import { checkingVi } from '../../messages/checking.vi';
import type { Language } from '../../messages/index';
import type { Observation } from '../../observations/observation';
import { figureRole } from '../checks/figure-words';
import { placeText } from '../data/data-row';
import { makeVoice, sheetsMessages } from '../look/voice';
import type { SourceList } from '../sources/source-list';
import type { TemplateFinding } from '../template/data';
import { boundedLiteral } from '../words/note-text';
import { provinceLabel } from '../words/row-label';

/** A finding as a template's line. */
export function templateFinding(
  finding: Finding,
  number: number,
  byId: ReadonlyMap<string, Observation>,
  sources: SourceList,
  language: Language,
): TemplateFinding {
  const messages = language === 'vi' ? checkingVi : checkingEn;
  const word = verdictWord(finding.verdict);
  const known = finding.figures.flatMap(({ observation: id }) => {
    const observation = id === undefined ? undefined : byId.get(id);
    return observation ? [observation] : [];
  });
  const unit = finding.details?.baseUnit ?? finding.figures.find(({ literal }) => literal === null)?.unit ?? null;
  const implied = [...finding.implied]
    .filter(([name]) => !name.includes(':'))
    .map(([, range]) => printInterval(range, unit, language, messages));
  const voice = makeVoice(language);
  const [repair] = finding.repairs;
  return {
    number: String(number),
    verdict: messages.words[word],
    sign: sheetsMessages(language).signOf[word],
    province: [...new Set(known.map((observation) => provinceLabel(observation.province, language)))].join(', '),
    relation: known.length > 0 ? figureRole(known[0]!, language) : finding.relation,
    figures: finding.figures
      .filter(({ literal }) => literal !== null)
      .map((figure) => {
        const observation = figure.observation === undefined ? undefined : byId.get(figure.observation);
        return observation ? boundedLiteral(observation.figure, language) : figure.literal;
      })
      .join('; '),
    implied: implied.join('; '),
    gap: finding.gap === null ? '' : printGap(finding.gap, finding.sides?.unit ?? null, language, messages),
    text: explainFinding(finding, language),
    place: [
      ...new Set(
        known.map(({ place }) => `[${sources.numberOf(place.source) ?? place.source}] ${placeText(place, voice)}`),
      ),
    ].join('; '),
    repair: repair ? messages.repair({ from: repair.from, to: repair.to }) : '',
  };
}
