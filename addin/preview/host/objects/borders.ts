import { itemNotFound } from '../errors';
import { type Area, cellCount } from '../model/areas';
import { eachCell } from '../model/layered';
import { type Border, defaultStyle, noBorder, type Style } from '../model/style';
import { colorValue, requireEditable, wholeNumber, word } from './arguments';
import { type Handle, handle, type Kind, type Property } from './define';
import { allSides, cellSides } from './format-fields';
import type { AreasTarget, BorderTarget } from './targets';

const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** Above this number of cells a side is drawn as one band, whatever line stood there before. */
const largestStrip = 200_000;

interface Strip {
  readonly area: Area;
  readonly field: keyof Style;
}

/** The cells that carry one side of a block, and the side of each of them. A line between two cells is kept with both. */
function strips(area: Area, side: string): Strip[] {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const top: Area = { ...area, rows: 1 };
  const left: Area = { ...area, columns: 1 };
  switch (side) {
    case 'EdgeTop':
      return [{ area: top, field: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...top, row: last.row }, field: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: left, field: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...left, column: last.column }, field: 'borderRight' }];
    case 'InsideHorizontal':
      if (area.rows < 2) return [];
      return [
        { area: { ...area, rows: area.rows - 1 }, field: 'borderBottom' },
        { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, field: 'borderTop' },
      ];
    case 'InsideVertical':
      if (area.columns < 2) return [];
      return [
        { area: { ...area, columns: area.columns - 1 }, field: 'borderRight' },
        { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, field: 'borderLeft' },
      ];
    default:
      return [{ area, field: cellSides.get(side)! }];
  }
}

function borders(target: BorderTarget): Border[] {
  const found: Border[] = [];
  for (const area of target.areas) {
    for (const strip of strips(area, target.side)) {
      for (const style of target.sheet.styles.samples(strip.area)) {
        found.push((style[strip.field] ?? defaultStyle[strip.field]) as Border);
      }
    }
  }
  return found.length === 0 ? [noBorder] : found;
}

function shared(target: BorderTarget, part: keyof Border): string | null {
  const all = new Set(borders(target).map((border) => border[part]));
  return all.size === 1 ? [...all][0]! : null;
}

function change(target: BorderTarget, patch: Partial<Border>, location: string): void {
  const { sheet } = target;
  for (const area of target.areas) {
    requireEditable(sheet, area, location);
    for (const strip of strips(area, target.side)) {
      const field = strip.field;
      if (cellCount(strip.area) > largestStrip) sheet.format(strip.area, { [field]: drawn(noBorder, patch) });
      else
        eachCell(strip.area, (row, column) => {
          const before = sheet.style(row, column)[field] as Border;
          sheet.format({ row, column, rows: 1, columns: 1 }, { [field]: drawn(before, patch) });
        });
    }
  }
}

/** Setting a colour or a weight draws a continuous line where there was none; a double line is always thick. */
function drawn(border: Border, patch: Partial<Border>): Border {
  const style = border.style === 'None' && patch.style === undefined ? 'Continuous' : border.style;
  const weight = patch.style === 'Double' ? 'Thick' : border.weight;
  return { ...border, style, weight, ...patch };
}

function part(name: keyof Border, accept: (value: unknown, location: string) => string): Property<BorderTarget> {
  const location = `RangeBorder.${name}`;
  return {
    get: (target) => shared(target, name),
    set: (target, value) => change(target, { [name]: accept(value, location) }, location),
  };
}

export const rangeBorderKind: Kind<BorderTarget> = {
  identity: (target) => ({ SideIndex: target.side }),
  properties: {
    SideIndex: { get: (target) => target.side },
    Style: part('style', (value, location) => word(value, styles, location)),
    Weight: part('weight', (value, location) => word(value, weights, location)),
    Color: part('color', colorValue),
  },
};

function border(target: AreasTarget, side: string): Handle<'RangeBorder'> {
  return handle('RangeBorder', { ...target, side });
}

/** Source: Excel.RangeBorderCollection: eight borders, found by side or by index. */
export const rangeBorderCollectionKind: Kind<AreasTarget> = {
  properties: { Count: { get: () => allSides.length } },
  items: (target) => allSides.map((side) => border(target, side)),
  item: (target, key) => border(target, word(key, allSides, 'RangeBorderCollection.getItem')),
  methods: {
    GetItem: (target, [key]) => border(target, word(key, allSides, 'RangeBorderCollection.getItem')),
    GetItemAt: (target, [index]) => {
      const side = allSides[wholeNumber(index, 'RangeBorderCollection.getItemAt')];
      if (side === undefined) throw itemNotFound('RangeBorderCollection.getItemAt');
      return border(target, side);
    },
  },
};
