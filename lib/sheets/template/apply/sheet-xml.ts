import { parseAddress } from '../../../grids/a1';
import type { GridRange } from '../../../grids/grid';
import { readAttributes } from '../../package/attributes';
import { PackageError } from '../../package/errors';
import { readChildren, type XmlChild } from '../../package/worksheet';
import { unescapeXml, XmlScanner } from '../../package/xml';

export interface FormulaXml {
  /** Without "=", unescaped; '' for the followers of a shared formula. */
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly shared: string | null;
  readonly ref: string | null;
  /** The tag as written. */
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

export interface CellXml {
  readonly column: number;
  /** Attributes but for address and type, with a blank before each. */
  readonly attributes: string;
  readonly style: number;
  readonly type: string | null;
  /** Everything between the tags. */
  readonly inner: string;
  readonly formula: FormulaXml | null;
  /** Text of `<v>`, unescaped. */
  readonly value: string | null;
  /** Place of the whole element in the part. */
  readonly start: number;
  readonly end: number;
}

export interface RowXml {
  readonly row: number;
  /** Attributes but for the number and the spans. */
  readonly attributes: string;
  readonly cells: readonly CellXml[];
}

export interface SheetXml {
  readonly xml: string;
  /** "x:" where the producer prefixes elements, else ''. */
  readonly prefix: string;
  readonly data: XmlChild;
  readonly rows: readonly RowXml[];
  readonly merges: readonly GridRange[];
}

/** Reads a worksheet's rows. Rows and cells without an address follow the one before, as the format allows. */
export function readSheetXml(xml: string, part: string): SheetXml {
  const children = readChildren(xml);
  const data = children.find((child) => child.local === 'sheetData');
  if (!data) throw new PackageError('malformed-xml', part);
  const prefix = data.name.slice(0, data.name.length - 'sheetData'.length);
  const merged = children.find((child) => child.local === 'mergeCells');
  return { xml, prefix, data, rows: readRows(xml, data), merges: merged ? readMerges(xml, merged) : [] };
}

function readRows(xml: string, data: XmlChild): RowXml[] {
  const scanner = new XmlScanner(xml, data.inner[0], data.inner[1]);
  const rows: RowXml[] = [];
  let cells: CellXml[] = [];
  let row = -1;
  while (scanner.next()) {
    if (scanner.kind !== 'open' && scanner.kind !== 'empty') continue;
    if (scanner.local === 'row') {
      let attributes = '';
      let number: number | null = null;
      for (const attribute of readAttributes(scanner.source)) {
        if (attribute.name === 'r') number = Number(attribute.value) - 1;
        else if (attribute.name !== 'spans') attributes += scanner.source.slice(attribute.start, attribute.end);
      }
      row = number ?? row + 1;
      cells = [];
      rows.push({ row, attributes, cells });
    } else if (scanner.local === 'c') cells.push(readCell(scanner, cells.at(-1)?.column ?? -1));
  }
  return rows;
}

function readCell(scanner: XmlScanner, before: number): CellXml {
  const { start, kind, text } = scanner;
  const tag = scanner.source;
  let column = before + 1;
  let attributes = '';
  let type: string | null = null;
  let style = 0;
  for (const attribute of readAttributes(tag)) {
    if (attribute.name === 'r') column = parseAddress(attribute.value)?.left ?? column;
    else if (attribute.name === 't') type = attribute.value;
    else {
      if (attribute.name === 's') style = Number(attribute.value);
      attributes += tag.slice(attribute.start, attribute.end);
    }
  }
  const from = scanner.end;
  const base = { column, attributes, style, type, start };
  if (kind === 'empty') return { ...base, inner: '', formula: null, value: null, end: from };
  let formula: FormulaXml | null = null;
  let value: string | null = null;
  let to = from;
  while (scanner.next()) {
    if (scanner.kind === 'close') {
      to = scanner.start;
      break;
    }
    if (scanner.kind !== 'open' && scanner.kind !== 'empty') continue;
    if (scanner.local === 'f') formula = readFormula(scanner);
    else if (scanner.local === 'v' && scanner.kind === 'open') {
      const inside = scanner.end;
      value = unescapeXml(text.slice(inside, scanner.skipElement()));
    } else if (scanner.kind === 'open') scanner.skipElement();
  }
  return { ...base, inner: text.slice(from, to), formula, value, end: scanner.end };
}

function readFormula(scanner: XmlScanner): FormulaXml {
  const { start, kind } = scanner;
  const tag = scanner.source;
  const attributes = new Map(readAttributes(tag).map((attribute) => [attribute.name, attribute.value]));
  const from = scanner.end;
  const to = kind === 'empty' ? from : scanner.skipElement();
  const type = attributes.get('t');
  return {
    text: unescapeXml(scanner.text.slice(from, to)),
    kind: type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal',
    shared: attributes.get('si') ?? null,
    ref: attributes.get('ref') ?? null,
    tag,
    start,
    end: scanner.end,
  };
}

function readMerges(xml: string, child: XmlChild): GridRange[] {
  const merges: GridRange[] = [];
  const scanner = new XmlScanner(xml, child.inner[0], child.inner[1]);
  while (scanner.next()) {
    if (scanner.kind === 'close' || scanner.local !== 'mergeCell') continue;
    const ref = readAttributes(scanner.source).find((attribute) => attribute.name === 'ref');
    const range = ref ? parseAddress(ref.value) : null;
    if (range) merges.push(range);
  }
  return merges;
}
