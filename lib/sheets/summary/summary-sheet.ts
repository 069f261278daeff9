import { explainFinding } from '../../checking/explain';
import type { Finding } from '../../checking/finding';
import type { Comparison } from '../../comparing/comparison';
import { columnName, quoteSheetName } from '../../grids/a1';
import { verdictColors } from '../checks/checks-sheet';
import { countWords, signedWord, WORD_ORDER, wordOf } from '../checks/verdict-word';
import type { ComparisonMap } from '../comparison/comparison-map';
import { SheetDraft } from '../look/draft';
import { printSetup } from '../look/print';
import { CENTER, FINE_LINE, LINE, SECTION, SUBTITLE, TEXT, TITLE } from '../look/styles';
import { countLines, rowHeight } from '../look/text-size';
import { say, type Voice } from '../look/voice';
import type { Sheet, SheetCell } from '../sheet';
import { comparingMessages } from '../words/catalogue';
import { provinceLabel } from '../words/row-label';
import type { ChartBlock } from './chart-block';
import { addChartRoom, CHART_DATA_WIDTHS, placeCharts } from './chart-room';
import { headlineRows, summaryColumns, summaryHeads } from './headline';

export interface SummaryOptions {
  readonly name: string;
  readonly date: string;
  readonly benchmark: string;
  readonly checksName: string;
}

/** What one landscape page holds at full size: points of height, and column units of width (of seven pixels). */
const PAGE_HEIGHT = 478;
const PAGE_WIDTH = 134;
const MOST_FINDINGS = 12;

/** The sheet "Tóm tắt": one page with the main indicators, up to three charts and the findings in words, the worst first. */
export function buildSummarySheet(
  comparison: Comparison,
  map: ComparisonMap,
  findings: readonly Finding[],
  blocks: readonly ChartBlock[],
  options: SummaryOptions,
  voice: Voice,
): Sheet {
  const columns = summaryColumns(comparison);
  const last = columns.length - 1;
  const draft = new SheetDraft([...columns, ...CHART_DATA_WIDTHS]);
  draft.addAcross(
    say(voice, (_, words) => words.summaryTitle),
    TITLE,
    0,
    last,
  );
  draft.addAcross(aboutLine(comparison, options.date, voice), SUBTITLE, 0, last);
  draft.addAcross(
    say(voice, (_, words) => words.headline),
    SECTION,
    0,
    last,
  );
  const headTop = addLabelled(draft, summaryHeads(comparison, voice), columns);
  for (const cells of headlineRows(comparison, map, options.benchmark, voice)) addLabelled(draft, cells, columns);
  const tableEnd = draft.length;
  draft.addAcross(
    say(voice, (language) => comparingMessages(language).comparable(comparison.counts)),
    FINE_LINE,
    0,
    last,
  );
  draft.addAcross(
    say(voice, (_, words) => words.chartsHeading),
    SECTION,
    0,
    last,
  );
  const chartTop = addChartRoom(draft, blocks, last, voice);
  const firstFinding = draft.length + 1;
  addFindings(draft, findings, options.checksName, last, voice);
  const lastRow = draft.length;
  const charts = placeCharts(draft, blocks, { sheet: options.name, top: chartTop, last, widths: columns }, voice);
  return {
    name: options.name,
    columns: draft.columns(),
    rows: draft.finish(),
    merges: draft.merges,
    names: [
      {
        name: 'BangTomTat',
        refersTo: `${quoteSheetName(options.name)}!$A$${headTop + 1}:$${columnName(last)}$${tableEnd}`,
      },
    ],
    charts,
    conditionalFormats: verdictColors(`A${firstFinding}:A${lastRow}`, firstFinding, voice),
    print: printSetup('landscape', undefined, `A1:${columnName(last)}${lastRow}`),
    tabColor: '2E7D32',
    showGridlines: false,
  };
}

function aboutLine(comparison: Comparison, date: string, voice: Voice): string {
  return say(voice, (language, words) => {
    const provinces =
      comparison.provinces.length <= 8
        ? comparison.provinces.map((name) => provinceLabel(name, language)).join(', ')
        : words.manyProvinces({ count: comparison.provinces.length });
    return words.comparisonAbout({ provinces, date });
  });
}

/** A row whose label takes the first two columns. */
function addLabelled(draft: SheetDraft, cells: readonly SheetCell[], columns: readonly number[]): number {
  const heights = cells.map((cell, index) => {
    if (typeof cell.value !== 'string') return rowHeight(1);
    const width = index === 0 ? columns[0]! + columns[1]! : columns[index]!;
    return rowHeight(countLines(cell.value, width, cell.style));
  });
  const at = draft.add(cells, { height: Math.max(...heights) });
  draft.merge(at, 0, at, 1);
  return at;
}

/** The count of findings and, as far as the page has room, their sentences. */
function addFindings(
  draft: SheetDraft,
  findings: readonly Finding[],
  checksName: string,
  last: number,
  voice: Voice,
): void {
  draft.addAcross(
    say(voice, (_, words) => words.findingsHeading),
    SECTION,
    0,
    last,
  );
  if (findings.length === 0) {
    draft.addAcross(
      say(voice, (_, words) => words.noFindings),
      LINE,
      0,
      last,
    );
    return;
  }
  const counts = countWords(findings);
  const line = { ...counts, conditional: counts['consistent-if'] };
  draft.addAcross(
    say(voice, (_, words) => words.checkCounts(line)),
    LINE,
    0,
    last,
  );
  const ordered = WORD_ORDER.flatMap((word) => findings.filter((finding) => wordOf(finding) === word));
  const width = draft
    .columns()
    .slice(0, last + 1)
    .reduce((sum, column) => sum + (column.width ?? 0), 0);
  const room = PAGE_HEIGHT * Math.max(1, width / PAGE_WIDTH) - rowHeight(1);
  let shown = 0;
  for (const finding of ordered.slice(0, MOST_FINDINGS)) {
    const text = say(voice, (language) => explainFinding(finding, language));
    if (shown > 0 && draft.height + draft.heightAcross(text, TEXT, 1, last) > room) break;
    const at = draft.addAcross(text, TEXT, 1, last);
    draft.put(at, 0, { value: signedWord(wordOf(finding), voice), style: { ...CENTER, bold: true } });
    shown++;
  }
  const left = ordered.slice(shown);
  if (left.length === 0) return;
  const allGood = left.every((finding) => wordOf(finding) === 'consistent');
  const rest = allGood
    ? say(voice, (_, words) => words.allConsistent({ count: left.length }))
    : say(voice, (_, words) => words.moreFindings({ count: left.length, sheet: checksName }));
  draft.addAcross(rest, LINE, 0, last);
}
