import { getAttribute, setAttribute } from '../../sheets/package/attributes';
import type { Package } from '../../sheets/package/package';
import { rewriteXml } from '../../sheets/package/rewrite';
import { readChildren } from '../../sheets/package/worksheet';
import { XmlScanner } from '../../sheets/package/xml';
import type { MarkWeight } from './marks';

/** Light red for what cannot be, light yellow for what is doubtful. */
const COLORS: Record<MarkWeight, string> = { wrong: 'FFFFC7CE', doubtful: 'FFFFEB9C' };

/** Gives cells a fill by a copy of their own cell format, so that everything else about their look stays. */
export class Fills {
  private readonly formats: string[] = [];
  private readonly made = new Map<string, number>();
  private count: number;
  private readonly fillIds = new Map<MarkWeight, number>();
  private fills: number;
  private readonly newFormats: string[] = [];
  private readonly newFills: string[] = [];
  private readonly prefix: string;

  constructor(
    private readonly pack: Package,
    private readonly part: string,
  ) {
    const xml = pack.text(part);
    const children = readChildren(xml);
    const formats = children.find((child) => child.local === 'cellXfs');
    const fills = children.find((child) => child.local === 'fills');
    this.prefix = formats ? formats.name.slice(0, formats.name.length - 'cellXfs'.length) : '';
    if (formats) this.formats.push(...elementsIn(xml, formats.inner, 'xf'));
    this.count = this.formats.length;
    this.fills = fills ? elementsIn(xml, fills.inner, 'fill').length : 0;
  }

  /** Number of the cell format that is like `style`, but filled. */
  filled(style: number, weight: MarkWeight): number {
    const key = `${style}:${weight}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const source =
      this.formats[style] ?? this.formats[0] ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    const end = source.indexOf('>') + 1;
    let tag = setAttribute(source.slice(0, end), 'fillId', String(this.fillId(weight)));
    tag = setAttribute(tag, 'applyFill', '1');
    this.newFormats.push(tag + source.slice(end));
    this.made.set(key, this.count);
    return this.count++;
  }

  /** Number of a cell format of the workbook's own font, wrapped, from the top. */
  wrapped(): number {
    const known = this.made.get('wrapped');
    if (known !== undefined) return known;
    const p = this.prefix;
    this.newFormats.push(
      `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${p}alignment vertical="top" wrapText="1"/></${p}xf>`,
    );
    this.made.set('wrapped', this.count);
    return this.count++;
  }

  private fillId(weight: MarkWeight): number {
    let id = this.fillIds.get(weight);
    if (id === undefined) {
      id = this.fills++;
      const p = this.prefix;
      this.newFills.push(
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${COLORS[weight]}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
      );
      this.fillIds.set(weight, id);
    }
    return id;
  }

  /** Writes the new fills and formats into the part of styles. */
  save(): void {
    if (this.newFormats.length === 0) return;
    const text = rewriteXml(this.pack.text(this.part), {
      tag: (tag, local, path) =>
        path.length === 2 && (local === 'cellXfs' || local === 'fills') && getAttribute(tag, 'count') !== null
          ? setAttribute(tag, 'count', String(local === 'fills' ? this.fills : this.count))
          : undefined,
      close: (local, path) =>
        path.length === 2
          ? local === 'cellXfs'
            ? this.newFormats.join('')
            : local === 'fills'
              ? this.newFills.join('')
              : undefined
          : undefined,
    });
    this.pack.setText(this.part, text);
  }
}

/** Sources of the elements of one name directly within a span. */
function elementsIn(xml: string, [from, to]: readonly [number, number], name: string): string[] {
  const scanner = new XmlScanner(xml, from, to);
  const found: string[] = [];
  while (scanner.next()) {
    if ((scanner.kind !== 'open' && scanner.kind !== 'empty') || scanner.local !== name) continue;
    const { start } = scanner;
    scanner.skipElement();
    found.push(xml.slice(start, scanner.end));
  }
  return found;
}
