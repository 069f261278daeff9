import { type MatchSource, sourcesOf } from '../../../../lib/matching';
import type { Language } from '../../../../lib/messages';
import { matchingEn } from '../../../../lib/messages/matching.en';
import { matchingVi } from '../../../../lib/messages/matching.vi';
import { bundledDataset } from '../../../../lib/observations/bundled';
import { outsideDataset } from '../../../../lib/observations/outside';
import { datasetOf } from '../../../../lib/reading/dataset-of';
import { readBlocks } from '../live-blocks';
import { type OpenSource, type OpenSources, withReading } from '../open-sources';
import { paneMessages } from '../words';
import type { AcrossRequest } from './views';

/** The sources of one check, with what is known of each beside its figures. */
export interface CollectedSources {
  readonly sources: readonly MatchSource[];
  /** Texts of documents, and keys of those that are .docx files, by the index of the source. */
  readonly texts: ReadonlyMap<number, string>;
  readonly documents: ReadonlyMap<number, string>;
  /** Index of the open workbook. */
  readonly workbook: number | null;
}

/** Id of the open workbook, whatever it is called: notes must be known again. */
const WORKBOOK = 'workbook';

/** Documents first, so that a finding stands with the words it is about; then tables, the workbook, the bundled sets. */
export function collectSources(open: OpenSources, request: AcrossRequest, language: Language): CollectedSources {
  const messages = paneMessages(language);
  const chosen = request.keys.flatMap((key) => open.get(key) ?? []).filter(({ form }) => form !== 'bundled');
  const ordered = [...chosen].sort((a, b) => Number(a.form !== 'text') - Number(b.form !== 'text'));
  const sources: MatchSource[] = [];
  const texts = new Map<number, string>();
  const documents = new Map<number, string>();
  for (const source of ordered) {
    const { reading, name, key } = source;
    if (reading?.form === 'text') {
      texts.set(sources.length, reading.text);
      if (reading.kind === 'docx') documents.set(sources.length, key);
    }
    const date = reading?.form === 'text' ? reading.prose.documentDate : null;
    sources.push({ id: name, ...(date ? { date } : {}), observations: figuresOf(source) });
  }
  let workbook: number | null = null;
  if (request.blocks !== null) {
    workbook = sources.length;
    const own = [matchingVi.sheetName, matchingEn.sheetName];
    const blocks = request.blocks.filter(({ sheet }) => !own.some((name) => sheet.startsWith(name)));
    const { observations } = datasetOf(readBlocks(messages.thisWorkbook, blocks), messages.thisWorkbook);
    sources.push({ id: WORKBOOK, title: messages.thisWorkbook, observations });
  }
  if (request.bundled) sources.push(...sourcesOf(bundledDataset()));
  if (request.outside) sources.push(...sourcesOf(outsideDataset()));
  return { sources, texts, documents, workbook };
}

/** Everything that was read but what the user put aside, in the readings that the user chose. */
function figuresOf({ read, reviews }: OpenSource) {
  return read.observations.flatMap((observation) => {
    const review = reviews.get(observation.id);
    if (review === undefined) return [observation];
    return review.accepted ? [withReading(observation, review.reading)] : [];
  });
}
