/** Largest file that is opened, in bytes. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Sum of all parts of a package that are read, once unpacked. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
/** A part above this size that unpacks to more than MAX_RATIO times its packed size is a bomb. */
export const RATIO_FLOOR_BYTES = 20 * 1024 * 1024;
export const MAX_RATIO = 250;
/** Parts of a package. */
export const MAX_ZIP_ENTRIES = 20_000;
/** Non-empty cells of all sheets together. */
export const MAX_CELLS = 4_000_000;
/** Rows with anything in them, of all sheets together: reading and checking a table takes about 2 kB of memory for each. */
export const MAX_FILLED_ROWS = 500_000;
/** Merged areas of one sheet that are kept; the rest are dropped with a warning. */
export const MAX_MERGES = 20_000;
/** Sheets of one workbook. */
export const MAX_SHEETS = 5000;
/** Rows and columns of a sheet as Excel has them. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters of one cell; longer text is cut. */
export const MAX_CELL_TEXT = 32_767;
