import type { Area } from './model/areas';
import type { CellValue } from './model/contents';
import type { Locale } from './model/locale';
import type { SheetModel } from './model/sheet';
import type { WorkbookModel } from './model/workbook';
import type { Handle } from './objects/define';

/** A formula cell whose result is asked for. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** With its equals sign. */
  readonly formula: string;
}

/** Gives the result of a formula cell; undefined keeps the cached value. */
export type Calculate = (cell: FormulaCell, workbook: WorkbookModel) => string | number | boolean | undefined;

export type Platform = 'web' | 'windows' | 'mac';

/** What the objects of the API may ask of the host they live in. */
export interface Host {
  readonly workbook: WorkbookModel;
  readonly locale: Locale;
  readonly platform: Platform;
  readonly enableEvents: { value: boolean };
  /** Reads `.xlsx` bytes into sheets; absent where no reader was given. */
  readonly load: ((bytes: Uint8Array) => Promise<WorkbookModel>) | null;
  /** Result of a cell, calculated where a calculation was given. */
  valueAt(sheet: SheetModel, row: number, column: number): CellValue;
  /** Says that cells of an area changed, so that events go out and results are calculated again. */
  cellsChanged(sheet: SheetModel, area: Area, details?: ChangeDetails): void;
  subscribe(event: number, target: string): void;
  unsubscribe(event: number, target: string): void;
  /** Queues an event for everybody who listens to the target or to the whole workbook. */
  emit(event: number, targets: readonly string[], fields: Record<string, unknown>): void;
  keepReference(object: Handle): string;
  referenceOf(object: Handle): string | undefined;
  dropReference(id: string): void;
  dropAllReferences(): void;
  rangeOfEvent(id: string): Handle | null;
  /** Records a request that has no effect in the model, such as suspending the screen. */
  note(what: string): void;
}

export interface ChangeDetails {
  readonly changeType?: string;
  readonly valueBefore?: unknown;
  readonly valueAfter?: unknown;
  readonly valueTypeBefore?: string;
  readonly valueTypeAfter?: string;
}
