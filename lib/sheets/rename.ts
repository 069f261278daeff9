import { quoteSheetName } from '../grids/a1';
import type { ChartSpec, Sheet, SheetCell } from './sheet';

const MAX_NAME = 31;

/**
 * Gives every sheet a name that `taken` does not hold ("So sánh" → "So sánh (2)") and moves all references between the sheets
 * along: formulas, links, names, charts and print titles. Excel compares sheet names without regard to case.
 */
export function renameApart(sheets: readonly Sheet[], taken: readonly string[]): Sheet[] {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase()));
  const renamed = new Map<string, string>();
  for (const sheet of sheets) {
    const name = freeName(sheet.name, used);
    used.add(name.toLocaleLowerCase());
    if (name !== sheet.name) renamed.set(sheet.name, name);
  }
  if (renamed.size === 0) return [...sheets];
  const move = referenceMover(renamed);
  return sheets.map((sheet) => moveSheet(sheet, renamed.get(sheet.name) ?? sheet.name, move));
}

function freeName(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted.toLocaleLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!used.has(name.toLocaleLowerCase())) return name;
  }
}

type Mover = (text: string) => string;

/** Replaces sheet names in references, outside string literals. Quoted and unquoted forms are both met. */
function referenceMover(renamed: ReadonlyMap<string, string>): Mover {
  const forms = [...renamed].flatMap(([from, to]) => {
    const target = `${quoteSheetName(to)}!`;
    return [
      { from: `'${from.replaceAll("'", "''")}'!`, to: target },
      ...(quoteSheetName(from) === from ? [{ from: `${from}!`, to: target }] : []),
    ];
  });
  const replaceIn = (text: string): string => {
    let result = '';
    let at = 0;
    while (at < text.length) {
      const form = forms.find(
        (candidate) => text.startsWith(candidate.from, at) && !/[\p{L}\d_.]/u.test(text[at - 1] ?? ''),
      );
      if (form) {
        result += form.to;
        at += form.from.length;
      } else result += text[at++];
    }
    return result;
  };
  return (text) =>
    text
      .split(/("(?:[^"]|"")*")/)
      .map((part, index) => (index % 2 === 1 ? part : replaceIn(part)))
      .join('');
}

function moveSheet(sheet: Sheet, name: string, move: Mover): Sheet {
  return {
    ...sheet,
    name,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && moveCell(cell, move)) })),
    names: sheet.names?.map((entry) => ({ ...entry, refersTo: move(entry.refersTo) })),
    conditionalFormats: sheet.conditionalFormats?.map((format) => ({ ...format, formula: move(format.formula) })),
    charts: sheet.charts?.map((chart) => moveChart(chart, move)),
  };
}

function moveCell(cell: SheetCell, move: Mover): SheetCell {
  if (cell.formula === undefined && cell.link === undefined) return cell;
  return {
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: move(cell.formula) }),
    ...(cell.link?.startsWith('#') ? { link: `#${move(cell.link.slice(1))}` } : {}),
  };
}

function moveChart(chart: ChartSpec, move: Mover): ChartSpec {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      categories: move(series.categories),
      values: move(series.values),
    })),
  };
}
