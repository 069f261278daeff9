import * as z from 'zod/mini';

const Words = z.union([z.string(), z.array(z.string())]);

/**
 * Which observations a name in a rule stands for. All given conditions must hold. `parentOf`/`childOf` follow the link from a
 * ratio, growth or part to the figure it qualifies; `all` stands for the sum of every match; `unprinted` is a figure that a
 * rule needs and that may not be printed: the plan, the level of last year or of the period before, or one of the rule's own.
 */
const Selector = z.object({
  indicator: z.optional(Words),
  role: z.optional(Words),
  status: z.optional(Words),
  unit: z.optional(Words),
  province: z.optional(Words),
  scope: z.optional(Words),
  base: z.optional(Words),
  flowStock: z.optional(Words),
  period: z.optional(z.string()),
  parentOf: z.optional(z.string()),
  childOf: z.optional(z.string()),
  /** With `parentOf`: the figure it qualifies is of the same indicator (true), or of another (false). */
  ownIndicator: z.optional(z.boolean()),
  all: z.optional(z.boolean()),
  unprinted: z.optional(z.string()),
  integer: z.optional(z.boolean()),
  nonNegative: z.optional(z.boolean()),
});
export type Selector = z.infer<typeof Selector>;

export const JOIN_KEYS = [
  'province',
  'indicator',
  'period',
  'scope',
  'unit',
  'status',
  'flowStock',
  'source',
  'base',
] as const;
export type JoinKey = (typeof JOIN_KEYS)[number];

const Name = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_]{0,30}$/));

/** A rule: names for figures, and what must hold between their true values. The built-in rules and a user's have this one form. */
const Rule = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** What to call it, for people. */
  name: z.optional(z.object({ vi: z.optional(z.string()), en: z.optional(z.string()) })),
  /** The first name is the one the rule is looked up from. */
  figures: z.record(Name, Selector),
  relation: z.string().check(z.maxLength(2000)),
  /** A second way to read the same words; both are then shown. */
  otherwise: z.optional(z.object({ relation: z.string().check(z.maxLength(2000)), reason: z.string() })),
  /** What all figures must share with the first, unless a link (parentOf, childOf) ties them. */
  same: z.optional(z.array(z.enum(JOIN_KEYS))),
});
export type Rule = z.infer<typeof Rule>;

/** The file that `--rules` takes. */
export const RulesSchema = z.object({ rules: z.array(Rule).check(z.maxLength(2000)) });

export interface RulesProblem {
  readonly path: string;
  readonly expected: string;
  /** For rules on a sheet: the kind of fault, and the words that its sentence is made from. `path` is then the cell. */
  readonly code?: string;
  readonly details?: Readonly<Record<string, string>>;
}

/** Reads a user's rules; the problems name the place in the file and what is allowed there. */
export function readRules(json: unknown): Rule[] | RulesProblem[] {
  const result = z.safeParse(RulesSchema, json);
  if (result.success) return result.data.rules;
  return result.error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    expected:
      issue.code === 'invalid_type'
        ? issue.expected
        : issue.code === 'invalid_value'
          ? issue.values.join(' | ')
          : issue.code,
  }));
}

/** Whether {@link readRules} gave problems. */
export function isRulesProblems(result: Rule[] | RulesProblem[]): result is RulesProblem[] {
  return result.length > 0 && 'expected' in result[0]!;
}
