import type { MarkingMessages } from './marking.vi';

/** Words of a marked copy, in English. */
export const markingEn: MarkingMessages = {
  sheet: {
    title: 'Checks',
    intro: 'What does not agree or is doubtful. The cells carry a note and a fill; the address is a link to the cell.',
    none: 'Nothing was found to disagree among the relations that could be tried.',
    heads: ['Verdict', 'Sheet', 'Cell', 'What was found'],
  },
  lostLead: (o) =>
    `A new copy of a ${o.kind} file: only values, number formats, merged cells, hidden rows and columns, and the findings.`,
  lostParts:
    'Not in this copy: formulas, charts, pictures, old notes, pivot tables, macros, colours and borders of the original.',
};
