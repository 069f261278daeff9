import { extname } from 'node:path';
import { explainFinding } from '../checking/explain';
import type { Finding } from '../checking/finding';
import type { FileReading } from '../reading/read-file';
import { type MarkOptions, markWorkbook } from '../writing/mark/mark-workbook';
import { commentDocx } from '../writing/proof/comment-docx';
import { cellNotes, type DocumentNote, documentNotes } from '../writing/proof/proof-notes';
import type { CheckedFile } from './check-file';
import type { CommandContext } from './context';
import { UsageFault } from './fault';
import type { FileRead } from './read-inputs';
import { saveResult } from './save';

/** The first FILE that a copy of this name can be made of: a .docx for .docx, else a workbook. Throws UsageFault. */
export function chooseMarked({ messages }: CommandContext, output: string, reads: readonly FileRead[]): FileRead {
  const wantsDocument = extname(output).toLowerCase() === '.docx';
  const found = reads.find(({ reading }) =>
    wantsDocument
      ? reading.form === 'text' && reading.kind === 'docx'
      : reading.form === 'tables' || (reading.form === 'exchange' && reading.kind !== 'json'),
  );
  if (found !== undefined) return found;
  const [first] = reads;
  if (first === undefined || wantsDocument) throw new UsageFault(messages.oneMarkInput);
  throw new UsageFault(
    messages.cannotMark({ file: first.input.file, kind: first.reading.kind || extname(first.input.file) }),
  );
}

/**
 * Writes a marked copy of a file that was checked: a workbook with notes, fills and a sheet of findings, or a .docx with Word
 * comments at its figures, what other files say differently among them. The file itself is not touched. True when the copy was written.
 */
export async function markFile(
  context: CommandContext,
  reading: FileReading,
  bytes: Uint8Array,
  checked: CheckedFile,
  output: string,
  force: boolean,
  cross: NonNullable<MarkOptions['cross']> | null,
): Promise<boolean> {
  const { language, messages } = context;
  if (reading.form === 'text' && reading.kind === 'docx') {
    // What a document alone leaves open, the other files have answered or asked.
    const own = checked.findings.filter(({ verdict }) => cross === null || verdict !== 'undetermined');
    const notes = [...findingNotes(own, context), ...(cross ? documentNotes(cross.check, cross.source, language) : [])];
    const cells = cross ? cellNotes(cross.check, cross.source, language) : [];
    const marked = await commentDocx(bytes, notes, { text: reading.text, cells });
    return saveResult(
      context,
      output,
      marked.bytes,
      force,
      messages.marked({ file: output, count: notes.length + cells.length - marked.missed.length }),
    );
  }
  if (reading.form !== 'tables' && reading.form !== 'exchange')
    throw new UsageFault(messages.cannotMark({ file: checked.file, kind: reading.kind || extname(checked.file) }));
  const marked = await markWorkbook(bytes, checked.findings, {
    language,
    fileName: checked.file,
    ...(cross === null ? {} : { cross }),
  });
  return saveResult(context, output, marked.bytes, force, messages.marked({ file: output, count: marked.marked }));
}

/** One comment a figure that some finding other than "khớp" hangs on, with the sentences of its findings. */
function findingNotes(findings: readonly Finding[], { language }: CommandContext): DocumentNote[] {
  const notes = new Map<string, { start: number; end: number; sentences: string[] }>();
  for (const finding of findings) {
    if (finding.verdict === 'consistent') continue;
    const sentence = explainFinding(finding, language);
    for (const { place } of finding.figures) {
      if (place === null || 'cell' in place) continue;
      const key = `${place.start}:${place.end}`;
      const note = notes.get(key) ?? { start: place.start, end: place.end, sentences: [] };
      if (!note.sentences.includes(sentence)) note.sentences.push(sentence);
      notes.set(key, note);
    }
  }
  return [...notes.values()].map(({ start, end, sentences }) => ({ start, end, text: sentences.join('\n') }));
}
