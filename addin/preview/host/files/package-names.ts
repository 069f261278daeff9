import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A defined name as the package holds it; `sheetIndex` null for the whole workbook. */
export interface NameEntry {
  readonly name: string;
  /** Without equals sign. */
  readonly formula: string;
  readonly sheetIndex: number | null;
  readonly hidden: boolean;
}

const workbookPart = 'xl/workbook.xml';

/** Adds names to a written package: exceljs knows neither names of a sheet nor names of constants. */
export function addNames(bytes: Uint8Array, names: readonly NameEntry[]): Uint8Array {
  if (names.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[workbookPart]!);
  const entries = names.map(entryOf).join('');
  const end = xml.indexOf('</definedNames>');
  const at = end >= 0 ? end : xml.indexOf('<calcPr');
  const added = end >= 0 ? entries : `<definedNames>${entries}</definedNames>`;
  parts[workbookPart] = strToU8(xml.slice(0, at) + added + xml.slice(at));
  return zipSync(parts);
}

function entryOf({ name, formula, sheetIndex, hidden }: NameEntry): string {
  const scope = sheetIndex === null ? '' : ` localSheetId="${sheetIndex}"`;
  return `<definedName name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ''}>${escapeXml(formula)}</definedName>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Names of a package, without the ones Excel keeps for itself (print areas, filters). */
export function readNames(bytes: Uint8Array): NameEntry[] {
  const parts = unzipSync(bytes, { filter: (file) => file.name === workbookPart });
  const xml = parts[workbookPart] === undefined ? '' : strFromU8(parts[workbookPart]);
  const entries: NameEntry[] = [];
  for (const [, attributes = '', formula = ''] of xml.matchAll(/<definedName\s([^>]*)>([^<]*)<\/definedName>/g)) {
    const name = attribute(attributes, 'name');
    if (name === null || name.startsWith('_xlnm')) continue;
    const scope = attribute(attributes, 'localSheetId');
    entries.push({
      name,
      formula: unescapeXml(formula),
      sheetIndex: scope === null ? null : Number(scope),
      hidden: attribute(attributes, 'hidden') === '1',
    });
  }
  return entries;
}

function attribute(text: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text);
  return found === null ? null : unescapeXml(found[1]!);
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
