/** Single changes after which everything holds again, found by inversion: what must the figure be, and is that one slip away? */
import type { Interval } from '../../figures/interval';
import { intersect, isEmpty } from '../../figures/interval';
import * as Q from '../../figures/rational';
import { findClashes } from '../decide/clashes';
import { isLinear } from '../decide/naive';
import { type System, solve } from '../decide/system';
import type { Repair } from '../finding';
import type { Relation } from '../model/relation';
import { allowedInterval, NEAREST, type Variable } from '../model/variable';
import { isParseProblem, parseRelation } from '../parse/parse-relation';
import { EDIT_COSTS, type EditName } from './digit-edits';
import { candidatesOf, type Printed, plainDecimal, printAs } from './literal';
import type { Network } from './network';
import { relationEdits } from './relation-edits';

/** Pairs of cells tried for an interchange. */
const MAX_PAIRS = 600;
const MAX_REWORDINGS = 400;
/** Figures that repairs are looked for. */
const MAX_SUSPECTS = 500;
const WORK = 200_000;

/** Fewer tries in larger networks, where each costs more. */
function affordable(system: System, most: number): number {
  const nodes = system.relations.reduce((sum, { nodes: own }) => sum + own.length, 1);
  return Math.max(20, Math.min(most, Math.floor(WORK / nodes)));
}

/**
 * Repairs of one network in conflict. Where one figure alone can be to blame, a repair must settle the whole network; where it
 * takes several, a repair must settle every relation that touches its figure. `printed` is by index in the network.
 */
export function findRepairs(
  network: Network,
  culprits: readonly (readonly number[])[],
  printed: readonly Printed[],
): Repair[] {
  const { system } = network;
  const alone = culprits.every((set) => set.length === 1);
  const suspects = [...new Set(culprits.flat())].slice(0, affordable(system, MAX_SUSPECTS));
  const repairs: Repair[] = [];
  for (const v of suspects) {
    const use = alone ? system.relations.map((_, r) => r) : touching(system, v);
    repairs.push(...figureRepairs(system, printed, v, use));
  }
  repairs.push(...interchanges(system, printed, suspects));
  repairs.push(...rewordings(system));
  return rank(repairs);
}

/** Cheapest first; of one change under several names the cheapest. */
export function rank(repairs: readonly Repair[]): Repair[] {
  const best = new Map<string, Repair>();
  for (const repair of repairs) {
    const key = JSON.stringify([repair.name, repair.relation, repair.to]);
    const known = best.get(key);
    if (known === undefined || repair.cost < known.cost) best.set(key, repair);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}

/** The relations of a figure, and those tied to them through figures that nobody printed. */
function touching(system: System, v: number): number[] {
  const found = new Set<number>();
  const queue = [v];
  for (const figure of queue) {
    system.relations.forEach((relation, r) => {
      if (found.has(r) || !relation.figures.includes(figure)) return;
      found.add(r);
      for (const other of relation.figures) {
        if (system.variables[other]!.kind === 'missing' && !queue.includes(other)) queue.push(other);
      }
    });
  }
  return [...found];
}

function figureRepairs(system: System, printed: readonly Printed[], v: number, use: readonly number[]): Repair[] {
  const scope = withoutOtherClashes(system, v);
  const possible = allowedInterval(system.variables[v]!, NEAREST) !== null;
  if (possible && solve(scope, NEAREST, 'status', { use, lenient: true }).status === 'feasible') return [];
  const freed = solve(scope, NEAREST, 'ranges', { freed: new Set([v]), use, lenient: true });
  const room = freed.ranges?.[v];
  if (room === undefined) return [];
  const { name } = system.variables[v]!;
  const from = printed[v]!.literal!;
  const repairs: Repair[] = [];
  const offer = (to: string, variable: Variable, edit: EditName): void => {
    const interval = allowedInterval(variable, NEAREST);
    if (interval === null || !meets(interval, room) || !holdsWith(scope, v, variable, use)) return;
    repairs.push({ name, from, to, edit, cost: EDIT_COSTS[edit] });
  };
  for (const { to, variable, edit } of candidatesOf(printed[v]!)) offer(to, variable, edit);
  for (const { plain, edit } of regroupedTotals(system, printed, v)) {
    const candidate = printAs(printed[v]!, plain);
    if (candidate !== null) offer(candidate.to, candidate.variable, edit);
  }
  return repairs;
}

/** Clashes of other printings are not this figure's to settle. */
function withoutOtherClashes(system: System, v: number): System {
  return { ...system, clashes: system.clashes.filter(([a, b]) => a === v || b === v) };
}

function meets(a: Interval, b: Interval): boolean {
  return !isEmpty(intersect(a, b));
}

function holdsWith(system: System, v: number, variable: Variable, use: readonly number[]): boolean {
  const variables = system.variables.map((old, i) => (i === v ? variable : old));
  const own = (system.pairs ?? []).length === 0 ? [] : findClashes(variables, system.pairs!);
  const clashes = own.filter(([a, b]) => a === v || b === v);
  return solve({ ...system, variables, clashes }, NEAREST, 'status', { use, lenient: true }).status === 'feasible';
}

/** A total that forgot a part, or counted one twice: the total with that part added or taken off. */
function regroupedTotals(system: System, printed: readonly Printed[], v: number): { plain: string; edit: EditName }[] {
  const total = plainNumber(printed[v]!);
  if (total === null) return [];
  const found: { plain: string; edit: EditName }[] = [];
  for (const relation of system.relations) {
    if (relation.comparison !== '=' || relation.figures.length < 3 || !isLinear(relation) || !isAlone(relation, v))
      continue;
    for (const part of relation.figures) {
      if (part === v || system.variables[part]!.value === null) continue;
      const factor = ratioOfUnits(printed[v]!, system.variables[v]!);
      const share = factor && Q.div(system.variables[part]!.value!, factor);
      if (share === null) continue;
      found.push({ plain: Q.toDecimalString(Q.add(total.value, share), total.decimals), edit: 'omitted' });
      found.push({ plain: Q.toDecimalString(Q.sub(total.value, share), total.decimals), edit: 'twice' });
    }
  }
  return found;
}

function isAlone(relation: Relation, v: number): boolean {
  return [relation.left, relation.right].some((root) => {
    const node = relation.nodes[root]!;
    return node.op === 'figure' && node.figure === v;
  });
}

function plainNumber(printed: Printed): { value: Q.Rational; decimals: number } | null {
  const plain = plainDecimal(printed);
  const value = plain === null ? null : Q.parseRational(plain);
  if (plain === null || value === null) return null;
  return { value, decimals: plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0 };
}

/** What one unit of the printed number is worth in the system. */
function ratioOfUnits(printed: Printed, variable: Variable): Q.Rational | null {
  const plain = plainNumber(printed);
  if (plain === null || variable.value === null) return null;
  return Q.sign(plain.value) === 0 ? Q.ONE : Q.div(variable.value, plain.value);
}

/** Two cells that took each other's place: each gets the other's number. */
function interchanges(system: System, printed: readonly Printed[], suspects: readonly number[]): Repair[] {
  const repairs: Repair[] = [];
  const partners = system.variables.flatMap(({ kind }, v) => (kind === 'missing' ? [] : [v]));
  let tried = 0;
  const pairs = affordable(system, MAX_PAIRS);
  const all = system.relations.map((_, r) => r);
  for (const a of suspects) {
    for (const b of partners) {
      if (a === b || (suspects.includes(b) && b < a) || ++tried > pairs) continue;
      const [plainA, plainB] = [plainDecimal(printed[a]!), plainDecimal(printed[b]!)];
      if (plainA === null || plainB === null || plainA === plainB) continue;
      const [newA, newB] = [printAs(printed[a]!, plainB), printAs(printed[b]!, plainA)];
      if (newA === null || newB === null) continue;
      const variables = system.variables.map((old, v) => (v === a ? newA.variable : v === b ? newB.variable : old));
      const clashes = findClashes(variables, system.pairs ?? []);
      if (solve({ ...system, variables, clashes }, NEAREST, 'status', { use: all }).status !== 'feasible') continue;
      const cost = EDIT_COSTS.interchange;
      repairs.push(
        { name: system.variables[a]!.name, from: printed[a]!.literal!, to: newA.to, edit: 'interchange', cost },
        { name: system.variables[b]!.name, from: printed[b]!.literal!, to: newB.to, edit: 'interchange', cost },
      );
    }
  }
  return repairs;
}

/** A relation whose wording, changed in one word, lets everything hold. */
function rewordings(system: System): Repair[] {
  const repairs: Repair[] = [];
  const sizes = new Map(
    system.variables.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])),
  );
  const index = new Map(system.variables.map(({ name }, v) => [name, v]));
  const pairsAt = system.relations.length - (system.pairs?.length ?? 0);
  let tried = 0;
  for (let r = 0; r < pairsAt; r++) {
    const { text } = system.relations[r]!;
    for (const { to, edit } of relationEdits(text, sizes)) {
      if (++tried > MAX_REWORDINGS) return repairs;
      const changed = parseRelation(to, (name) => index.get(name));
      if (isParseProblem(changed)) continue;
      const relations = system.relations.map((relation, i) => (i === r ? changed : relation));
      const answer = solve({ ...system, relations }, NEAREST, 'status');
      if (answer.status !== 'feasible') continue;
      repairs.push({ relation: text, from: text, to, edit, cost: EDIT_COSTS[edit] });
    }
  }
  return repairs;
}
