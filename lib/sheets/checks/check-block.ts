import { explainFinding } from '../../checking/explain';
import type { Finding, FindingFigure } from '../../checking/finding';
import type { Relation } from '../../checking/model/relation';
import { decimalsAt } from '../../comparing/scale';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { cellAddress } from '../../grids/a1';
import type { Observation } from '../../observations/observation';
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
import { figureEnds, softEnds } from './figure-ends';
import { figureScale } from './figure-scale';
import { figureRole, findingSubject, unprintedWords } from './figure-words';
import { readFindingRelation, solveFor } from './finding-relation';
import { fitToEngine } from './fit-to-engine';
import { type LiveRange, liveScale, UNBOUNDED } from './live';
import { matchEnds, rangeCells, rangeDecimals } from './range-cells';
import { toRelation, writeSides } from './side-rows';
import { type CellNames, verdictFormula } from './verdict-formula';
import { wordOf } from './verdict-word';

export interface BlockContext {
  readonly voice: Voice;
  readonly data: DataMap;
  readonly sources: SourceList;
  readonly byId: ReadonlyMap<string, Observation>;
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
    if (finding.figures.every(({ literal }) => literal !== null))
      names.meet = writeSides(finding, this.relation, this.live, {
        voice: context.voice,
        byId: context.byId,
        addRow: (cells) => this.addRow(cells),
      });
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
    const scale = figureScale(this.finding, index, this.context.byId);
    const printed = observation ? decimalsAt(observation.figure.granule, scale) : rangeDecimals(figure.interval, scale);
    const exact =
      figure.interval.lo !== null && figure.interval.hi !== null && Q.equals(figure.interval.lo, figure.interval.hi);
    const ends = known ? figureEnds(known, figure.interval, data) : matchEnds(figure.interval, null, scale);
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

  private writeImpliedRow(figure: FindingFigure, index: number, names: CellNames): void {
    const { voice } = this.context;
    const engine = this.finding.implied.get(figure.name) ?? figure.interval;
    const scale = figureScale(this.finding, index, this.context.byId);
    const solved = this.relation ? solveFor(this.relation, index, this.live) : null;
    const ends = matchEnds(engine, fitToEngine(solved, engine, figure.unit), scale);
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
      const scale = figureScale(finding, host, this.context.byId);
      const live = fitToEngine(this.solveOtherwise(host, qualifier), range, unit);
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
    const { finding } = this;
    const soft = finding.figures.map((figure, index) => {
      const observation = figure.observation === undefined ? undefined : this.context.byId.get(figure.observation);
      const ends = observation && softEnds(observation, cellAddress(this.rows[index]!, checkColumn('value')));
      const scale = figureScale(finding, index, this.context.byId);
      return ends ? liveScale(ends, Q.mul(scale, toRelation(figure.unit))) : this.live[index]!;
    });
    return this.relation && solveFor(this.relation, host, soft);
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
}

const HEADLINE: CellStyle = { ...BLOCK, fill: 'FFFFFF' };
const SENTENCE: CellStyle = TEXT;
const VERDICT: CellStyle = { ...CENTER, bold: true };
const INPUT: CellStyle = { ...NUMBER, numberFormat: '#,##0.###', fill: 'FFFDE7' };
