import type { FunctionMessages } from './functions.vi';

const near = (list: string) => (list === '' ? '' : ` Did you mean: ${list}?`);

/** Why a custom function has no answer, in English. */
export const functionsEn: FunctionMessages = {
  nothingGiven: 'A figure is missing: give a number or words such as "13.995 tỷ đồng".',
  nothingAsked: 'Give province, indicator and period, such as "Hải Dương", "thu ngân sách", "9T/2023".',
  notAFigure: (o) => `"${o.text}" cannot be read as a figure.`,
  severalFigures: (o) => `"${o.text}" holds several figures; give one.`,
  isARange: (o) => `"${o.text}" is a range, not a number; use DOICHIEU.KHOANG.`,
  unknownUnit: (o) => `There is no unit "${o.unit}"; write "tỷ đồng", "triệu USD", "nghìn tấn", "%".`,
  noUnit: (o) => `${o.figure} has no unit, so it cannot be counted in ${o.unit}; write the unit after the number.`,
  otherUnit: (o) => `${o.figure} is counted in ${o.from} and cannot be counted in ${o.to}.`,
  unknownProvince: (o) => `There is no province "${o.text}".${near(o.near)}`,
  unknownIndicator: (o) => `There is no indicator "${o.text}".${near(o.near)}`,
  unknownPeriod: (o) => `"${o.text}" is no period; write "9T/2023", "2022", "quý III/2023".`,
  unknownKind: (o) =>
    `"${o.kind}" is not understood; write "growth", "percent of plan", "rank", "to date", "in the period".`,
  noIndicator: (o) => `The bundled dataset has no ${o.indicator} of ${o.province}.`,
  noPeriod: (o) => `${o.indicator} of ${o.province} is not there for this period; there is: ${o.periods}.`,
  noKind: (o) => `${o.indicator} of ${o.province} in this period has only: ${o.kinds}; name one as the last argument.`,
  severalFound: (o) => `${o.indicator} has several figures: ${o.figures}; say which as the last argument.`,
  unequalUnits: (o) =>
    `${o.first} and ${o.second} are not in the same unit; write the same unit, or numbers without one.`,
  notARatio: (o) => `${o.text} is no ratio; write "79,3%" or 0.793.`,
  meantPercent: (o) => `(holds if it is ${o.percent})`,
  tooManyParts: (o) => `The sum has more than ${o.most} parts.`,
  noParts: 'There is nothing to add up.',
  leaveOneOut:
    'Give one figure for its own range, or two of the three (level, ratio, base) and leave the one to be found empty.',
  noRange: 'These two imply no range.',
};
