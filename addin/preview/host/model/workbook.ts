import type { Area } from './areas';
import type { NameModel, TableModel } from './parts';
import { SheetModel } from './sheet';

/** The workbook a host has open. It holds data only; who may do what is decided by the objects above it. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names = new Map<string, NameModel>();
  readonly tables: TableModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, { key: string; value: unknown }>();
  readonly xmlParts = new Map<string, { id: string; namespace: string; xml: string }>();
  calculationMode = 'Automatic';
  private serial = 0;
  private activeSheet: SheetModel;

  constructor(public name = 'Book1.xlsx') {
    this.activeSheet = this.addSheet('Sheet1');
  }

  get active(): SheetModel {
    return this.activeSheet;
  }

  set active(sheet: SheetModel) {
    this.activeSheet = sheet;
  }

  get selection(): readonly Area[] {
    return this.activeSheet.selection;
  }

  addSheet(name: string, at = this.sheets.length): SheetModel {
    const sheet = new SheetModel(this.nextId(), name);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  /** First free name of the form Sheet2. */
  freeSheetName(stem = 'Sheet'): string {
    let number = 1;
    while (this.sheet(`${stem}${number}`) !== null) number++;
    return `${stem}${number}`;
  }

  /** A sheet by name (case does not matter) or id. */
  sheet(key: string): SheetModel | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** A fresh id in the braces Excel puts around the ids of sheets, tables and charts. */
  nextId(): string {
    this.serial++;
    return `{${this.serial.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }
}
