import { GridError, type GridWarning } from '../errors';
import { MAX_SHEETS } from '../limits';
import type { Progress } from '../progress';
import { type NumberPrinter, StoredGrid } from '../stored-grid';
import { XmlScanner } from '../xml/scanner';
import { partName } from '../zip/directory';
import { type Parts, unpack } from '../zip/unpack';
import { partText, resolveTarget } from './package';
import { readSharedStrings } from './shared-strings';
import { SheetReader } from './sheet';
import { readStyles } from './styles';

interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Relationship ids of a part → target parts. */
export function readRelationships(parts: Parts, part: string): Map<string, { target: string; type: string }> {
  const slash = part.lastIndexOf('/');
  const xml = partText(parts, `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
  const scan = new XmlScanner(xml);
  const found = new Map<string, { target: string; type: string }>();
  while (scan.next()) {
    if (scan.name !== 'Relationship' || scan.closing || scan.attribute('TargetMode') === 'External') continue;
    const id = scan.attribute('Id');
    const target = scan.attribute('Target');
    if (id && target) found.set(id, { target: resolveTarget(part, target), type: scan.attribute('Type') ?? '' });
  }
  return found;
}

function workbookPart(parts: Parts): string {
  for (const { target, type } of readRelationships(parts, '').values())
    if (type.endsWith('/officeDocument') && parts.has(target)) return target;
  if (parts.has('xl/workbook.xml')) return 'xl/workbook.xml';
  throw new GridError('not-a-table', { reason: 'no workbook part' });
}

function listSheets(parts: Parts, workbook: string): SheetEntry[] {
  const links = readRelationships(parts, workbook);
  const scan = new XmlScanner(partText(parts, workbook));
  const sheets: SheetEntry[] = [];
  const taken = new Set<string>();
  while (scan.next()) {
    if (scan.name !== 'sheet' || scan.closing) continue;
    const link = links.get(scan.attribute('id') ?? '');
    // A part that two entries name is read once: a short list could otherwise make long work.
    if (!link?.type.endsWith('/worksheet') || taken.has(link.target)) continue;
    taken.add(link.target);
    if (taken.size > MAX_SHEETS) throw new GridError('too-many-sheets', { limit: String(MAX_SHEETS) });
    const state = scan.attribute('state');
    sheets.push({
      name: scan.attribute('name') ?? '',
      part: link.target,
      hidden: state === 'hidden' || state === 'veryHidden',
    });
  }
  return sheets;
}

const MEDIA = /\.(png|jpe?g|gif|emf|wmf|bin|vml)$|\/(drawings|media|charts|theme|printersettings|externallinks|pivot)/;

/** Reads every worksheet of an .xlsx or .xlsm package. Only the parts that hold cells, strings and styles are unpacked. */
export function readXlsx(
  bytes: Uint8Array,
  print: NumberPrinter | undefined,
  progress: Progress,
): { grids: StoredGrid[]; warnings: GridWarning[] } {
  const parts = unpack(bytes, (name) => /\.(xml|rels)$/.test(name) && !MEDIA.test(name));
  const workbook = workbookPart(parts);
  const links = [...readRelationships(parts, workbook).values()];
  const partOf = (kind: string) => links.find((link) => link.type.endsWith(kind))?.target ?? '';
  const strings = readSharedStrings(partText(parts, partOf('/sharedStrings') || 'xl/sharedstrings.xml'));
  progress.check();
  const styles = readStyles(partText(parts, partOf('/styles') || 'xl/styles.xml'));
  const sheets = listSheets(parts, workbook);
  const budget = { cells: 0 };
  const warnings: GridWarning[] = [];
  const grids = sheets.map((entry, index) => {
    progress.step(index, sheets.length);
    const sheet = new SheetReader(
      partText(parts, partName(entry.part)),
      strings,
      styles,
      budget,
      progress.check,
    ).read();
    if (sheet.mergesDropped) warnings.push({ code: 'merges-dropped', sheet: entry.name });
    return new StoredGrid(sheet.store, {
      sheet: entry.name,
      merges: sheet.merges,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      hidden: entry.hidden,
      ...(print && { print }),
    });
  });
  return { grids, warnings };
}
