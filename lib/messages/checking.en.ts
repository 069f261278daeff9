import type { CheckingMessages } from './checking.vi';

/** What a check found, in English. */
export const checkingEn: CheckingMessages = {
  words: {
    consistent: 'consistent',
    'consistent-if': 'consistent if',
    inconsistent: 'inconsistent',
    unchecked: 'cannot be checked yet',
  },
  unprinted: {
    plan: 'plan',
    'last-year': 'level of the same period last year',
    'period-before': 'level of the period before',
    base: 'base of comparison',
    whole: 'whole',
    part: 'part',
    rest: 'remainder',
    exports: 'exports',
    imports: 'imports',
    missing: 'unprinted figure',
  },
  any: 'anything',
  above: (o) => `above ${o.value}`,
  atLeast: (o) => `at least ${o.value}`,
  below: (o) => `below ${o.value}`,
  atMost: (o) => `at most ${o.value}`,
  about: (o) => `about ${o.value}`,
  range: (o) => `${o.low}–${o.high}`,
  points: 'percentage points',

  recomputed: (o) => `${o.formula} = ${o.range}, printed ${o.printed} (allows ${o.allowed})`,
  sides: (o) => `${o.left} (${o.leftRange}) ${o.sign} ${o.right} (${o.rightRange})`,
  holds: (o) => `${o.what}: consistent.`,
  'rounding-only': (o) =>
    `${o.what}: consistent thanks to rounding; recomputing from the printed digits misses the last one.`,
  tie: (o) => `${o.what}: consistent only if the true value lies exactly on a rounding boundary.`,
  'network-rounding': (o) => `${o.what}: consistent together thanks to rounding.`,
  'network-tie': (o) => `${o.what}: consistent together only if a true value lies exactly on a rounding boundary.`,
  'only-truncated': (o) =>
    `${o.what}: inconsistent${o.gap === '' ? '' : ` by at least ${o.gap}`} if the figures were rounded; consistent if digits were cut off.`,
  'network-only-truncated': (o) =>
    `${o.what}: cannot all be true if the figures were rounded; consistent if digits were cut off.`,
  'no-overlap': (o) => `${o.what}: inconsistent${o.gap === '' ? '' : ` by at least ${o.gap}`}.`,
  'network-conflict': (o) => `${o.what}: each is possible alone, but they cannot all be true.`,
  'impossible-figure': (o) => `${o.what}: this figure is impossible (it must be whole or not negative).`,
  'empty-figure': (o) => `${o.what}: hangs on an impossible figure.`,
  'implausible-sum': (o) =>
    `${o.what}: the rounding errors would all have to lean one way, which hardly ever happens (less than 1 in 10,000).`,
  'missing-figure': (o) =>
    `${o.what}: cannot be checked, a figure to compare with is missing${o.implied === '' ? '' : `; implies ${o.implied}`}.`,
  'whole-number-fits': (o) => `${o.what}: consistent; implies ${o.implied}.`,
  'two-readings': (o) => `${o.what}: two readings, cannot be checked; implies ${o.implied}.`,
  'several-readings': (o) => `${o.what}: inconsistent in one reading, consistent in the other; ask which is meant.`,
  'several-granules': (o) =>
    `${o.what}: inconsistent if the round number is precise to its last place, consistent if it was rounded more coarsely; cannot be checked.`,
  'attachment-open': (o) =>
    `${o.what}: inconsistent in this reading, but the words may speak of the figure before; cannot be checked.`,
  'bases-differ': (o) =>
    `${o.what}: each statement implies another base (${o.implied}); ask which base each ratio is of.`,
  'same-percent-two-bases': (o) =>
    `The same ${o.percent} for two different bases: true only if they are nearly equal${o.implied === '' ? '' : ` (${o.implied})`}; perhaps one number written twice.`,
  'division-by-zero': (o) => `${o.what}: cannot be checked, it divides by 0.`,
  'non-linear': (o) => `${o.what}: cannot be checked (non-linear: neither a solution nor a proof was found).`,
  duplicate: (o) => `${o.what}: the two printings agree.`,
  'duplicate-same': (o) => `${o.first} is printed twice alike: consistent.`,
  'duplicate-narrower': (o) => `${o.first} and ${o.second} are one number at two precisions: consistent.`,
  'duplicate-revision': (o) =>
    `${o.first} and ${o.second} differ in status (estimate, preliminary, final …): the later is a revision.`,
  'duplicate-conflict': (o) => `${o.first} and ${o.second} are printed for one indicator and period: inconsistent.`,
  'conflict-across': (o) =>
    `Two documents print ${o.first} and ${o.second} for one indicator, period and status: inconsistent.`,
  'claim-entailed': (o) => `${o.what}: true for every allowed value.`,
  'claim-excluded': (o) => `${o.what}: false for every allowed value.`,
  'claim-open': (o) => `${o.what}: undecided, some allowed values satisfy it and some do not.`,
  'claim-non-linear': (o) => `${o.what}: undecided (non-linear).`,

  impliedItem: (o) => `${o.name} ${o.range}`,
  impliedItself: (o) => `${o.name} ${o.range} if ${o.literal} is the number itself`,
  impliedSoft: (o) => `${o.name} ${o.range} if the true value stays below the next round one after ${o.literal}`,
  impliedMore: (o) => `${o.name} ${o.range} if it means that many times more`,
  impliedBy: (o) => `${o.range} by ${o.relation}`,
  listJoin: '; ',
  culprits: (o) => `Possibly wrong: ${o.names}.`,
  repairs: (o) => `It would hold if ${o.list}.`,
  repair: (o) => `${o.from} were ${o.to}`,
  or: ' or ',
  and: ' and ',

  'name-twice': (o) => `The name "${o.name}" is given to two figures; each needs its own.`,
  'same-as-unknown': (o) => `"${o.name}" has sameAs "${o.text}", but no figure has that name.`,
  'same-as-itself': (o) => `"${o.name}" has itself as sameAs; name the other printing.`,
  'figure-empty': (o) => `"${o.name}" has no value, text or missing; give one of them.`,
  'figure-two-forms': (o) => `"${o.name}" has more than one of value, text and missing; keep one.`,
  'figure-text': (o) => `"${o.name}": no number can be read in "${o.text}".`,
  form: (o) => `${o.path === '' ? 'The file' : o.path}: needs ${o.expected}.`,
  'relation-too-long': (o) => `The relation has ${o.text} characters; 20000 is the most.`,
  'relation-character': (o) =>
    `"${o.relation}": the character "${o.text}" has no meaning here; use names, numbers, + - * / ( ) = < > <= >=.`,
  'relation-number': (o) => `"${o.relation}": "${o.text}" is no number; constants are written with a decimal point.`,
  'relation-incomplete': (o) => `"${o.relation}": the relation breaks off.`,
  'relation-unexpected': (o) => `"${o.relation}": "${o.text}" is not expected here.`,
  'relation-no-comparison': (o) => `"${o.relation}": one of = < > <= >= is missing.`,
  'relation-two-comparisons': (o) => `"${o.relation}": only one comparison is allowed; write two relations.`,
  'relation-too-deep': (o) => `"${o.relation}": brackets are nested too deep.`,
  'relation-unknown-name': (o) => `"${o.relation}": no figure is named "${o.text}".`,

  picture: (o) => `Two ranges of values: ${o.title}`,
  pictureLeft: 'printed',
  pictureRight: 'recomputed',
  formulaHeads: {
    figure: 'Figure',
    value: 'Value',
    granule: 'Last place',
    low: 'Lowest',
    high: 'Highest',
    left: 'Left side',
    right: 'Right side',
    overlap: 'Overlap',
    gap: 'Gap',
  },
};
