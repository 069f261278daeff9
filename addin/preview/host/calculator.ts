import type { Calculate } from './host-types';
import { CellError, type CellValue } from './model/contents';
import { keyOf } from './model/layered';
import type { SheetModel } from './model/sheet';
import type { WorkbookModel } from './model/workbook';

const errorCode = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;

/** Results of formula cells. Without a calculation a formula cell shows what it was given, at first the empty text. */
export class Calculator {
  private readonly running = new Set<string>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly calculate: Calculate | null,
  ) {}

  /** A cell that asks for itself on the way counts as 0, as an unresolved circular reference does. */
  valueAt(sheet: SheetModel, row: number, column: number): CellValue {
    const content = sheet.contents.at(row, column);
    if (content === undefined) return '';
    if (content.formula === null || this.calculate === null) return content.value;
    const key = `${sheet.id}:${keyOf(row, column)}`;
    if (this.running.has(key)) return 0;
    this.running.add(key);
    try {
      const result = this.calculate({ sheet, row, column, formula: content.formula }, this.workbook);
      if (result === undefined) return content.value;
      return typeof result === 'string' && errorCode.test(result) ? new CellError(result) : result;
    } finally {
      this.running.delete(key);
    }
  }
}
