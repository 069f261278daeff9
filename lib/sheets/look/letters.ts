/** Widths of Times New Roman's letters as shares of the font size, near enough to plan columns and rows by. */
const NARROW = /[ijltfrIJ|()[\]'".,:;·\-–/\s]/;
const WIDE = /[mwMW%≠≈×÷−+=≥≤<>…@]/;

const SHARES = new Map<string, number>();

/** Remembered: texts have few letters and are long. */
function share(character: string): number {
  let known = SHARES.get(character);
  if (known === undefined) {
    known = measure(character);
    if (SHARES.size < 5000) SHARES.set(character, known);
  }
  return known;
}

function measure(character: string): number {
  if (character === ' ') return 0.25;
  const plain = character.normalize('NFD')[0]!;
  if (NARROW.test(plain)) return 0.31;
  if (WIDE.test(plain)) return 0.78;
  if (/\d/.test(plain)) return 0.5;
  return /[A-ZĐ]/.test(plain) ? 0.69 : 0.47;
}

/** Rather a line too many than a clipped word. */
const SAFETY = 1.06;

/** Width of a text on one line, in points. */
export function textPoints(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += share(character);
  return ems * fontSize * (bold ? 1.08 : 1) * SAFETY;
}

/** A column unit is seven pixels, whatever font the cell has; a pixel is three quarters of a point. */
const UNIT_POINTS = 7 * 0.75;
const PADDING_POINTS = 5 * 0.75;
const INDENT_POINTS = 9 * 0.75;

/** Points that a cell of a column has for its text. */
export function roomFor(width: number, indent = 0): number {
  return Math.max(12, width * UNIT_POINTS - PADDING_POINTS - indent * INDENT_POINTS);
}

/** Column width, in Excel's units, that shows a text on one line. */
export function widthFor(text: string, fontSize = 11, bold = false): number {
  return Math.ceil(((textPoints(text, fontSize, bold) + PADDING_POINTS) / UNIT_POINTS + 0.7) * 10) / 10;
}
