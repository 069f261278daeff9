import { applyNotes, type CrossCheck, checkAcross, type FindingNote } from '../../../../lib/matching';
import type { Language } from '../../../../lib/messages';
import type { Sheet } from '../../../../lib/sheets/sheet';
import { commentDocx } from '../../../../lib/writing/proof/comment-docx';
import { proofHtml } from '../../../../lib/writing/proof/proof-html';
import { cellNotes, documentNotes } from '../../../../lib/writing/proof/proof-notes';
import { linkedProof } from '../../../../lib/writing/proof/proof-workbook';
import type { OpenSources } from '../open-sources';
import { type CollectedSources, collectSources } from './collect-sources';
import { viewAcross } from './view-across';
import type { AcrossRequest, AcrossView, WordsView } from './views';

/** Letters of the text shown around a figure. */
const AROUND = 400;

/** Sources set against each other: the last check stays at hand, so that notes and outputs need no second one. */
export class Across {
  private last: {
    readonly plain: CrossCheck;
    readonly noted: CrossCheck;
    readonly collected: CollectedSources;
  } | null = null;

  constructor(private readonly open: OpenSources) {}

  run(request: AcrossRequest, language: Language): AcrossView {
    const collected = collectSources(this.open, request, language);
    const plain = checkAcross(collected.sources);
    return this.show(plain, collected, request.notes, language);
  }

  /** The same check with other notes. */
  renote(notes: readonly FindingNote[], language: Language): AcrossView {
    const { plain, collected } = this.made();
    return this.show(plain, collected, notes, language);
  }

  /** The sheet "Đối chiếu" and the words of the documents, to go into the open workbook. */
  sheets(language: Language, taken: readonly string[]): Sheet[] {
    const { noted, collected } = this.made();
    const sheetOf = (sheet: string, source: number) => (source === collected.workbook ? sheet : undefined);
    return linkedProof(noted, { texts: collected.texts, taken, sheetOf, language });
  }

  page(language: Language): string {
    const { noted, collected } = this.made();
    return proofHtml(noted, { language, texts: collected.texts });
  }

  /** A copy of a .docx with Word comments at its figures. */
  async commented(key: string, bytes: Uint8Array, language: Language): Promise<Uint8Array> {
    const { noted, collected } = this.made();
    const [source] = [...collected.documents].find(([, each]) => each === key) ?? [];
    if (source === undefined) throw new Error(`no document ${key}`);
    const text = collected.texts.get(source)!;
    const cells = cellNotes(noted, source, language);
    return (await commentDocx(bytes, documentNotes(noted, source, language), { text, cells })).bytes;
  }

  words(source: number, start: number, end: number): WordsView {
    const { collected } = this.made();
    const text = collected.texts.get(source) ?? '';
    const { id, title } = collected.sources[source]!;
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    const before = from > 0 ? text.slice(from, start).replace(/^\S*\s/, '… ') : text.slice(0, start);
    const after = to < text.length ? text.slice(end, to).replace(/\s\S*$/, ' …') : text.slice(end);
    return { name: title ?? id, parts: [before, text.slice(start, end), after] };
  }

  private made() {
    if (this.last === null) throw new Error('nothing was set against each other yet');
    return this.last;
  }

  private show(
    plain: CrossCheck,
    collected: CollectedSources,
    notes: readonly FindingNote[],
    language: Language,
  ): AcrossView {
    const noted = applyNotes(plain, notes);
    this.last = { plain, noted, collected };
    return viewAcross(noted, collected, this.open, language);
  }
}
