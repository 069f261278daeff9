import { explainFinding, verdictWord } from '../../../lib/checking/explain';
import type { Finding, FindingFigure, Repair } from '../../../lib/checking/finding';
import { drawFinding } from '../../../lib/checking/picture';
import type { Language } from '../../../lib/messages';
import { checkingEn } from '../../../lib/messages/checking.en';
import { checkingVi } from '../../../lib/messages/checking.vi';
import { rangesSvg } from '../../../lib/writing/html/ranges-svg';
import type { FindingFigureView, FindingView, RepairView } from './protocol';

/** A finding in the words and the picture that the pane shows. `subject` says what it is about. */
export function viewFinding(
  finding: Finding,
  index: number,
  subject: string,
  language: Language,
  live: boolean,
): FindingView {
  const messages = language === 'vi' ? checkingVi : checkingEn;
  const printed = finding.figures.filter((figure) => figure.literal !== null);
  const word = verdictWord(finding.verdict);
  const plain = { ...finding, ...pick(finding), repairs: [] };
  return {
    key: `${index}:${finding.code}`,
    word,
    subject,
    sentence: explainFinding(plain, language),
    picture: word === 'consistent' ? '' : drawn(plain, language),
    repairs: finding.repairs.slice(0, MOST_REPAIRS).map((repair) => {
      const target = live ? printed.find((figure) => figure.name === repair.name) : undefined;
      const edit = target ? editOf(target, repair) : null;
      const from = edit ? `${edit.cell} (${edit.expected})` : repair.from;
      return { text: messages.repair({ from, to: repair.to }), edit };
    }),
    figures: printed.map((figure) => viewFigure(figure, live)),
  };
}

/** The two sides; where one is missing, the range that it is left. */
function drawn(finding: Finding, language: Language): string {
  return drawFinding(finding, language) ?? rangesSvg(finding, 'p', language, 'narrow');
}

const MOST_REPAIRS = 3;
const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d{1,12})?$/;

/** The change of a cell that a repair means. */
function editOf(target: FindingFigure, { to }: Repair): RepairView['edit'] {
  const place = cellOf(target);
  if (!place || !PLAIN_NUMBER.test(to)) return null;
  return { ...place, expected: target.literal!, value: Number(to) };
}

/** Findings over cells make their fields when asked, so a copy has to name them. */
function pick({ verdict, code, relation, figures, implied, gap, sides, culprits, details }: Finding) {
  return {
    verdict,
    code,
    relation,
    figures,
    implied,
    gap,
    culprits,
    ...(sides === undefined ? {} : { sides }),
    ...(details === undefined ? {} : { details }),
  };
}

function viewFigure(figure: FindingFigure, live: boolean): FindingFigureView {
  const { place, observation, name, literal } = figure;
  return {
    observation: observation ?? null,
    name,
    literal: literal!,
    cell: live ? cellOf(figure) : null,
    words: place && 'start' in place ? { source: place.source, start: place.start, end: place.end } : null,
  };
}

function cellOf({ place }: FindingFigure) {
  return place && 'cell' in place ? { sheet: place.sheet, cell: place.cell } : null;
}
