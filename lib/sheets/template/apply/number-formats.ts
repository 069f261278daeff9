import { getAttribute, setAttribute } from '../../package/attributes';
import type { Package } from '../../package/package';
import { readChildren } from '../../package/worksheet';
import { escapeAttribute, XmlScanner } from '../../package/xml';

const BUILT_IN = new Map([
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_CUSTOM = 164;

/** Gives cells without a number format of their own the one that a value asks for; adds styles only when asked. */
export class NumberFormats {
  private readonly pack: Package;
  private readonly part: string | null;
  private xfs: string[] | null = null;
  private readonly made = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly formats: string[] = [];
  private nextFormat = FIRST_CUSTOM;

  constructor(pack: Package, part: string | null) {
    this.pack = pack;
    this.part = part && pack.has(part) ? part : null;
  }

  /** The style for a cell of style `base` that shall show `format`; `base` itself where it has a format already. */
  styleFor(base: number, format: string): number {
    const xfs = this.load();
    const xf = xfs?.[base];
    if (!xf || (getAttribute(open(xf), 'numFmtId') ?? '0') !== '0') return base;
    const key = `${base} ${format}`;
    let style = this.made.get(key);
    if (style === undefined) {
      style = xfs.length + this.added.length;
      const tag = setAttribute(
        setAttribute(open(xf), 'numFmtId', String(this.formatId(format))),
        'applyNumberFormat',
        '1',
      );
      this.added.push(tag + xf.slice(open(xf).length));
      this.made.set(key, style);
    }
    return style;
  }

  /** Writes the styles that were added. */
  save(): void {
    if (!this.part || this.added.length === 0) return;
    let xml = this.pack.text(this.part);
    xml = append(xml, 'cellXfs', this.added);
    if (this.formats.length > 0) {
      const present = readChildren(xml).some((child) => child.local === 'numFmts');
      if (present) xml = append(xml, 'numFmts', this.formats);
      else {
        const first = readChildren(xml)[0]!;
        const prefix = prefixOf(first.name);
        const element = `<${prefix}numFmts count="${this.formats.length}">${this.formats.join('')}</${prefix}numFmts>`;
        xml = xml.slice(0, first.start) + element + xml.slice(first.start);
      }
    }
    this.pack.setText(this.part, xml);
  }

  private load(): string[] | null {
    if (this.xfs || !this.part) return this.xfs;
    const xml = this.pack.text(this.part);
    const children = readChildren(xml);
    const holder = children.find((child) => child.local === 'cellXfs');
    this.xfs = holder ? elements(xml, holder.inner, 'xf') : [];
    const formats = children.find((child) => child.local === 'numFmts');
    for (const tag of formats ? elements(xml, formats.inner, 'numFmt') : [])
      this.nextFormat = Math.max(this.nextFormat, Number(getAttribute(open(tag), 'numFmtId')) + 1);
    return this.xfs;
  }

  private formatId(format: string): number {
    const known = BUILT_IN.get(format);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    const prefix = prefixOf(/^<([^\s/>]+)/.exec(this.xfs![0]!)![1]!);
    this.formats.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
    return id;
  }
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
}

function open(element: string): string {
  return element.slice(0, element.indexOf('>') + 1);
}

function elements(xml: string, [from, to]: readonly [number, number], local: string): string[] {
  const scanner = new XmlScanner(xml, from, to);
  const found: string[] = [];
  while (scanner.next()) {
    if (scanner.local !== local || (scanner.kind !== 'open' && scanner.kind !== 'empty')) continue;
    const { start } = scanner;
    if (scanner.kind === 'open') scanner.skipElement();
    found.push(xml.slice(start, scanner.end));
  }
  return found;
}

function append(xml: string, local: string, added: readonly string[]): string {
  const child = readChildren(xml).find((candidate) => candidate.local === local)!;
  const tag = xml.slice(child.start, child.inner[0]);
  const count = elements(xml, child.inner, local === 'cellXfs' ? 'xf' : 'numFmt').length + added.length;
  const head = setAttribute(tag, 'count', String(count));
  return (
    xml.slice(0, child.start) +
    head +
    xml.slice(child.inner[0], child.inner[1]) +
    added.join('') +
    xml.slice(child.inner[1])
  );
}
