/** Cells of one answer. */
const CELLS_PER_ANSWER = 60_000;

/** A short text that says what stands in a sheet: its used area and a sum over its formulas and values. */
export async function sheetState(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<string> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return 'empty';
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rows = Math.max(1, Math.floor(CELLS_PER_ANSWER / columnCount));
  let sum = 0;
  for (let top = 0; top < rowCount; top += rows) {
    const part = worksheet.getRangeByIndexes(rowIndex + top, columnIndex, Math.min(rows, rowCount - top), columnCount);
    part.load('formulas');
    await context.sync();
    for (const row of part.formulas as unknown[][])
      for (const value of row) sum = addText(sum, `${typeof value}${String(value)}\u0001`);
  }
  return `${rowIndex},${columnIndex},${rowCount},${columnCount}:${sum}`;
}

/** FNV-1a over UTF-16 units. */
function addText(sum: number, text: string): number {
  let hash = sum ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
