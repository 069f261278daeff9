import type { MatchingMessages } from './matching.vi';

/** What setting sources against each other found, in English. */
export const matchingEn: MatchingMessages = {
  unknownIndicator: 'indicator without a clear name',
  planned: 'plan',
  unsaidPeriod: 'no period given',
  magnitudes: { nghin: 'thousand', trieu: 'million', ty: 'billion', nghin_ty: 'trillion' },
  bounds: {
    over: 'over',
    'at-least': 'at least',
    under: 'under',
    'at-most': 'at most',
    about: 'about',
    almost: 'nearly',
  },
  said: {
    exceeds: (o) => `${o.figure} above`,
    up: (o) => `up ${o.figure}`,
    down: (o) => `down ${o.figure}`,
  },
  statuses: {
    actual: 'actual',
    preliminary: 'preliminary',
    final: 'final',
    estimate: 'estimated',
    plan: 'planned',
    forecast: 'forecast',
  },
  gap: (o) => ` by at least ${o.gap}`,

  agree: (o) => `${o.about}: ${o.first} (${o.firstSource}) and ${o.second} (${o.secondSource}) agree.`,
  'agrees-by-rounding': (o) =>
    `${o.about}: ${o.first} (${o.firstSource}) and ${o.second} (${o.secondSource}) are one number rounded to two places: consistent.`,
  'agrees-if-truncated': (o) =>
    `${o.about}: ${o.first} (${o.firstSource}) and ${o.second} (${o.secondSource}) agree only if the shorter one was cut off instead of rounded.`,
  'agrees-in-another-reading': (o) =>
    `${o.about}: ${o.first} (${o.firstSource}) and ${o.second} (${o.secondSource}) agree only in another reading of the digits; look at the point and comma.`,
  revision: (o) =>
    `${o.about}: ${o.firstStatus} figure ${o.first} (${o.firstSource}) → ${o.secondStatus} figure ${o.second} (${o.secondSource}): a revision.`,
  conflict: (o) =>
    `${o.about}: ${o.firstSource} prints ${o.first}, ${o.secondSource} prints ${o.second}: inconsistent${o.gap}.${o.slip}`,
  'possible-conflict': (o) =>
    `${o.about}: ${o.firstSource} prints ${o.first}, ${o.secondSource} prints ${o.second}; they differ${o.gap}, but may not be about the same thing.${o.slip}`,
  'dates-differ': (o) =>
    `${o.about}: ${o.first} (${o.firstSource}, ${o.period}) and ${o.second} (${o.secondSource}, ${o.otherPeriod}) differ${o.gap}; they may be counted to two different days.`,
  'territory-differs': (o) =>
    `${o.about}: ${o.first} (${o.firstSource}) and ${o.second} (${o.secondSource}) differ${o.gap}; one source is from after the merger, ask which territory each is of.`,
  'beyond-bound': (o) =>
    `${o.about}: ${o.first} (${o.firstSource}) does not contradict ${o.second} (${o.secondSource}), but is too far from it to be the same number.`,
  misplaced: (o) =>
    `${o.about}: the same number ${o.first}, but ${o.firstSource} and ${o.secondSource} print it for two different ${o.how}.`,
  misplacedBy: {
    period: (o) => `periods (${o.first}; ${o.second})`,
    base: () => 'bases',
    role: () => 'meanings',
    unit: () => 'units',
    province: () => 'provinces',
  },
  'out-of-scale': (o) =>
    `${o.about}: ${o.firstSource} prints ${o.first}, at least ${o.times} times every figure of the indicator nearby (${o.list}); look at the unit, or the scopes differ.`,
  'out-of-scale-less': (o) =>
    `${o.about}: ${o.firstSource} prints ${o.first}, at least ${o.times} times less than every figure of the indicator nearby (${o.list}); look at the unit, or the scopes differ.`,
  witness: (o) => `${o.literal}, ${o.period}, ${o.source}`,

  'derived-agrees': (o) => `${o.about}: ${o.list}; consistent on the same ${o.base}.`,
  'derived-conflict': (o) =>
    `${o.about}: ${o.list}; these cannot be on the same ${o.base}, inconsistent${o.gap}.${o.ask}`,
  'derived-if-truncated': (o) =>
    `${o.about}: ${o.list}; consistent on the same ${o.base} only if digits were cut off instead of rounded.`,
  'derived-beyond-bound': (o) =>
    `${o.about}: ${o.list}; the words allow it, but the levels are too far apart to be the same ${o.base}.`,
  'parts-agree': (o) =>
    `${o.about}: ${o.first} (${o.firstSource}) agrees with the sum of ${o.count} rows of ${o.secondSource} (${o.range}).`,
  'parts-differ': (o) =>
    `${o.about}: ${o.firstSource} prints ${o.first}, but ${o.count} rows of ${o.secondSource} add up to ${o.range}: inconsistent${o.gap}. Look at the total, or rows are missing from the table.`,
  impliedBy: (o) => `${o.ratio} of ${o.level} (${o.source}) implies ${o.range}`,
  balanceBy: (o) => `${o.exports} less ${o.imports} (${o.source}) leaves ${o.range}`,
  printedBy: (o) => `${o.source} prints ${o.literal}`,
  askBase: ' Ask which base each ratio is of.',
  bases: {
    plan: 'plan',
    'last-year': 'level of the same period last year',
    'period-before': 'level of the period before',
    base: 'base of comparison',
    part: 'part that the share is of',
    balance: 'trade balance',
  },
  basePeriod: (o) => `${o.base} (${o.period})`,

  'only-here': (o) => `${o.about}: ${o.literals} stands in ${o.source} only.`,
  more: (o) => `and ${o.count} more`,
  explained: (o) => `Explained: "${o.note}"`,
  borrowedUnit: (o) => `${o.source} names no unit; the other source's is used.`,
  formerNote: (o) => `The figures have changed since the note "${o.note}" (then ${o.literals}).`,

  slips: {
    swap: 'Perhaps two neighbouring digits were swapped.',
    replace: 'Perhaps one digit was mistyped.',
    drop: 'Perhaps there is a digit too many.',
    add: 'Perhaps a digit is missing.',
    double: 'Perhaps a digit was typed twice.',
    sign: 'Perhaps the sign is wrong.',
    direction: 'Perhaps a rise was taken for a fall.',
    scale: 'Perhaps the unit word (thousand, million, billion) or the point or comma is wrong.',
    separator: 'Perhaps the point or comma is misplaced.',
    exceeds: 'Perhaps "reaches" was taken for "exceeds".',
    period: 'Perhaps the wrong period was taken: the other source has this number for another one.',
    stale: 'Perhaps the number of another period was copied: the same source prints it for two periods.',
    base: 'Perhaps the wrong base was taken: the other source has this number against another one.',
    role: 'Perhaps the wrong column was taken: the other source has this number with another meaning.',
    unit: 'Perhaps the unit is wrong.',
    province: 'Perhaps the wrong province was taken: the other source has this number for another one.',
  },
  culprit: (o) => `What hangs on them speaks for the other figure; look again at ${o.literal} in ${o.source}.`,
  repair: (o) => `It would hold if ${o.from} were ${o.to}.`,
  listJoin: '; ',

  proofTitle: 'FIGURES SET AGAINST EACH OTHER',
  sheetName: 'Cross-check',
  proofAbout: (o) => `${o.sources} sources, ${o.figures} figures`,
  counts: (o) =>
    `Inconsistent ${o.conflict} · consistent if ${o.conditional} · cannot be checked yet ${o.open} · revised ${o.revision}${o.explained > 0 ? ` · explained ${o.explained}` : ''} · consistent ${o.agree} · in one source only ${o.alone}`,
  nothing: 'Nothing to set against each other: the sources do not speak of the same things.',
  allAgree: 'Nothing is inconsistent.',
  heads: {
    number: 'No.',
    verdict: 'Verdict',
    what: 'About',
    first: 'First source',
    second: 'Second source',
    gap: 'Gap',
    note: 'Remark',
  },
  signs: { conflict: '✗', conditional: '≈', open: '?', revision: '↻', explained: '☑', agree: '✓', alone: '·' },
  /** The same where a page or pane is drawn: signs that every font has. */
  plainSigns: { conflict: '≠', conditional: '≈', open: '?', revision: '»', explained: '†', agree: '=', alone: '·' },
  words: {
    conflict: 'inconsistent',
    conditional: 'consistent if',
    open: 'cannot be checked yet',
    revision: 'revised',
    explained: 'explained',
    agree: 'consistent',
    alone: 'only here',
  },
  legend: 'Signs',
  sourcesTitle: 'Sources',
  listTitle: 'List',
  documentTitle: 'Document',
  tableTitle: 'Figures in tables',
  placeText: (o) => `characters ${o.start}–${o.end}`,
  placeCell: (o) => `${o.sheet}!${o.cell}`,
  otherSource: (o) => `${o.source}: ${o.literal} (${o.place})`,
  cellHead: 'Cell',
  figureHead: 'Printed',
  keyHead: 'Key',
  placeHead: 'place',
  aboutHead: 'About',
  statusHead: 'Verdict',
  hint: 'Hover over a figure, or reach it with the Tab key, to see what the other source prints.',
  quiet: (o) => `${o.count} that agree or stand in one source only are not listed.`,
  explainedTitle: (o) => `Explained (${o.count}), not counted as inconsistent`,
  handle: (o) => `[${o.key}]`,
  author: 'Đối Chiếu',
};
