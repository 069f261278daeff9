import { invalidArgument, itemNotFound, notImplemented } from './errors';
import type { ExcelHost } from './host';
import { maxColumns, parseArea } from './model/areas';
import type { SheetModel } from './model/sheet';
import { insertCells } from './model/shifting';
import { eventType, workbookTarget } from './objects/events';
import { writeCells } from './objects/range-values';
import { selectAreas } from './objects/selecting';
import { activateSheet, deleteSheet, renameSheet } from './objects/sheet-actions';

/** What a person at the same workbook does, here or elsewhere, so that tests can do it too. */
export class User {
  source: 'Local' | 'Remote' = 'Local';
  isActing = false;

  constructor(private readonly host: ExcelHost) {}

  /** Types values into cells. From elsewhere (Remote) it is a co-author. */
  edit(sheetName: string, address: string, values: unknown, source: 'Local' | 'Remote' = 'Local'): void {
    this.act(source, () => {
      const sheet = this.sheet(sheetName);
      const area = parseArea(address);
      if (area === null) throw invalidArgument('user.edit', address);
      writeCells({ sheet, area }, values, this.host, 'user.edit');
    });
  }

  /** Inserts whole rows above the first row of an address. */
  insertRows(sheetName: string, address: string): void {
    this.act('Local', () => {
      const sheet = this.sheet(sheetName);
      const area = parseArea(address);
      if (area === null) throw invalidArgument('user.insertRows', address);
      const rows = { row: area.row, column: 0, rows: area.rows, columns: maxColumns };
      if (!insertCells(sheet, rows, true)) throw notImplemented('user.insertRows');
      this.host.cellsChanged(sheet, rows);
    });
  }

  select(sheetName: string, address: string): void {
    this.act('Local', () => {
      const areas = address.split(',').map((part) => parseArea(part));
      if (areas.some((area) => area === null)) throw invalidArgument('user.select', address);
      selectAreas(
        this.sheet(sheetName),
        areas.filter((area) => area !== null),
        this.host,
      );
    });
  }

  activate(sheetName: string): void {
    this.act('Local', () => activateSheet(this.sheet(sheetName), this.host));
  }

  rename(sheetName: string, newName: string): void {
    this.act('Local', () => renameSheet(this.sheet(sheetName), newName, this.host));
  }

  deleteSheet(sheetName: string): void {
    this.act('Local', () => deleteSheet(this.sheet(sheetName), this.host));
  }

  addSheet(name: string): void {
    this.act('Local', () => {
      const sheet = this.host.workbook.addSheet(name);
      this.host.emit(eventType.added, [workbookTarget], { worksheetId: sheet.id, source: this.source });
    });
  }

  private act(source: 'Local' | 'Remote', action: () => void): void {
    this.source = source;
    this.isActing = true;
    try {
      action();
    } finally {
      this.source = 'Local';
      this.isActing = false;
    }
    this.host.flushEvents();
  }

  private sheet(name: string): SheetModel {
    const sheet = this.host.workbook.sheet(name);
    if (sheet === null) throw itemNotFound('user');
    return sheet;
  }
}
