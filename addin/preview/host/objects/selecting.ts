import type { Host } from '../host-types';
import { type Area, formatArea } from '../model/areas';
import type { SheetModel } from '../model/sheet';
import { eventType, workbookTarget } from './events';
import { activateSheet } from './sheet-actions';

/** Selects cells and shows their sheet. Source: Range.select "Selects the specified range in the Excel UI"; onSelectionChanged. */
export function selectAreas(sheet: SheetModel, areas: readonly Area[], host: Host): void {
  activateSheet(sheet, host);
  const before = sheet.selection.map(formatArea).join(',');
  sheet.selection = [...areas];
  const address = areas.map(formatArea).join(',');
  if (address === before) return;
  host.emit(eventType.selectionChangedOnSheet, [sheet.id, workbookTarget], { worksheetId: sheet.id, address });
}
