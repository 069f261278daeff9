import { explainFinding } from '../../checking/explain';
import type { Finding } from '../../checking/finding';
import { drawFinding } from '../../checking/picture';
import type { Language } from '../../messages/index';
import { writingEn } from '../../messages/writing.en';
import { writingVi } from '../../messages/writing.vi';
import type { Observation } from '../../observations/observation';
import { findingSubject } from '../../sheets/checks/figure-words';
import { signedWord, WORD_ORDER, wordOf } from '../../sheets/checks/verdict-word';
import { placeText } from '../../sheets/data/data-row';
import { makeVoice } from '../../sheets/look/voice';
import type { SourceList } from '../../sheets/sources/source-list';
import { escapeHtml } from './escape';
import { rangesSvg } from './ranges-svg';

/** The findings by verdict, the worst first, their intervals drawn; the consistent ones folded away. */
export function findingsPart(
  findings: readonly Finding[],
  byId: ReadonlyMap<string, Observation>,
  sources: SourceList,
  language: Language,
): string {
  const words = language === 'vi' ? writingVi : writingEn;
  const parts = WORD_ORDER.map((word) => {
    const members = findings.filter((finding) => wordOf(finding) === word);
    const articles = members
      .map((finding, index) => findingArticle(finding, byId, sources, `f-${word}-${index}`, language))
      .join('');
    if (word !== 'consistent' || members.length === 0) return articles;
    return `<details><summary>${escapeHtml(words.consistentSummary({ count: members.length }))}</summary>${articles}</details>`;
  });
  return parts.join('');
}

function findingArticle(
  finding: Finding,
  byId: ReadonlyMap<string, Observation>,
  sources: SourceList,
  id: string,
  language: Language,
): string {
  const word = wordOf(finding);
  const voice = makeVoice(language);
  const picture = drawFinding(finding, language) ?? rangesSvg(finding, id, language);
  const places = finding.figures.flatMap(({ place, literal }) => {
    if (!place || literal === null) return [];
    const number = sources.numberOf(place.source);
    const source = number === null ? escapeHtml(place.source) : `<a href="#s${number}">[${number}]</a>`;
    return [`${escapeHtml(literal)}: ${source} ${escapeHtml(placeText(place, voice))}`];
  });
  return [
    `<article class="finding ${word}"><h3><span class="verdict">${escapeHtml(signedWord(word, voice))}</span>${escapeHtml(findingSubject(finding, byId, language))}</h3>`,
    `<p>${escapeHtml(explainFinding(finding, language))}</p>${picture}`,
    places.length === 0 ? '' : `<p class="place">${places.join(' · ')}</p>`,
    '</article>',
  ].join('');
}
