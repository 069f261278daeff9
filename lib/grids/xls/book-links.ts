import type { BookGlobals } from './book-globals';

/** As Excel writes a sheet in a formula: quoted unless it is letters, digits and underscores only. */
function quoted(sheet: string): string {
  return /^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The sheet, or the range of sheets, that an entry of the table of links stands for; null where it leads nowhere. */
export function sheetPrefix({ books, links, sheets }: BookGlobals, entry: number): string | null {
  const link = links[entry];
  const book = link && books[link.book];
  if (!book) return null;
  if (link.first < 0) return '#REF';
  const names = book.self ? sheets.map((sheet) => sheet.name) : book.sheets;
  const first = names[link.first];
  const last = names[link.last];
  if (first === undefined || last === undefined) return null;
  const name = first === last ? first : `${first}:${last}`;
  return quoted(book.self ? name : `[${book.number}]${name}`);
}

/** A name of this workbook, of an add-in's functions, or of another workbook. */
export function externalName({ books, links, names }: BookGlobals, entry: number, number: number): string | null {
  const book = books[links[entry]?.book ?? -1];
  if (!book) return null;
  if (book.self) return names[number - 1] ?? null;
  const name = book.names[number - 1] ?? null;
  return name !== null && book.sheets.length > 0 ? `[${book.number}]!${name}` : name;
}
