import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { TableFindingWords } from '../../messages/tables.vi';
import { rescale, type Scaled, toRational } from './cell-number';
import { quotientInterval, sumInterval, type TableFinding } from './finding';
import { type Member, nameOf } from './relation';

/** Longer labels are cut: the address says which row it is. */
const LONGEST_LABEL = 60;
/** More cells than this are named by the first and the last. */
const NAMED_CELLS = 5;
/** Suspects and slips worth a word; more of them tell nothing. */
const FEW = 2;

/** What the sentence on a finding is made from. */
export function wordsOf(finding: TableFinding): TableFindingWords {
  const { result, members, form, details } = finding.source;
  const divided = form === 'ratio' || form === 'expression';
  const right = divided ? quotientInterval(finding.source) : sumInterval(members);
  const first = literalOf(result);
  // A cell that shows 132% is told as it shows, not as the 1.32 that it stores.
  const percent = first.endsWith('%');
  const scale = percent ? Q.HUNDRED : Q.ONE;
  const places = Math.max(
    0,
    ...[result, ...members].map(({ number }) => (number.decimals < 400 ? number.decimals : 0)),
  );
  const shown = divided ? Math.max(percent ? 0 : 1, Math.max(0, result.number.decimals) - (percent ? 2 : 0)) : places;
  const print = (value: Rational, decimals = Math.min(shown, 6)) => Q.toDecimalString(Q.mul(value, scale), decimals);
  const middle = right ? Q.div(Q.add(right.lo!, right.hi!), Q.rational(2n)) : Q.ZERO;
  const range = right && rangeWords(right, (value) => print(value, Math.min(shown + 1, 7)));
  return {
    ...details,
    ...(details.row !== undefined && { row: shorten(details.row) }),
    ...(details.column !== undefined && { column: shorten(details.column) }),
    cell: nameOf(result.ref, result.ref),
    cells: cellsWords(finding),
    first: percent || result.number.decimals >= 400 ? first : plain(result.number.shown),
    second: members[0] ? plain(members[0].number.shown) : '',
    sum: print(middle),
    off: print(Q.abs(Q.sub(toRational(result.number.shown), middle))),
    unit: percent ? '%' : '',
    count: String(members.length),
    ...(range && { low: range[0], high: range[1] }),
    slips: slipsOf(finding),
    suspects: suspectsOf(finding),
  };
}

/** Single slips that would explain it, where they are few enough to help. */
function slipsOf({ repairs }: TableFinding): TableFindingWords['slips'] {
  const best = repairs.filter(({ cost }) => cost <= repairs[0]!.cost);
  if (best.length === 0 || best.length > FEW) return [];
  return best.map(({ name = '', from, to, edit }) => ({ name, from, to, edit }));
}

function suspectsOf({ culprits, figures }: TableFinding): readonly string[] {
  return culprits.length > 0 && culprits.length <= FEW && figures.length > culprits.length
    ? culprits.map(([cell]) => cell!)
    : [];
}

/** "C7 + C55", "C16 … C27". */
function cellsWords({ source: { result, members, form, ratio, expression }, relation }: TableFinding): string {
  if (form === 'ratio' && !ratio?.change) {
    const [part, base] = members.map((member) => nameOf(member.ref, result.ref));
    return `${part} / ${base}`;
  }
  if (form === 'ratio' || expression) return relation.slice(relation.indexOf(' = ') + 3);
  if (members.length > NAMED_CELLS) {
    const [first, last] = [members[0]!, members[members.length - 1]!];
    return `${nameOf(first.ref, result.ref)} … ${nameOf(last.ref, result.ref)}`;
  }
  return members
    .map(
      (member, at) =>
        `${member.sign === 1 ? (at === 0 ? '' : ' + ') : at === 0 ? '-' : ' - '}${nameOf(member.ref, result.ref)}`,
    )
    .join('');
}

function rangeWords({ lo, hi }: Interval, print: (value: Rational) => string): [string, string] | null {
  return lo && hi && Q.compare(lo, hi) < 0 ? [print(lo), print(hi)] : null;
}

function literalOf({ ref, number }: Member): string {
  return number.decimals >= 400 ? '' : ref.grid.cell(ref.row, ref.column).text.trim();
}

/** What a cell shows, as a plain decimal. */
function plain({ units, scale }: Scaled): string {
  return Q.toDecimalString(toRational({ units: rescale({ units, scale }, scale), scale }), scale);
}

/** One line, without the translation that stands after a Vietnamese label, cut at a word. */
function shorten(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_LABEL) return line;
  const cut = line.slice(0, LONGEST_LABEL);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST_LABEL / 2 ? space : LONGEST_LABEL)}…`;
}
