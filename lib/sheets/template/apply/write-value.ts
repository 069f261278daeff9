import { escapeText } from '../../package/xml';
import { cleanText, escapeStoredText, MISSING_MARK } from '../../write/clean';
import { FormulaError, type Scalar } from '../evaluate/scalar';
import { parsePlaceholders } from '../placeholder';
import type { FillValue } from '../plan';
import { readRuns, type SharedStrings, type TextRun } from './shared-strings';
import type { CellXml } from './sheet-xml';

/** The cell `<c r="…" …` with a value that was filled in. `start` is everything before the type. */
export function writeFilled(start: string, prefix: string, fill: FillValue, runs: readonly TextRun[]): string {
  const { value } = fill;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return writeText(start, prefix, [{ properties: '', text: MISSING_MARK }]);
    return `${start}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  }
  if (typeof value === 'boolean') return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  return writeText(
    start,
    prefix,
    fill.pieces ? fillRuns(runs, fill.pieces) : [{ properties: oneFont(runs), text: value }],
  );
}

/** The runs of the template's text, of a cell that holds placeholders. */
export function runsOf(cell: CellXml, strings: SharedStrings): TextRun[] {
  return cell.type === 's' ? strings.runs(Number(cell.value)) : readRuns(cell.inner);
}

/** The stored result of a formula, with the type that must stand in the cell's tag. */
export function writeResult(value: Scalar, prefix: string): { type: string; xml: string } {
  const element = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value instanceof FormulaError) return { type: ' t="e"', xml: element(value.code) };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: element(value ? '1' : '0') };
  if (typeof value === 'string') return { type: ' t="str"', xml: element(stored(value)) };
  return { type: '', xml: element(String(value ?? 0)) };
}

/** Text as it stands in the part. */
function stored(text: string): string {
  return escapeText(escapeStoredText(cleanText(text).text));
}

function writeText(start: string, prefix: string, runs: readonly TextRun[]): string {
  const written = runs
    .filter((run) => run.text !== '')
    .map((run) => {
      const text = stored(run.text);
      const element = `<${prefix}t xml:space="preserve">${text}</${prefix}t>`;
      return runs.length === 1 && run.properties === ''
        ? element
        : `<${prefix}r>${run.properties}${element}</${prefix}r>`;
    });
  return `${start} t="inlineStr"><${prefix}is>${written.join('')}</${prefix}is></${prefix}c>`;
}

/** The font of a text that is all in one run. */
function oneFont(runs: readonly TextRun[]): string {
  return runs.length === 1 ? runs[0]!.properties : '';
}

/** Puts the pieces in place of the placeholders; each takes the font in which its placeholder begins. */
function fillRuns(runs: readonly TextRun[], pieces: readonly string[]): TextRun[] {
  const text = runs.map((run) => run.text).join('');
  const result = runs.map((run) => ({ properties: run.properties, text: '' }));
  const ends: number[] = [];
  for (const run of runs) ends.push((ends.at(-1) ?? 0) + run.text.length);
  const runAt = (offset: number) => {
    const index = ends.findIndex((end) => offset < end);
    return index < 0 ? runs.length - 1 : index;
  };
  const copy = (from: number, to: number) => {
    for (let at = from; at < to; ) {
      const index = runAt(at);
      const end = Math.min(to, ends[index]!);
      result[index]!.text += text.slice(at, end);
      at = end;
    }
  };
  let from = 0;
  parsePlaceholders(text).placeholders.forEach((placeholder, index) => {
    copy(from, placeholder.start);
    result[runAt(placeholder.start)]!.text += pieces[index] ?? '';
    from = placeholder.start + placeholder.source.length;
  });
  copy(from, text.length);
  return result;
}
