import type { ConditionalFormattingRule, DataValidation } from 'exceljs';
import { formatArea } from '../model/areas';
import { eachCell } from '../model/layered';
import type { ConditionalFormatModel, ValidationModel } from '../model/parts';
import type { ExceljsSheet } from './exceljs';

/** Conditional formats and data validations of a file. */

const cellOperators: ReadonlyMap<string, string> = new Map([
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
]);

const textOperators: ReadonlyMap<string, string> = new Map([
  ['Contains', 'containsText'],
  ['NotContains', 'notContains'],
  ['BeginsWith', 'beginsWith'],
  ['EndsWith', 'endsWith'],
]);

const bare = (formula: unknown) => String(formula ?? '').replace(/^=/, '');

export function saveConditionalFormats(file: ExceljsSheet, rules: readonly ConditionalFormatModel[]): void {
  rules.forEach((rule, i) => {
    const made = { ...ruleOf(rule), priority: i + 1, stopIfTrue: rule.stopIfTrue, style: lookOf(rule) };
    file.addConditionalFormatting({
      ref: rule.areas.map(formatArea).join(' '),
      rules: [made as unknown as ConditionalFormattingRule],
    });
  });
}

function ruleOf({ type, rule }: ConditionalFormatModel): Record<string, unknown> {
  if (type === 'Custom') return { type: 'expression', formulae: [bare(rule)] };
  const given = (rule ?? {}) as Record<string, unknown>;
  const operator = String(given.operator);
  if (type === 'CellValue') {
    const second = given.formula2 === undefined ? [] : [bare(given.formula2)];
    return { type: 'cellIs', operator: cellOperators.get(operator), formulae: [bare(given.formula1), ...second] };
  }
  return { type: 'containsText', operator: textOperators.get(operator), text: String(given.text ?? '') };
}

function lookOf({ parts }: ConditionalFormatModel): Record<string, unknown> {
  const font = parts.get('Format/Font');
  const fill = parts.get('Format/Fill')?.get('Color');
  const color = font?.get('Color');
  const argb = (value: unknown) => ({ argb: `FF${String(value).slice(1)}` });
  return {
    font: {
      ...(color === undefined ? {} : { color: argb(color) }),
      ...(font?.has('Bold') ? { bold: font.get('Bold') } : {}),
      ...(font?.has('Italic') ? { italic: font.get('Italic') } : {}),
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } }),
  };
}

const fileTypes: ReadonlyMap<string, DataValidation['type']> = new Map([
  ['list', 'list'],
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['textLength', 'textLength'],
  ['custom', 'custom'],
]);

export function saveValidations(file: ExceljsSheet, validations: readonly ValidationModel[]): void {
  for (const { area, rule, prompt, errorAlert, ignoreBlanks } of validations) {
    const [kind = '', given = {}] = Object.entries(rule)[0] ?? [];
    const type = fileTypes.get(kind);
    if (type === undefined) continue;
    const operands = given as Record<string, unknown>;
    const operator = cellOperators.get(String(operands.operator));
    const validation = {
      type,
      allowBlank: ignoreBlanks,
      formulae: formulae(kind, operands),
      ...(operator === undefined ? {} : { operator }),
      ...messages(prompt as Record<string, unknown>, errorAlert as Record<string, unknown>),
    } as DataValidation;
    eachCell(area, (row, column) => {
      file.getCell(row + 1, column + 1).dataValidation = validation;
    });
  }
}

function formulae(kind: string, { source, formula, formula1, formula2 }: Record<string, unknown>): unknown[] {
  if (kind === 'list') return [String(source).startsWith('=') ? bare(source) : `"${String(source)}"`];
  if (kind === 'custom') return [bare(formula)];
  return [formula1, formula2]
    .filter((one) => one !== undefined)
    .map((one) => (typeof one === 'number' ? one : bare(one)));
}

function messages(prompt: Record<string, unknown>, alert: Record<string, unknown>): Record<string, unknown> {
  return {
    ...(prompt.message ? { showInputMessage: true, prompt: prompt.message, promptTitle: prompt.title } : {}),
    ...(alert.message ? { showErrorMessage: true, error: alert.message, errorTitle: alert.title } : {}),
  };
}
