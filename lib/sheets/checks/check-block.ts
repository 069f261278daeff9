import { explainFinding } from '../../checking/explain';
import type { Finding, FindingFigure } from '../../checking/finding';
import type { Relation } from '../../checking/model/relation';
import { softInterval } from '../../checking/rules/soft-ends';
import { decimalsAt, printedScale } from '../../comparing/scale';
import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { unitOf } from '../../figures/units';
import { cellAddress } from '../../grids/a1';
import type { Observation } from '../../observations/observation';
import { dataInterval } from '../data/data-interval';
import type { DataMap } from '../data/data-map';
import { placeText } from '../data/data-row';
import type { SheetDraft } from '../look/draft';
import { figureFormat, plainFormat } from '../look/number-format';
import { BLOCK, CENTER, CODE, COLORS, ITALIC_TEXT, NUMBER, SMALL, TEXT } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { CellStyle, SheetCell } from '../sheet';
import type { SourceList } from '../sources/source-list';
import { boundedLiteral } from '../words/note-text';
import { unitLabel } from '../words/unit-label';
import { type CheckColumn, checkColumn, LAST_CHECK_COLUMN } from './check-columns';
import { figureRole, findingSubject, unprintedWords } from './figure-words';
import { evaluateSides, readFindingRelation, solveFor } from './finding-relation';
import { type LiveEnd, type LiveRange, liveAtLeastZero, liveScale, liveWhole, UNBOUNDED } from './live';
import { matchEnds, rangeCells, rangeDecimals } from './range-cells';
import { type CellNames, verdictFormula } from './verdict-formula';
import { wordOf } from './verdict-word';

export interface BlockContext {
  readonly voice: Voice;
  readonly data: DataMap;
  readonly sources: SourceList;
  readonly byId: ReadonlyMap<string, Observation>;
}

const HUNDREDTH: Rational = { num: 1n, den: 100n };

/** Percentages stand in relations as fractions. */
function toRelation(unit: string | null | undefined): Rational {
  return unit === '%' || unit === 'pp' ? HUNDREDTH : Q.ONE;
}

/** Writes one finding: its verdict and words, then a row for each figure, implied range, side, the meeting of the sides and the gap. */
export class CheckBlock {
  private readonly relation: Relation | null;
  private readonly live: LiveRange[];
  private readonly rows: number[] = [];
  private readonly hidden: boolean;

  constructor(
    private readonly draft: SheetDraft,
    private readonly finding: Finding,
    private readonly context: BlockContext,
  ) {
    this.relation = readFindingRelation(finding);
    this.live = finding.figures.map(() => UNBOUNDED);
    this.hidden = wordOf(finding) === 'consistent';
  }

  write(number: number): void {
    const { finding, context } = this;
    // The verdict's formula names cells below it, so its place is kept and filled at the end.
    const head = this.draft.length;
    const texts = [
      say(context.voice, (language) => findingSubject(finding, context.byId, language)),
      say(context.voice, (language) => explainFinding(finding, language)),
    ];
    const place = texts.map((text, index) => {
      const at = this.draft.addAcross(text, index === 0 ? HEADLINE : SENTENCE, checkColumn('what'), LAST_CHECK_COLUMN);
      this.draft.put(at, 0, { value: index === 0 ? number : null, style: CENTER });
      return at;
    });
    const names: CellNames = { inputs: [], impliedLow: null, impliedHigh: null, meet: null };
    const printed = (figure: FindingFigure) => figure.observation !== undefined || figure.literal !== null;
    // Printed figures first: the others are solved from their cells.
    finding.figures.forEach((figure, index) => {
      if (printed(figure)) this.writeFigureRow(figure, index);
    });
    finding.figures.forEach((figure, index) => {
      if (!printed(figure)) this.writeImpliedRow(figure, index, names);
    });
    this.writeOtherReadings();
    if (this.finding.figures.every(({ literal }) => literal !== null)) this.writeSides(names);
    const cell = verdictFormula(finding, names, context.voice);
    for (const at of place)
      this.draft.put(
        at,
        checkColumn('sign'),
        at === head ? { ...cell, style: VERDICT } : { value: null, style: VERDICT },
      );
    this.draft.merge(head, checkColumn('sign'), head + 1, checkColumn('sign'));
    this.draft.merge(head, 0, head + 1, 0);
  }

  private addRow(cells: Partial<Record<CheckColumn, SheetCell>>): number {
    const row: (SheetCell | undefined)[] = Array.from({ length: LAST_CHECK_COLUMN + 1 }, (_, column) => ({
      value: null,
      style: column < 2 ? CENTER : TEXT,
    }));
    for (const [key, cell] of Object.entries(cells)) row[checkColumn(key as CheckColumn)] = cell;
    return this.draft.add(row, { outlineLevel: 1, ...(this.hidden ? { hidden: true } : {}) });
  }

  private writeFigureRow(figure: FindingFigure, index: number): void {
    const { voice, data, byId, sources } = this.context;
    const observation = figure.observation === undefined ? undefined : byId.get(figure.observation);
    const known = observation && data.has(observation.id) ? observation : null;
    const scale = this.scaleOf(index);
    const printed = observation ? decimalsAt(observation.figure.granule, scale) : rangeDecimals(figure.interval, scale);
    const exact =
      figure.interval.lo !== null && figure.interval.hi !== null && Q.equals(figure.interval.lo, figure.interval.hi);
    const ends = known ? this.figureEnds(known, figure.interval) : matchEnds(figure.interval, null, scale);
    const [low, high] = rangeCells(ends[0], ends[1], scale, exact || observation?.figure.bound ? printed : printed + 1);
    const row = this.addRow({
      what: {
        value: observation ? say(voice, (language) => figureRole(observation, language)) : figure.name,
        style: { ...TEXT, indent: 1 },
      },
      printed: {
        value: observation ? boundedLiteral(observation.figure, voice.language) : figure.literal,
        style: CODE,
        ...(known ? { link: data.linkTo(known.id) } : {}),
      },
      ...(known
        ? {
            value: {
              value: Q.toNumber(Q.div(known.figure.value, scale)),
              formula: data.fetch(known.id, 'value'),
              style: { ...NUMBER, numberFormat: figureFormat(known.figure, scale, printed, voice.language) },
            },
            granule: {
              value: Q.toNumber(Q.div(known.figure.granule, scale)),
              formula: data.fetch(known.id, 'granule'),
              style: { ...NUMBER, numberFormat: plainFormat(printed) },
            },
          }
        : {}),
      low,
      high,
      unit: { value: say(voice, (language) => unitLabel(figure.unit ?? null, scale, language)) || null, style: CENTER },
      place: { value: figure.place ? this.placeWords(figure, sources) : null, style: SMALL },
    });
    this.rows[index] = row;
    this.live[index] = this.liveFrom(row, figure, scale);
  }

  private placeWords(figure: FindingFigure, sources: SourceList): string {
    const number = sources.numberOf(figure.place!.source);
    const where = placeText(figure.place!, this.context.voice);
    return number === null ? where : `[${number}] ${where}`;
  }

  /** Ends fetched from the data sheet, shifted by one where a count is "over" a whole number. */
  private figureEnds(observation: Observation, interval: Interval): ReturnType<typeof matchEnds> {
    const { data } = this.context;
    const scale = printedScale(observation.figure);
    const own = dataInterval(observation);
    const fetched = (key: 'low' | 'high', wanted: Rational | null, has: Rational | null, open: boolean) => {
      if (wanted === null) return { value: null, open, formula: null };
      const divisor = Q.equals(scale, Q.ONE) ? '' : `/${Q.toExactString(scale)}`;
      const shift = has === null ? null : Q.sub(wanted, has);
      const formula = `${data.fetch(observation.id, key)}${divisor}`;
      if (shift && shift.num === 0n) return { value: wanted, open, formula };
      const step =
        shift && Q.isInteger(shift) && Q.equals(scale, Q.ONE) && Q.equals(Q.abs(shift), Q.ONE) ? shift : null;
      return { value: wanted, open, formula: step ? `${formula}${Q.sign(step) > 0 ? '+1' : '-1'}` : null };
    };
    return [
      fetched('low', interval.lo, own.lo, interval.loOpen),
      fetched('high', interval.hi, own.hi, interval.hiOpen),
    ];
  }

  private writeImpliedRow(figure: FindingFigure, index: number, names: CellNames): void {
    const { voice } = this.context;
    const engine = this.finding.implied.get(figure.name) ?? figure.interval;
    const scale = this.scaleOf(index);
    const solved = this.relation ? solveFor(this.relation, index, this.live) : null;
    const ends = matchEnds(engine, this.fitting(solved, engine, figure.unit), scale);
    const [low, high] = rangeCells(ends[0], ends[1], scale, rangeDecimals(engine, scale));
    const period = this.finding.details?.basePeriod;
    const row = this.addRow({
      what: {
        value: say(voice, (language, words) =>
          words.impliedLine({ what: unprintedWords(figure.name, period, language), qualifier: '' }),
        ),
        style: { ...ITALIC_TEXT, indent: 1 },
      },
      printed: {
        value: say(voice, (_, words) => words.typeHere),
        style: { ...SMALL, italic: true, color: COLORS.muted },
      },
      value: { value: null, style: INPUT },
      low,
      high,
      unit: { value: say(voice, (language) => unitLabel(figure.unit ?? null, scale, language)) || null, style: CENTER },
    });
    names.inputs.push(cellAddress(row, checkColumn('value')));
    if (engine.lo !== null) names.impliedLow = { cell: cellAddress(row, checkColumn('low')), open: engine.loOpen };
    if (engine.hi !== null) names.impliedHigh = { cell: cellAddress(row, checkColumn('high')), open: engine.hiOpen };
  }

  /** The solved range as the engine narrowed it: not negative, whole numbers only. Kept where it gives the engine's ends. */
  private fitting(solved: LiveRange | null, engine: Interval, unit: string | null | undefined): LiveRange | null {
    if (!solved) return null;
    const candidates = [solved, liveAtLeastZero(solved)];
    if (unitOf(unit ?? null)?.whole) candidates.push(liveWhole(solved), liveWhole(liveAtLeastZero(solved)));
    const score = (range: LiveRange) =>
      Number(sameEnd(engine.lo, range.lo?.value ?? null)) + Number(sameEnd(engine.hi, range.hi?.value ?? null));
    return candidates.reduce((best, each) => (score(each) > score(best) ? each : best));
  }

  /** Ranges under another reading, or with the probable end of "trên". */
  private writeOtherReadings(): void {
    const { voice } = this.context;
    const { finding } = this;
    for (const [name, range] of finding.implied) {
      const at = name.indexOf(':');
      const kind = name.slice(0, Math.max(at, 0));
      const qualifier = name.slice(at + 1);
      const host = finding.figures.findIndex((figure) => figure.name === kind && figure.literal === null);
      // Ranges by single relations of several are in the sentence.
      if (host < 0) continue;
      const unit = finding.figures[host]!.unit ?? null;
      const scale = this.scaleOf(host);
      const live = this.fitting(this.solveOtherwise(host, qualifier), range, unit);
      const ends = matchEnds(range, live, scale);
      const [low, high] = rangeCells(ends[0], ends[1], scale, rangeDecimals(range, scale));
      this.addRow({
        what: {
          value: say(voice, (language, words) =>
            words.impliedLine({
              what: unprintedWords(kind, finding.details?.basePeriod, language),
              qualifier: words.qualifiers[qualifier] ?? '',
            }),
          ),
          style: { ...ITALIC_TEXT, indent: 1 },
        },
        low,
        high,
        unit: { value: say(voice, (language) => unitLabel(unit, scale, language)) || null, style: CENTER },
      });
    }
  }

  /** The unknown under the other reading of the words, or with each "trên", "gần" … at its probable end. */
  private solveOtherwise(host: number, qualifier: string): LiveRange | null {
    if (qualifier === 'times-more') {
      const more = readFindingRelation(this.finding, ' - 1');
      return more && solveFor(more, host, this.live);
    }
    const soft = this.finding.figures.map((figure, index) => this.softRange(figure, index) ?? this.live[index]!);
    return this.relation && solveFor(this.relation, host, soft);
  }

  private softRange(figure: FindingFigure, index: number): LiveRange | null {
    const observation = figure.observation === undefined ? undefined : this.context.byId.get(figure.observation);
    const soft = observation && softInterval(observation);
    if (!observation || !soft) return null;
    const scale = this.scaleOf(index);
    const value = cellAddress(this.rows[index]!, checkColumn('value'));
    const end = (at: Rational | null, open: boolean): LiveEnd | null => {
      if (at === null) return null;
      const step = Q.div(Q.sub(at, observation.figure.value), scale);
      const formula =
        Q.sign(step) === 0 ? value : `(${value}${Q.sign(step) < 0 ? '-' : '+'}${Q.toExactString(Q.abs(step))})`;
      return { formula, value: Q.div(at, scale), open };
    };
    return liveScale(
      { lo: end(soft.lo, soft.loOpen), hi: end(soft.hi, soft.hiOpen) },
      Q.mul(scale, toRelation(figure.unit)),
    );
  }

  private writeSides(names: CellNames): void {
    const { voice } = this.context;
    const { finding, relation } = this;
    if (!finding.sides || !relation) return;
    const { unit } = finding.sides;
    const scale = this.scaleFor(unit);
    const live = evaluateSides(relation, this.live);
    const toUnit = Q.div(Q.ONE, toRelation(unit));
    const sides = [
      ['left', finding.sides.left, live.left],
      ['right', finding.sides.right, live.right],
    ] as const;
    const at = sides.map(([side, engine, range]) => {
      const ends = matchEnds(engine, liveScale(range, toUnit), scale);
      const [low, high] = rangeCells(ends[0], ends[1], scale, Math.max(2, rangeDecimals(engine, scale)));
      return this.addRow({
        what: {
          value: say(voice, (_, words) => (side === 'left' ? words.leftSide : words.rightSide)),
          style: { ...ITALIC_TEXT, indent: 1 },
        },
        low,
        high,
        unit: { value: say(voice, (language) => unitLabel(unit, scale, language)) || null, style: CENTER },
      });
    });
    names.meet = {
      left: this.sideNames(at[0]!, finding.sides.left),
      right: this.sideNames(at[1]!, finding.sides.right),
      comparison: relation.comparison,
    };
    this.writeMeeting(names, unit, scale);
  }

  private sideNames(row: number, interval: Interval) {
    return {
      low: interval.lo === null ? null : { cell: cellAddress(row, checkColumn('low')), open: interval.loOpen },
      high: interval.hi === null ? null : { cell: cellAddress(row, checkColumn('high')), open: interval.hiOpen },
    };
  }

  private writeMeeting(names: CellNames, unit: string | null, scale: Rational): void {
    const { voice } = this.context;
    const { finding } = this;
    const { left, right } = names.meet!;
    const gap = finding.gap === null ? 0 : Q.toNumber(Q.div(finding.gap, scale));
    const apart: string[] = [];
    if (left.low && right.high && names.meet!.comparison !== '>=' && names.meet!.comparison !== '>')
      apart.push(`${left.low.cell}-${right.high.cell}`);
    if (right.low && left.high && names.meet!.comparison !== '<=' && names.meet!.comparison !== '<')
      apart.push(`${right.low.cell}-${left.high.cell}`);
    const pointUnit = unit === '%' ? 'pp' : unit;
    this.addRow({
      what: { value: say(voice, (_, words) => words.gap), style: { ...ITALIC_TEXT, indent: 1 } },
      value: {
        value: gap,
        formula: apart.length === 0 ? '0' : `MAX(0,${apart.join(',')})`,
        style: {
          ...NUMBER,
          numberFormat: plainFormat(
            gap === 0 ? 2 : Math.max(2, Math.min(6, 2 - Math.floor(Math.log10(Math.abs(gap))))),
          ),
        },
      },
      unit: { value: say(voice, (language) => unitLabel(pointUnit, scale, language)) || null, style: CENTER },
    });
  }

  /** The figure's range in the terms of the relation, from the cells of its row. */
  private liveFrom(row: number, figure: FindingFigure, scale: Rational): LiveRange {
    const { lo, hi, loOpen, hiOpen } = figure.interval;
    const cells: LiveRange = {
      lo: lo && { formula: cellAddress(row, checkColumn('low')), value: Q.div(lo, scale), open: loOpen },
      hi: hi && { formula: cellAddress(row, checkColumn('high')), value: Q.div(hi, scale), open: hiOpen },
    };
    return liveScale(cells, Q.mul(scale, toRelation(figure.unit)));
  }

  private scaleOf(index: number): Rational {
    const figure = this.finding.figures[index]!;
    const observation = figure.observation === undefined ? undefined : this.context.byId.get(figure.observation);
    return observation ? printedScale(observation.figure) : this.scaleFor(figure.unit ?? null);
  }

  /** The scale in which the finding's own figures of this unit are printed. */
  private scaleFor(unit: string | null): Rational {
    for (const { observation: id } of this.finding.figures) {
      const own = id === undefined ? undefined : this.context.byId.get(id);
      if (!own) continue;
      const parent = own.relatesTo === undefined ? undefined : this.context.byId.get(own.relatesTo);
      for (const each of [own, parent]) if (each && each.figure.unit === unit) return printedScale(each.figure);
    }
    return Q.ONE;
  }
}

function sameEnd(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : Q.equals(a, b);
}

const HEADLINE: CellStyle = { ...BLOCK, fill: 'FFFFFF' };
const SENTENCE: CellStyle = TEXT;
const VERDICT: CellStyle = { ...CENTER, bold: true };
const INPUT: CellStyle = { ...NUMBER, numberFormat: '#,##0.###', fill: 'FFFDE7' };
