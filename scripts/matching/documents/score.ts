/** Pairs of files through the readers and the check: what is found, what it is called, and what is called wrong for nothing. */
import type { Finding } from '../../../lib/checking/finding';
import { type CrossCheck, checkAcross, gravityOf } from '../../../lib/matching';
import type { Place } from '../../../lib/observations/observation';
import { datasetOf } from '../../../lib/reading/dataset-of';
import { type FileReading, readFile } from '../../../lib/reading/read-file';
import { type Block, makeDocx, makeXlsx, type Rows } from './make-docx';
import type { DocumentPair, DocumentSlip } from './pair';
import { budgetAnnex, planBoard, statisticsOffice } from './pairs-a';
import {
  farming,
  investment,
  manyProvinces,
  partsWithoutTotal,
  previousQuarter,
  tableInDocument,
  yearbook,
} from './pairs-b';

export const DOCUMENT_PAIRS: readonly DocumentPair[] = [
  budgetAnnex(),
  planBoard(),
  statisticsOffice(),
  previousQuarter(),
  yearbook(),
  partsWithoutTotal(),
  investment(),
  farming(),
  manyProvinces(),
  tableInDocument(),
];

/** Names under which a slip of each kind is rightly told: slips of findings, or the codes of findings. */
const NAMES: Readonly<Record<DocumentSlip['kind'], readonly string[]>> = {
  unit: ['scale', 'separator', 'unit'],
  digits: ['swap', 'replace', 'drop', 'add', 'double', 'separator', 'scale'],
  period: ['period', 'misplaced', 'scale'],
  base: ['base', 'misplaced'],
  exceeds: ['exceeds'],
  stale: ['period', 'stale', 'misplaced'],
  direction: ['direction'],
  total: ['parts-differ', 'derived-conflict'],
  ratio: ['derived-conflict'],
};

type Files = DocumentPair['files'];

function isSheets(file: Files[string]): file is Readonly<Record<string, Rows>> {
  return !Array.isArray(file);
}

/** The files with the slip in them. Throws where the words to change are not there: the pair would prove nothing. */
export function withSlip(files: Files, slip: DocumentSlip): Files {
  const file = files[slip.file]!;
  if ('cell' in slip) {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(slip.cell) ?? [];
    const column = letter.charCodeAt(0) - 65;
    const sheets = file as Readonly<Record<string, Rows>>;
    const rows = sheets[slip.sheet]!.map((cells, index) =>
      index === Number(row) - 1 ? cells.map((value, at) => (at === column ? slip.value : value)) : cells,
    );
    return { ...files, [slip.file]: { ...sheets, [slip.sheet]: rows } };
  }
  let done = false;
  const change = (text: string): string => {
    if (done || !text.includes(slip.from)) return text;
    done = true;
    return text.replace(slip.from, () => slip.to);
  };
  const blocks = (file as readonly Block[]).map((block) =>
    typeof block === 'string' ? change(block) : block.map((row) => row.map(change)),
  );
  if (!done || slip.from === slip.to)
    throw new Error(`"${slip.from}" cannot be changed to "${slip.to}" in ${slip.file}`);
  return { ...files, [slip.file]: blocks };
}

export interface CheckedPair {
  readonly check: CrossCheck;
  /** Texts by file. */
  readonly texts: ReadonlyMap<string, string>;
}

const read = new Map<string, Promise<FileReading>>();

/** A slip changes one of the files: the others are read once. */
function readOnce(name: string, content: Files[string], date: string): Promise<FileReading> {
  const key = JSON.stringify([name, date, content]);
  const known = read.get(key);
  if (known !== undefined) return known;
  const made = (async () => {
    const bytes = isSheets(content) ? await makeXlsx(content) : await makeDocx(content);
    return readFile(bytes, name, { date });
  })();
  read.set(key, made);
  return made;
}

/** Writes the files, reads them again and sets them against each other. */
export async function checkFiles(files: Files, date: string): Promise<CheckedPair> {
  const texts = new Map<string, string>();
  const sources = [];
  for (const [name, content] of Object.entries(files)) {
    const reading = await readOnce(name, content, date);
    if (reading.form === 'text') texts.set(name, reading.text);
    const own = reading.form === 'text' ? { date: reading.prose.documentDate ?? date } : {};
    sources.push({ id: name, ...own, observations: datasetOf(reading, name).observations });
  }
  return { check: checkAcross(sources), texts };
}

/** Findings that say lệch, khớp nếu or chưa kiểm được. */
export function badFindings({ findings }: CrossCheck): Finding[] {
  return findings.filter((finding) => ['conflict', 'conditional', 'open'].includes(gravityOf(finding)));
}

export interface SlipScore {
  readonly slip: DocumentSlip;
  readonly found: boolean;
  readonly named: boolean;
  /** Findings that say lệch and do not hang on the slipped figure. */
  readonly stray: readonly Finding[];
  readonly own: readonly Finding[];
}

export async function scoreSlip(pair: DocumentPair, slip: DocumentSlip): Promise<SlipScore> {
  const { check, texts } = await checkFiles(withSlip(pair.files, slip), pair.date);
  const wrong = check.findings.filter((finding) => gravityOf(finding) === 'conflict');
  const own = wrong.filter(({ figures }) => figures.some(({ place }) => place !== null && isAt(place, slip, texts)));
  const names = NAMES[slip.kind];
  return {
    slip,
    own,
    found: own.length > 0,
    named: own.some(({ code, details }) => names.includes(details?.slip ?? '') || names.includes(code)),
    stray: wrong.filter((finding) => !own.includes(finding)),
  };
}

function isAt(place: Place, slip: DocumentSlip, texts: ReadonlyMap<string, string>): boolean {
  if (place.source !== slip.file) return false;
  if ('cell' in slip) return 'cell' in place && place.sheet === slip.sheet && place.cell === slip.cell;
  if ('cell' in place) return true;
  const text = texts.get(slip.file) ?? '';
  const start = text.indexOf(slip.to);
  // A ratio that hangs on the slipped level stands behind it.
  return start >= 0 && place.start >= start - 40 && place.end <= start + slip.to.length + 40;
}
