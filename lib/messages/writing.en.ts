import type { WritingMessages } from './writing.vi';

/** Headings and lines of the HTML report, in English. */
export const writingEn: WritingMessages = {
  contents: 'Contents',
  comparison: 'Comparison',
  charts: 'Charts',
  findings: 'Results of the checks',
  sources: 'Sources',
  notes: 'Notes',
  comparisonOf: (o) => `Indicators compared: ${o.provinces}`,
  noPicture: 'There are no two ranges to draw.',
  figuresUsed: 'Figures used',
  printed: 'As printed',
  madeOn: (o) => `Made on ${o.date}.`,
  madeBy: 'Made by Đối Chiếu. This page stands alone: it loads nothing from elsewhere.',
  singleSummary: (o) => `Indicators with one figure so far (${o.count})`,
  consistentSummary: (o) => `Consistent checks (${o.count})`,
  noSources: 'There is no source.',
};
