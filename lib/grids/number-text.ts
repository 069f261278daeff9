/** What Excel's General format shows: at most eleven significant characters, no grouping. */
export function generalText(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-4 && size > 0))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E');
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

const shapes = new Map<string, NumberShape>();

/** What a US-style format code says about the numbers under it. */
export interface NumberShape {
  /** Digits shown after the decimal point of the number as stored (a percent format shows two fewer places of the value). */
  readonly decimals: number | null;
  readonly percent: boolean;
  readonly date: boolean;
  /** Number of thousands that are cut off ("#,##0," shows thousands). */
  readonly scale: number;
}

const ANYTHING: NumberShape = { decimals: null, percent: false, date: false, scale: 0 };

/** The first section without quoted words, escapes, padding and colours: what is left are the placeholders. */
function placeholders(section: string): string {
  let rest = '';
  for (let at = 0; at < section.length; at++) {
    const letter = section[at]!;
    if (letter === '"') {
      const end = section.indexOf('"', at + 1);
      at = end < 0 ? section.length : end;
    } else if (letter === ';') break;
    else if (letter === '\\' || letter === '_' || letter === '*') at++;
    else if (letter === '[') {
      const end = section.indexOf(']', at);
      const inside = section.slice(at + 1, end < 0 ? undefined : end).toLowerCase();
      if (/^(h+|m+|s+)$/.test(inside)) rest += inside;
      at = end < 0 ? section.length : end;
    } else rest += letter;
  }
  return rest;
}

/** Reads a format code once; `decimals` is null for General and text formats, where every stored digit shows. */
export function numberShape(format: string | undefined): NumberShape {
  if (!format || format === 'General' || format === '@') return ANYTHING;
  const known = shapes.get(format);
  if (known) return known;
  const shape = readShape(placeholders(format.slice(0, 255)));
  if (shapes.size > 5000) shapes.clear();
  shapes.set(format, shape);
  return shape;
}

function readShape(code: string): NumberShape {
  if (/general/i.test(code)) return ANYTHING;
  if (/[yd]|h|m|s/i.test(code) && !/[0#?]/.test(code.replace(/s+\.0+/gi, '')))
    return { decimals: null, percent: false, date: true, scale: 0 };
  const percent = code.includes('%');
  const match = /[0#?,]*(?:\.([0#?]*))?/.exec(code.slice(Math.max(0, code.search(/[0#?.]/))));
  if (!match || !/[0#?]/.test(code)) return { ...ANYTHING, percent };
  if (/[eE][+-]/.test(code)) return ANYTHING;
  const whole = match[0].split('.')[0]!;
  const scale = whole.length - whole.replace(/,+$/, '').length;
  return { decimals: (match[1] ?? '').length, percent, date: false, scale };
}
