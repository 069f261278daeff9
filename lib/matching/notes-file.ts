/** The file that notes on findings are kept in: small JSON that people may edit. */

/** One figure that a finding hangs on. */
export interface NotedFigure {
  /** Name of the source without its folder. */
  readonly source: string;
  readonly literal: string;
  /** What it is about, in codes. */
  readonly about?: string;
}

/** What a person said of one finding. */
export interface FindingNote {
  /** Short name of the finding. It is for the eye: a finding is known by its figures. */
  readonly key: string;
  readonly about: string;
  readonly figures: readonly NotedFigure[];
  readonly note: string;
  /** ISO day. */
  readonly date?: string;
}

/** Why a file holds no notes: the place and what stands there instead. */
export interface NotesProblem {
  readonly path: string;
  readonly expected: string;
}

const MOST_NOTES = 100_000;
const LONGEST = 10_000;

/** The notes as the text of a file, in the order of their subjects so that versions can be compared. */
export function writeNotes(notes: readonly FindingNote[]): string {
  const sorted = [...notes].sort((a, b) => (a.about < b.about ? -1 : a.about > b.about ? 1 : a.key < b.key ? -1 : 1));
  return `${JSON.stringify({ findingNotes: 1, notes: sorted }, null, 2)}\n`;
}

/** Reads what {@link writeNotes} wrote, or a person edited. Entries with an empty note are left out. */
export function readNotes(text: string): readonly FindingNote[] | NotesProblem {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { path: '', expected: 'JSON' };
  }
  if (!isRecord(data) || data.findingNotes !== 1) return { path: 'findingNotes', expected: '1' };
  const { notes } = data;
  if (!Array.isArray(notes) || notes.length > MOST_NOTES) return { path: 'notes', expected: '[…]' };
  const read: FindingNote[] = [];
  for (const [index, entry] of notes.entries()) {
    const note = readNote(entry, `notes[${index}]`);
    if ('expected' in note) return note;
    if (note.note.trim() !== '') read.push(note);
  }
  return read;
}

export function isNotesProblem(read: readonly FindingNote[] | NotesProblem): read is NotesProblem {
  return 'expected' in read;
}

/** Adds a note; an older one on the same figures gives way. An empty text takes the note away. */
export function withNote(notes: readonly FindingNote[], note: FindingNote): FindingNote[] {
  const key = noteKey(note.figures);
  const others = notes.filter((other) => noteKey(other.figures) !== key);
  return note.note === '' ? others : [...others, note];
}

/** The same figures with the same words, wherever they stand in the file. */
export function noteKey(figures: readonly NotedFigure[]): string {
  return JSON.stringify(
    figures.map(({ source, literal, about }) => [source, cleanLiteral(literal), about ?? '']).sort(byText),
  );
}

/** Orders lists of texts, whatever the language of the machine. */
export function byText(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** One blank between words. */
export function cleanLiteral(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function readNote(entry: unknown, path: string): FindingNote | NotesProblem {
  if (!isRecord(entry)) return { path, expected: '{…}' };
  const { key = '', about = '', figures, note, date } = entry;
  if (!isText(note)) return { path: `${path}.note`, expected: '"…"' };
  if (!isText(key) || !isText(about)) return { path: `${path}.key`, expected: '"…"' };
  if (date !== undefined && !isText(date)) return { path: `${path}.date`, expected: '"YYYY-MM-DD"' };
  if (!Array.isArray(figures) || figures.length === 0) return { path: `${path}.figures`, expected: '[…]' };
  const noted: NotedFigure[] = [];
  for (const [index, figure] of figures.entries()) {
    const ok =
      isRecord(figure) &&
      isText(figure.source) &&
      isText(figure.literal) &&
      (figure.about === undefined || isText(figure.about));
    if (!ok) return { path: `${path}.figures[${index}]`, expected: '{"source", "literal", "about"}' };
    const { source, literal, about: what } = figure as { source: string; literal: string; about?: string };
    noted.push({ source, literal, ...(what === undefined ? {} : { about: what }) });
  }
  return { key, about, figures: noted, note, ...(date === undefined ? {} : { date }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
