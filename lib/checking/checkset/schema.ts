import * as z from 'zod/mini';

export const ROUNDINGS = ['nearest', 'half-away', 'half-even', 'truncate', 'exact'] as const;
export const BOUNDS = ['over', 'under', 'at-least', 'at-most', 'about'] as const;

/** Most figures, relations or claims in one check set. */
export const MAX_ENTRIES = 50_000;
const MAX_DIGITS = 400;

const Name = z.string().check(z.maxLength(200), z.regex(/^[A-Za-z][A-Za-z0-9_]*$/));
/** A decimal as XML Schema writes it: no exponent, no grouping. */
const Value = z.string().check(z.maxLength(MAX_DIGITS), z.regex(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/));

const Figure = z.object({
  name: Name,
  text: z.optional(z.string().check(z.maxLength(500))),
  value: z.optional(Value),
  decimals: z.optional(z.int().check(z.minimum(-200), z.maximum(200))),
  exact: z.optional(z.boolean()),
  rounding: z.optional(z.enum(ROUNDINGS)),
  bound: z.optional(z.enum(BOUNDS)),
  missing: z.optional(z.boolean()),
  integer: z.optional(z.boolean()),
  nonNegative: z.optional(z.boolean()),
  sameAs: z.optional(Name),
});

/** The JSON form of a check set. Keys that are not named here are ignored. */
export const CheckSetSchema = z.object({
  checkSet: z.literal(1),
  rounding: z.optional(z.enum(ROUNDINGS)),
  figures: z.array(Figure).check(z.maxLength(MAX_ENTRIES)),
  relations: z.optional(z.array(z.string()).check(z.maxLength(MAX_ENTRIES))),
  claims: z.optional(z.array(z.string()).check(z.maxLength(MAX_ENTRIES))),
});

export type CheckSetJson = z.infer<typeof CheckSetSchema>;
export type CheckSetFigure = CheckSetJson['figures'][number];

/** What is wrong with the form of a check set, as data for the message. */
export interface SchemaProblem {
  readonly code: 'form';
  /** Where, as "figures[2].value". */
  readonly path: string;
  /** What is allowed there. */
  readonly expected: string;
}

/** Whether some JSON means to be a check set. */
export function isCheckSet(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'checkSet');
}

export function readForm(json: unknown): CheckSetJson | SchemaProblem[] {
  const result = z.safeParse(CheckSetSchema, json);
  if (result.success) return result.data;
  return result.error.issues.slice(0, 20).map((issue) => ({
    code: 'form',
    path: pathText(issue.path),
    expected: expectedText(issue),
  }));
}

function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : `${text === '' ? '' : '.'}${String(step)}`;
  return text;
}

type Issue = z.core.$ZodIssue;

function expectedText(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    default:
      return issue.code;
  }
}
