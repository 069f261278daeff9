import type { CellStyleRecord } from '../store';
import { XmlScanner } from '../xml/scanner';

/** The format codes that a file may name by number only (ECMA-376, 18.8.30). */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

interface FontRecord {
  name?: string;
  bold?: boolean;
  italic?: boolean;
}

/** Cell formats of a workbook in the order cells refer to them (`s="5"`). Differential and named styles are passed over. */
export function readStyles(xml: string): CellStyleRecord[] {
  const scan = new XmlScanner(xml);
  const formats = new Map<number, string>();
  const fonts: FontRecord[] = [];
  const styles: CellStyleRecord[] = [];
  let inside = '';
  while (scan.next()) {
    const { name } = scan;
    if (name === 'dxfs' || name === 'cellStyleXfs' || name === 'extLst') {
      scan.skipElement();
    } else if (name === 'fonts' || name === 'cellXfs') {
      inside = scan.closing || scan.empty ? '' : name;
    } else if (name === 'numFmt' && !scan.closing) {
      const code = scan.attribute('formatCode');
      if (code !== null) formats.set(Number(scan.attribute('numFmtId')), code);
    } else if (inside === 'fonts') readFont(scan, fonts);
    else if (inside === 'cellXfs') {
      if (name === 'xf' && !scan.closing) styles.push(styleOf(scan, fonts, formats));
      else if (name === 'alignment' && !scan.closing) {
        const indent = Number(scan.attribute('indent') ?? 0);
        const last = styles.pop();
        if (last) styles.push(indent > 0 ? { ...last, indent } : last);
      }
    }
  }
  return styles;
}

function readFont(scan: XmlScanner, fonts: FontRecord[]): void {
  if (scan.closing) return;
  if (scan.name === 'font') fonts.push({});
  const font = fonts[fonts.length - 1];
  if (!font) return;
  const on = () => !['0', 'false'].includes(scan.attribute('val') ?? '1');
  if (scan.name === 'b') font.bold = on();
  else if (scan.name === 'i') font.italic = on();
  else if (scan.name === 'name') {
    const name = scan.attribute('val');
    if (name) font.name = name;
  }
}

function styleOf(
  scan: XmlScanner,
  fonts: readonly FontRecord[],
  formats: ReadonlyMap<number, string>,
): CellStyleRecord {
  const id = Number(scan.attribute('numFmtId') ?? 0);
  const font = fonts[Number(scan.attribute('fontId') ?? 0)];
  const format = formats.get(id) ?? BUILT_IN_FORMATS[id];
  return {
    ...(format !== undefined && { format }),
    ...(font?.name && { font: font.name }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
  };
}
