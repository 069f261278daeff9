import { getAttribute } from '../../package/attributes';
import type { Package } from '../../package/package';
import { readChildren } from '../../package/worksheet';
import { XmlScanner } from '../../package/xml';
import type { SheetLayout } from '../move-formula';
import type { SheetXml } from './sheet-xml';

/** Width of a column that says nothing of its own, in characters. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_SIZE = 11;
/** Letters of a proportional face are narrower than the digits by which column widths are counted. */
const LETTERS_PER_DIGIT = 1.3;
const LINE = 1.25;
/** Tallest row there is, in points. */
const MAX_HEIGHT = 409;

interface Look {
  readonly wraps: boolean;
  /** Points. */
  readonly size: number;
}

/** The looks of cells that bear on their height, by style id. */
export function readLooks(pack: Package, part: string | null): Look[] {
  if (!part || !pack.has(part)) return [];
  const xml = pack.text(part);
  const children = readChildren(xml);
  const within = (local: string) => children.find((child) => child.local === local);
  const sizes: number[] = [];
  const fonts = within('fonts');
  for (const scanner = fonts ? new XmlScanner(xml, ...fonts.inner) : null; scanner?.next(); ) {
    if (scanner.kind === 'close') continue;
    if (scanner.local === 'font') sizes.push(DEFAULT_SIZE);
    else if (scanner.local === 'sz')
      sizes[sizes.length - 1] = Number(getAttribute(scanner.source, 'val')) || DEFAULT_SIZE;
  }
  const looks: Look[] = [];
  const xfs = within('cellXfs');
  for (const scanner = xfs ? new XmlScanner(xml, ...xfs.inner) : null; scanner?.next(); ) {
    if (scanner.kind === 'close') continue;
    if (scanner.local === 'xf')
      looks.push({ wraps: false, size: sizes[Number(getAttribute(scanner.source, 'fontId'))] ?? DEFAULT_SIZE });
    else if (scanner.local === 'alignment' && ['1', 'true'].includes(getAttribute(scanner.source, 'wrapText') ?? ''))
      looks[looks.length - 1] = { ...looks.at(-1)!, wraps: true };
  }
  return looks;
}

/** Estimates how tall a row must be for its wrapped texts, since only Excel measures them and previewers do not. */
export class RowHeights {
  private readonly looks: readonly Look[];
  private readonly layout: SheetLayout;
  private readonly columns: readonly { readonly min: number; readonly max: number; readonly width: number }[];
  private readonly merged = new Map<string, number>();

  constructor(looks: readonly Look[], sheet: SheetXml, layout: SheetLayout) {
    this.looks = looks;
    this.layout = layout;
    this.columns = readWidths(sheet.xml);
    for (const merge of sheet.merges) {
      if (merge.top !== merge.bottom) continue;
      for (const [left, right] of layout.columns.spread(merge.left, merge.right)) {
        let width = 0;
        for (let column = left; column <= Math.min(right, left + 500); column++) width += this.widthOf(column);
        this.merged.set(`${merge.top} ${left}`, width);
      }
    }
  }

  /** Points that a text needs in a cell of the template row `source`; 0 where the cell does not wrap. */
  needed(source: number, column: number, style: number, text: string): number {
    const look = this.looks[style];
    if (!look?.wraps || text === '') return 0;
    const width = this.merged.get(`${source} ${column}`) ?? this.widthOf(column);
    const letters = Math.max(1, ((width - 1) * LETTERS_PER_DIGIT * DEFAULT_SIZE) / look.size);
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    return lines <= 1 ? 0 : Math.min(MAX_HEIGHT, Math.ceil(lines * look.size * LINE + 3));
  }

  private widthOf(column: number): number {
    const { columns } = this.layout;
    const source = columns.sources[column] ?? column - columns.delta;
    return this.columns.find(({ min, max }) => source >= min && source <= max)?.width ?? DEFAULT_WIDTH;
  }
}

function readWidths(xml: string): { min: number; max: number; width: number }[] {
  const child = readChildren(xml).find((candidate) => candidate.local === 'cols');
  const widths: { min: number; max: number; width: number }[] = [];
  for (const scanner = child ? new XmlScanner(xml, ...child.inner) : null; scanner?.next(); ) {
    if (scanner.kind === 'close' || scanner.local !== 'col') continue;
    const of = (name: string) => Number(getAttribute(scanner.source, name));
    widths.push({ min: of('min') - 1, max: of('max') - 1, width: of('width') || DEFAULT_WIDTH });
  }
  return widths;
}
