import { Package } from '../package/package';
import type { ZipLimits } from '../package/zip-read';
import { type Book, openBook } from './apply/book';
import { Calculation } from './apply/calculation';
import { moveCharts } from './apply/charts';
import { FilledSheet } from './apply/filled-sheet';
import { FollowingSheet } from './apply/follow-sheet';
import { moveFrame, writeMerges } from './apply/frame';
import { addImages } from './apply/images';
import { NumberFormats } from './apply/number-formats';
import { RowHeights, readLooks } from './apply/row-heights';
import { readSheetXml, type SheetXml } from './apply/sheet-xml';
import { followSideParts, moveSideParts } from './apply/side-parts';
import { renameTableColumns } from './apply/table-headers';
import { templateOf } from './apply/template-of-sheet';
import { dropGrownTables } from './apply/untable';
import { fillDrawings, fillHeaders } from './apply/words-elsewhere';
import { askForCalculation, loadNames, moveNames, movePivotSources } from './apply/workbook-part';
import type { TemplateData } from './data';
import { FieldWords } from './field-words';
import type { TemplateField } from './fields';
import type { TemplateIssue } from './issues';
import type { Lookup } from './lists';
import type { Layouts } from './move-formula';
import type { FillPlan } from './plan';
import { planFill } from './plan-fill';

export interface FillOptions {
  /** The user's own fields beside the documented ones. */
  readonly fields?: readonly TemplateField[];
  readonly limits?: ZipLimits;
}

export interface Filled {
  readonly bytes: Uint8Array;
  /** What could not be filled or evaluated, each with its cell in the template. */
  readonly warnings: readonly TemplateIssue[];
}

/**
 * Fills a template. Only sheets with placeholders are rewritten; formulas, names, charts, formats, validations, notes, drawings,
 * tables and print areas follow their rows and columns; every other part of the package stays as it is, byte for byte.
 * Formulas get their new values where they can be evaluated here; the others lose their stale value, and Excel is asked to
 * calculate everything when it opens the file.
 * @throws PackageError when the bytes are no workbook, are damaged or too large
 */
export async function fillTemplate(bytes: Uint8Array, data: TemplateData, options: FillOptions = {}): Promise<Filled> {
  const book = openBook(Package.open(bytes, options.limits));
  const sources = new Map(book.sheets.map(({ name, part }) => [name, readSheetXml(book.pack.text(part), part)]));
  const templates = [...sources].map(([name, source]) => templateOf(name, source, book.strings));
  const plan = planFill(templates, data, options.fields);
  const issues = [...plan.issues];
  applyPlan(book, sources, plan, issues, (sheet) => ({ data, words: new FieldWords(options.fields), sheet, issues }));
  return { bytes: await book.pack.save(), warnings: issues };
}

function applyPlan(
  book: Book,
  sources: ReadonlyMap<string, SheetXml>,
  plan: FillPlan,
  issues: TemplateIssue[],
  lookupOf: (sheet: string) => Lookup,
): void {
  const { pack } = book;
  const layouts: Layouts = new Map(
    plan.sheets
      .filter(({ rows, columns }) => !rows.identity || !columns.identity)
      .map(({ sheet, rows, columns }) => [sheet.toLowerCase(), { rows, columns }]),
  );
  const filled: FilledSheet[] = [];
  const following: FollowingSheet[] = [];
  for (const sheet of book.sheets) {
    const own = plan.sheets.find((candidate) => candidate.sheet === sheet.name);
    const source = sources.get(sheet.name)!;
    if (own) filled.push(new FilledSheet(sheet, source, own, layouts, book.strings));
    else following.push(new FollowingSheet(sheet, source, layouts));
  }
  if (layouts.size > 0) moveNames(book, layouts);
  const calculation = new Calculation();
  loadNames(book, calculation);
  for (const sheet of filled) sheet.load(calculation);
  for (const sheet of following) sheet.load(calculation, book.strings);
  calculation.run();
  const styles = book.relations.find((relation) => relation.type === 'styles');
  const formats = new NumberFormats(pack, styles?.target ?? null);
  const looks = readLooks(pack, styles?.target ?? null);
  for (const sheet of filled) {
    const layout = layouts.get(sheet.sheet.name.toLowerCase()) ?? sheet.plan;
    const rows = sheet.write(calculation, formats, new RowHeights(looks, sheet.source, layout), issues);
    writeFilledSheet(book, sheet, rows, layouts, lookupOf(sheet.sheet.name));
  }
  let formulas = filled.some((sheet) => sheet.hasFormulas);
  for (const sheet of following) {
    const written = sheet.write(calculation, issues);
    if (written === null) continue;
    formulas = true;
    pack.setText(sheet.sheet.part, written);
  }
  formats.save();
  if (layouts.size > 0) for (const sheet of book.sheets) followSideParts(pack, sheet.part, sheet.name, layouts);
  for (const sheet of book.sheets) fillDrawings(pack, sheet.part, lookupOf(sheet.name));
  if (layouts.size > 0) movePivotSources(book, layouts);
  if (filled.length > 0) moveCharts(pack, filledNames(plan, layouts), calculation);
  if (formulas) askForCalculation(book);
}

/** Charts over a filled sheet need new caches even where no row moved. */
function filledNames(plan: FillPlan, layouts: Layouts): Layouts {
  const all = new Map(layouts);
  for (const { sheet, rows, columns } of plan.sheets)
    if (!all.has(sheet.toLowerCase())) all.set(sheet.toLowerCase(), { rows, columns });
  return all;
}

function writeFilledSheet(book: Book, filled: FilledSheet, rows: string, layouts: Layouts, lookup: Lookup): void {
  const { sheet, source, plan } = filled;
  const { pack } = book;
  const { xml, data, prefix } = source;
  const layout = layouts.get(sheet.name.toLowerCase());
  const holder = `<${data.name}/>`;
  let frame = xml.slice(0, data.start) + holder + xml.slice(data.end);
  if (layout) frame = dropGrownTables(pack, sheet.part, sheet.name, frame, layout, lookup.issues);
  if (layout) frame = moveFrame(frame, sheet.name, layout, layouts);
  else if (layouts.size > 0) frame = moveFrame(frame, sheet.name, plan, layouts);
  if (layout || plan.merges.length > 0) frame = writeMerges(frame, prefix, source.merges, plan.merges, layout ?? plan);
  frame = fillHeaders(frame, lookup);
  pack.setText(
    sheet.part,
    frame.replace(holder, () => `<${data.name}>${rows}</${data.name}>`),
  );
  if (layout) moveSideParts(pack, sheet.part, sheet.name, layout, layouts);
  renameTableColumns(pack, sheet.part, plan);
  addImages(pack, sheet.part, plan.images);
}
