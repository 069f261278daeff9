import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../../errors';
import { intersect } from '../../model/areas';
import type { ConditionalFormatModel } from '../../model/parts';
import { booleanValue, numberValue, wholeNumber, word } from '../arguments';
import { type Handle, handle, type Kind } from '../define';
import type { AreasTarget, RuleTarget } from '../targets';

/** Conditional formats are recorded, not drawn. Source: "Apply conditional formatting to Excel ranges". */

const types = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];
const recordedTypes = new Set(['Custom', 'ContainsText', 'CellValue']);

/** Rules of the sheet that touch these cells, first priority first. */
function rulesOf({ sheet, areas }: AreasTarget): ConditionalFormatModel[] {
  const touches = (rule: ConditionalFormatModel) =>
    rule.areas.some((one) => areas.some((area) => intersect(one, area)));
  return sheet.conditionalFormats.filter(touches);
}

function ruleHandle(target: AreasTarget, rule: ConditionalFormatModel): Handle<'ConditionalFormat'> {
  return handle('ConditionalFormat', { ...target, rule });
}

function find(target: AreasTarget, id: unknown): Handle<'ConditionalFormat'> | null {
  const rule = rulesOf(target).find((one) => one.id === id);
  return rule === undefined ? null : ruleHandle(target, rule);
}

function found(target: AreasTarget, id: unknown): Handle<'ConditionalFormat'> {
  const rule = find(target, id);
  if (rule === null) throw itemNotFound('ConditionalFormatCollection.getItem');
  return rule;
}

export const conditionalFormatCollectionKind: Kind<AreasTarget> = {
  items: (target) => rulesOf(target).map((rule) => ruleHandle(target, rule)),
  item: found,
  methods: {
    GetItem: (target, [id]) => found(target, id),
    GetItemOrNullObject: (target, [id]) => find(target, id),
    GetItemAt: (target, [index]) => {
      const rule = rulesOf(target)[wholeNumber(index, 'ConditionalFormatCollection.getItemAt')];
      if (rule === undefined) throw itemNotFound('ConditionalFormatCollection.getItemAt');
      return ruleHandle(target, rule);
    },
    GetCount: (target) => rulesOf(target).length,
  },
  edits: {
    /** Source: ConditionalFormatCollection.add "Adds a new conditional format to the collection at the first/top priority". */
    Add: (target, [type], host) => {
      const wanted = word(type, types, 'ConditionalFormatCollection.add');
      if (!recordedTypes.has(wanted)) throw notImplemented(`ConditionalFormatCollection.add(${wanted})`);
      const rule: ConditionalFormatModel = {
        id: host.workbook.nextId(),
        type: wanted,
        areas: target.areas,
        stopIfTrue: false,
        rule: null,
        format: new Map(),
        parts: new Map(),
      };
      target.sheet.conditionalFormats.unshift(rule);
      return ruleHandle(target, rule);
    },
    ClearAll: ({ sheet, areas }) => {
      for (const area of areas) sheet.clearRules(area);
    },
  },
};

/** The part of a rule that belongs to its type. */
function typed(type: string, kind: 'CustomConditionalFormat' | 'TextConditionalFormat' | 'CellValueConditionalFormat') {
  const orNull = (target: RuleTarget): Handle | null => (target.rule.type === type ? handle(kind, target) : null);
  const strict = (target: RuleTarget): Handle => {
    const part = orNull(target);
    if (part === null) throw invalidOperation('ConditionalFormat', `the rule is of type ${target.rule.type}`);
    return part;
  };
  return { strict, orNull };
}

const custom = typed('Custom', 'CustomConditionalFormat');
const containsText = typed('ContainsText', 'TextConditionalFormat');
const cellValue = typed('CellValue', 'CellValueConditionalFormat');

export const conditionalFormatKind: Kind<RuleTarget> = {
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => {
        rule.stopIfTrue = booleanValue(value, 'ConditionalFormat.stopIfTrue');
      },
    },
    /** Source: ConditionalFormat.priority: changing it moves the others. */
    Priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: ({ sheet, rule }, value) => {
        const rules = sheet.conditionalFormats;
        const place = numberValue(value, 'ConditionalFormat.priority');
        if (place < 0 || place >= rules.length) throw invalidArgument('ConditionalFormat.priority');
        rules.splice(rules.indexOf(rule), 1);
        rules.splice(place, 0, rule);
      },
    },
  },
  objects: {
    Custom: custom.strict,
    CustomOrNullObject: custom.orNull,
    TextComparison: containsText.strict,
    TextComparisonOrNullObject: containsText.orNull,
    CellValue: cellValue.strict,
    CellValueOrNullObject: cellValue.orNull,
  },
  methods: {
    GetRange: ({ sheet, rule }) => {
      if (rule.areas.length !== 1) throw invalidOperation('ConditionalFormat.getRange');
      return handle('Range', { sheet, area: rule.areas[0]! });
    },
    GetRangeOrNullObject: ({ sheet, rule }) =>
      rule.areas.length === 1 ? handle('Range', { sheet, area: rule.areas[0]! }) : null,
    GetRanges: ({ sheet, rule }) => handle('RangeAreas', { sheet, areas: rule.areas }),
  },
  edits: {
    Delete: ({ sheet, rule }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== rule);
    },
  },
};
