import type { Language } from '../../../lib/messages';
import type { Dataset } from '../../../lib/observations/observation';
import { NATION } from '../../../lib/observations/provinces';
import type { OpenSource, OpenSources } from './open-sources';
import type { ComparisonChoice, ReportSize, Selection } from './protocol';
import { selectedDataset } from './selected';

/** Letters that a shell could read as more than a letter: such a name cannot stand in a command to copy. */
const PLAIN = /^[\p{L}\p{M}\p{N} .;:()/%+_@=-]*$/u;
/** A line longer than this is cut by some shells. */
const LONGEST = 6000;

/** How many figures a report would hold, and the command that makes it outside Excel. */
export function reportSize(open: OpenSources, selection: Selection, output: string, language: Language): ReportSize {
  const { dataset } = selectedDataset(open.dataset, selection);
  return {
    figures: dataset.observations.length,
    command: reportCommand(open.list(), open.dataset, selection, output, language),
  };
}

/** The command for the same files and choice. A list that takes in everything, or cannot be written safely, is left out. */
export function reportCommand(
  sources: readonly Pick<OpenSource, 'form' | 'name'>[],
  all: Dataset,
  { provinces, indicators, how }: Selection,
  output: string,
  language: Language,
): string {
  // How the open workbook is called on the disk the pane does not know: a place to fill in.
  const files = sources
    .filter(({ form }) => form !== 'bundled')
    .map(({ form, name }) => quoted(form === 'workbook' ? '' : name));
  const parts = ['npx doichieu report', ...files];
  if (files.length > 0 && sources.some(({ form }) => form === 'bundled')) parts.push('--with-bundled');
  const places = new Set(all.observations.map(({ province }) => province));
  const subjects = new Set(all.observations.map(({ indicator }) => indicator));
  for (const beside of [null, NATION]) places.delete(beside);
  if (provinces.length < places.size) parts.push(...list('--provinces', provinces));
  if (indicators.length < subjects.size) parts.push(...list('--indicators', indicators));
  parts.push(...howParts(how));
  if (language !== 'vi') parts.push(`--lang ${language}`);
  parts.push(`-o ${quoted(output)}`);
  return parts.join(' ');
}

function howParts({ direction, when, periods, measures, benchmark, rankUnequal }: ComparisonChoice): string[] {
  const relative = measures.includes('difference') || measures.includes('ratio');
  return [
    ...(when === 'chosen' ? list('--periods', periods) : []),
    ...(when === 'each-latest' && direction !== 'periods-across' ? ['--latest each'] : []),
    ...(direction === null ? [] : [`--across ${direction.replace('-across', '')}`]),
    ...(measures.length > 0 ? [`--measures ${measures.join(',')}`] : []),
    ...(benchmark !== null && relative ? list('--against', [benchmark]) : []),
    ...(rankUnequal && measures.includes('rank') ? ['--rank-unequal'] : []),
  ];
}

function list(option: string, names: readonly string[]): string[] {
  const text = names.join(',');
  const safe = names.every((name) => PLAIN.test(name) && !name.includes(',')) && text.length <= LONGEST;
  return safe && names.length > 0 ? [`${option} "${text}"`] : [];
}

/** A file name with anything else in it becomes a place to fill in. */
function quoted(name: string): string {
  return name !== '' && PLAIN.test(name) && !name.startsWith('-') ? `"${name}"` : '"…"';
}
