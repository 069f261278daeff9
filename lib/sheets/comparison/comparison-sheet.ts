import type { Comparison, ComparisonRow } from '../../comparing/comparison';
import { columnName, quoteSheetName } from '../../grids/a1';
import type { DataMap } from '../data/data-map';
import { SheetDraft } from '../look/draft';
import { printSetup, printSetupWide } from '../look/print';
import { BLOCK, CENTER, FINE_LINE, HEAD, LINE, SUBTITLE, TEXT, TITLE, UNIT_LINE } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { Sheet, SheetCell } from '../sheet';
import type { SourceList } from '../sources/source-list';
import { comparingMessages } from '../words/catalogue';
import { noteText } from '../words/note-text';
import { periodLabel } from '../words/period-label';
import { provinceLabel, rowLabel } from '../words/row-label';
import { sourceLine } from '../words/source-line';
import { unitLabel } from '../words/unit-label';
import { addBands, bandWidths } from './bands';
import { besideCell, valueCell } from './cells';
import { type ComparisonColumns, valueColumn } from './comparison-columns';
import { BAND, BAND_EXTRA, BODY_TOP, bandColumn, type ComparisonMap, HEAD_TOP, PER_PAGE } from './comparison-map';
import { computedFormula, reportedFormula } from './value-formula';

export interface ComparisonSheetOptions {
  readonly title?: string;
  /** Already formatted for people. */
  readonly date: string;
  /** Province that differences and ratios are against. */
  readonly benchmark: string;
}

/** The sheet "So sánh": rows with two or more figures first, the rest in a second block, then notes and sources. */
export function buildComparisonSheet(
  comparison: Comparison,
  map: ComparisonMap,
  data: DataMap,
  sources: SourceList,
  options: ComparisonSheetOptions,
  voice: Voice,
): Sheet {
  if (map.down) return buildDownSheet(comparison, map, data, sources, options, voice);
  const { columns } = map;
  const draft = new SheetDraft(columns.widths);
  addTop(draft, comparison, columns.last, options, voice);
  addHeads(draft, comparison, columns, voice);
  const writer = new RowWriter(draft, comparison, map, data, sources, options, voice);
  const { shared, single } = comparison.counts;
  if (shared > 0)
    draft.addAcross(
      say(voice, (_, words) => words.sharedBlock({ count: shared })),
      BLOCK,
      0,
      columns.last,
    );
  for (const row of comparison.rows) if (row.shared) writer.add(row);
  if (single > 0)
    draft.addAcross(
      say(voice, (_, words) => words.singleBlock({ count: single })),
      BLOCK,
      0,
      columns.last,
    );
  for (const row of comparison.rows) if (!row.shared) writer.add(row);
  const lastTableRow = draft.length;
  addNotes(draft, comparison, columns.last, sources, voice);
  return {
    name: map.sheetName,
    columns: draft.columns(),
    rows: draft.finish(),
    merges: draft.merges,
    frozen: { rows: BODY_TOP, columns: columns.unit + 1 },
    names: [
      {
        name: 'BangSoSanh',
        refersTo: `${quoteSheetName(map.sheetName)}!$A$${HEAD_TOP + 1}:$${columnName(columns.last)}$${lastTableRow}`,
      },
    ],
    print: printSetup('landscape', `${HEAD_TOP + 1}:${BODY_TOP}`),
    tabColor: '1F4E79',
    showGridlines: false,
  };
}

/** The same sheet for many provinces: they stand below each other, the indicators across, a few on each printed page. */
function buildDownSheet(
  comparison: Comparison,
  map: ComparisonMap,
  data: DataMap,
  sources: SourceList,
  options: ComparisonSheetOptions,
  voice: Voice,
): Sheet {
  const widths = bandWidths(comparison.rows.length);
  const draft = new SheetDraft(widths);
  const last = widths.length - 1;
  // Titles and notes are read on the first page, however wide the table is.
  const page = Math.min(last, bandColumn(PER_PAGE) - 1);
  addTop(draft, comparison, page, options, voice);
  addBands(draft, { comparison, map, data, sources, benchmark: options.benchmark, voice });
  const lastTableRow = draft.length;
  addNotes(draft, comparison, page, sources, voice);
  const oneBand = comparison.rows.length <= BAND;
  const heads = HEAD_TOP + BAND_EXTRA - 1;
  const breaks: number[] = [];
  for (let column = page + 1; column <= last; column += 2 * PER_PAGE) breaks.push(column);
  const name = columnName(last);
  return {
    name: map.sheetName,
    columns: draft.columns(),
    rows: draft.finish(),
    merges: draft.merges,
    frozen: { rows: oneBand ? heads : 0, columns: 2 },
    names: [
      {
        name: 'BangSoSanh',
        refersTo: `${quoteSheetName(map.sheetName)}!$A$${HEAD_TOP + 1}:$${name}$${lastTableRow}`,
      },
    ],
    print:
      oneBand && breaks.length > 0
        ? printSetupWide(
            `${HEAD_TOP + 1}:${heads}`,
            'A:B',
            breaks,
            `A1:${name}${lastTableRow},A${lastTableRow + 1}:${columnName(page)}${draft.length}`,
          )
        : printSetup('landscape', oneBand ? `${HEAD_TOP + 1}:${heads}` : undefined),
    tabColor: '1F4E79',
    showGridlines: false,
  };
}

function addTop(
  draft: SheetDraft,
  comparison: Comparison,
  last: number,
  options: ComparisonSheetOptions,
  voice: Voice,
): void {
  draft.addAcross(options.title ?? say(voice, (_, words) => words.comparisonTitle), TITLE, 0, last);
  const named = comparison.provinces.length <= 8;
  draft.addAcross(
    say(voice, (language, words) =>
      words.comparisonAbout({
        provinces: named
          ? comparison.provinces.map((name) => provinceLabel(name, language)).join(', ')
          : words.manyProvinces({ count: comparison.provinces.length }),
        date: options.date,
      }),
    ),
    SUBTITLE,
    0,
    last,
  );
  draft.addAcross(
    say(voice, (language) => comparingMessages(language).comparable(comparison.counts)),
    LINE,
    0,
    last,
  );
  draft.addAcross(
    say(voice, (_, words) => words.unitByRow),
    UNIT_LINE,
    0,
    last,
  );
}

function addHeads(draft: SheetDraft, comparison: Comparison, columns: ComparisonColumns, voice: Voice): void {
  const across = comparison.direction === 'periods-across';
  const upper: SheetCell[] = columns.widths.map(() => ({ value: null, style: HEAD }));
  const lower: SheetCell[] = columns.widths.map(() => ({ value: null, style: HEAD }));
  const head = (column: number, text: string) => {
    upper[column] = { value: text, style: HEAD };
  };
  head(
    0,
    say(voice, (_, words) => words.number),
  );
  if (columns.province !== null)
    head(
      columns.province,
      say(voice, (_, words) => words.province),
    );
  head(
    columns.label,
    say(voice, (_, words) => words.indicator),
  );
  head(
    columns.unit,
    say(voice, (_, words) => words.unit),
  );
  comparison.columns.forEach((name, index) => {
    const column = valueColumn(columns, index);
    head(
      column,
      say(voice, (language) => (across ? periodLabel(name, language) : provinceLabel(name, language))),
    );
    lower[column] = { value: say(voice, (_, words) => words.value), style: HEAD };
    lower[column + 1] = { value: say(voice, (_, words) => words.periodAndStatus), style: HEAD };
  });
  const top = draft.add(upper, { height: voice.bilingual ? 34 : 20 });
  draft.add(lower, { height: 32 });
  for (let column = 0; column < columns.first; column++) draft.merge(top, column, top + 1, column);
  for (let index = 0; index < comparison.columns.length; index++) {
    const column = valueColumn(columns, index);
    draft.merge(top, column, top, column + 1);
  }
}

/** Writes the rows of the table and remembers where each stands, for the formulas of computed rows. */
class RowWriter {
  private number = 0;
  private readonly rowById: ReadonlyMap<string, ComparisonRow>;

  constructor(
    private readonly draft: SheetDraft,
    private readonly comparison: Comparison,
    private readonly map: ComparisonMap,
    private readonly data: DataMap,
    private readonly sources: SourceList,
    private readonly options: ComparisonSheetOptions,
    private readonly voice: Voice,
  ) {
    this.rowById = new Map(comparison.rows.map((row) => [row.id, row]));
  }

  add(row: ComparisonRow): void {
    const { voice } = this;
    const { columns } = this.map;
    const reported = row.measure === null;
    if (reported) this.number++;
    const cells: (SheetCell | undefined)[] = [];
    cells[0] = { value: reported ? this.number : null, style: CENTER };
    if (columns.province !== null)
      cells[columns.province] = { value: say(voice, (language) => provinceLabel(row.province, language)), style: TEXT };
    cells[columns.label] = this.labelCell(row);
    cells[columns.unit] = {
      value: say(voice, (language) => unitLabel(row.unit, row.scale, language)) || null,
      style: CENTER,
    };
    row.cells.forEach((cell, at) => {
      const formula = reported
        ? reportedFormula(cell, this.data)
        : computedFormula(row, cell, this.rowById, this.map, this.data);
      cells[valueColumn(columns, at)] = valueCell(row, cell, formula, this.data, voice);
      cells[valueColumn(columns, at) + 1] = besideCell(cell, row, this.sources, voice);
    });
    this.draft.add(cells, row.shared ? {} : { outlineLevel: 1 });
  }

  private labelCell(row: ComparisonRow): SheetCell {
    const label = say(this.voice, (language) => {
      const name = rowLabel(row, this.comparison, language, this.options.benchmark);
      return row.period === null ? name : `${name} (${periodLabel(row.period, language, 'short')})`;
    });
    const notes = row.notes.map((number) => ` (${number})`).join('');
    return { value: label + notes, style: row.measure === null ? TEXT : { ...TEXT, italic: true, indent: 1 } };
  }
}

function addNotes(draft: SheetDraft, comparison: Comparison, last: number, sources: SourceList, voice: Voice): void {
  draft.addEmpty();
  draft.addAcross(
    say(voice, (_, words) => words.signs),
    FINE_LINE,
    0,
    last,
  );
  if (comparison.notes.length > 0)
    draft.addAcross(
      say(voice, (_, words) => words.notes),
      { ...LINE, bold: true },
      0,
      last,
    );
  for (const note of comparison.notes)
    draft.addAcross(`(${note.number}) ${say(voice, (language) => noteText(note, language))}`, LINE, 0, last);
  draft.addAcross(
    say(voice, (_, words) => words.sourcesLine),
    { ...LINE, bold: true },
    0,
    last,
  );
  sources.used.forEach(({ source }, index) => {
    draft.addAcross(`[${index + 1}] ${sourceLine(source, voice.language)}`, LINE, 0, last);
  });
  draft.addAcross(voice.words.sourcesMore({ sheet: sources.sheetName }), FINE_LINE, 0, last);
}
