/** The look of a cell as one flat record, so that patches merge by spreading. Defaults are those of an empty workbook. */

export interface Border {
  /** Excel.BorderLineStyle: None, Continuous, Dash, Dot, Double … */
  readonly style: string;
  /** Excel.BorderWeight: Hairline, Thin, Medium, Thick. */
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface Style {
  readonly numberFormat: string;
  /** `#RRGGBB`, or empty for no fill. */
  readonly fillColor: string;
  readonly fillPattern: string | null;
  readonly fillPatternColor: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Excel.RangeUnderlineStyle. */
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
  readonly borderDiagonalDown: Border;
  readonly borderDiagonalUp: Border;
  readonly styleName: string;
}

export type StylePatch = { readonly [K in keyof Style]?: Style[K] };

export const noBorder: Border = { style: 'None', weight: 'Thin', color: '#000000' };

export const defaultStyle: Style = {
  numberFormat: 'General',
  fillColor: '',
  fillPattern: null,
  fillPatternColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  orientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  borderTop: noBorder,
  borderBottom: noBorder,
  borderLeft: noBorder,
  borderRight: noBorder,
  borderDiagonalDown: noBorder,
  borderDiagonalUp: noBorder,
  styleName: 'Normal',
};
