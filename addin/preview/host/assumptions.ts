/**
 * Behaviours this host shows without a page of documentation or a recording behind them. Each is to be checked in a real
 * Excel by running the behaviour suite there; until then nothing of the product should hang on one of them alone.
 */
export const assumptions: readonly string[] = [
  'A cell without fill reads as #FFFFFF, and a property that differs between cells reads as null, colours included.',
  'Text given to Range.values is converted as if typed: numbers, percentages, dates such as 10/2025, times, TRUE and FALSE, error codes; a date or a percentage brings its number format to a cell that has none.',
  'A number given to a cell of format @ becomes text.',
  'A value given to a cell covered by a merge is dropped.',
  'Nobody sized it: a column is 48 points wide (64 pixels) and a row 15 points high (20 pixels), as with Calibri 11.',
  'A double border is thick; setting only colour or weight of a border draws a continuous line.',
  'A hyperlink makes its cell blue and underlined; without textToDisplay an empty cell shows the target.',
  'NamedItem.value of a name for cells is their absolute address with sheet and without equals sign.',
  'Formulas follow a renamed sheet and lose a deleted one (#REF!).',
  'The last visible sheet can be neither hidden nor deleted (InvalidOperation); hiding or deleting the active sheet activates the next visible one.',
  'A copied or inserted sheet whose name is taken is called like "Name (2)".',
  'A write that the runtime splits into several sets brings one change event for each set, and events arrive after the answer of their batch.',
  'What a batch changed stands even if its answer is above the size limit.',
  'Areas of special cells come row by row, joined into as few rectangles as that allows.',
  'DataValidation.rule gives back only the kind of rule that was set.',
  'A new chart is 360 by 216 points and called "Chart 1"; a first row of texts names the series, a first column of texts the categories.',
  'A wrong password for unprotecting a sheet is AccessDenied; so is a write to locked cells of a protected sheet.',
  'A batch that changes something is one undo step whatever it changes.',
  'Autofit takes seven pixels a character and one standard height a line.',
];
