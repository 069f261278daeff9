import { readProse } from '../../lib/reading/prose/read-prose';
import { describe } from '../../lib/writing/describe';
import { OWN_TEXTS } from '../reading/prose/own-texts';
import { unmark } from '../reading/prose/own-texts/markup';

/** Characters a second of the reader against a bare search for digits, and against a recogniser of English over English text of the same length. */

const article = OWN_TEXTS.map((own) => unmark(own).text).join('\n\n');

function ofLength(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Best of several runs, in characters a second. */
function speed(text: string, run: (text: string) => number, runs: number): { perSecond: number; found: number } {
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    found = run(text);
    best = Math.min(best, performance.now() - start);
  }
  return { perSecond: Math.round((text.length / best) * 1000), found };
}

function report(name: string, text: string, run: (text: string) => number, runs = 3): number {
  const { perSecond, found } = speed(text, run, runs);
  console.log(
    `${name.padEnd(58)} ${String(text.length).padStart(9)} chars ${perSecond.toLocaleString('en').padStart(14)} chars/s   ${found} found`,
  );
  return perSecond;
}

const reader = (text: string): number => readProse(text, { doc: 'bench' }).observations.length;
const digits = (text: string): number => text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;

export async function main(): Promise<void> {
  const sample = ofLength(article, 100_000);
  reader(sample);
  const bare = report('bare search for digits', sample, digits, 20);
  const own = report('this reader (Vietnamese)', sample, reader);
  console.log(`bare search is ${(bare / own).toFixed(0)} times as fast`);

  const { observations } = readProse(article, { doc: 'bench' });
  const english = ofLength(describe(observations, 'en'), 3_000);
  try {
    const { recognizeNumberWithUnit } = await loadRecogniser();
    const other = report('Recognizers-Text numbers with unit (English)', english, recognizeNumberWithUnit, 1);
    const equal = report('this reader (Vietnamese, equal length)', ofLength(article, 3_000), reader);
    console.log(`this reader is ${(equal / other).toFixed(1)} times as fast as Recognizers-Text`);
  } catch (error) {
    console.log(`Recognizers-Text could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }

  for (const length of [100_000, 1_000_000, 10_000_000])
    report('growth of the text', ofLength(article, length), reader, 1);
  console.log(`memory ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB of heap after 10 MB of text`);
}

interface Recogniser {
  recognizeNumberWithUnit(text: string): number;
}

async function loadRecogniser(): Promise<Recogniser> {
  const suite = (await import('@microsoft/recognizers-text-suite')) as unknown as {
    Culture: { English: string };
    recognizeCurrency(text: string, culture: string): unknown[];
    recognizeDimension(text: string, culture: string): unknown[];
    recognizePercentage(text: string, culture: string): unknown[];
    recognizeNumber(text: string, culture: string): unknown[];
  };
  return {
    recognizeNumberWithUnit: (text) =>
      [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension].reduce(
        (count, recognise) => count + recognise(text, suite.Culture.English).length,
        0,
      ),
  };
}

void main();
