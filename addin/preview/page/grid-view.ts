import type { ExcelHost } from '../host/host';
import { type Area, columnName, contains, formatArea } from '../host/model/areas';
import { CellError } from '../host/model/contents';
import type { SheetModel } from '../host/model/sheet';
import { displayText } from '../host/model/text';
import { alwaysHolds, applyLook, applyRule } from './cell-look';
import { drawCharts } from './charts-view';

/** The preview draws at most this much of a sheet; Excel itself is the place for more. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 60;
const LEAST = { rows: 30, columns: 12 };
const POINTS_TO_PIXELS = 96 / 72;

/** Draws the active sheet as a table and keeps the selected cell in view. */
export function drawGrid(box: HTMLElement, host: ExcelHost): void {
  const sheet = host.workbook.active;
  const used = sheet.used(false);
  const rows = Math.min(MOST_ROWS, Math.max(LEAST.rows, used ? used.row + used.rows + 2 : 0));
  const columns = Math.min(MOST_COLUMNS, Math.max(LEAST.columns, used ? used.column + used.columns + 1 : 0));
  const shownColumns = range(columns).filter((column) => !sheet.columnLine(column).hidden);
  const table = document.createElement('table');
  table.setAttribute('role', 'grid');
  table.append(drawWidths(table, sheet, shownColumns), drawHead(shownColumns));
  const body = table.createTBody();
  for (const row of range(rows)) {
    if (!sheet.rowLine(row).hidden) body.append(drawRow(host, sheet, row, shownColumns));
  }
  box.replaceChildren(table);
  drawCharts(box, host);
  showSelection(box, sheet.selection[0]);
}

/** Marks the selected cells and scrolls to the first. */
export function showSelection(box: HTMLElement, area: Area | undefined): void {
  for (const cell of box.querySelectorAll('td[aria-selected="true"]')) cell.setAttribute('aria-selected', 'false');
  if (!area) return;
  for (const cell of box.querySelectorAll<HTMLTableCellElement>('td')) {
    if (contains(area, Number(cell.dataset.row), Number(cell.dataset.column)))
      cell.setAttribute('aria-selected', 'true');
  }
  box.querySelector('td[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Address of the cell that an event came from. */
export function addressOf(target: EventTarget | null): string | null {
  const cell = (target as HTMLElement | null)?.closest('td');
  if (!cell) return null;
  return formatArea({ row: Number(cell.dataset.row), column: Number(cell.dataset.column), rows: 1, columns: 1 });
}

const HEADING_WIDTH = 44;

/** A fixed layout keeps the columns' widths only where the table's own width is said too. */
function drawWidths(table: HTMLTableElement, sheet: SheetModel, columns: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup');
  const widths = [HEADING_WIDTH, ...columns.map((column) => sheet.columnLine(column).size * POINTS_TO_PIXELS)];
  for (const width of widths) {
    const line = document.createElement('col');
    line.style.width = `${width}px`;
    group.append(line);
  }
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
  return group;
}

function drawHead(columns: readonly number[]): HTMLTableSectionElement {
  const head = document.createElement('thead');
  const row = head.insertRow();
  row.append(headCell(''));
  for (const column of columns) row.append(headCell(columnName(column)));
  return head;
}

function headCell(text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.textContent = text;
  return cell;
}

function drawRow(host: ExcelHost, sheet: SheetModel, row: number, columns: readonly number[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.style.height = `${sheet.rowLine(row).size * POINTS_TO_PIXELS}px`;
  line.append(headCell(String(row + 1)));
  for (const column of columns) {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    const cell = drawCell(host, sheet, row, column);
    if (merge) {
      cell.rowSpan = merge.rows;
      cell.colSpan = merge.columns;
    }
    line.append(cell);
  }
  return line;
}

function drawCell(host: ExcelHost, sheet: SheetModel, row: number, column: number): HTMLTableCellElement {
  const value = host.valueAt(sheet, row, column);
  const style = sheet.style(row, column);
  const cell = document.createElement('td');
  cell.dataset.row = String(row);
  cell.dataset.column = String(column);
  cell.setAttribute('role', 'gridcell');
  cell.textContent = displayText(value, style.numberFormat, host.locale);
  applyLook(cell, style, typeof value === 'number');
  for (const rule of sheet.conditionalFormats)
    if (alwaysHolds(rule) && rule.areas.some((area) => contains(area, row, column))) applyRule(cell, rule);
  if (value instanceof CellError) cell.style.color = '#b3261e';
  return cell;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
