import type { Finding } from '../../../../lib/checking/finding';
import { drawFinding } from '../../../../lib/checking/picture';
import { type CrossCheck, countGravities, NoteKeys, printedFigure, sourceName } from '../../../../lib/matching';
import type { Language } from '../../../../lib/messages';
import { placeWords, proofRows } from '../../../../lib/sheets/proof/proof-rows';
import type { OpenSources } from '../open-sources';
import type { CollectedSources } from './collect-sources';
import type { AcrossFigure, AcrossFinding, AcrossView } from './views';

const MOST_FIGURES = 8;

/** A check in the words and pictures that the pane shows. */
export function viewAcross(
  check: CrossCheck,
  collected: CollectedSources,
  open: OpenSources,
  language: Language,
): AcrossView {
  const keys = new NoteKeys(check);
  const findings = proofRows(check, language).map((row): AcrossFinding => {
    const { finding, key, gravity, plainVerdict, about, note, gap } = row;
    const first = { left: sourceName(finding, 0), right: row.second?.source ?? '', text: row.sentence };
    return {
      key,
      gravity,
      verdict: plainVerdict,
      about,
      note,
      gap,
      picture: gravity === 'agree' || gravity === 'alone' ? '' : (drawFinding(finding, language, first) ?? ''),
      figures: figuresOf(finding, check, collected, language),
      explained: finding.details?.note ?? '',
      toNote: keys.note(finding, ''),
    };
  });
  return {
    sources: check.sources.length,
    figures: check.sources.reduce((sum, { observations }) => sum + observations.length, 0),
    counts: countGravities(check.findings),
    findings,
    documents: [...collected.documents.values()].map((key) => ({ key, name: open.get(key)?.name ?? key })),
  };
}

/** The figures, with those of a pair first. */
function figuresOf(
  finding: Finding,
  check: CrossCheck,
  { texts, workbook }: CollectedSources,
  language: Language,
): AcrossFigure[] {
  return finding.figures.slice(0, MOST_FIGURES).map(({ name, place }, index) => {
    const source = check.sourceOf.get(name) ?? null;
    const isText = place !== null && 'start' in place && place.end > place.start;
    return {
      printed: printedFigure(finding, index, language),
      source: sourceName(finding, index),
      place: placeWords(place, language),
      cell:
        place !== null && 'cell' in place && source !== null && source === workbook
          ? { sheet: place.sheet, cell: place.cell }
          : null,
      words: isText && source !== null && texts.has(source) ? { source, start: place.start, end: place.end } : null,
    };
  });
}
