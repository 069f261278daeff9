import type { Context } from '../context';
import type { Draft } from '../draft';
import { isLevel } from '../draft';
import type { UnitFamily } from '../lexicon';
import type { Quantity } from '../quantities';
import type { Token } from '../tokens';
import type { EnglishSentence } from './draft-english';
import type { NamedAt } from './phrases';
import { fitsFamily } from './phrases';

export interface ChosenName {
  readonly id: string;
  readonly narrowed: boolean;
  /** The phrase stands before the figure. */
  readonly left: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words that may stand between a figure and the name behind it: "48.5 trillion VND in State budget revenue". */
const BETWEEN = new Set(
  'of in for from the total worth its as a an total combined through new state registered by year goods'.split(' '),
);
const FARTHEST = 45;
const CROSSING = 16;
/** A verb behind the figure before has a subject of its own: "up 8%; total production value reached". */
const NEW_SUBJECT = / (?:reached|reaching|was|were|totalled|totaled|hit|stood|earned|recorded) /;
/** The unit noun itself is the name ("17.11 million visitors"): nothing is nearer. */
const WITHIN = -12;

/** The name that a figure belongs to: the cheapest to reach, where breaks and other figures cost most. Null where none fits. */
export function chooseName(
  item: EnglishSentence,
  quantity: Quantity,
  context: Context,
  family: UnitFamily | null,
  previous: Draft | null,
): ChosenName | null {
  let best: NamedAt | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of item.names) {
    if (!fitsFamily(name.id, family)) continue;
    const cost =
      name.to <= quantity.from
        ? leftCost(item, quantity, context, name, family, previous)
        : name.from >= quantity.from
          ? rightCost(item, quantity, context, name, family)
          : Number.POSITIVE_INFINITY;
    if (cost <= least && cost < FARTHEST) {
      least = cost;
      best = name;
    }
  }
  if (!best) return null;
  const { tokens } = item.words;
  return {
    id: best.id,
    narrowed: best.narrowed,
    left: best.to <= quantity.from,
    start: tokens[best.from]!.start,
    end: tokens[best.to - 1]!.end,
  };
}

function leftCost(
  item: EnglishSentence,
  quantity: Quantity,
  context: Context,
  name: NamedAt,
  family: UnitFamily | null,
  previous: Draft | null,
): number {
  const { tokens } = item.words;
  const crosses = name.to <= context.leftFrom && previous !== null;
  // A ratio beyond another figure belongs to what that figure is of; relations decide it.
  if (crosses && (family === null || NEW_SUBJECT.test(context.left))) return Number.POSITIVE_INFINITY;
  let cost = (quantity.from - name.to) * 0.6;
  for (let i = name.to; i < quantity.from; i++) {
    const { word, kind } = tokens[i]!;
    if (kind === 'mark' && (word === ',' || word === '(' || word === ')')) cost += 3;
    else if (kind === 'mark' && (word === ';' || word === ':')) cost += 9;
  }
  if (crosses) cost += previous && !isLevel(previous.role) ? CROSSING : CROSSING + 4;
  return cost - Math.min(name.to - name.from, 4) * 1.5;
}

function rightCost(
  item: EnglishSentence,
  quantity: Quantity,
  context: Context,
  name: NamedAt,
  family: UnitFamily | null,
): number {
  const { tokens } = item.words;
  const begin = afterBracket(tokens, quantity.to);
  if (begin === quantity.to && name.from >= context.rightTo) return Number.POSITIVE_INFINITY;
  if (name.from < quantity.to) return WITHIN;
  if (name.from < begin) return Number.POSITIVE_INFINITY;
  if (family === null) {
    // "a 5% increase in export turnover"
    const between = tokens.slice(quantity.to, name.from).map(({ word }) => word);
    const growth =
      /^(?:year on year )?(?:increase|rise|growth|decrease|decline|drop|fall|reduction|surge) in(?: the| its| total)*$/;
    return growth.test(between.join(' ')) ? 3 : Number.POSITIVE_INFINITY;
  }
  const counted = family === 'C' || family === 'A' || family === 'W';
  for (let i = begin; i < name.from; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return Number.POSITIVE_INFINITY;
    if (!counted && !BETWEEN.has(token.word)) return Number.POSITIVE_INFINITY;
    if (counted && /^(?:and|while|with|to|at|by|from|but)$/.test(token.word)) return Number.POSITIVE_INFINITY;
  }
  if (!counted && name.from === begin) return 2;
  return (name.from - begin) * 0.6 + (counted ? -3 : 1) - Math.min(name.to - name.from, 4) * 1.5;
}

const LONGEST_BRACKET = 12;

/** "48.5 trillion VND (2.03 billion USD) in State budget revenue": the same amount once more, in brackets, is passed over. */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== '(') return at;
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_BRACKET); i++)
    if (tokens[i]!.word === ')') return i + 1;
  return at;
}
