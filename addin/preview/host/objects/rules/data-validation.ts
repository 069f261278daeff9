import { invalidArgument } from '../../errors';
import { contains, intersect, sameArea } from '../../model/areas';
import type { ValidationModel } from '../../model/parts';
import { booleanValue, record } from '../arguments';
import { isKind, type Kind } from '../define';
import { addressOf } from '../range';
import type { AreasTarget } from '../targets';

/** Data validation is recorded, not enforced. Source: "Add data validation to Excel ranges"; Excel.DataValidationRule. */

const ruleTypes: ReadonlyMap<string, string> = new Map([
  ['list', 'List'],
  ['wholeNumber', 'WholeNumber'],
  ['decimal', 'Decimal'],
  ['date', 'Date'],
  ['time', 'Time'],
  ['textLength', 'TextLength'],
  ['custom', 'Custom'],
]);

/** The validation all cells share; `mixed` where they differ, null where there is none. */
function shared({ sheet, areas }: AreasTarget): ValidationModel | 'mixed' | null {
  const touching = sheet.validations.filter((one) => areas.some((area) => intersect(one.area, area)));
  if (touching.length === 0) return null;
  const [first] = touching;
  const covered = areas.every(
    (area) =>
      contains(first!.area, area.row, area.column) &&
      contains(first!.area, area.row + area.rows - 1, area.column + area.columns - 1),
  );
  return touching.length === 1 && covered ? first! : 'mixed';
}

function typeOf(validation: ValidationModel | 'mixed' | null): string {
  if (validation === 'mixed') return 'MixedCriteria';
  const key = validation === null ? undefined : Object.keys(validation.rule)[0];
  return key === undefined ? 'None' : (ruleTypes.get(key) ?? 'None');
}

function readRule(value: unknown): Record<string, unknown> {
  const location = 'DataValidation.rule';
  const given = Object.entries(record(value, location)).filter(([, part]) => part !== null && part !== undefined);
  const [entry, ...more] = given;
  if (entry === undefined || more.length > 0 || !ruleTypes.has(entry[0])) throw invalidArgument(location);
  const [key, part] = entry;
  const rule = { ...record(part, location) };
  for (const name of ['source', 'formula', 'formula1', 'formula2']) {
    const operand = rule[name];
    if (isKind(operand, 'Range')) rule[name] = `=${addressOf(operand.target.sheet, operand.target.area)}`;
  }
  return { [key]: rule };
}

/** Changes the validations of the areas, making them where there are none. */
function change(target: AreasTarget, patch: Partial<ValidationModel>): void {
  const { sheet } = target;
  for (const area of target.areas) {
    const own = sheet.validations.find((one) => sameArea(one.area, area));
    const before = own ?? { area, rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true };
    sheet.clearValidations(area);
    sheet.validations.push({ ...before, ...patch });
  }
}

export const dataValidationKind: Kind<AreasTarget> = {
  properties: {
    Type: { get: (target) => typeOf(shared(target)) },
    Rule: {
      get: (target) => whole(shared(target))?.rule ?? {},
      set: (target, value) => change(target, { rule: readRule(value) }),
    },
    Prompt: {
      get: (target) => whole(shared(target))?.prompt ?? {},
      set: (target, value) => change(target, { prompt: record(value, 'DataValidation.prompt') }),
    },
    ErrorAlert: {
      get: (target) => whole(shared(target))?.errorAlert ?? {},
      set: (target, value) => change(target, { errorAlert: record(value, 'DataValidation.errorAlert') }),
    },
    IgnoreBlanks: {
      get: (target) => whole(shared(target))?.ignoreBlanks ?? true,
      set: (target, value) => change(target, { ignoreBlanks: booleanValue(value, 'DataValidation.ignoreBlanks') }),
    },
  },
  edits: {
    Clear: ({ sheet, areas }) => {
      for (const area of areas) sheet.clearValidations(area);
    },
  },
};

function whole(validation: ValidationModel | 'mixed' | null): ValidationModel | null {
  return validation === 'mixed' ? null : validation;
}
