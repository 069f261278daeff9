import { explainFinding } from '../../checking/explain';
import type { Finding } from '../../checking/finding';
import type { Comparison } from '../../comparing/comparison';
import { columnName } from '../../grids/a1';
import { verdictColors } from '../checks/checks-sheet';
import { countWords, signedWord, WORD_ORDER, wordOf } from '../checks/verdict-word';
import type { ComparisonMap } from '../comparison/comparison-map';
import { SheetDraft } from '../look/draft';
import { printSetup } from '../look/print';
import { CENTER, FINE_LINE, LINE, SECTION, SUBTITLE, TEXT, TITLE } from '../look/styles';
import { countLines, rowHeight } from '../look/text-size';
import { say, type Voice } from '../look/voice';
import type { ChartSpec, Sheet, SheetCell } from '../sheet';
import { comparingMessages } from '../words/catalogue';
import { provinceLabel } from '../words/row-label';
import type { ChartBlock } from './chart-block';
import { headlineRows, SUMMARY_COLUMNS, summaryHeads } from './headline';

export interface SummaryOptions {
  readonly name: string;
  readonly date: string;
  readonly benchmark: string;
  readonly checksName: string;
}

const LAST = SUMMARY_COLUMNS.length - 1;
/** The three charts stand side by side over these columns. */
const CHART_COLUMNS = [
  [0, 1],
  [2, 4],
  [5, LAST],
] as const;
const CHART_ROWS = 11;
const CHART_ROW_HEIGHT = 15;
const MOST_FINDINGS = 8;

/** The sheet "Tóm tắt": one page with the main indicators, up to three charts and the findings in words, the worst first. */
export function buildSummarySheet(
  comparison: Comparison,
  map: ComparisonMap,
  findings: readonly Finding[],
  blocks: readonly ChartBlock[],
  options: SummaryOptions,
  voice: Voice,
): Sheet {
  const draft = new SheetDraft(SUMMARY_COLUMNS);
  draft.addAcross(
    say(voice, (_, words) => words.summaryTitle),
    TITLE,
    0,
    LAST,
  );
  draft.addAcross(
    say(voice, (language, words) =>
      words.comparisonAbout({
        provinces:
          comparison.provinces.length <= 8
            ? comparison.provinces.map((name) => provinceLabel(name, language)).join(', ')
            : words.manyProvinces({ count: comparison.provinces.length }),
        date: options.date,
      }),
    ),
    SUBTITLE,
    0,
    LAST,
  );
  draft.addAcross(
    say(voice, (_, words) => words.headline),
    SECTION,
    0,
    LAST,
  );
  const headTop = addLabelled(draft, summaryHeads(comparison, voice));
  for (const cells of headlineRows(comparison, map, options.benchmark, voice)) addLabelled(draft, cells);
  const tableEnd = draft.length;
  draft.addAcross(
    say(voice, (language) => comparingMessages(language).comparable(comparison.counts)),
    FINE_LINE,
    0,
    LAST,
  );
  const charts = addCharts(draft, blocks, voice);
  const firstFinding = draft.length + 1;
  addFindings(draft, findings, options.checksName, voice);
  const lastFinding = draft.length;
  const placed = addChartData(draft, blocks, charts, options.name, voice);
  return {
    name: options.name,
    columns: SUMMARY_COLUMNS.map((width) => ({ width })),
    rows: draft.finish(),
    merges: draft.merges,
    names: [
      {
        name: 'BangTomTat',
        refersTo: `'${options.name.replaceAll("'", "''")}'!$A$${headTop + 1}:$${columnName(LAST)}$${tableEnd}`,
      },
    ],
    charts: placed,
    conditionalFormats: verdictColors(`A${firstFinding}:A${lastFinding}`, firstFinding, voice),
    print: printSetup('landscape'),
    tabColor: '2E7D32',
    showGridlines: false,
  };
}

/** A row whose label takes the first two columns. */
function addLabelled(draft: SheetDraft, cells: readonly SheetCell[]): number {
  const [label] = cells;
  const width = SUMMARY_COLUMNS[0] + SUMMARY_COLUMNS[1];
  const lines = typeof label?.value === 'string' ? countLines(label.value, width, label.style?.fontSize) : 1;
  const at = draft.add(cells, { height: rowHeight(lines) });
  draft.merge(at, 0, at, 1);
  return at;
}

/** Leaves room for the charts; their ranges are set once the cells they are drawn from have a place. */
function addCharts(draft: SheetDraft, blocks: readonly ChartBlock[], voice: Voice): number {
  draft.addAcross(
    say(voice, (_, words) => words.chartsHeading),
    SECTION,
    0,
    LAST,
  );
  if (blocks.length === 0) {
    draft.addAcross(
      say(voice, (_, words) => words.noCharts),
      LINE,
      0,
      LAST,
    );
    return -1;
  }
  const top = draft.length;
  for (let row = 0; row < CHART_ROWS; row++) draft.addEmpty(CHART_ROW_HEIGHT);
  return top;
}

function addChartData(
  draft: SheetDraft,
  blocks: readonly ChartBlock[],
  chartTop: number,
  sheet: string,
  voice: Voice,
): ChartSpec[] {
  if (blocks.length === 0) return [];
  draft.addEmpty();
  draft.addAcross(
    say(voice, (_, words) => words.chartData),
    FINE_LINE,
    0,
    LAST,
  );
  const top = draft.length;
  const lefts = blocks.map((_, index) => [0, 2, 5][index]!);
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  for (let row = 0; row < height; row++) {
    const cells: (SheetCell | undefined)[] = [];
    blocks.forEach((block, index) => {
      const pair = block.rows[row];
      if (!pair) return;
      cells[lefts[index]!] = pair[0];
      cells[lefts[index]! + 1] = pair[1];
    });
    draft.add(cells);
  }
  return blocks.map((block, index) => {
    const [from, to] = CHART_COLUMNS[index]!;
    const anchor = `${columnName(from)}${chartTop + 1}:${columnName(to)}${chartTop + CHART_ROWS}`;
    return block.chart(sheet, top, lefts[index]!, anchor);
  });
}

function addFindings(draft: SheetDraft, findings: readonly Finding[], checksName: string, voice: Voice): void {
  draft.addAcross(
    say(voice, (_, words) => words.findingsHeading),
    SECTION,
    0,
    LAST,
  );
  const counts = countWords(findings);
  const line = { ...counts, conditional: counts['consistent-if'] };
  if (findings.length === 0) {
    draft.addAcross(
      say(voice, (_, words) => words.noFindings),
      LINE,
      0,
      LAST,
    );
    return;
  }
  draft.addAcross(
    say(voice, (_, words) => words.checkCounts(line)),
    LINE,
    0,
    LAST,
  );
  const ordered = WORD_ORDER.flatMap((word) => findings.filter((finding) => wordOf(finding) === word));
  const shown = ordered.slice(0, MOST_FINDINGS);
  for (const finding of shown) {
    const text = say(voice, (language) => explainFinding(finding, language));
    const at = draft.addAcross(text, TEXT, 1, LAST);
    draft.put(at, 0, { value: signedWord(wordOf(finding), voice), style: { ...CENTER, bold: true } });
  }
  const left = ordered.slice(MOST_FINDINGS);
  if (left.length === 0) return;
  const allGood = left.every((finding) => wordOf(finding) === 'consistent');
  draft.addAcross(
    allGood
      ? say(voice, (_, words) => words.allConsistent({ count: left.length }))
      : say(voice, (_, words) => words.moreFindings({ count: left.length, sheet: checksName })),
    LINE,
    0,
    LAST,
  );
}
