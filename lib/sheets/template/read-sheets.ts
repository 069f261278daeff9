import type { Book } from './apply/book';
import { readSheetXml } from './apply/sheet-xml';
import { templateOf } from './apply/template-of-sheet';
import type { TemplateSheet } from './template-sheet';

/** A sheet of a template in a package, with the part it stands in. */
export interface PackagedSheet {
  readonly part: string;
  readonly sheet: TemplateSheet;
}

export function readTemplateSheets(book: Book): PackagedSheet[] {
  return book.sheets.map(({ name, part }) => ({
    part,
    sheet: templateOf(name, readSheetXml(book.pack.text(part), part), book.strings),
  }));
}
