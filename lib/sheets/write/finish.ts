import { getAttribute, getRelationId } from '../package/attributes';
import { Package } from '../package/package';
import { readRelations } from '../package/relations';
import { insertChild } from '../package/worksheet';
import { XmlScanner } from '../package/xml';
import type { Sheet } from '../sheet';
import { definedNamesXml } from './defined-names';
import { addCharts } from './drawing';
import { replaceRows, type StandIns } from './large';
import { addLinks } from './links';
import type { WriteOptions } from './options';

const WORKBOOK = 'xl/workbook.xml';

export interface FinishPlan {
  readonly sheet: Sheet;
  readonly name: string;
  /** Set for a large sheet, whose rows are still to be written. */
  readonly standIns: StandIns | null;
}

/** What exceljs cannot write: charts, names in a sheet's scope, links inside the workbook, large sheets. */
export async function finishWorkbook(
  written: Uint8Array,
  plans: readonly FinishPlan[],
  options: WriteOptions,
  progress: (sheet: number, rows: number) => void,
): Promise<Uint8Array> {
  const pack = Package.open(written);
  // exceljs was asked not to compress, so every part is packed here.
  for (const name of pack.names()) pack.setBytes(name, pack.bytes(name));
  const parts = sheetParts(pack);
  for (const [index, plan] of plans.entries()) {
    options.signal?.throwIfAborted();
    const part = parts[index]!;
    const unlinked = plan.standIns ? 0 : addLinks(pack, part, plan.sheet);
    if (unlinked > 0) options.onWarning?.({ code: 'too-many-links', sheet: plan.name, where: String(unlinked) });
    addColumnBreaks(pack, part, plan.sheet);
    for (const chart of addCharts(pack, part, plan.sheet.charts ?? []))
      options.onWarning?.({ code: 'bad-address', sheet: plan.name, where: chart.anchor });
    if (plan.standIns) {
      const report = (rows: number) => progress(index, rows);
      await replaceRows(pack, part, plan.sheet, plan.name, plan.standIns, options, report);
    }
  }
  addDefinedNames(pack, plans, options);
  return pack.save();
}

/** exceljs knows breaks between rows only. */
function addColumnBreaks(pack: Package, part: string, sheet: Sheet): void {
  const breaks = (sheet.print?.columnBreaks ?? []).slice(0, MOST_BREAKS);
  if (breaks.length === 0) return;
  const tags = breaks.map((column) => `<brk id="${column}" max="1048575" man="1"/>`);
  const element = `<colBreaks count="${tags.length}" manualBreakCount="${tags.length}">${tags.join('')}</colBreaks>`;
  pack.setText(part, insertChild(pack.text(part), 'colBreaks', element));
}

/** Excel opens no more on one sheet. */
const MOST_BREAKS = 1026;

function sheetParts(pack: Package): string[] {
  const targets = new Map(readRelations(pack, WORKBOOK).map((relation) => [relation.id, relation.target]));
  const scanner = new XmlScanner(pack.text(WORKBOOK));
  const parts: string[] = [];
  while (scanner.next())
    if (scanner.kind !== 'close' && scanner.local === 'sheet') parts.push(targets.get(getRelationId(scanner.source)!)!);
  return parts;
}

function addDefinedNames(pack: Package, plans: readonly FinishPlan[], options: WriteOptions): void {
  const names = definedNamesXml(
    plans.map((plan) => plan.sheet),
    plans.map((plan) => plan.name),
    (warning) => options.onWarning?.(warning),
  );
  if (names === '') return;
  const text = pack.text(WORKBOOK);
  const scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (scanner.kind === 'open' && scanner.local === 'definedNames') scanner.skipElement();
    // exceljs always writes calcPr, and names stand just before it.
    if (scanner.kind === 'empty' && scanner.local === 'calcPr' && getAttribute(scanner.source, 'calcId')) {
      const before = text.slice(0, scanner.start).replace(/<definedNames>.*<\/definedNames>$/s, '');
      pack.setText(WORKBOOK, before + names + text.slice(scanner.start));
      return;
    }
  }
}
