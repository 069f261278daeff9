/** Groups, misplaced numbers and derived statements → findings in the common form. */
import type { Finding, FindingFigure, Repair, Verdict } from '../checking/finding';
import type { Interval } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Rounding } from '../figures/rounding';
import { blameStatements, findScaleSlip } from './blame-statements';
import { allowed } from './compare-figures';
import type { Derived } from './derived';
import type { Fact } from './fact';
import { aboutFacts, figureDetails } from './finding-details';
import { beforeAndAfter, type GroupCode, type Judged } from './judge-group';
import type { Misplaced } from './misplaced';
import type { OutOfScale } from './out-of-scale';
import type { Siblings } from './siblings';
import { likelySlip, type SlipName } from './slip';
import type { MatchSource } from './source';
import type { Support } from './support';
import type { Total } from './totals';

/** Codes of findings across sources; `revision` and `only-here` are consistent, and say why in the code. */
export type CrossCode = GroupCode | 'misplaced' | 'out-of-scale' | Derived['code'] | Total['code'];

const VERDICTS: Readonly<Record<CrossCode, Verdict>> = {
  'only-here': 'consistent',
  agree: 'consistent',
  'agrees-by-rounding': 'only-by-rounding',
  revision: 'consistent',
  'agrees-if-truncated': 'inconsistent-unless-truncated',
  'agrees-in-another-reading': 'undetermined',
  'possible-conflict': 'undetermined',
  'dates-differ': 'undetermined',
  'territory-differs': 'undetermined',
  'beyond-bound': 'implausible',
  conflict: 'inconsistent',
  misplaced: 'inconsistent',
  'out-of-scale': 'inconsistent',
  'parts-agree': 'consistent',
  'parts-differ': 'inconsistent',
  'derived-agrees': 'consistent',
  'derived-conflict': 'inconsistent',
  'derived-if-truncated': 'inconsistent-unless-truncated',
  'derived-beyond-bound': 'implausible',
};

export interface Found {
  readonly groups: readonly { readonly facts: readonly Fact[]; readonly judged: Judged }[];
  readonly misplaced: readonly Misplaced[];
  readonly strange: readonly OutOfScale[];
  readonly derived: readonly Derived[];
  readonly totals: readonly Total[];
}

const MOST_REPAIRS = 6;
/** Figures of which the sentence may name source, standing and period. */
const MOST_NAMED = 12;

export class FindingMaker {
  private readonly order: ReadonlyMap<Fact, number>;

  constructor(
    private readonly sources: readonly MatchSource[],
    facts: readonly Fact[],
    private readonly siblings: Siblings,
    private readonly support: Support,
    private readonly rounding: Rounding | undefined,
  ) {
    this.order = new Map(facts.map((fact, index) => [fact, index]));
  }

  make({ groups, misplaced, strange, derived, totals }: Found): Finding[] {
    const made: { finding: Finding; facts: readonly Fact[] }[] = [];
    const told = new Set<Fact>(misplaced.flatMap(({ pair }) => pair));
    for (const { statements } of derived)
      for (const { statement } of statements) for (const fact of statement.facts) told.add(fact);
    for (const { fact } of strange) told.add(fact);
    for (const { whole } of totals) told.add(whole);
    const rows = new Map<string, Fact[]>();
    for (const { facts, judged } of groups) {
      if (judged.code !== 'only-here') made.push({ finding: this.ofGroup(facts, judged), facts });
      else for (const fact of facts) if (!told.has(fact)) push(rows, this.loneKey(fact), fact);
    }
    const spoken = spokenRows(groups);
    for (const [key, facts] of rows) if (!spoken.has(key)) made.push({ finding: this.onlyHere(facts), facts });
    for (const each of misplaced) made.push({ finding: this.ofMisplaced(each), facts: each.pair });
    for (const each of strange) made.push({ finding: this.ofStrange(each), facts: [each.fact, ...each.witnesses] });
    for (const each of totals) made.push({ finding: this.ofTotal(each), facts: [each.whole, ...each.parts] });
    for (const each of derived)
      made.push({ finding: this.ofDerived(each), facts: each.statements.flatMap(({ statement }) => statement.facts) });
    const first = (facts: readonly Fact[]) => Math.min(...facts.map((fact) => this.order.get(fact)!));
    return made
      .map(({ finding, facts }, index) => ({ finding, at: first(facts), index }))
      .sort((a, b) => a.at - b.at || a.index - b.index)
      .map(({ finding }) => finding);
  }

  /** Cells of one table row are said together; a figure of a text stands for itself. */
  private loneKey(fact: Fact): string {
    return fact.cell === null ? `fact ${fact.name}` : rowKey(fact);
  }

  private ofGroup(facts: readonly Fact[], { code, pair, gap, confidence }: Judged): Finding {
    const [a, b] = pair ?? [facts[0]!, facts.find((fact) => fact.source !== facts[0]!.source) ?? facts[0]!];
    const rest = facts.filter((fact) => fact !== a && fact !== b);
    const details: Record<string, string> = { ...aboutFacts(a, b), ...percent(confidence) };
    let repairs: readonly Repair[] = [];
    let culprits: string[][] = [];
    if (code === 'revision') {
      const [before, after] = beforeAndAfter([a, b], this.sources);
      return this.finding(code, `${a.name} = ${b.name}`, [before, after, ...rest], {
        gap,
        details: { ...details, before: before.name, after: after.name },
      });
    }
    if (code === 'conflict' || code === 'possible-conflict' || code === 'dates-differ') {
      const suspect = this.support.culprit(a, b, new Set(facts));
      culprits = suspect === null ? [[a.name], [b.name]] : [[suspect.name]];
      const slip = this.slipOf(a, b);
      if (slip !== null) details.slip = slip;
      const direct = likelySlip(a, b);
      repairs = (direct?.repairs ?? [])
        .filter(({ name }) => suspect === null || name === suspect.name)
        .slice(0, MOST_REPAIRS);
    }
    return this.finding(code, `${a.name} = ${b.name}`, [a, b, ...rest], {
      gap,
      details,
      repairs,
      culprits,
      sides: [a, b],
    });
  }

  /** A number that the other source prints for another period or base explains a mismatch better than a slip of digits. */
  private slipOf(a: Fact, b: Fact): SlipName | null {
    const direct = likelySlip(a, b)?.edit ?? null;
    if (direct === 'exceeds' || direct === 'direction' || direct === 'scale' || direct === 'swap') return direct;
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const field = this.siblings.findNear(own, other.source);
      if (field !== null) return field;
    }
    for (const own of [a, b]) if (this.siblings.findOwn(own) !== null) return 'stale';
    return direct;
  }

  private ofMisplaced({ field, pair: [a, b], sure }: Misplaced): Finding {
    const details = { ...aboutFacts(a, b), slip: field };
    const made = this.finding('misplaced', `${a.name} = ${b.name}`, [a, b], {
      details,
      culprits: [[a.name], [b.name]],
    });
    return sure ? made : { ...made, verdict: 'undetermined' };
  }

  private ofStrange({ fact, witnesses, ratio, larger, sure }: OutOfScale): Finding {
    const details = {
      ...aboutFacts(fact, witnesses[0]!),
      times: Q.toDecimalString(ratio, Q.compare(ratio, Q.HUNDRED) < 0 ? 1 : 0),
      larger: larger ? 'yes' : 'no',
    };
    const relation = witnesses.map((other) => `${fact.name} ~ ${other.name}`).join('; ');
    const made = this.finding('out-of-scale', relation, [fact, ...witnesses], { details, culprits: [[fact.name]] });
    return sure ? made : { ...made, verdict: 'implausible' };
  }

  private ofDerived({ slot, code, statements, gap }: Derived): Finding {
    const facts = [...new Set(statements.flatMap(({ statement }) => statement.facts))];
    const implied = new Map<string, Interval>();
    const texts: string[] = [];
    const shapes = statements.map(({ statement }) => statement.facts.map((fact) => facts.indexOf(fact)).join(' '));
    for (const { statement, interval } of statements) {
      const [first, second] = statement.facts;
      if (statement.formula === null) texts.push(`x = ${first!.name}`);
      else {
        const text = statement.shown.replace(/\b[rf]\b/g, (letter) => (letter === 'r' ? first! : second!).name);
        implied.set(`${slot.kind}:${text}`, interval);
        texts.push(text);
      }
    }
    const other = facts.find((fact) => fact.source !== facts[0]!.source) ?? facts[0]!;
    const details: Record<string, string> = {
      ...aboutFacts(facts[0]!, other),
      base: slot.kind,
      statements: shapes.join(';'),
    };
    if (slot.unit !== null) details.baseUnit = slot.unit;
    if (slot.period !== null) details.basePeriod = slot.period;
    if (statements.some(({ statement }) => statement.kind === null)) details.printed = 'yes';
    const [left, right] = statements.map(({ interval }) => interval);
    const drawn = left && right ? { sides: { left, right, unit: slot.unit } } : {};
    if (code === 'derived-agrees') return this.finding(code, texts.join('; '), facts, { gap, details, implied });
    const scale = findScaleSlip(statements);
    if (scale !== null) {
      const { fact, repairs } = scale;
      const more = { gap, details: { ...details, slip: 'scale' }, implied, culprits: [[fact.name]], repairs };
      return { ...this.finding(code, texts.join('; '), facts, more), ...drawn };
    }
    const { culprits, repairs } = blameStatements(statements);
    const slip = soleEdit(repairs);
    const made = this.finding(code, texts.join('; '), facts, {
      gap,
      details: slip === null ? details : { ...details, slip },
      implied,
      culprits,
      repairs: repairs.slice(0, MOST_REPAIRS),
    });
    return { ...made, ...drawn };
  }

  private ofTotal({ code, whole, parts, sum, gap }: Total): Finding {
    const relation = `${whole.name} = ${parts.map(({ name }) => name).join(' + ')}`;
    const { unit } = whole.observation.figure;
    const details = { ...aboutFacts(whole, whole), ...(unit === null ? {} : { baseUnit: unit }) };
    const made = this.finding(code, relation, [whole, ...parts], { gap, details, implied: new Map([['sum', sum]]) });
    const sides = { left: allowed(whole.figure, this.rounding), right: sum, unit };
    return code === 'parts-differ' ? { ...made, sides } : made;
  }

  private onlyHere(facts: readonly Fact[]): Finding {
    const [fact] = facts as [Fact, ...Fact[]];
    const details = { ...aboutFacts(fact, fact), where: fact.cell === null ? 'text' : 'table' };
    return this.finding('only-here', facts.map(({ name }) => name).join(', '), facts, { details });
  }

  private finding(
    code: CrossCode,
    relation: string,
    facts: readonly Fact[],
    more: {
      readonly gap?: Q.Rational | null;
      readonly details?: Readonly<Record<string, string>>;
      readonly repairs?: readonly Repair[];
      readonly culprits?: readonly (readonly string[])[];
      readonly implied?: ReadonlyMap<string, Interval>;
      readonly sides?: readonly [Fact, Fact] | null;
    },
  ): Finding {
    const { gap = null, repairs = [], culprits = [], implied = new Map(), sides } = more;
    const details: Record<string, string> = { ...more.details };
    facts.slice(0, MOST_NAMED).forEach((fact, index) => {
      details[`source${index}`] = this.nameOf(fact);
      for (const [key, value] of figureDetails(fact)) details[key + index] = value;
    });
    return {
      verdict: VERDICTS[code],
      code,
      relation,
      figures: facts.map((fact) => this.figure(fact)),
      implied,
      gap,
      ...(sides
        ? {
            sides: {
              left: allowed(sides[0].figure, this.rounding),
              right: allowed(sides[1].figure, this.rounding),
              unit: sides[0].observation.figure.unit,
            },
          }
        : {}),
      culprits,
      repairs,
      details,
    };
  }

  private figure({ name, observation }: Fact): FindingFigure {
    return {
      name,
      literal: observation.figure.literal,
      observation: observation.id,
      place: observation.place,
      interval: allowed(observation.figure, this.rounding),
      unit: observation.figure.unit,
    };
  }

  private nameOf(fact: Fact): string {
    const source = this.sources[fact.source]!;
    return source.title ?? source.id;
  }
}

/** The edit of the cheapest repairs, where they have one in common. */
function soleEdit(repairs: readonly Repair[]): string | null {
  const least = Math.min(...repairs.map(({ cost }) => cost));
  const edits = new Set(repairs.filter(({ cost }) => cost === least).map(({ edit }) => edit));
  return edits.size === 1 ? [...edits][0]! : null;
}

function percent(confidence: number): Record<string, string> {
  return confidence >= 0.995 ? {} : { confidence: String(Math.round(confidence * 100)) };
}

function rowKey(fact: Fact): string {
  return `row ${fact.source} ${fact.cell?.row ?? ''}`;
}

/** Table rows of which some cell is spoken of elsewhere. */
function spokenRows(groups: Found['groups']): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (const { facts, judged } of groups)
    if (judged.code !== 'only-here') for (const fact of facts) if (fact.cell !== null) spoken.add(rowKey(fact));
  return spoken;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
