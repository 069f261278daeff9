/** VNI-Windows: a vowel is followed by a character that stands for its mark and tone; a few letters are one character. */

/** Marks after a plain vowel, and after ô (for ơ) and ö (for ư). */
const TONES = [
  ['ø', '\u0300'],
  ['ù', '\u0301'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
] as const;

const CIRCUMFLEX = [
  ['â', ''],
  ['à', '\u0300'],
  ['á', '\u0301'],
  ['å', '\u0309'],
  ['ã', '\u0303'],
  ['ä', '\u0323'],
] as const;

const BREVE = [
  ['ê', ''],
  ['è', '\u0300'],
  ['é', '\u0301'],
  ['ú', '\u0309'],
  ['ü', '\u0303'],
  ['ë', '\u0323'],
] as const;

const SINGLE = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
] as const;

function build(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (base: string, mark: string, letter: string): void => {
    const composed = letter.normalize('NFC');
    table.set(base + mark, composed);
    table.set(base.toUpperCase() + mark.toUpperCase(), composed.toUpperCase());
    table.set(base.toUpperCase() + mark, composed.toUpperCase());
  };
  for (const base of 'aeouy') for (const [mark, tone] of TONES) add(base, mark, base + tone);
  for (const [mark, tone] of TONES) {
    add('ô', mark, `ơ${tone}`);
    add('ö', mark, `ư${tone}`);
  }
  for (const base of 'aeo') for (const [mark, tone] of CIRCUMFLEX) add(base, mark, `${base}\u0302${tone}`);
  for (const [mark, tone] of BREVE) add('a', mark, `a\u0306${tone}`);
  return table;
}

/** Two characters to one letter. */
export const VNI_PAIRS: ReadonlyMap<string, string> = build();

/** One character to one letter, where no pair fits. */
export const VNI_SINGLES: ReadonlyMap<string, string> = new Map(
  SINGLE.flatMap(([from, to]) => [
    [from, to] as [string, string],
    [from.toUpperCase(), to.toUpperCase()] as [string, string],
  ]),
);
