import { record, textValue, word } from '../arguments';
import { type Handle, handle, type Kind } from '../define';
import { color, flag, oneOf, partAt, recordedProperties, text } from '../recorded';
import type { PartTarget, RuleTarget } from '../targets';

/** The parts of a rule that depend on its type, and what a matching cell looks like. */

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

const format = ({ rule }: RuleTarget) => handle('ConditionalRangeFormat', { parts: rule.parts, path: 'Format' });

export const customConditionalFormatKind: Kind<RuleTarget> = {
  objects: { Format: format, Rule: (target) => handle('ConditionalFormatRule', target) },
};

export const conditionalFormatRuleKind: Kind<RuleTarget> = {
  properties: {
    Formula: {
      get: ({ rule }) => rule.rule ?? '',
      set: ({ rule }, value) => {
        rule.rule = textValue(value, 'ConditionalFormatRule.formula');
      },
    },
  },
};

/** Source: Excel.ConditionalTextComparisonRule. */
export const textConditionalFormatKind: Kind<RuleTarget> = {
  properties: {
    Rule: {
      get: ({ rule }) => rule.rule,
      set: ({ rule }, value) => {
        const { operator, text: wanted } = record(value, 'TextConditionalFormat.rule');
        rule.rule = {
          operator: word(operator, ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'], 'TextConditionalFormat.rule'),
          text: textValue(wanted, 'TextConditionalFormat.rule'),
        };
      },
    },
  },
  objects: { Format: format },
};

/** Source: Excel.ConditionalCellValueRule. */
export const cellValueConditionalFormatKind: Kind<RuleTarget> = {
  properties: {
    Rule: {
      get: ({ rule }) => rule.rule,
      set: ({ rule }, value) => {
        const location = 'CellValueConditionalFormat.rule';
        const { formula1, formula2, operator } = record(value, location);
        const given = word(operator, operators, location);
        const second = given === 'Between' || given === 'NotBetween' ? { formula2: textValue(formula2, location) } : {};
        rule.rule = { formula1: textValue(formula1, location), ...second, operator: given };
      },
    },
  },
  objects: { Format: format },
};

function part(kind: 'ConditionalRangeFont' | 'ConditionalRangeFill' | 'ConditionalRangeBorder', name: string) {
  return ({ parts, path }: PartTarget): Handle => handle(kind, { parts, path: `${path}/${name}` });
}

const bag = ({ parts, path }: PartTarget) => partAt(parts, path);
const clear = { Clear: (target: PartTarget) => bag(target).clear() };

/** What a matching cell looks like. Source: Excel.ConditionalRangeFormat. */
export const conditionalRangeKinds = {
  ConditionalRangeFormat: {
    properties: recordedProperties('ConditionalRangeFormat', bag, { NumberFormat: text }),
    objects: {
      Font: part('ConditionalRangeFont', 'Font'),
      Fill: part('ConditionalRangeFill', 'Fill'),
      Borders: ({ parts, path }: PartTarget) =>
        handle('ConditionalRangeBorderCollection', { parts, path: `${path}/Borders` }),
    },
    edits: clear,
  },
  ConditionalRangeFont: {
    properties: recordedProperties('ConditionalRangeFont', bag, {
      Bold: flag,
      Italic: flag,
      Color: color,
      Strikethrough: flag,
      Underline: oneOf('None', 'Single', 'Double'),
    }),
    edits: clear,
  },
  ConditionalRangeFill: { properties: recordedProperties('ConditionalRangeFill', bag, { Color: color }), edits: clear },
  ConditionalRangeBorder: {
    properties: recordedProperties('ConditionalRangeBorder', bag, {
      Color: color,
      Style: oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'),
    }),
  },
  ConditionalRangeBorderCollection: {
    objects: {
      Top: part('ConditionalRangeBorder', 'Top'),
      Bottom: part('ConditionalRangeBorder', 'Bottom'),
      Left: part('ConditionalRangeBorder', 'Left'),
      Right: part('ConditionalRangeBorder', 'Right'),
    },
  },
} satisfies Record<string, Kind<PartTarget>>;
