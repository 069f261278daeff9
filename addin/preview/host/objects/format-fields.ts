import type { Style } from '../model/style';
import { booleanValue, colorValue, numberValue, textValue, word } from './arguments';

/** How the properties of a format are kept: field of the style, what may be set, and what is read back. */
export interface FormatField {
  readonly field: keyof Style;
  readonly accept: (value: unknown, location: string) => unknown;
  readonly show?: (value: unknown) => unknown;
}

function field(name: keyof Style, accept: FormatField['accept'], show?: FormatField['show']): FormatField {
  return show ? { field: name, accept, show } : { field: name, accept };
}

function oneOf(...allowed: string[]): FormatField['accept'] {
  return (value, location) => word(value, allowed, location);
}

function between(low: number, high: number): FormatField['accept'] {
  return (value, location) => {
    const number = numberValue(value, location);
    if (number < low || number > high) numberValue(Number.NaN, location);
    return number;
  };
}

/** An unfilled cell reads as white (assumed, see assumptions.ts). */
const whenEmptyWhite = (value: unknown) => (value === '' ? '#FFFFFF' : value);

/** Excel.HorizontalAlignment, Excel.VerticalAlignment and the bounds given in the documentation of RangeFormat. */
export const formatFields: ReadonlyMap<string, FormatField> = new Map([
  [
    'HorizontalAlignment',
    field(
      'horizontal',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
  ],
  ['VerticalAlignment', field('vertical', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'))],
  ['WrapText', field('wrapText', booleanValue)],
  ['IndentLevel', field('indent', between(0, 250))],
  ['TextOrientation', field('orientation', between(-90, 180))],
  ['ShrinkToFit', field('shrinkToFit', booleanValue)],
  ['ReadingOrder', field('readingOrder', oneOf('Context', 'LeftToRight', 'RightToLeft'))],
]);

export const fontFields: ReadonlyMap<string, FormatField> = new Map([
  ['Name', field('fontName', textValue)],
  ['Size', field('fontSize', between(1, 409))],
  ['Color', field('fontColor', colorValue)],
  ['Bold', field('bold', booleanValue)],
  ['Italic', field('italic', booleanValue)],
  ['Underline', field('underline', oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'))],
  ['Strikethrough', field('strikethrough', booleanValue)],
  ['Subscript', field('subscript', booleanValue)],
  ['Superscript', field('superscript', booleanValue)],
]);

export const fillFields: ReadonlyMap<string, FormatField> = new Map([
  ['Color', field('fillColor', colorValue, whenEmptyWhite)],
  [
    'Pattern',
    field(
      'fillPattern',
      oneOf(
        'None',
        'Solid',
        'Gray50',
        'Gray75',
        'Gray25',
        'Horizontal',
        'Vertical',
        'Down',
        'Up',
        'Checker',
        'SemiGray75',
        'LightHorizontal',
        'LightVertical',
        'LightDown',
        'LightUp',
        'Grid',
        'CrissCross',
        'Gray16',
        'Gray8',
      ),
    ),
  ],
  ['PatternColor', field('fillPatternColor', colorValue)],
]);

export const protectionFields: ReadonlyMap<string, FormatField> = new Map([
  ['Locked', field('locked', booleanValue)],
  ['FormulaHidden', field('formulaHidden', booleanValue)],
]);

/** Excel.BorderIndex and the field that keeps the border, for the sides a single cell has. */
export const cellSides: ReadonlyMap<string, keyof Style> = new Map([
  ['EdgeTop', 'borderTop'],
  ['EdgeBottom', 'borderBottom'],
  ['EdgeLeft', 'borderLeft'],
  ['EdgeRight', 'borderRight'],
  ['DiagonalDown', 'borderDiagonalDown'],
  ['DiagonalUp', 'borderDiagonalUp'],
]);

export const allSides: readonly string[] = [...cellSides.keys(), 'InsideVertical', 'InsideHorizontal'];
